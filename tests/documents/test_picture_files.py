"""Pictures of paper, as they are opened before a mark is looked for."""

import struct
import zlib
from pathlib import Path

import pytest

from meetup_desk.documents.picture_files import PictureFile
from meetup_desk.domain.errors import DeskError
from meetup_desk.words.say import say_error


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _png(side: int) -> bytes:
    """Give the head of a PNG file and a little of its pixels."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(1000)))


@pytest.mark.parametrize(("lang", "said"), [("en", "300 dpi"), ("ko", "300dpi")])
def test_a_picture_that_is_too_large_is_no_list_to_be_split(tmp_path: Path, lang: str, said: str) -> None:
    path = tmp_path / "scan.png"
    path.write_bytes(_png(20_000))
    with pytest.raises(DeskError) as refused:
        PictureFile(path).page(0)
    assert (refused.value.code, refused.value.reason) == ("file_too_large", "scan")
    assert said in say_error(refused.value.code, refused.value.reason, lang, **refused.value.facts)
