"""Codes are found in real pictures, and files that are no pictures are refused with a reason."""

import os
import struct
import zlib
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.tickets import qr_scan
from meetup_desk.tickets.qr import matrix, svg
from meetup_desk.tickets.qr_scan import read_grey, read_picture
from meetup_desk.tickets.signed_code import DeskKey, write_code
from tests.tickets.pictures import GREY, blurred, noisy, painted, placed, square, turned

KEY = DeskKey(b"\x01" * 32)
CODES = [write_code(KEY, UUID(int=5), bytes([n] * 8)) for n in range(9)]
CODE = CODES[0]
SYMBOL = painted(matrix(CODE))


def texts(picture: QImage, *, harder: bool = False) -> list[str]:
    grey = picture.convertToFormat(GREY)
    found = read_grey(grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(), harder=harder)
    return [code.text for code in found]


@pytest.mark.parametrize(("width", "height"), [(640, 480), (800, 600), (1280, 720), (1920, 1080)])
def test_a_ticket_held_into_the_camera_is_read_at_every_size(width: int, height: int) -> None:
    scene = placed([(SYMBOL, turned((width / 2, height / 2), height * 0.6, 12))], width, height)
    assert texts(noisy(blurred(scene, 1.5), 0.15)) == [CODE]


@pytest.mark.parametrize("degrees", range(0, 360, 30))
def test_any_rotation(degrees: int) -> None:
    assert texts(placed([(SYMBOL, turned((640, 360), 320, degrees))], 1280, 720)) == [CODE]


def test_a_ticket_held_at_a_slant() -> None:
    slanted = [(400.0, 150.0), (800.0, 210.0), (770.0, 520.0), (430.0, 600.0)]
    assert texts(placed([(SYMBOL, slanted)], 1280, 720)) == [CODE]


def test_low_contrast_of_a_dim_screen() -> None:
    dim = painted(matrix(CODE), dark=90, light=130)
    assert texts(noisy(placed([(dim, square(400, 150, 420))], 1280, 720, ground=60), 0.06)) == [CODE]


def test_a_blurred_code() -> None:
    assert texts(blurred(placed([(SYMBOL, square(400, 150, 420))], 1280, 720), 2.5)) == [CODE]


def test_a_frame_whose_rows_are_padded() -> None:
    grey = SYMBOL.convertToFormat(GREY)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine() + 32
    frame = bytearray()
    for row in range(height):
        line = bytes(grey.constScanLine(row))[:width]
        frame += line + b"\x55" * (stride - width)
    assert [code.text for code in read_grey(frame, width, height, stride)] == [CODE]


def test_an_empty_frame_holds_nothing() -> None:
    assert texts(noisy(placed([], 640, 480), 0.5), harder=True) == []


def test_a_code_beyond_the_frames_edge_is_not_half_read() -> None:
    assert texts(placed([(SYMBOL, square(1100, 150, 420))], 1280, 720), harder=True) == []


def test_a_buffer_that_is_smaller_than_its_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="inconsistent"):
        read_grey(bytes(100), 640, 480, 640)


def test_the_corners_say_where_the_symbol_is() -> None:
    grey = placed([(SYMBOL, square(200, 100, 294))], 1280, 720).convertToFormat(GREY)
    (found,) = read_grey(grey.constBits(), 1280, 720, grey.bytesPerLine())
    wanted = [(224, 124), (470, 124), (470, 370), (224, 370)]  # four modules of six pixels inside
    assert all(
        abs(x - u) <= 2 and abs(y - v) <= 2 for (x, y), (u, v) in zip(found.corners, wanted, strict=True)
    )


def test_light_on_dark_is_found_by_the_harder_look() -> None:
    light = painted(matrix(CODE), dark=230, light=30)
    frame = placed([(light, square(400, 150, 420))], 1280, 720, ground=20)
    assert texts(frame) == []
    assert texts(frame, harder=True) == [CODE]


def test_small_blurred_codes_are_found_by_the_harder_look_where_they_are() -> None:
    small = [(100, degrees, blur) for degrees in range(5, 50, 10) for blur in (1.2, 1.4)]
    frames = [blurred(placed([(SYMBOL, turned((500, 300), side, d))], 1280, 720), f) for side, d, f in small]
    missed = [frame.convertToFormat(GREY) for frame in frames if not texts(frame)]
    found = [read_grey(f.constBits(), 1280, 720, f.bytesPerLine(), harder=True) for f in missed]
    rescued = [code for codes in found for code in codes]
    assert len(rescued) >= 2
    for code in rescued:
        assert code.text == CODE
        assert abs(sum(x for x, _ in code.corners) / 4 - 500) <= 3
        assert abs(sum(y for _, y in code.corners) / 4 - 300) <= 3


def saved(picture: QImage, path: Path) -> Path:
    assert picture.save(str(path))
    return path


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "bmp", "tiff"])
def test_picture_files_of_every_kind(tmp_path: Path, kind: str) -> None:
    file = saved(placed([(SYMBOL, turned((400, 300), 300, 7))], 800, 600), tmp_path / f"입장권.{kind}")
    assert [code.text for code in read_picture(file)] == [CODE]


def gif(picture: QImage) -> bytes:
    """A picture of two colours as GIF89a, its LZW uncompressed (Qt reads GIF, and writes none)."""
    width, height = picture.width(), picture.height()
    pixels = [int(picture.pixelColor(x, y).value() > 127) for y in range(height) for x in range(width)]
    codes = [code for pixel in pixels for code in (4, pixel)] + [
        5
    ]  # clear before each: codes stay 3 bits wide
    bits = "".join(f"{code:03b}"[::-1] for code in codes)
    packed = bytes(int(bits[i : i + 8][::-1], 2) for i in range(0, len(bits), 8))
    blocks = b"".join(
        bytes([len(packed[i : i + 255])]) + packed[i : i + 255] for i in range(0, len(packed), 255)
    )
    size = struct.pack("<HH", width, height)
    colours = b"\x00\x00\x00\xff\xff\xff"
    screen = b"GIF89a" + size + b"\x80\x00\x00" + colours
    return screen + b",\x00\x00\x00\x00" + size + b"\x00\x02" + blocks + b"\x00;"


def test_a_gif(tmp_path: Path) -> None:
    (tmp_path / "ticket.gif").write_bytes(gif(painted(matrix(CODE), 3)))
    assert [code.text for code in read_picture(tmp_path / "ticket.gif")] == [CODE]


def test_the_content_counts_not_the_ending(tmp_path: Path) -> None:
    png = saved(SYMBOL, tmp_path / "ticket.png")
    assert [code.text for code in read_picture(png.rename(tmp_path / "ticket.jpg"))] == [CODE]


def test_several_tickets_in_one_picture_come_in_reading_order(tmp_path: Path) -> None:
    places = [square(40 + 420 * (n % 3), 30 + 420 * (n // 3), 380) for n in range(9)]
    scene = placed(
        [(painted(matrix(code)), place) for code, place in zip(CODES, places, strict=True)], 1300, 1300
    )
    assert [code.text for code in read_picture(saved(scene, tmp_path / "nine.png"))] == CODES


def test_a_ticket_shown_twice_counts_once(tmp_path: Path) -> None:
    scene = placed([(SYMBOL, square(30, 30, 380)), (SYMBOL, square(450, 30, 380))], 860, 440)
    assert [code.text for code in read_picture(saved(scene, tmp_path / "twice.png"))] == [CODE]


def test_easy_and_hard_codes_of_one_picture_are_all_found(tmp_path: Path) -> None:
    dark = painted(matrix(CODES[1]), dark=230, light=20)
    scene = placed([(SYMBOL, square(30, 30, 380)), (dark, square(450, 30, 380))], 860, 440)
    assert {code.text for code in read_picture(saved(scene, tmp_path / "both.png"))} == {CODE, CODES[1]}


def test_a_picture_without_codes_is_empty(tmp_path: Path) -> None:
    assert read_picture(saved(placed([], 400, 300), tmp_path / "wall.jpg")) == []


def test_a_code_on_nothing_is_seen_on_white_paper(tmp_path: Path) -> None:
    clear = QImage(SYMBOL.size(), QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    for y in range(clear.height()):
        for x in range(clear.width()):
            if SYMBOL.pixelColor(x, y).value() < 128:
                clear.setPixelColor(x, y, QColor("black"))
    assert [code.text for code in read_picture(saved(clear, tmp_path / "clear.png"))] == [CODE]


def test_a_twelve_megapixel_photo(tmp_path: Path) -> None:
    photo = placed([(SYMBOL, turned((2600, 1700), 900, 33))], 4000, 3000)
    assert [code.text for code in read_picture(saved(photo, tmp_path / "photo.jpg"))] == [CODE]


def with_orientation(jpeg: bytes, orientation: int) -> bytes:
    """Add the EXIF block that a turned telephone writes."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"MM\x00*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    block = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]


def test_corners_are_those_of_the_picture_as_it_is_shown(tmp_path: Path) -> None:
    flat = saved(placed([(SYMBOL, square(20, 20, 280))], 800, 600), tmp_path / "flat.jpg")
    turned_file = tmp_path / "turned.jpg"
    turned_file.write_bytes(with_orientation(flat.read_bytes(), 6))  # to be turned right by 90 degrees
    (found,) = read_picture(turned_file)
    assert found.text == CODE
    assert min(x for x, _ in found.corners) > 300  # its corner is at the top right now


def refused(path: Path) -> ErrorCode:
    with pytest.raises(DeskError) as caught:
        read_picture(path)
    assert caught.value.facts["file"] == path.name
    return caught.value.code


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.png") is ErrorCode.FILE_MISSING


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path) is ErrorCode.FILE_UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only where named pipes are")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert refused(tmp_path / "pipe.png") is ErrorCode.FILE_UNREADABLE


def test_a_name_that_no_disk_can_hold(tmp_path: Path) -> None:
    there = ErrorCode.FILE_MISSING if os.name == "nt" else ErrorCode.FILE_UNREADABLE  # what the system says
    assert refused(tmp_path / ("x" * 5000)) is there


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"%PDF-1.7\n%%EOF",
        svg(matrix(CODE)).encode(),
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0",
    ],
    ids=["empty", "text", "pdf", "svg", "half a png", "half a jpeg"],
)
def test_what_is_no_picture(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ticket.png").write_bytes(content)
    assert refused(tmp_path / "ticket.png") is ErrorCode.FILE_UNREADABLE


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def test_a_picture_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    """A hundred million pixels in a file of 12 kB."""
    header = struct.pack(">IIBBBBB", 10_000, 10_000, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(1251 * 10_000), 9)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    (tmp_path / "bomb.png").write_bytes(bomb)
    assert len(bomb) < 20_000
    assert refused(tmp_path / "bomb.png") is ErrorCode.FILE_TOO_LARGE


def test_a_file_of_too_many_bytes_is_not_opened(tmp_path: Path) -> None:
    file = saved(SYMBOL, tmp_path / "ticket.png")
    os.truncate(file, qr_scan.MOST_BYTES + 1)  # sparse: takes no room
    assert refused(file) is ErrorCode.FILE_TOO_LARGE


def test_a_picture_file_cut_in_half_is_read_or_refused_but_never_breaks(tmp_path: Path) -> None:
    whole = saved(placed([(SYMBOL, square(20, 20, 280))], 800, 600), tmp_path / "whole.png").read_bytes()
    for length in range(0, len(whole), max(1, len(whole) // 12)):
        (tmp_path / "cut.png").write_bytes(whole[:length])
        with suppress(DeskError):
            assert {code.text for code in read_picture(tmp_path / "cut.png")} <= {CODE}
