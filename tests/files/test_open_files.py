"""Files that another program really holds, as Windows keeps others out of them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.atomic_write import write_files, write_whole
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.files.open_files import is_open

WINDOWS_ONLY = pytest.mark.skipif(sys.platform != "win32", reason="an open file is in nobody’s way elsewhere")


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """A file that a program has open for itself alone, as Hangul has a document."""
    import ctypes

    path = tmp_path / "명단.xlsx"
    path.write_bytes(b"old")
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.CreateFileW.restype = ctypes.c_void_p
    handle = kernel.CreateFileW(ctypes.c_wchar_p(str(path)), 0x80000000, 0, None, 3, 0, None)
    yield path
    kernel.CloseHandle(ctypes.c_void_p(handle))


@WINDOWS_ONLY
def test_a_file_that_cannot_be_read_because_it_is_open_is_said_to_be(held: Path) -> None:
    with pytest.raises(DeskError) as refused:
        read_bounded(held, 100, "")
    assert (refused.value.code, refused.value.reason) == (ErrorCode.FILE_UNREADABLE, disk.OPEN_ELSEWHERE)


@WINDOWS_ONLY
@pytest.mark.parametrize("many", [False, True])
def test_a_file_that_cannot_be_replaced_because_it_is_open_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, many: bool
) -> None:
    monkeypatch.setattr(disk, "_PATIENCE", 0.0)
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")
    with path.open("rb"), pytest.raises(DeskError) as refused:
        if many:
            write_files(tmp_path, [(path.name, b"new")])
        else:
            write_whole(path, b"new")
    assert (refused.value.code, refused.value.reason) == (ErrorCode.NOT_WRITABLE, disk.OPEN_ELSEWHERE)
    assert path.read_bytes() == b"old"


def test_what_nobody_has_open_is_not_open_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").write_bytes(b"")
    asked = (tmp_path / "sheet.pdf", tmp_path / "gone.pdf", tmp_path)
    assert [is_open(path) for path in asked] == [False, False, False]
