"""Fitting a text into a box: as large as it goes, broken between words, and only then inside one."""

import re
from collections.abc import Sequence
from itertools import accumulate, combinations, pairwise
from typing import NamedTuple

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF

from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import ELLIPSIS, one_line

LEADING = 1.22  # from one baseline to the next, of the size
TALL = 1.16  # height of a single line with what rises above and hangs below, of the size
_REFERENCE = 1000  # size at which texts are measured once; unhinted widths grow evenly
_WORTH_A_LINE = 1.2  # so much larger a text must become for a further line
_PIECES = re.compile(r"[^\s-]+-*\s*|-+\s*")


class Fitted(NamedTuple):
    """Lines in the size that holds them."""

    font: QFont
    size: int  # units of the page
    lines: tuple[str, ...]

    def width(self, line: str) -> float:
        """Width of one of the lines."""
        return QFontMetricsF(self.font).horizontalAdvance(line)

    @property
    def height(self) -> float:
        """Height of all lines, in units of the page."""
        return self.size * (TALL + LEADING * (len(self.lines) - 1)) if self.lines else 0.0


class Fitter:
    """Fits texts of one role; each word is shaped and measured once, at whatever size it ends."""

    def __init__(self, fonts: PageFonts, role: TextStyle) -> None:
        self._fonts, self._role = fonts, role
        self._metrics = QFontMetricsF(fonts.font(role, _REFERENCE))
        self._fonts_by_size: dict[int, QFont] = {}
        self._words: dict[str, float] = {}  # at the reference size

    def width(self, text: str, size: float) -> float:
        """Width of a text on one line."""
        return self._metrics.horizontalAdvance(text) * size / _REFERENCE

    def fit(
        self,
        text: str,
        space: tuple[float, float],
        sizes: tuple[float, float],
        *,
        most: int = 2,
        enough: float = 0,
    ) -> Fitted:
        """Fit a text into a box of `space` (width, height), between the largest and the smallest of `sizes`.

        It stands on one line if that is nearly as large as two, else on up to `most`, broken between words;
        on one more where it would be smaller than `enough`. Only a word that is too long by itself is broken
        inside.
        """
        words = _PIECES.findall(one_line(text).strip())
        if not words:
            return self._fitted(sizes[1], ())
        best_size = 0.0
        best: tuple[str, ...] = (text,)
        for count in range(1, min(most + 1, len(words)) + 1):
            if count > most and best_size >= max(enough, sizes[1]):
                break
            lines, width = self._broken(words, count)
            high = space[1] / (TALL + LEADING * (count - 1))
            size = min(sizes[0], space[0] * _REFERENCE / width, high)
            if size > best_size * (_WORTH_A_LINE if best_size >= sizes[1] else 1):
                best_size, best = size, lines
        if best_size >= sizes[1]:
            return self._fitted(best_size, best)
        return self._fitted(sizes[1], self._cut(words, space, sizes[1]))

    def font(self, size: int) -> QFont:
        """Give the font of a size."""
        if size not in self._fonts_by_size:
            self._fonts_by_size[size] = self._fonts.font(self._role, size)
        return self._fonts_by_size[size]

    def _fitted(self, size: float, lines: Sequence[str]) -> Fitted:
        whole = max(int(size), 1)
        return Fitted(self.font(whole), whole, tuple(lines))

    def _broken(self, words: Sequence[str], count: int) -> tuple[tuple[str, ...], float]:
        """Break words into so many lines, the longest as short as can be; gives it at the reference size."""
        wide = list(accumulate((self._width(word) for word in words), initial=0.0))
        blank = [self._width(word) - self._width(word.rstrip()) for word in words]
        best: tuple[int, ...] = (0, len(words))
        least = float("inf")
        for cuts in combinations(range(1, len(words)), count - 1):
            ends = (0, *cuts, len(words))
            width = max(wide[b] - wide[a] - blank[b - 1] for a, b in pairwise(ends))
            if width < least:
                best, least = ends, width
        lines = tuple("".join(words[a:b]).strip() for a, b in pairwise(best))
        return lines, max(least, 1.0)

    def _width(self, word: str) -> float:
        if word not in self._words:
            self._words[word] = self._metrics.horizontalAdvance(word)
        return self._words[word]

    def _cut(self, words: Sequence[str], space: tuple[float, float], size: float) -> tuple[str, ...]:
        """Fill as many lines as there is height for; a word that is wider than a line is broken inside."""
        most = max(int((space[1] / size - TALL) / LEADING) + 1, 1)
        lines = [""]
        for word in words:
            if self.width((lines[-1] + word).rstrip(), size) <= space[0]:
                lines[-1] += word
                continue
            if lines[-1]:
                lines.append("")
            for letter in _letters(word):
                if lines[-1] and self.width(lines[-1] + letter, size) > space[0]:
                    lines.append("")
                lines[-1] += letter
        kept = [line.strip() for line in lines[:most]]
        if len(lines) > most:
            kept[-1] = self._elided(kept[-1], space[0], size)
        return tuple(kept)

    def _elided(self, line: str, space: float, size: float) -> str:
        letters = _letters(line)
        while letters and self.width("".join(letters) + ELLIPSIS, size) > space:
            letters.pop()
        return "".join(letters).rstrip() + ELLIPSIS


def _letters(text: str) -> list[str]:
    """Split a text into what people take for letters: a vowel sign stays with its consonant."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    at, letters = 0, []
    utf16 = text.encode("utf-16-le")
    while (end := finder.toNextBoundary()) >= 0:
        letters.append(utf16[at * 2 : end * 2].decode("utf-16-le"))
        at = end
    return letters
