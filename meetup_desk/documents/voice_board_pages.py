"""The board of voices as pages of A4."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.documents.voice_board import BoardLine, BoardPaper, BoardSection
from meetup_desk.words.say import say

_LEFT, _RIGHT, _TOP, _BOTTOM = 15 * MM, 195 * MM, 16 * MM, 277 * MM
_ANSWER, _ANSWER_END = 92 * MM, 165 * MM  # beside it stand slip and supporters
_LEADING, _PAD = 5.6 * MM, 2.6 * MM
_HEADING = 12 * MM
_COLOURS = {
    "done": QColor("#177245"),
    "doing": ACCENT,
    "received": QColor("#3D4F8A"),
    "overdue": QColor("#B3261E"),
    "explained": INK_SOFT,
    "not_possible": QColor("#8A5200"),
}


class _Row(NamedTuple):
    """A voice, or the heading of a section, with its lines broken."""

    section: BoardSection
    line: BoardLine | None
    title: list[str]
    answer: list[str]
    height: float


def board_pages(paper: BoardPaper, fonts: PageFonts) -> PaintedPages:
    """Give the pages of a board."""
    painter = _BoardPainter(paper, fonts)
    return PaintedPages(
        title=paper.title, size=QPageSize(QPageSize.PageSizeId.A4), pages=painter.painted_pages
    )


class _BoardPainter:
    def __init__(self, paper: BoardPaper, fonts: PageFonts) -> None:
        self._paper = paper
        self._title = TextWidths(fonts.font(TextStyle.TITLE, 300))
        self._heading = TextWidths(fonts.font(TextStyle.TITLE, 140))
        self._text = TextWidths(fonts.font(TextStyle.STRONG, 120))
        self._body = TextWidths(fonts.font(TextStyle.BODY, 110))
        self._small = TextWidths(fonts.font(TextStyle.NUMBERS, 92))
        self._pages = list(self._broken(list(self._rows())))

    def painted_pages(self) -> Iterator[Page]:
        """Give what paints each page."""
        return (partial(self._paint, number) for number in range(len(self._pages)))

    def _rows(self) -> Iterator[_Row]:
        for section in self._paper.sections:
            yield _Row(section, None, [], [], _HEADING)
            for line in section.lines:
                title = self._text.wrapped(line.title, _ANSWER - _LEFT - 4 * MM, 4)
                answer = self._body.wrapped(line.answer, _ANSWER_END - _ANSWER, 6)
                yield _Row(
                    section, line, title, answer, max(len(title), len(answer), 2) * _LEADING + 2 * _PAD
                )

    def _broken(self, rows: list[_Row]) -> Iterator[list[_Row]]:
        """Break rows into pages; a heading is never the last on one, and is said again on the next."""
        page: list[_Row] = []
        y = _TOP + 38 * MM
        for at, row in enumerate(rows):
            needed = row.height + (rows[at + 1].height if row.line is None and at + 1 < len(rows) else 0)
            if y + needed > _BOTTOM and page:
                yield page
                page, y = [], _TOP
                if row.line is not None:
                    page.append(_Row(row.section, None, [], [], _HEADING))
                    y += _HEADING
            page.append(row)
            y += row.height
        yield page

    def _paint(self, number: int, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, y = TextPainter(painter, repeats=True), _TOP
        if number == 0:
            self._paint_head(painter, pen)
            y += 38 * MM
        for row in self._pages[number]:
            if row.line is None:
                colour = _COLOURS[row.section.key]
                pen.write(self._heading, colour, _LEFT, y + 8 * MM, row.section.title)
            else:
                self._paint_row(pen, row, row.line, y)
            bottom = y + row.height
            painter.setPen(QPen(LINE, 4))
            painter.drawLine(QLineF(_LEFT, bottom, _RIGHT, bottom))
            pen.forget()
            y = bottom
        page = say("sheet.page", self._paper.lang, page=number + 1, pages=len(self._pages))
        pen.write(self._small, INK_SOFT, _LEFT, 285 * MM, self._paper.foot)
        pen.write_back(self._small, INK_SOFT, _RIGHT, 285 * MM, page)

    def _paint_head(self, painter: QPainter, pen: TextPainter) -> None:
        paper = self._paper
        pen.write(self._title, INK, _LEFT, _TOP + 9 * MM, paper.title)
        pen.write(self._body, INK_SOFT, _LEFT, _TOP + 17 * MM, paper.subtitle)
        pen.write_back(self._body, INK, _RIGHT, _TOP + 10.5 * MM, paper.host)
        pen.write_back(self._body, INK, _RIGHT, _TOP + 17 * MM, paper.day)
        painter.setPen(QPen(INK, 0.5 * MM))
        painter.drawLine(QLineF(_LEFT, _TOP + 22 * MM, _RIGHT, _TOP + 22 * MM))
        self._paint_bar(painter, pen, _TOP + 27 * MM)
        pen.forget()

    def _paint_bar(self, painter: QPainter, pen: TextPainter, top: float) -> None:
        """Paint how many are how far: a bar, and the same in words."""
        x, every = _LEFT, max(1, self._paper.count)
        painter.setPen(Qt.PenStyle.NoPen)
        for section in self._paper.sections:
            wide = (_RIGHT - _LEFT) * len(section.lines) / every
            painter.setBrush(_COLOURS[section.key])
            painter.drawRect(QRectF(x, top, max(wide - 0.5 * MM, 0.2 * MM), 3.2 * MM))
            x += wide
        x = _LEFT
        for section in self._paper.sections:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_COLOURS[section.key])
            painter.drawRoundedRect(QRectF(x, top + 6 * MM, 2.6 * MM, 2.6 * MM), 0.6 * MM, 0.6 * MM)
            pen.forget()
            text = f"{section.title} {len(section.lines)}"
            pen.write(self._small, INK, x + 4 * MM, top + 8.6 * MM, text)
            x += self._small.width(text) + 7 * MM

    def _paint_row(self, pen: TextPainter, row: _Row, line: BoardLine, top: float) -> None:
        for measure, colour, left, lines in (
            (self._text, INK, _LEFT, row.title),
            (self._body, INK, _ANSWER, row.answer),
        ):
            y = top + _PAD + 4 * MM
            for text in lines:
                pen.write(measure, colour, left, y, text)
                y += _LEADING
        pen.write_back(self._body, INK_SOFT, _RIGHT, top + _PAD + 4 * MM, line.supporters)
        pen.write_back(self._small, INK_SOFT, _RIGHT, top + _PAD + 4 * MM + _LEADING, line.slip)
