"""Rows of the attendee sheet: headings, cells, boxes to sign in, letters in the margin."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from meetup_desk.documents.columns import Align, Kind, SheetColumn
from meetup_desk.documents.fonts import PageFonts, Role
from meetup_desk.documents.lines import Measure
from meetup_desk.documents.paper import ACCENT, INK, INK_SOFT, LINE, LINE_STRONG
from meetup_desk.documents.pen import Pen
from meetup_desk.documents.widths import GAP, column_widths
from meetup_desk.domain.names import fold, initial
from meetup_desk.words.say import say

# Tenths of a point.
ROW = 240
HEADINGS = 220
_BOX = 176  # height of a box to sign in
_LEADING = 98  # between the two lines of a tight cell
_MARGIN_LETTER = 180  # from the left edge of the rows to the letter beside them
_HAIR, _FINE = 4.0, 8.0
_ROLES = {
    Kind.NAME: Role.STRONG,
    Kind.NUMBER: Role.NUMBERS,
    Kind.ROW: Role.NUMBERS,
    Kind.SIGN: Role.NUMBERS,
}
_DOUBLED = str.maketrans("ㄲㄸㅃㅆㅉłøđ", "ㄱㄷㅂㅅㅈlod")


def letter_of(name: str) -> str:
    """Give the letter under which a name is filed: ㄱ for 김 and 까, L for Łukasz, # where there is none."""
    letter = initial(fold(name)[:1] or "#").translate(_DOUBLED).upper()
    return letter if "ㄱ" <= letter <= "ㅎ" or "A" <= letter <= "Z" else "#"


@dataclass(frozen=True, slots=True)
class _Placed:
    """A column in its place, and the type of its cells."""

    at: int  # in a row
    column: SheetColumn
    left: float
    right: float  # of its text; the gap to the next column follows
    measure: Measure
    tight: Measure


class SheetRows:
    """Paints any stretch of the rows from a height downwards."""

    def __init__(
        self,
        columns: Sequence[SheetColumn],
        rows: Sequence[tuple[str, ...]],
        *,
        lang: str,
        fonts: PageFonts,
        painter: QPainter,
        pen: Pen,
        left: float,
        right: float,
    ) -> None:
        self._rows = rows
        self._lang = lang
        self._painter = painter
        self._pen = pen
        self._left, self._right = left, right
        self._heading = Measure(fonts.font(Role.CAPTION, 82))
        self._letter = Measure(fonts.font(Role.TITLE, 100))
        self._soft = Measure(fonts.font(Role.NUMBERS, 84))
        self._types = {
            kind: (
                Measure(fonts.font(_ROLES.get(kind, Role.BODY), 98)),
                Measure(fonts.font(_ROLES.get(kind, Role.BODY), 82)),
            )
            for kind in Kind
        }
        self._letters_at = next(
            (at for at, column in enumerate(columns) if column.kind is Kind.INITIAL), None
        )
        self._placed = self._place(columns)
        self._signed = next((placed for placed in self._placed if placed.column.kind is Kind.SIGN), None)
        self._texts = [placed for placed in self._placed if placed.column.kind not in {Kind.SIGN, Kind.ROW}]
        self._numbered = next((placed for placed in self._placed if placed.column.kind is Kind.ROW), None)

    def _place(self, columns: Sequence[SheetColumn]) -> list[_Placed]:
        widths = column_widths(columns, self._rows, self._right - self._left + GAP, self._width)
        placed, x = [], self._left
        for at, (column, width) in enumerate(zip(columns, widths, strict=True)):
            if column.kind is not Kind.INITIAL:
                placed.append(_Placed(at, column, x, x + width - GAP, *self._types[column.kind]))
            x += width
        return placed

    def _width(self, column: SheetColumn, text: str) -> float:
        return self._types[column.kind][0].width(text)

    def letter(self, index: int) -> str:
        """The letter under which a row is filed; none where the sheet is not filed by letters."""
        return "" if self._letters_at is None else letter_of(self._rows[index][self._letters_at])

    def paint(self, start: int, stop: int, top: float) -> None:
        """Paint the headings at `top`, and these rows under them."""
        self._pen.forget()
        self._paint_headings(top)
        first = top + HEADINGS
        self._paint_lines(start, stop, first)
        if self._signed:
            self._paint_boxes(self._signed, stop - start, first)
        self._pen.forget()
        self._paint_letters(start, stop, first)
        for index in range(start, stop):
            self._paint_row(index, first + (index - start) * ROW)

    def _paint_headings(self, top: float) -> None:
        baseline = top + 140
        for placed in self._placed:
            title = self._heading.elided(placed.column.title, placed.right - placed.left)
            self._write(placed, self._heading, title, baseline, soft=True)

    def _paint_lines(self, start: int, stop: int, first: float) -> None:
        painter = self._painter
        painter.setPen(QPen(LINE_STRONG, _FINE))
        painter.drawLine(QLineF(self._left, first, self._right, first))
        painter.setPen(QPen(LINE, _HAIR))
        painter.drawLines(
            [
                QLineF(self._left, y, self._right, y)
                for y in (first + (row + 1) * ROW for row in range(stop - start))
            ]
        )

    def _paint_boxes(self, signed: _Placed, count: int, first: float) -> None:
        boxes = QPainterPath()
        width = signed.right - signed.left
        for row in range(count):
            top = first + row * ROW + (ROW - _BOX) / 2
            boxes.addRoundedRect(QRectF(signed.left, top, width, _BOX), 30, 30)
        self._painter.setPen(QPen(LINE_STRONG, _FINE - 2))
        self._painter.drawPath(boxes)

    def _paint_letters(self, start: int, stop: int, first: float) -> None:
        before = ""
        for index in range(start, stop):
            letter = self.letter(index)
            if letter != before:
                y = first + (index - start) * ROW + ROW / 2 + self._letter.cap_height / 2
                self._pen.write(self._letter, ACCENT, self._left - _MARGIN_LETTER, y, letter)
                before = letter

    def _paint_row(self, index: int, top: float) -> None:
        row = self._rows[index]
        middle = top + ROW / 2
        if self._numbered:
            baseline = middle + self._soft.cap_height / 2
            self._pen.write_back(self._soft, INK_SOFT, self._numbered.right, baseline, str(index + 1))
        for placed in self._texts:
            text = row[placed.at]
            if not text:
                continue
            if placed.measure.width(text) <= placed.right - placed.left:
                self._write(placed, placed.measure, text, middle + placed.measure.cap_height / 2)
            else:
                self._write_tight(placed, text, middle)
        if self._signed and row[self._signed.at] not in {"", "1"}:
            party = say("sheet.of_party", self._lang, party=row[self._signed.at])
            self._pen.write_back(
                self._soft, INK_SOFT, self._signed.right - 50, middle + self._soft.cap_height / 2, party
            )

    def _write_tight(self, placed: _Placed, text: str, middle: float) -> None:
        lines = placed.tight.wrapped(text, placed.right - placed.left, 2)
        baseline = middle + placed.tight.cap_height / 2 - (len(lines) - 1) * _LEADING / 2
        for number, line in enumerate(lines):
            self._write(placed, placed.tight, line, baseline + number * _LEADING)

    def _write(
        self, placed: _Placed, measure: Measure, text: str, baseline: float, *, soft: bool = False
    ) -> None:
        colour = INK_SOFT if soft else INK
        if placed.column.align is Align.LEFT:
            self._pen.write(measure, colour, placed.left, baseline, text)
        elif placed.column.align is Align.RIGHT:
            self._pen.write_back(measure, colour, placed.right, baseline, text)
        else:
            self._pen.write_mid(measure, colour, (placed.left + placed.right) / 2, baseline, text)
