"""Documents are written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.atomic_write import write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "명단.pdf"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_told_and_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DeskError) as caught:
        write_whole(path, b"new")
    assert caught.value.code is ErrorCode.DISK_FULL
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("place", ["missing/sheet.pdf", "file/sheet.pdf", "folder"])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    with pytest.raises(DeskError) as caught:
        write_whole(tmp_path / place, b"new")
    assert caught.value.code is ErrorCode.NOT_WRITABLE
    assert caught.value.facts["file"] == tmp_path / place
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]


def test_a_very_long_korean_name_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("가" * 80 + ".pdf")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="not everybody may make a link there")
def test_a_link_goes_on_leading_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    file, link = tmp_path / "shared" / "list.pdf", tmp_path / "link.pdf"
    file.write_bytes(b"old")
    link.symlink_to(Path("shared") / "list.pdf")
    write_whole(link, b"new")
    assert (link.is_symlink(), file.read_bytes()) == (True, b"new")
    file.unlink()  # a link that leads nowhere yet
    write_whole(link, b"newer")
    assert (link.is_symlink(), file.read_bytes()) == (True, b"newer")
    assert [path.name for path in file.parent.iterdir()] == ["list.pdf"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has pipes of another kind")
def test_what_is_no_file_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, b"new")
        assert os.read(reader, 100) == b"new"
    finally:
        os.close(reader)
    assert (pipe.is_fifo(), list(tmp_path.iterdir())) == (True, [pipe])
    write_whole(Path(os.devnull), b"new")
    assert Path(os.devnull).is_char_device()
