"""A booklet as pages of A5 that are read one after the other."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPageSize, QPainter, QPen

from meetup_desk.documents.booklet import Booklet, BookletChapter
from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

_LEFT, _RIGHT, _TOP, _BOTTOM = 14 * MM, 134 * MM, 18 * MM, 192 * MM
_MOST_LINES = 200  # of one entry


class _Line(NamedTuple):
    """A line of text at a place of its page."""

    measure: TextWidths
    colour: QColor
    text: str
    indent: float
    height: float
    rule: bool = False  # a hairline over it


def booklet_pages(booklet: Booklet, fonts: PageFonts) -> PaintedPages:
    """Give the pages of a booklet."""
    painter = _BookletPainter(booklet, fonts)
    return PaintedPages(
        title=booklet.title, size=QPageSize(QPageSize.PageSizeId.A5), pages=painter.painted_pages
    )


class _BookletPainter:
    def __init__(self, booklet: Booklet, fonts: PageFonts) -> None:
        self._booklet = booklet
        self._title = TextWidths(fonts.font(TextStyle.TITLE, 220))
        self._chapter = TextWidths(fonts.font(TextStyle.TITLE, 150))
        self._part = TextWidths(fonts.font(TextStyle.STRONG, 100))
        self._body = TextWidths(fonts.font(TextStyle.BODY, 104))
        self._small = TextWidths(fonts.font(TextStyle.NUMBERS, 88))
        self._pages = list(self._broken())

    def painted_pages(self) -> Iterator[Page]:
        """Give what paints each page."""
        return (partial(self._paint, number) for number in range(len(self._pages)))

    def _lines(self) -> Iterator[list[_Line]]:
        """Give lines that stay together on a page."""
        booklet = self._booklet
        head = self._title.wrapped(booklet.title, _RIGHT - _LEFT, 3)
        yield [
            *(_Line(self._title, INK, text, 0, 10 * MM) for text in head),
            _Line(self._body, INK_SOFT, booklet.note, 0, 8 * MM),
        ]
        for chapter in booklet.chapters:
            yield from self._of_chapter(chapter)

    def _of_chapter(self, chapter: BookletChapter) -> Iterator[list[_Line]]:
        names = self._chapter.wrapped(chapter.title, _RIGHT - _LEFT, 2)
        kept = [_Line(self._chapter, INK, "", 0, 7 * MM, rule=True)]
        kept += [_Line(self._chapter, INK, text, 0, 7 * MM) for text in names]
        kept.append(_Line(self._small, INK_SOFT, chapter.note, 0, 5 * MM))
        for part in chapter.parts:
            kept.append(_Line(self._part, ACCENT, part.title, 0, 9 * MM))
            for entry in part.lines:
                lines = [
                    text
                    for line in entry.splitlines()
                    for text in self._body.wrapped(line, _RIGHT - _LEFT - 4 * MM, _MOST_LINES)
                ]
                kept += [
                    _Line(self._body, INK, text if at else f"· {text}", 2.6 * MM if at else 0, 5.4 * MM)
                    for at, text in enumerate(lines)
                ]
                yield kept
                kept = []
        if kept:
            yield kept

    def _broken(self) -> Iterator[list[_Line]]:
        page: list[_Line] = []
        y = _TOP
        for block in self._lines():
            high = sum(line.height for line in block)
            if page and y + high > _BOTTOM and high < _BOTTOM - _TOP:
                yield page
                page, y = [], _TOP
            for line in block:
                if page and y + line.height > _BOTTOM:
                    yield page
                    page, y = [], _TOP
                page.append(line)
                y += line.height
        yield page

    def _paint(self, number: int, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, y = TextPainter(painter, repeats=True), _TOP
        for line in self._pages[number]:
            if line.rule:
                painter.setPen(QPen(LINE, 5))
                painter.drawLine(QLineF(_LEFT, y + 2 * MM, _RIGHT, y + 2 * MM))
                pen.forget()
            pen.write(line.measure, line.colour, _LEFT + line.indent, y + line.height - 2 * MM, line.text)
            y += line.height
        page = say("sheet.page", self._booklet.lang, page=number + 1, pages=len(self._pages))
        pen.write_back(self._small, INK_SOFT, _RIGHT, 200 * MM, page)
