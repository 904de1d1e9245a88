"""What is written for the organiser is for the organiser's account alone."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.app.compose import Composition
from meetup_desk.app.crash import Crashes
from meetup_desk.app.settings import Settings, save
from meetup_desk.packs.badge_log import BadgeLog
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.packs.scans_home import copy_scans
from meetup_desk.services.services import Services
from meetup_desk.store.desk import backup
from tests.conftest import Organiser

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps others out by the folder of the account"
)


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Services]:
    """A desk in a folder that the program has made."""
    path = tmp_path / "data" / "meetup-desk" / "meetup.desk"
    services = Composition().make(path, name="가온 모임", lang="ko", tz="Asia/Seoul")
    yield services
    services.desk.close()


def _open_to_others(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.stat().st_mode & 0o077)


def test_nobody_else_may_read_what_the_organiser_keeps(fresh: Services, tmp_path: Path) -> None:
    organiser = Organiser(fresh)
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준", email="seojun@mail.example")
    out = tmp_path / "out" / "november"
    fresh.cards.export(event.id, out / "tickets", "png", "ko")
    fresh.invites.write(event.id, out / "invites")
    fresh.letters.write(event.id, out / "letters", "eml", tickets=True)
    for form in ("csv", "xlsx", "pdf"):
        fresh.sheets.write(event.id, form, out / f"sheet.{form}", "ko")
    fresh.backups.backup(out / "backup.desk")
    backup.restore(out / "backup.desk", tmp_path / "restored" / "a.desk", force=False)
    pack = out / "a.pack"
    fresh.packs.write(event.id, "정문", pack, passphrase=None)
    door = open_pack_door(pack, None, memory=tmp_path / "memory" / "doors")
    door.scan(ScanRequest(text=organiser.code(event, rsvp)))
    door.close()
    copy_scans(pack, out / "home.scans")
    BadgeLog(out / "a.pack.badges").add(fresh.desk.uid(), fresh.desk.now())
    save(tmp_path / "config" / "settings.toml", Settings())
    Crashes(tmp_path / "logs").record(ValueError())
    assert (tmp_path / "data" / "meetup-desk" / "meetup.desk-wal").exists()
    assert _open_to_others(tmp_path) == []


def test_what_is_published_may_be_read_by_whoever_serves_it(fresh: Services, tmp_path: Path) -> None:
    Organiser(fresh).event()
    fresh.public_calendars.write(tmp_path / "all.ics")
    assert (tmp_path / "all.ics").stat().st_mode & 0o777 == 0o644


def test_a_folder_that_was_there_is_not_changed(fresh: Services, tmp_path: Path) -> None:
    event = Organiser(fresh).event()
    (tmp_path / "shared").mkdir(mode=0o755)
    fresh.sheets.write(event.id, "csv", tmp_path / "shared" / "sheet.csv", "ko")
    assert (tmp_path / "shared").stat().st_mode & 0o777 == 0o755
    assert (tmp_path / "shared" / "sheet.csv").stat().st_mode & 0o777 == 0o600
