"""Pictures that others took: small, upright, and without a word of where they were taken."""

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from meetup_desk.documents.small_picture import small_picture
from meetup_desk.domain.errors import DeskError

_PLACE = b"37.5665N-126.9780E"


def _picture(kind: str, *, width: int = 1600, height: int = 900, clear: bool = False) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    image.fill(QColor(15, 118, 110, 0 if clear else 255))
    image.setText("Comment", _PLACE.decode())
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(out, kind)  # type: ignore[call-overload]
    return bytes(out.data().data())


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _bomb(side: int = 20_000) -> bytes:
    """Give a PNG of 400 million pixels, in some hundred bytes."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(bytes(1000)))
        + _chunk(b"IEND", b"")
    )


def _turned(jpeg: bytes) -> bytes:
    """Say in EXIF that the camera was held upright, and where."""
    entries = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0) + struct.pack("<HHII", 0x010E, 2, len(_PLACE), 38)
    tiff = b"II*\x00\x08\x00\x00\x00" + struct.pack("<H", 2) + entries + bytes(4) + _PLACE
    exif = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


@pytest.mark.parametrize("kind", ["png", "jpeg", "bmp", "webp"])
def test_a_picture_becomes_small_and_says_nothing_but_its_pixels(kind: str) -> None:
    small = small_picture(_picture(kind), "a")
    image = QImage.fromData(small)
    assert (image.width(), image.height(), small[:2]) == (512, 288, b"\xff\xd8")
    assert _PLACE not in small
    assert len(small) < 100_000


def test_what_is_transparent_stays_so(qapp: object) -> None:
    image = QImage.fromData(small_picture(_picture("png", clear=True), "a.png"))
    assert (image.hasAlphaChannel(), image.pixelColor(1, 1).alpha()) == (True, 0)


def test_a_photograph_stands_upright_and_forgets_where_it_was_taken() -> None:
    photograph = _turned(_picture("jpeg"))
    assert _PLACE in photograph
    small = small_picture(photograph, "a.jpg")
    image = QImage.fromData(small)
    assert (image.width(), image.height()) == (288, 512)
    assert _PLACE not in small
    assert b"Exif" not in small


def test_a_long_thin_picture_keeps_a_pixel() -> None:
    image = QImage.fromData(small_picture(_picture("png", width=6000, height=2), "a.png"))
    assert (image.width(), image.height()) == (512, 1)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>", "file_unreadable"),
        (b"%PDF-1.7", "file_unreadable"),
        (b"\x89PNG\r\n\x1a\n", "file_unreadable"),
        (_picture("png")[:200], "file_unreadable"),
        (_bomb(), "file_too_large"),
        (_bomb(side=10_000), "file_too_large"),
    ],
    ids=["empty", "svg", "pdf", "head", "cut", "bomb", "more memory than Qt takes"],
)
def test_what_is_no_picture_or_too_large_is_refused_by_its_name(content: bytes, code: str) -> None:
    with pytest.raises(DeskError) as refused:
        small_picture(content, "모임.png")
    assert (refused.value.code, refused.value.reason, refused.value.facts["file"]) == (
        *(code, "group_picture", "모임.png"),
    )
