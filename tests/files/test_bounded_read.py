"""Files that others wrote, read whole where they are not too large."""

import os
import sys
import threading
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.bounded_read import read_bounded

posix = pytest.mark.skipif(sys.platform == "win32", reason="devices and named pipes are POSIX")


@pytest.mark.parametrize(("size", "fits"), [(0, True), (100, True), (101, False)])
def test_a_file_is_read_whole_or_not_at_all(tmp_path: Path, *, size: int, fits: bool) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"a" * size)
    if fits:
        assert read_bounded(file, 100, "text") == b"a" * size
        return
    with pytest.raises(DeskError) as error:
        read_bounded(file, 100, "text")
    assert error.value.code is ErrorCode.FILE_TOO_LARGE


@posix
def test_a_device_that_never_ends_is_too_large() -> None:
    with pytest.raises(DeskError) as error:
        read_bounded(Path("/dev/zero"), 100, "text")
    assert error.value.code is ErrorCode.FILE_TOO_LARGE


@posix
def test_what_comes_through_a_pipe_is_read_whole(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(b"a" * 100))
    writer.start()
    assert read_bounded(pipe, 100, "text") == b"a" * 100
    writer.join()


@pytest.mark.parametrize("name", ["gone", "."])
def test_what_is_no_file_cannot_be_read(tmp_path: Path, name: str) -> None:
    with pytest.raises(DeskError) as error:
        read_bounded(tmp_path / name, 100, "text")
    assert error.value.code in (ErrorCode.FILE_MISSING, ErrorCode.FILE_UNREADABLE)
