"""The recovery words of a desk as one page of A4, large enough to be typed from."""

from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.recovery_sheet import RecoverySheet
from meetup_desk.documents.text_painter import TextPainter

_LEFT, _RIGHT, _TOP = 20 * MM, 190 * MM, 22 * MM
_COLUMNS, _HIGH, _GAP = 3, 13 * MM, 3 * MM
_LEADING = 6 * MM


def recovery_pages(sheet: RecoverySheet, fonts: PageFonts) -> PaintedPages:
    """Give the page."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return PaintedPages(title=sheet.title, size=size, pages=lambda: [partial(_paint, sheet, fonts)])


def _paint(sheet: RecoverySheet, fonts: PageFonts, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    title = TextWidths(fonts.font(TextStyle.TITLE, 280))
    body = TextWidths(fonts.font(TextStyle.BODY, 115))
    word = TextWidths(fonts.font(TextStyle.STRONG, 150))
    number = TextWidths(fonts.font(TextStyle.NUMBERS, 105))
    pen = TextPainter(painter)
    pen.write(title, INK, _LEFT, _TOP + 9 * MM, sheet.title)
    y = _TOP + 18 * MM
    for line in body.wrapped(sheet.about, _RIGHT - _LEFT, 2):
        pen.write(body, INK_SOFT, _LEFT, y, line)
        y += _LEADING
    y += 4 * MM
    wide = (_RIGHT - _LEFT - (_COLUMNS - 1) * _GAP) / _COLUMNS
    for at, text in enumerate(sheet.words):
        row, column = divmod(at, _COLUMNS)
        x, top = _LEFT + column * (wide + _GAP), y + row * (_HIGH + _GAP)
        painter.setPen(QPen(LINE, 6))
        painter.drawRoundedRect(QRectF(x, top, wide, _HIGH), 1.5 * MM, 1.5 * MM)
        pen.forget()
        pen.write_back(number, INK_SOFT, x + 10 * MM, top + 8.4 * MM, str(at + 1))
        pen.write(word, INK, x + 14 * MM, top + 8.6 * MM, text)
    y += -(-len(sheet.words) // _COLUMNS) * (_HIGH + _GAP) + 8 * MM
    for note in sheet.notes:
        for line in body.wrapped(note, _RIGHT - _LEFT, 4):
            pen.write(body, INK, _LEFT, y, line)
            y += _LEADING
        y += 3 * MM
