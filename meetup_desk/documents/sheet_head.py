"""Head of the attendee sheet: the event in full on the first page, in one line on the others."""

from collections.abc import Sequence

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

_GUIDE_ROOM = 900  # kept free at the right of the top line for the letters of the page
_APART = 220  # between two counts
_TITLE_SIZES = (210, 175, 145)
_BULLET = " · "
_HOLD = "\u00a0"  # a need stays on the line of its number


class SheetHead:
    """Lays the head out once, and paints it on any page."""

    def __init__(
        self,
        *,
        lang: str,
        title: str,
        when: str,
        place: str,
        counts: Sequence[tuple[str, str]],
        needs: Sequence[tuple[str, int]],
        fonts: PageFonts,
        pen: TextPainter,
        left: float,
        right: float,
        top: float,
    ) -> None:
        self._pen = pen
        self._left, self._right, self._top = left, right, top
        self._title, self._when, self._counts = title, when, counts
        self._fact_type = TextWidths(fonts.font(TextStyle.BODY, 108))
        self._label_type = TextWidths(fonts.font(TextStyle.CAPTION, 86))
        self._value_type = TextWidths(fonts.font(TextStyle.STRONG_NUMBERS, 118))
        self._short_type = TextWidths(fonts.font(TextStyle.STRONG, 96))
        room = right - left
        self._title_type, self._titles = _title(title, room - _GUIDE_ROOM, fonts)
        self._facts = [
            line for text in (when, place) if text for line in self._fact_type.wrapped(text, room, 2)
        ]
        self._needs_label = say("sheet.needs", lang)
        self._needs = self._need_lines(needs, room)
        self.full_bottom = self._full(paint=False)
        self.short_bottom = top + 170

    def _need_lines(self, needs: Sequence[tuple[str, int]], room: float) -> list[str]:
        texts = [f"{need} {count}".replace(" ", _HOLD) for need, count in needs]
        indent = self._label_type.width(self._needs_label) + 100
        return self._fact_type.wrapped(_BULLET.join(texts), room - indent, 3) if texts else []

    def paint(self, *, first: bool, letters: str) -> None:
        """Paint the head of a page; `letters` names those that its rows are filed under."""
        if first:
            self._full(paint=True)
        else:
            self._short()
        if letters:
            self._pen.write_back(
                self._value_type, ACCENT, self._right, self._top + (150 if first else 80), letters
            )

    def _short(self) -> None:
        pen, baseline = self._pen, self._top + 80
        room = self._right - self._left - _GUIDE_ROOM
        title = self._short_type.elided(self._title, room * 0.6)
        pen.write(self._short_type, INK, self._left, baseline, title)
        x = self._left + self._short_type.width(title) + 120
        when = self._label_type.elided(self._when, self._left + room - x)
        pen.write(self._label_type, INK_SOFT, x, baseline, when)

    def _full(self, *, paint: bool) -> float:
        """Paint the whole head, or only find where it ends."""
        leading = self._title_type.size * 1.25
        y = self._block(self._title_type, self._titles, self._top + 150, leading=leading, paint=paint)
        y = self._block(self._fact_type, self._facts, y - leading + 205, leading=165, paint=paint) + 75
        if self._counts:
            y = self._count_line(y, paint=paint)
        if self._needs:
            y = self._need_block(y, paint=paint)
        return y - 60

    def _block(
        self, measure: TextWidths, lines: Sequence[str], y: float, *, leading: float, paint: bool
    ) -> float:
        for line in lines:
            if paint:
                self._pen.write(measure, INK, self._left, y, line)
            y += leading
        return y

    def _count_line(self, y: float, *, paint: bool) -> float:
        x = self._left
        for label, value in self._counts:
            after_label = x + self._label_type.width(label) + 60
            if paint:
                self._pen.write(self._label_type, INK_SOFT, x, y, label)
                self._pen.write(self._value_type, INK, after_label, y, value)
            x = after_label + self._value_type.width(value) + _APART
        return y + 190

    def _need_block(self, y: float, *, paint: bool) -> float:
        indent = self._left + self._label_type.width(self._needs_label) + 60
        if paint:
            self._pen.write(self._label_type, INK_SOFT, self._left, y, self._needs_label)
        for line in self._needs:
            if paint:
                self._pen.write(self._fact_type, INK, indent, y, line)
            y += 165
        return y + 25


def _title(title: str, room: float, fonts: PageFonts) -> tuple[TextWidths, list[str]]:
    """Set a title in the largest type that holds it in two lines; the smallest gets a third."""
    for size in _TITLE_SIZES:
        measure = TextWidths(fonts.font(TextStyle.TITLE, size))
        lines = measure.balanced(title, room, 2)
        if sum(map(len, lines)) >= len(title) - 1:
            return measure, lines
    return measure, measure.balanced(title, room, 3)
