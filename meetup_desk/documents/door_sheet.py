"""The door on paper: boxes to tick, times to write, codes to type or scan when the power is back."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE, LINE_STRONG
from meetup_desk.documents.fitting import Fitter
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.qr_shape import paint_qr
from meetup_desk.documents.sheet_head import SheetHead
from meetup_desk.documents.sheet_rows import letter_of
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.documents.values import DoorSheet, DoorSheetRow
from meetup_desk.words.say import say

_WIDTH, _HEIGHT = 210 * MM, 297 * MM
_LEFT, _RIGHT, _TOP, _BOTTOM = 18 * MM, 196 * MM, 13 * MM, 280 * MM
_ROW = 13 * MM
_BOX = 7 * MM
_QR = 9.6 * MM
# Left edges of what stands in a row, from the left of the rows.
_NAME, _PARTY, _TIME, _CODE, _SQUARE = 11 * MM, 84 * MM, 103 * MM, 132 * MM, 167 * MM


def door_sheet_pages(sheet: DoorSheet, fonts: PageFonts) -> PaintedPages:
    """Give the pages of a door on paper, which are in the order of the rows."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    title = say("door_sheet.title", sheet.lang, title=sheet.title)
    return PaintedPages(title=title, size=size, pages=lambda: _DoorSheetPainter(sheet, fonts).pages())


class _DoorSheetPainter:
    """Knows which rows stand on which page."""

    def __init__(self, sheet: DoorSheet, fonts: PageFonts) -> None:
        self._sheet, self._fonts = sheet, fonts
        self._name, self._soft = Fitter(fonts, TextStyle.STRONG), Fitter(fonts, TextStyle.BODY)
        self._letter, self._code = (
            TextWidths(fonts.font(TextStyle.TITLE, 150)),
            TextWidths(fonts.font(TextStyle.STRONG, 150)),
        )
        self._note, self._party = (
            TextWidths(fonts.font(TextStyle.BODY, 88)),
            TextWidths(fonts.font(TextStyle.STRONG, 140)),
        )
        self._letters = [letter_of(row.name) for row in sheet.rows]
        head = self._head(TextPainter(QPainter()))
        self._tops = (head.full_bottom + 5 * MM + self._index_height(), head.short_bottom + 5 * MM)
        first, other = (int((_BOTTOM - top) // _ROW) for top in self._tops)
        count = len(sheet.rows)
        self._spans = [(0, min(first, count))]
        self._spans += [(at, min(at + other, count)) for at in range(first, count, other)]

    def _head(self, pen: TextPainter) -> SheetHead:
        sheet = self._sheet
        return SheetHead(
            lang=sheet.lang,
            title=sheet.title,
            when=sheet.when,
            place=sheet.place,
            counts=sheet.counts,
            needs=(),
            fonts=self._fonts,
            pen=pen,
            left=_LEFT,
            right=_RIGHT,
            top=_TOP,
        )

    def _index_height(self) -> float:
        return 7 * MM if len(self._sheet.rows) > 1 else 0

    def pages(self) -> Iterator[Page]:
        """Give what paints each page."""
        for number in range(len(self._spans)):
            yield partial(self._paint, number)

    def _paint(self, number: int, painter: QPainter) -> None:
        start, stop = self._spans[number]
        pen, top = TextPainter(painter), self._tops[min(number, 1)]
        ends = [self._letters[start], self._letters[stop - 1]] if stop > start else [""]
        letters = " – ".join(dict.fromkeys(ends))
        self._head(pen).paint(first=number == 0, letters=letters)
        if number == 0:
            self._paint_index(pen, top - 5 * MM)
        self._paint_headings(pen, top - 1.4 * MM)
        before = ""
        for at in range(start, stop):
            letter = self._letters[at]
            self._paint_row(painter, pen, self._sheet.rows[at], top + (at - start) * _ROW)
            if letter != before:
                pen.forget()
                middle = top + (at - start) * _ROW + _ROW / 2 + self._letter.cap_height / 2
                pen.write(self._letter, ACCENT, _LEFT - 8 * MM, middle, letter)
            before = letter
        pen.forget()
        self._paint_foot(pen, number)

    def _paint_index(self, pen: TextPainter, baseline: float) -> None:
        """Say on which page each letter begins."""
        pages: dict[str, int] = {}
        for number, (start, stop) in enumerate(self._spans, 1):
            for letter in self._letters[start:stop]:
                pages.setdefault(letter, number)
        if len(self._spans) > 1:
            text = "   ".join(f"{letter} {page}" for letter, page in pages.items())
            label = say("door_sheet.index", self._sheet.lang)
            pen.write(self._note, INK_SOFT, _LEFT, baseline - 4 * MM, label)
            x = _LEFT + self._note.width(label) + 3 * MM
            pen.write(self._note, INK, x, baseline - 4 * MM, self._note.elided(text, _RIGHT - x))

    def _paint_headings(self, pen: TextPainter, baseline: float) -> None:
        for x, key in ((_NAME, "name"), (_PARTY, "party"), (_TIME, "time"), (_CODE, "code")):
            pen.write(self._note, INK_SOFT, _LEFT + x, baseline, say(f"door_sheet.{key}", self._sheet.lang))

    def _paint_row(self, painter: QPainter, pen: TextPainter, row: DoorSheetRow, top: float) -> None:
        middle = top + _ROW / 2
        painter.setPen(QPen(LINE, 4))
        painter.drawLine(QLineF(_LEFT, top, _RIGHT, top))
        painter.setPen(QPen(INK, 12))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(_LEFT + 0.6 * MM, middle - _BOX / 2, _BOX, _BOX))
        painter.setPen(QPen(LINE_STRONG, 6))
        painter.drawLine(QLineF(_LEFT + _TIME, middle + 3 * MM, _LEFT + _TIME + 22 * MM, middle + 3 * MM))
        pen.forget()
        self._paint_name(painter, row, QRectF(_LEFT + _NAME, top, _PARTY - _NAME - 2 * MM, _ROW))
        if row.party > 1:
            text = say("door_sheet.people", self._sheet.lang, people=row.party)
            pen.write(self._party, INK, _LEFT + _PARTY, middle + self._party.cap_height / 2, text)
        baseline = middle + self._code.cap_height / 2
        pen.write(self._code, INK, _LEFT + _CODE, baseline, row.short)
        if row.qr is not None:
            painter.save()
            painter.translate(_LEFT + _SQUARE, middle - _QR / 2)
            painter.scale(_QR / len(row.qr), _QR / len(row.qr))
            paint_qr(row.qr, painter, INK)
            painter.restore()

    def _paint_name(self, painter: QPainter, row: DoorSheetRow, box: QRectF) -> None:
        """Paint a name in one line, and what tells it apart under it."""
        under = self._soft.fit(row.told_apart, (box.width(), 4 * MM), (92, 64), most=1)
        name = self._name.fit(row.name, (box.width(), _ROW - under.height - 1 * MM), (190, 80), most=1)
        top = box.center().y() - (name.height + under.height) / 2
        for fitted, colour in ((name, INK), (under, INK_SOFT)):
            painter.setPen(colour)
            painter.setFont(fitted.font)
            for line in fitted.lines[:1]:
                painter.drawText(round(box.left()), round(top + fitted.size * 0.94), line)
            top += fitted.height

    def _paint_foot(self, pen: TextPainter, number: int) -> None:
        sheet, baseline = self._sheet, _HEIGHT - 9 * MM
        page = say("sheet.page", sheet.lang, page=number + 1, pages=len(self._spans))
        private = say("sheet.private", sheet.lang)
        after = self._note.elided(say("door_sheet.after", sheet.lang), _RIGHT - _LEFT)
        printed = say("sheet.printed", sheet.lang, at=sheet.printed_at) if sheet.printed_at else ""
        pen.write(self._note, INK_SOFT, _LEFT, baseline - 4.4 * MM, after)
        pen.write(self._note, INK_SOFT, _LEFT, baseline, " · ".join(filter(None, (printed, private))))
        pen.write_back(self._note, INK_SOFT, _RIGHT, baseline, page)
