"""Secrets are read right from files of every tool that a volunteer may have written them with."""

import codecs
from pathlib import Path

import pytest

from meetup_desk.cli.terminal.secrets import first_line
from meetup_desk.domain.errors import DeskError

WORDS = "나무 구름 바다 하늘"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        f"{WORDS}\n".encode(),
        f"{WORDS}\r\n\r\n".encode(),
        codecs.BOM_UTF8 + f"{WORDS}\r\n".encode(),
        codecs.BOM_UTF16_LE + f"{WORDS}\r\n".encode("utf-16-le"),  # PowerShell 5.1
        codecs.BOM_UTF16_BE + f"{WORDS}\n".encode("utf-16-be"),
        f"{WORDS}\r\n".encode("cp949"),  # `echo` of a Korean console
        f"  {WORDS}\t\nsecond line\n".encode(),
    ],
)
def test_the_first_line_is_the_secret_whatever_wrote_the_file(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "key").write_bytes(data)
    assert first_line(tmp_path / "key") == WORDS


@pytest.mark.parametrize("data", [b"", b"\n", codecs.BOM_UTF16_LE, codecs.BOM_UTF8 + b"\r\n"])
def test_an_empty_file_holds_an_empty_secret(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "key").write_bytes(data)
    assert first_line(tmp_path / "key") == ""


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\xd8", b"\xff\xff\x80"])
def test_a_file_that_is_no_text_is_said_to_be_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "key").write_bytes(data)
    with pytest.raises(DeskError) as refused:
        first_line(tmp_path / "key")
    assert refused.value.code == "file_unreadable"
