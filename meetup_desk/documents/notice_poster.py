"""A notice as a poster on A4 or A3, in one language or in two, the first of them the larger."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE_STRONG
from meetup_desk.documents.fitting import LEADING, Fitter
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.notice_lines import FittedText, fitted_text
from meetup_desk.documents.notice_paper import PaperNotice
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.text_painter import TextPainter

A4, A3 = "a4", "a3"
_SIZES: Final = {A4: QPageSize.PageSizeId.A4, A3: QPageSize.PageSizeId.A3}
_ENLARGED: Final = {A4: 1.0, A3: 2**0.5}  # of an A4
_LEFT, _RIGHT, _TOP, _BOTTOM = 20 * MM, 190 * MM, 24 * MM, 268 * MM  # of an A4
_BAND = 5 * MM
_TITLE_HIGH, _GAP = 62 * MM, 9 * MM
_TEXT_SIZES = (240, 220, 200, 180, 165, 150, 135, 120, 105, 92)  # tenths of a point
_STRONGER = 0.96  # of the width: strong letters are wider than those that were measured
_SECOND = 0.42  # of the height, for the second language
_LABEL = re.compile(r"(?P<label>[^:.,’]{1,14}:) (?P<value>.+)")
_SMALLER = 0.8  # the second language, of the first


def notice_poster(notices: Sequence[PaperNotice], fonts: PageFonts, paper: str) -> PaintedPages:
    """Give the poster of one notice, in as many languages as it is given in: one or two."""
    poster = _PosterPainter(notices, fonts)

    def pages() -> Iterator[Page]:
        yield partial(poster.paint, _ENLARGED[paper])

    return PaintedPages(title=notices[0].subject, size=QPageSize(_SIZES[paper]), pages=pages)


class _PosterPainter:
    def __init__(self, notices: Sequence[PaperNotice], fonts: PageFonts) -> None:
        self._notices, self._fonts = notices, fonts
        self._group = TextWidths(fonts.font(TextStyle.STRONG, 170))
        self._small = TextWidths(fonts.font(TextStyle.BODY, 110))
        self._sizes = [TextWidths(fonts.font(TextStyle.BODY, size)) for size in _TEXT_SIZES]

    def paint(self, enlarged: float, painter: QPainter) -> None:
        """Paint the page; all of it is measured on A4."""
        painter.scale(enlarged, enlarged)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, others = self._notices[0], self._notices[1:]
        painter.fillRect(QRectF(0, 0, 210 * MM, _BAND), ACCENT)
        pen = TextPainter(painter)
        room = _RIGHT - _LEFT
        pen.write(self._group, ACCENT, _LEFT, _TOP, self._group.elided(first.group, room))
        y = self._paint_titles(pen, _TOP + 8 * MM)
        high = (_BOTTOM - y - _GAP) * (1 - _SECOND if others else 1)
        fitted = fitted_text(first.text, self._sizes, (room * _STRONGER, high))
        self._paint_text(painter, fitted, y)
        y += fitted.high + _GAP
        most = max(fitted.measure.size * _SMALLER, _TEXT_SIZES[-1])
        for other in others:
            painter.setPen(QPen(LINE_STRONG, 3))
            painter.drawLine(QLineF(_LEFT, y, _RIGHT, y))
            y += _GAP / 2
            sizes = [measure for measure in self._sizes if measure.size <= most]
            self._paint_text(painter, fitted_text(other.text, sizes, (room * _STRONGER, _BOTTOM - y)), y)
        pen.forget()
        foot = " · ".join(filter(None, (first.group, first.contact)))
        pen.write(self._small, INK_SOFT, _LEFT, 281 * MM, self._small.elided(foot, room))

    def _paint_titles(self, pen: TextPainter, top: float) -> float:
        """Write the title, and the other language's under it where that is another; gives where it ends."""
        titles = list(dict.fromkeys(notice.title for notice in self._notices))
        title = Fitter(self._fonts, TextStyle.TITLE)
        space = (_RIGHT - _LEFT, _TITLE_HIGH if len(titles) == 1 else _TITLE_HIGH * 0.7)
        fitted = title.fit(titles[0], space, (520, 200), most=3, enough=380)
        y, measure = top, TextWidths(fitted.font)
        for line in fitted.lines:
            y += fitted.size * LEADING
            pen.write(measure, INK, _LEFT, y, line)
        second = TextWidths(self._fonts.font(TextStyle.STRONG, 200))
        for each in titles[1:]:
            for line in second.wrapped(each, space[0], 2):
                y += 8.5 * MM
                pen.write(second, INK_SOFT, _LEFT, y, line)
        return y + _GAP

    def _paint_text(self, painter: QPainter, fitted: FittedText, top: float) -> None:
        """Write a text, what comes after a label strong."""
        strong = TextWidths(self._fonts.font(TextStyle.STRONG, fitted.measure.size))
        pen, y = TextPainter(painter), top
        for line in fitted.lines:
            y += fitted.step
            self._write(pen, fitted, strong, line, y)

    def _write(
        self, pen: TextPainter, fitted: FittedText, strong: TextWidths, line: str, baseline: float
    ) -> None:
        found = _LABEL.fullmatch(line)
        if found is None:
            pen.write(fitted.measure, INK, _LEFT, baseline, line)
            return
        label = f"{found['label']} "
        pen.write(fitted.measure, INK_SOFT, _LEFT, baseline, label)
        pen.write(strong, INK, _LEFT + fitted.measure.width(label), baseline, found["value"])
