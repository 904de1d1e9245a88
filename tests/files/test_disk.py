"""Files that another program holds, as Windows says it."""

from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.atomic_write import write_whole

HELD, REFUSED = 32, 5


def held(number: int) -> PermissionError:
    error = PermissionError(13, "The process cannot access the file")
    error.winerror = number  # type: ignore[attr-defined]  # only Windows has it
    return error


class Replacing:
    """A file that somebody holds for some tries."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, number: int, times: int) -> None:
        self.left, self.number = times, number
        self._replace = Path.replace
        monkeypatch.setattr(Path, "replace", lambda *paths: self(*paths))  # noqa: PLW0108 - a method binds, an object does not
        monkeypatch.setattr(disk, "_AGAIN_AFTER", 0.0)

    def __call__(self, fresh: Path, path: Path) -> Path:
        self.left -= 1
        if self.left >= 0:
            raise held(self.number)
        return self._replace(fresh, path)


@pytest.mark.parametrize("number", [HELD, REFUSED])
def test_who_looks_at_a_fresh_file_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    Replacing(monkeypatch, number, times=3)
    write_whole(tmp_path / "sheet.csv", b"new")
    assert (tmp_path / "sheet.csv").read_bytes() == b"new"


def test_a_file_that_stays_open_elsewhere_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "_PATIENCE", 0.0)
    Replacing(monkeypatch, HELD, times=1_000_000_000)  # clocks of Windows tick in 16 ms
    with pytest.raises(DeskError) as refused:
        write_whole(tmp_path / "sheet.csv", b"new")
    assert (refused.value.code, refused.value.reason) == (ErrorCode.NOT_WRITABLE, disk.OPEN_ELSEWHERE)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_to_go_is_waited_for_and_stays_where_somebody_holds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries, unlink = [2], Path.unlink

    def refusing(path: Path, *, missing_ok: bool = False) -> None:
        tries[0] -= 1
        if tries[0] >= 0:
            raise held(HELD)
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refusing)
    monkeypatch.setattr(disk, "_AGAIN_AFTER", 0.0)
    (tmp_path / "old.pdf").write_bytes(b"old")
    assert disk.remove(tmp_path / "old.pdf")
    assert not (tmp_path / "old.pdf").exists()
    assert disk.remove(tmp_path / "old.pdf"), "what is gone already counts as gone"
    monkeypatch.setattr(disk, "_PATIENCE", 0.0)
    tries[0] = 1_000_000_000
    (tmp_path / "held.pdf").write_bytes(b"held")
    assert not disk.remove(tmp_path / "held.pdf")


def test_other_refusals_are_not_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held_once = Replacing(monkeypatch, 0, times=1)
    with pytest.raises(DeskError):
        write_whole(tmp_path / "sheet.csv", b"new")
    assert held_once.left == 0


def test_a_name_that_is_too_long_for_the_system_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(DeskError) as refused:
        write_whole(tmp_path / ("x" * 300), b"new")
    assert (refused.value.code, refused.value.reason) == (ErrorCode.NOT_WRITABLE, disk.TOO_LONG)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_held_cannot_be_read_for_that_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "is_open", lambda name: name == str(tmp_path / "list.xlsx"))
    refused = PermissionError(13, "Permission denied", str(tmp_path / "list.xlsx"))  # all that `open` says
    replaced = PermissionError(13, "Access is denied", "fresh", REFUSED, str(tmp_path / "list.xlsx"))
    assert disk.unreadable(refused, "list.xlsx").reason == disk.OPEN_ELSEWHERE
    assert disk.trouble(replaced, "list.xlsx").reason == disk.OPEN_ELSEWHERE
    assert disk.unreadable(PermissionError(13, "Permission denied", "other"), "other").reason == ""
    assert disk.unreadable(FileNotFoundError(2, "not there"), "gone").code is ErrorCode.FILE_MISSING
