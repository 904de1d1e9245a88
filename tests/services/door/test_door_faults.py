"""When the disk is full, locked or gone, a door says so in a sentence, and nothing that it showed is lost."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from meetup_desk.domain.errors import DeskError
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.words.say import say_error
from tests.conftest import Clock, Organiser
from tests.project import ROOT

SMALL_DISK = 'mount -t tmpfs -o size=6m tmpfs "$1" && exec "$2" "$3" "$1" "$4" "$5" "$6"'


def _can_mount() -> bool:
    unshare = shutil.which("unshare")
    return unshare is not None and subprocess.run([unshare, "-Urm", "true"], check=False).returncode == 0


@pytest.mark.skipif(not _can_mount(), reason="makes a disk of its own, which this system does not allow")
@pytest.mark.parametrize("kind", ["desk", "pack"])
def test_a_full_disk_is_said_and_everything_shown_is_kept(
    tmp_path: Path, gaon_desk: bytes, kind: str
) -> None:
    disk, aside = tmp_path / "disk", tmp_path / "aside"
    disk.mkdir()
    aside.mkdir()
    template = tmp_path / "template.desk"
    template.write_bytes(gaon_desk)
    child = Path(__file__).with_name("disk_child.py")
    ended = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", SMALL_DISK, "sh", disk, sys.executable, child, aside, kind, template],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    report: dict[str, Any] = json.loads(ended.stdout)
    assert set(report["trouble"]) == {"disk_full"}
    assert report["shown"] == report["kept"] == report["guests"]
    assert report["problems"] == []


@pytest.fixture
def door(organiser: Organiser, tmp_path: Path, clock: Clock) -> PackDoor:
    event = organiser.event()
    path = tmp_path / "stick" / "a.pack"
    path.parent.mkdir()
    organiser.answer(event, "김서준")
    organiser.answer(event, "이하린")
    organiser.services.packs.write(event.id, "문", path, passphrase=None)
    return open_pack_door(path, None, clock=clock)


def _scans(door: PackDoor) -> Path:
    return door._journal.path


def test_scans_that_somebody_deleted_are_put_back_with_the_next_one(
    door: PackDoor, organiser: Organiser
) -> None:
    door.scan(ScanRequest(rsvp_id=door.search("김서준")[0].rsvp_id))
    _scans(door).unlink()
    assert door.scan(ScanRequest(rsvp_id=door.search("이하린")[0].rsvp_id)).verdict == "admitted"
    door.close()
    merged = organiser.services.merging.merge([_scans(door)], "organiser")
    assert (merged.new, merged.refused) == (2, [])


def test_a_stick_that_was_pulled_is_said_and_goes_on_when_it_is_back(
    door: PackDoor, tmp_path: Path, organiser: Organiser
) -> None:
    first, second = (door.search(name)[0].rsvp_id for name in ("김서준", "이하린"))
    door.scan(ScanRequest(rsvp_id=first))
    stick = _scans(door).parent
    stick.rename(tmp_path / "pulled")
    with pytest.raises(DeskError) as gone:
        door.scan(ScanRequest(rsvp_id=second))
    assert gone.value.code == "not_writable"
    assert door.counts().inside == 1
    for lang in ("ko", "en"):
        assert "a.pack" in say_error(gone.value.code, gone.value.reason, lang, **gone.value.facts)
    (tmp_path / "pulled").rename(stick)
    assert door.scan(ScanRequest(rsvp_id=second)).verdict == "admitted"
    door.close()
    assert organiser.services.merging.merge([_scans(door)], "organiser").new == 2


def test_another_file_in_the_place_of_the_scans_is_left_alone(door: PackDoor, tmp_path: Path) -> None:
    door.scan(ScanRequest(text="x"))
    _scans(door).rename(tmp_path / "moved")
    _scans(door).write_text("Notizen")
    with pytest.raises(DeskError) as taken:
        door.scan(ScanRequest(text="y"))
    assert taken.value.code == "not_writable"
    assert _scans(door).read_text() == "Notizen"
    _scans(door).unlink()
    door.scan(ScanRequest(text="y"))
    door.close()


def test_a_folder_that_cannot_be_written_is_said(organiser: Organiser, tmp_path: Path, clock: Clock) -> None:
    event = organiser.event()
    folder = tmp_path / "stick"
    folder.mkdir()
    pack = folder / "a.pack"
    organiser.services.packs.write(event.id, "문", pack, passphrase=None)
    scans_beside(pack).mkdir()  # as good as locked, also for who may write everywhere
    with pytest.raises(DeskError) as locked:
        open_pack_door(pack, None, clock=clock)
    assert locked.value.code == "not_writable"
