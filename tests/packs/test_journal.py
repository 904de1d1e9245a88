"""The scans of a pack are found, and none are lost, whatever becomes of names, copies and sticks."""

import os
import shutil
import unicodedata
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.packs.journal import Journal
from meetup_desk.packs.neighbour_files import pack_of, scans_beside
from meetup_desk.packs.scan_file import read_log
from meetup_desk.packs.scan_memory import keep_aside, kept
from tests.packs.laptops import Laptop, laptop_of, record

POSIX_ONLY = pytest.mark.skipif(os.name == "nt", reason="Windows neither removes nor renames what is open")


def scan(laptop: Laptop, pack: Path, *numbers: int, memory: Path | None = None) -> int:
    """Let so many people in at a pack, and count who is in its scans then."""
    journal = laptop.open(scans_beside(pack), memory=memory)
    try:
        for number in numbers:
            journal.append([record(number)])
        return len(journal.records)
    finally:
        journal.close()


def refusal(laptop: Laptop, pack: Path, memory: Path | None = None) -> str:
    with pytest.raises(DeskError) as refused:
        scan(laptop, pack, memory=memory)
    return refused.value.reason


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    folder = tmp_path / "laptop"
    folder.mkdir()
    (folder / "back.pack").write_bytes(b"a pack")
    return folder / "back.pack"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("back.pack", "BACK.PACK"),
        ("Straße.pack", "STRASSE.pack"),
        ("후문 é.pack", unicodedata.normalize("NFD", "후문 é.pack")),
    ],
)
def test_scans_are_found_under_another_spelling_of_their_pack(
    tmp_path: Path, laptop: Laptop, before: str, after: str
) -> None:
    scan(laptop, tmp_path / before, 1, 2)
    keep_aside(scans_beside(tmp_path / before), b"damaged")
    assert scan(laptop, tmp_path / after, 3) == 3
    assert kept(tmp_path / after) == kept(tmp_path / before) != []
    assert len(list(tmp_path.glob("*.scans"))) == 2  # with what was kept aside
    (tmp_path / after).write_bytes(b"a pack")
    assert pack_of(scans_beside(tmp_path / before)) == tmp_path / after


def test_a_copied_pack_is_told_of_scans_beside_the_other(laptop: Laptop, pack: Path) -> None:
    copy = pack.with_name("copy.pack")
    shutil.copy(pack, copy)
    scan(laptop, pack, 1)
    assert refusal(laptop, copy) == "pack_copied"
    assert not scans_beside(copy).exists()
    assert scan(laptop, pack, 2) == 2  # where all scans are, nothing is said


def test_a_copy_of_scans_for_the_desk_is_no_second_door(laptop: Laptop, pack: Path) -> None:
    scan(laptop, pack, 1)
    shutil.copy(scans_beside(pack), pack.with_name("for the desk.scans"))
    assert scan(laptop, pack, 2) == 2


def test_a_machine_remembers_a_door_whose_pack_is_opened_elsewhere(
    tmp_path: Path, laptop: Laptop, pack: Path
) -> None:
    memory, other = tmp_path / "memory", tmp_path / "stick" / "door.pack"
    other.parent.mkdir()
    os.link(pack, other)
    scan(laptop, pack, 1, 2, memory=memory)
    assert refusal(laptop, other, memory) == "scans_gone"
    shutil.copy(scans_beside(pack), scans_beside(other))
    assert scan(laptop, other, 3, memory=memory) == 3


def test_scans_are_missed_though_what_remembered_them_is_gone_too(
    tmp_path: Path, laptop: Laptop, pack: Path
) -> None:
    scan(laptop, pack, 1, memory=tmp_path / "memory")
    for file in pack.parent.glob("back.pack.*"):
        file.unlink()
    assert refusal(laptop, pack, tmp_path / "memory") == "scans_gone"
    assert refusal(laptop, pack, tmp_path / "memory") == "scans_gone"


def test_one_door_is_not_opened_twice_at_once_under_two_names(
    tmp_path: Path, laptop: Laptop, pack: Path
) -> None:
    memory, other = tmp_path / "memory", tmp_path / "copy.pack"
    first = laptop.open(scans_beside(pack), memory=memory)
    with pytest.raises(DeskError) as refused:
        scan(laptop, other, memory=memory)
    assert (refused.value.code, refused.value.reason) == (ErrorCode.DESK_BUSY, "pack")
    first.close()
    scan(laptop, other, memory=memory)


def test_a_memory_that_cannot_be_written_does_not_keep_a_door_shut(
    tmp_path: Path, laptop: Laptop, pack: Path
) -> None:
    (tmp_path / "memory").write_bytes(b"a file where a folder should be")
    assert scan(laptop, pack, 1, memory=tmp_path / "memory") == 1


@POSIX_ONLY
def test_a_stick_that_comes_back_is_gone_on_with(tmp_path: Path, laptop: Laptop, pack: Path) -> None:
    journal = laptop.open(scans_beside(pack))
    journal.append([record(1)])
    out = pack.parent.rename(tmp_path / "out")
    with pytest.raises(DeskError) as refused:
        journal.append([record(2)])
    assert (refused.value.code, refused.value.reason) == (ErrorCode.NOT_WRITABLE, "at_door")
    shutil.copytree(out, pack.parent)  # as it is mounted again: the same, and yet another file
    journal.append([record(2)])
    journal.close()
    assert [record.seq for record in read_log(scans_beside(pack).read_bytes()).records] == [1, 2]


@POSIX_ONLY
def test_scans_are_not_written_where_a_stick_was(tmp_path: Path, laptop: Laptop) -> None:
    other_disk = Path("/dev/shm")  # noqa: S108 - any other disk will do
    if not other_disk.is_dir() or other_disk.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no second disk")
    (tmp_path / "inside").mkdir()
    (tmp_path / "stick").symlink_to(tmp_path / "inside")
    journal = laptop.open(scans_beside(tmp_path / "stick" / "a.pack"))
    (tmp_path / "stick").unlink()
    (tmp_path / "stick").symlink_to(other_disk)
    with pytest.raises(DeskError):
        journal.append([record(1)])
    assert not (other_disk / "a.pack.scans").exists()
    journal.close()


@POSIX_ONLY
def test_another_file_in_the_place_of_the_scans_is_not_written_over(laptop: Laptop, pack: Path) -> None:
    journal = laptop.open(scans_beside(pack))
    journal.append([record(1)])
    scans_beside(pack).rename(pack.with_name("moved"))
    scans_beside(pack).write_bytes(b"something else")
    with pytest.raises(DeskError):
        journal.append([record(2)])
    assert scans_beside(pack).read_bytes() == b"something else"
    journal.close()


def test_a_file_is_closed_before_it_is_removed(
    laptop: Laptop, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan(laptop, pack, 1)
    scans_beside(pack).unlink()
    open_now = _open_files(monkeypatch)
    remove = Path.unlink

    def as_on_windows(path: Path, **more: bool) -> None:
        assert path not in open_now.values(), "Windows removes nothing that is open"
        remove(path, **more)

    monkeypatch.setattr(Path, "unlink", as_on_windows)
    assert refusal(laptop, pack) == "scans_gone"
    assert not scans_beside(pack).exists()


def _open_files(monkeypatch: pytest.MonkeyPatch) -> dict[int, Path]:
    """Follow which files this process has open."""
    open_now: dict[int, Path] = {}
    real_open, real_close = os.open, os.close

    def opened(path: Path, *more: int) -> int:
        open_now[file := real_open(path, *more)] = Path(path)
        return file

    def closed(file: int) -> None:
        open_now.pop(file, None)
        real_close(file)

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "close", closed)
    return open_now


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="who may do all is never refused")
def test_a_folder_that_cannot_be_written_says_so(laptop: Laptop, pack: Path) -> None:
    pack.parent.chmod(0o500)
    try:
        assert refusal(laptop, pack) == "at_door"
    finally:
        pack.parent.chmod(0o700)


def test_the_doors_of_two_packs_may_stand_in_one_folder(tmp_path: Path, laptop: Laptop) -> None:
    (tmp_path / "a.pack").write_bytes(b"a pack")
    (tmp_path / "b.pack").write_bytes(b"another")
    scan(laptop, tmp_path / "a.pack", 1)
    assert scan(laptop_of(5), tmp_path / "b.pack", 1) == 1
    with pytest.raises(RuleError):
        Journal(scans_beside(tmp_path / "a.pack"), laptop_of(5).voucher, laptop_of(5).seed)
