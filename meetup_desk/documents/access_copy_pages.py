"""An access copy as pages of A4."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPageSize, QPainter, QPen

from meetup_desk.documents.access_copy import CopyPaper
from meetup_desk.documents.colours import INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

_LEFT, _VALUE, _RIGHT, _TOP, _BOTTOM = 18 * MM, 62 * MM, 192 * MM, 18 * MM, 275 * MM
_LEADING, _GAP = 5.2 * MM, 2.2 * MM
_MOST = 200  # lines of one value


class _Line(NamedTuple):
    """One line: a label at the left, a value beside it."""

    label: str = ""
    value: str = ""
    heading: bool = False
    rule: bool = False  # a hairline above
    height: float = _LEADING


def access_copy_pages(paper: CopyPaper, fonts: PageFonts) -> PaintedPages:
    """Give the pages."""
    painter = _CopyPainter(paper, fonts)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return PaintedPages(title=paper.title, size=size, pages=painter.painted_pages)


class _CopyPainter:
    def __init__(self, paper: CopyPaper, fonts: PageFonts) -> None:
        self._paper = paper
        self._title = TextWidths(fonts.font(TextStyle.TITLE, 260))
        self._heading = TextWidths(fonts.font(TextStyle.STRONG, 135))
        self._body = TextWidths(fonts.font(TextStyle.BODY, 105))
        self._pages = list(self._broken(self._lines()))

    def painted_pages(self) -> Iterator[Page]:
        """Give what paints each page."""
        return (partial(self._paint, number) for number in range(len(self._pages)))

    def _lines(self) -> Iterator[_Line]:
        for note in (self._paper.about, *self._paper.notes):
            for text in self._body.wrapped(note, _RIGHT - _LEFT, _MOST):
                yield _Line(label=text)
        for part in self._paper.parts:
            yield _Line(label=part.title, heading=True, height=12 * MM)
            for entry in part.entries:
                yield _Line(rule=True, height=_GAP)
                for label, value in entry:
                    lines = self._body.wrapped(value, _RIGHT - _VALUE, _MOST) or [""]
                    yield _Line(label=label, value=lines[0])
                    for text in lines[1:]:
                        yield _Line(value=text)
                yield _Line(height=_GAP)

    def _broken(self, lines: Iterator[_Line]) -> Iterator[list[_Line]]:
        """Break lines into pages; a heading is never among the last of one."""
        page, y = list[_Line](), _TOP + 16 * MM
        for line in lines:
            needed = line.height + (3 * _LEADING if line.heading else 0)
            if y + needed > _BOTTOM and page:
                yield page
                page, y = [], _TOP
            page.append(line)
            y += line.height
        yield page

    def _paint(self, number: int, painter: QPainter) -> None:
        pen, y = TextPainter(painter, repeats=True), _TOP
        if number == 0:
            pen.write(self._title, INK, _LEFT, y + 8 * MM, self._paper.title)
            y += 16 * MM
        for line in self._pages[number]:
            if line.rule:
                painter.setPen(QPen(LINE, 4))
                painter.drawLine(QLineF(_LEFT, y, _RIGHT, y))
                pen.forget()
            elif line.heading:
                pen.write(self._heading, INK, _LEFT, y + 8.6 * MM, line.label)
            else:
                self._write(pen, INK if not line.value else INK_SOFT, y, line)
            y += line.height
        page = say("sheet.page", self._paper.lang, page=number + 1, pages=len(self._pages))
        pen.write_back(self._body, INK_SOFT, _RIGHT, 285 * MM, page)

    def _write(self, pen: TextPainter, label: QColor, y: float, line: _Line) -> None:
        if line.label:
            room = _VALUE - _LEFT - 2 * MM if line.value else _RIGHT - _LEFT
            pen.write(self._body, label, _LEFT, y + 4 * MM, self._body.elided(line.label, room))
        if line.value:
            pen.write(self._body, INK, _VALUE, y + 4 * MM, line.value)
