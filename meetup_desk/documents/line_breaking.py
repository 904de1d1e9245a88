"""One size of type: how wide a text is, how it breaks into lines, and the glyphs of what is said again."""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QTextLayout

ELLIPSIS = "…"
_BREAK_AFTER = frozenset(" -/·,@)_　")


def one_line(text: str) -> str:
    """Give a text without line ends and other white space that a line cannot hold."""
    return text if text.isprintable() else " ".join(text.split())


class Shaped(NamedTuple):
    """Glyphs of a line, whose baseline lies by `ascent` under its origin."""

    ascent: float
    runs: list[QGlyphRun]


_UNSEEN = Shaped(0, [])


def _shape(text: str, font: QFont) -> Shaped:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return Shaped(line.ascent(), layout.glyphRuns())


class TextWidths:
    """Widths of texts in one font, in units of the page.

    Adding up advances leaves kerning out, which draws letters together: a text is never wider than said
    by more than a hair, and no text has to be shaped twice.
    """

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.size = font.pixelSize()
        self._metrics = QFontMetricsF(font)
        self._seen: dict[str, Shaped | None] = {}
        self._advances = _Advances(self._metrics)
        self.cap_height = self._metrics.capHeight()

    def width(self, text: str) -> float:
        """Width of a text on one line."""
        return sum(map(self._advances.__getitem__, text))

    def shaped(self, text: str) -> "Shaped | None":
        """Give the glyphs of a text that comes for the second time or more; the first time only remember it.

        Shaping costs most of drawing a short text, and much on a list is said again and again.
        """
        found = self._seen.get(text, _UNSEEN)
        if found is _UNSEEN:
            self._seen[text] = None
            return None
        if found is None:
            found = self._seen[text] = _shape(text, self.font)
        return found

    def elided(self, text: str, width: float) -> str:
        """Give the text, or as much of its start as fits together with an ellipsis."""
        text = one_line(text)
        if self.width(text) <= width:
            return text
        kept = self._prefix(text, width - self.width(ELLIPSIS))
        return text[:kept].rstrip() + ELLIPSIS

    def wrapped(self, text: str, width: float, most: int) -> list[str]:
        """Break a text into at most so many lines, after spaces where it can; the last one may be elided."""
        lines: list[str] = []
        rest = one_line(text)
        while len(lines) < most - 1 and self.width(rest) > width:
            cut = self._break(rest, width)
            lines.append(rest[:cut].rstrip().removesuffix(" ·"))
            rest = rest[cut:].lstrip()
        return [*lines, self.elided(rest, width)] if rest else lines

    def balanced(self, text: str, width: float, most: int) -> list[str]:
        """Break a text like `wrapped`, with lines of about the same length."""
        lines = self.wrapped(text, width, most)
        if len(lines) < 2:
            return lines
        narrow, wide = width / 2, width
        while wide - narrow > width / 50:
            middle = (narrow + wide) / 2
            tried = self.wrapped(text, middle, most)
            if len(tried) > len(lines) or tried[-1].endswith(ELLIPSIS) != lines[-1].endswith(ELLIPSIS):
                narrow = middle
            else:
                wide, lines = middle, tried
        return lines

    def _prefix(self, text: str, width: float) -> int:
        room = width
        for at, character in enumerate(text):
            room -= self._advances[character]
            if room < 0:
                return at
        return len(text)

    def _break(self, text: str, width: float) -> int:
        fits = max(self._prefix(text, width), 1)
        if text[fits : fits + 1] == " ":
            return fits
        for at in range(fits, fits // 3, -1):
            if text[at - 1] in _BREAK_AFTER:
                return at
        return fits


class _Advances(dict[str, float]):
    """Advance of each character seen so far."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, character: str) -> float:
        self[character] = advance = self._metrics.horizontalAdvance(character)
        return advance
