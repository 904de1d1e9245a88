"""Rows of the attendee sheet: headings, cells, boxes to sign in, letters in the margin."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE, LINE_STRONG
from meetup_desk.documents.column_widths import GAP, column_widths
from meetup_desk.documents.columns import Align, ColumnKind, SheetColumn
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import ELLIPSIS, TextWidths, one_line
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.domain.names import fold, initial
from meetup_desk.words.say import say

# Tenths of a point.
ROW = 240
HEADINGS = 220
_SIZES = (98, 82, 70)
_LEADING = 98  # between the two lines of a tight cell
_MARGIN_LETTER = 180  # from the left edge of the rows to the letter beside them
_HAIR, _FINE = 4.0, 8.0
_ROLES = {
    ColumnKind.NAME: TextStyle.STRONG,
    ColumnKind.NUMBER: TextStyle.NUMBERS,
    ColumnKind.ROW: TextStyle.NUMBERS,
    ColumnKind.SIGN: TextStyle.NUMBERS,
}
_SHIFTS = {Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}
_DOUBLED = str.maketrans("ㄲㄸㅃㅆㅉłøđ", "ㄱㄷㅂㅅㅈlod")


def letter_of(name: str) -> str:
    """Give the letter under which a name is filed: ㄱ for 김 and 까, L for Łukasz, # where there is none."""
    letter = initial(fold(name[:1])[:1] or "#").translate(_DOUBLED).upper()
    return letter if "ㄱ" <= letter <= "ㅎ" or "A" <= letter <= "Z" else "#"


_Fitted = tuple[TextWidths, float, float, str]  # type, left edge, baseline under the row's middle, line


@dataclass(frozen=True, slots=True)
class _Placed:
    """A column in its place, and the type of its cells."""

    at: int  # in a row
    column: SheetColumn
    left: float
    right: float  # of its text; the gap to the next column follows
    shift: float  # how much of the room that a text leaves is on its left
    measure: TextWidths
    tight: Sequence[TextWidths]  # for what does not fit on one line, the larger first
    known: dict[str, list[_Fitted]] = field(default_factory=dict)


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
        pen: TextPainter,
        left: float,
        right: float,
    ) -> None:
        self._rows = rows
        self._lang = lang
        self._painter = painter
        self._pen = pen
        self._left, self._right = left, right
        self._heading = TextWidths(fonts.font(TextStyle.CAPTION, 82))
        self._letter = TextWidths(fonts.font(TextStyle.TITLE, 100))
        self._soft = TextWidths(fonts.font(TextStyle.NUMBERS, 84))
        self._soft_drop = self._soft.cap_height / 2
        self._types = {kind: self._type(fonts, _ROLES.get(kind, TextStyle.BODY)) for kind in ColumnKind}
        self._letters: dict[str, str] = {}
        self._parties: dict[str, str] = {"": "", "1": ""}
        self._letters_at = next(
            (at for at, column in enumerate(columns) if column.kind is ColumnKind.INITIAL), None
        )
        self._placed = self._place(columns)
        self._signed = next(
            (placed for placed in self._placed if placed.column.kind is ColumnKind.SIGN), None
        )
        self._texts = [
            placed for placed in self._placed if placed.column.kind not in {ColumnKind.SIGN, ColumnKind.ROW}
        ]
        self._numbered = next(
            (placed for placed in self._placed if placed.column.kind is ColumnKind.ROW), None
        )

    @staticmethod
    def _type(fonts: PageFonts, role: TextStyle) -> tuple[TextWidths, Sequence[TextWidths]]:
        full, *tight = (TextWidths(fonts.font(role, size)) for size in _SIZES)
        return full, tight

    def _place(self, columns: Sequence[SheetColumn]) -> list[_Placed]:
        widths = column_widths(columns, self._rows, self._right - self._left + GAP, self._width)
        placed, x = [], self._left
        for at, (column, width) in enumerate(zip(columns, widths, strict=True)):
            if column.kind is not ColumnKind.INITIAL:
                placed.append(
                    _Placed(at, column, x, x + width - GAP, _SHIFTS[column.align], *self._types[column.kind])
                )
            x += width
        return placed

    def _width(self, column: SheetColumn, text: str) -> float:
        return self._types[column.kind][0].width(text)

    def letter(self, index: int) -> str:
        """The letter under which a row is filed; none where the sheet is not filed by letters."""
        if self._letters_at is None:
            return ""
        first = self._rows[index][self._letters_at][:1]
        if first not in self._letters:
            self._letters[first] = letter_of(first)
        return self._letters[first]

    def paint(self, start: int, stop: int, top: float) -> None:
        """Paint the headings at `top`, and these rows under them."""
        self._pen.forget()
        self._paint_headings(top)
        first = top + HEADINGS
        self._paint_lines(stop - start, first)
        self._pen.forget()
        self._paint_letters(start, stop, first)
        for index in range(start, stop):
            self._paint_row(index, first + (index - start) * ROW)

    def _paint_headings(self, top: float) -> None:
        baseline = top + 140
        for placed in self._placed:
            room = placed.right - placed.left
            title = self._heading.elided(placed.column.title, room)
            x = placed.left + (room - self._heading.width(title)) * placed.shift
            self._pen.write(self._heading, INK_SOFT, x, baseline, title)

    def _paint_lines(self, count: int, first: float) -> None:
        """Paint the lines between rows, and beside the boxes that they make with them to sign in."""
        painter, bottom = self._painter, first + count * ROW
        painter.setPen(QPen(LINE_STRONG, _FINE))
        painter.drawLine(QLineF(self._left, first, self._right, first))
        painter.setPen(QPen(LINE, _HAIR))
        lines = [
            QLineF(self._left, y, self._right, y) for y in (first + (row + 1) * ROW for row in range(count))
        ]
        if self._signed:
            lines += [QLineF(x, first, x, bottom) for x in (self._signed.left, self._signed.right)]
        painter.drawLines(lines)

    def _paint_letters(self, start: int, stop: int, first: float) -> None:
        before = ""
        for index in range(start, stop):
            letter = self.letter(index)
            if letter != before:
                y = first + (index - start) * ROW + ROW / 2 + self._letter.cap_height / 2
                self._pen.write(self._letter, ACCENT, self._left - _MARGIN_LETTER, y, letter)
                before = letter

    def _paint_row(self, index: int, top: float) -> None:
        row, write = self._rows[index], self._pen.write
        middle = top + ROW / 2
        if self._numbered:
            number, soft = str(index + 1), self._soft
            x = self._numbered.right - soft.width(number)
            write(soft, INK_SOFT, x, middle + self._soft_drop, number)
        for placed in self._texts:
            text = row[placed.at]
            if not text:
                continue
            for measure, x, drop, line in placed.known.get(text) or self._fit(placed, text):
                write(measure, INK, x, middle + drop, line)
        if self._signed and (party := self._party(row[self._signed.at])):
            self._pen.write_back(
                self._soft, INK_SOFT, self._signed.right - 50, middle + self._soft_drop, party
            )

    def _party(self, party: str) -> str:
        """Say how many sign in one box; nothing for one."""
        if party not in self._parties:
            self._parties[party] = say("sheet.of_party", self._lang, party=party)
        return self._parties[party]

    def _fit(self, placed: _Placed, text: str) -> list[_Fitted]:
        """Set a text on one line, or tighter on two; the same text is set once."""
        measure, room = placed.measure, placed.right - placed.left
        lines = [one_line(text)]
        if measure.width(lines[0]) > room:
            for measure in placed.tight:
                lines = measure.wrapped(text, room, 2)
                if not lines[-1].endswith(ELLIPSIS):
                    break
        first = measure.cap_height / 2 - (len(lines) - 1) * _LEADING / 2
        placed.known[text] = fitted = [
            (measure, placed.left + (room - measure.width(line)) * placed.shift, first + at * _LEADING, line)
            for at, line in enumerate(lines)
        ]
        return fitted
