"""A drawn ticket is a QR code that other people's readers read."""

from uuid import UUID

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from meetup_desk.tickets.qr import Matrix, bytes_matrix, matrix, svg
from meetup_desk.tickets.signed_code import DeskKey, write_code
from tests.tickets.pictures import GREY, painted

CODE = write_code(DeskKey(b"\x01" * 32), UUID(int=5), b"12345678")


def read(picture: QImage) -> zxingcpp.Barcode:
    grey = picture.convertToFormat(GREY)
    view = zxingcpp.ImageView(
        grey.constBits(), grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine(), 1
    )
    (found,) = zxingcpp.read_barcodes(view, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return found


def format_bits(modules: Matrix) -> int:
    """The fifteen bits of level and mask beside the top left finder (ISO/IEC 18004, 7.9), unmasked."""
    column = [modules[row][8] for row in (0, 1, 2, 3, 4, 5, 7, 8)]
    line = [modules[8][x] for x in (7, 5, 4, 3, 2, 1, 0)]
    return sum(bit << place for place, bit in enumerate([*column, *line])) ^ 0b101010000010010


@settings(deadline=None, max_examples=25)
@given(st.uuids(), st.binary(min_size=8, max_size=8))
def test_every_ticket_is_a_version_6_symbol_that_reads_back(event: UUID, number: bytes) -> None:
    code = write_code(DeskKey(b"\x01" * 32), event, number)
    modules = matrix(code)
    assert len(modules) == 41
    assert all(len(row) == 41 for row in modules)
    assert read(painted(modules, 3)).text == code


@pytest.mark.parametrize("mask", range(8))
def test_each_mask_is_read(mask: int) -> None:
    modules = matrix(CODE, mask=mask)
    assert format_bits(modules) >> 10 == 0b00 << 3 | mask  # 00 is level M
    found = read(painted(modules))
    assert found.text == CODE
    assert found.ec_level == "M"


def test_the_level_survives_a_stain_over_a_tenth_of_the_symbol() -> None:
    picture = painted(matrix(CODE), 6)
    painter = QPainter(picture)
    painter.fillRect(24 + 6 * 14, 24 + 6 * 14, 6 * 12, 6 * 12, QColor("white"))
    painter.end()
    assert read(picture).text == CODE


@pytest.mark.parametrize("text", ["K7QM-2F9X", "1", "HTTPS://EXAMPLE.ORG/A", "A" * 1000])
def test_other_capitals_get_the_smallest_symbol(text: str) -> None:
    assert read(painted(matrix(text), 4)).text == text


@pytest.mark.parametrize("text", ["abc", "김서준", "A" * 5000])
def test_what_does_not_fit_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"alphanumeric|version"):
        matrix(text)


@pytest.mark.parametrize(("module_px", "quiet"), [(8, 4), (3, 4), (10, 0)])
def test_svg_has_its_size_and_another_renderer_draws_the_same_symbol(module_px: int, quiet: int) -> None:
    renderer = QSvgRenderer(QByteArray(svg(matrix(CODE), module_px, quiet).encode()))
    side = (41 + 2 * quiet) * module_px
    assert renderer.defaultSize() == QSize(side, side)
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(QColor("magenta"))
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    drawn = painted(matrix(CODE), module_px, quiet=quiet)
    assert picture.convertToFormat(GREY) == drawn.convertToFormat(GREY)


def test_a_message_in_korean_is_read_back_as_it_was_written() -> None:
    text = "SMSTO:+821012345678:고라온 님, 안녕하세요.\n송년 모임 참석이 확정됐어요: 12월 3일 저녁 7시"
    assert read(painted(bytes_matrix(text.encode()))).text == text
