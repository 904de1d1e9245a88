"""The poster by table: one page or more for each round, and on it who sits at each table."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE_STRONG
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.seating_head import LEFT, PX, RIGHT, TOP, PosterHead, round_words
from meetup_desk.documents.seating_paper import PaperSeat, PaperTable, SeatingPaper
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

_GAP, _HEAD, _ROW = 16 * PX, 68 * PX, 30 * PX
_BOTTOM = 1060 * PX
_LEAST = 4  # rows of names that each box has room for
_ON_PAGE = 8


def table_poster(paper: SeatingPaper, fonts: PageFonts) -> PaintedPages:
    """Give the pages of the poster."""
    painter = _TablePainter(paper, fonts)
    title = f"{paper.title} · {say('seating.paper.tables', paper.lang)}"
    return PaintedPages(title=title, size=QPageSize(QPageSize.PageSizeId.A4), pages=painter.painted_pages)


class _TablePainter:
    def __init__(self, paper: SeatingPaper, fonts: PageFonts) -> None:
        self._paper, self._head = paper, PosterHead(paper, fonts)
        self._big = TextWidths(fonts.font(TextStyle.TITLE, round(38 * PX)))
        self._middle = TextWidths(fonts.font(TextStyle.TITLE, round(22 * PX)))
        self._caption = TextWidths(fonts.font(TextStyle.BODY, round(14 * PX)))
        self._name = TextWidths(fonts.font(TextStyle.BODY, round(16 * PX)))
        self._host = TextWidths(fonts.font(TextStyle.TITLE, round(16 * PX)))
        self._small = TextWidths(fonts.font(TextStyle.BODY, round(12 * PX)))
        self._tables = [table for table in paper.tables if table.used]
        most = max((len(seats) for table in self._tables for seats in table.rounds), default=0)
        self._rows = max(-(-most // 2), _LEAST)
        self._high = _HEAD + self._rows * _ROW + 20 * PX
        self._down = max(1, int((_BOTTOM - TOP + _GAP) // (self._high + _GAP)))

    def painted_pages(self) -> Iterator[Page]:
        """Give what paints each page, round by round."""
        each = min(2 * self._down, _ON_PAGE) if self._rows <= _LEAST else 2 * self._down
        for place in range(len(self._paper.rounds)):
            for start in range(0, max(len(self._tables), 1), each):
                yield partial(self._paint, place, self._tables[start : start + each])

    def _paint(self, place: int, tables: Sequence[PaperTable], painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper, each = self._paper, self._paper.rounds[place]
        title = say("seating.round", paper.lang, number=each.number)
        title = f"{title} · {each.starts}" if each.starts else title
        under = say("seating.paper.round", paper.other, number=each.number, minutes=each.minutes)
        following = paper.rounds[place + 1 : place + 2]
        after = (
            say("seating.paper.next", paper.lang, round=round_words(following[0], paper.lang))
            if following
            else ""
        )
        self._head.paint(
            painter, (title if each.starts else round_words(each, paper.lang), under), (paper.title, after)
        )
        wide = (RIGHT - LEFT - _GAP) / 2
        for at, table in enumerate(tables):
            left, top = LEFT + (at % 2) * (wide + _GAP), TOP + (at // 2) * (self._high + _GAP)
            self._paint_table(painter, table, table.rounds[place], QRectF(left, top, wide, self._high))
        host = " · ".join(say("seating.paper.host.foot", lang) for lang in (paper.lang, paper.other))
        hosts = any(seat.host for table in tables for seats in table.rounds for seat in seats)
        count = say("seating.paper.count", paper.lang, tables=len(self._tables), people=len(paper.people))
        self._head.foot(painter, host if hosts else "", count)

    def _paint_table(
        self, painter: QPainter, table: PaperTable, seats: Sequence[PaperSeat], box: QRectF
    ) -> None:
        painter.setPen(QPen(LINE_STRONG, 1 * PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8 * PX, 8 * PX)
        pen, left, top = TextPainter(painter), box.left() + 21 * PX, box.top()
        big = self._big if table.number else self._middle
        shown = big.elided(table.name, box.width() - 60 * PX)
        pen.write(big, INK, left, top + 52 * PX, shown)
        if table.number:
            beside = left + self._big.width(shown) + 9 * PX
            pen.write(
                self._caption, INK_SOFT, beside, top + 33 * PX, say("seating.paper.table", self._paper.lang)
            )
            other = say("seating.paper.table.numbered", self._paper.other, number=table.name)
            pen.write(self._caption, INK_SOFT, beside, top + 53 * PX, other)
        if table.accessible:
            word = say("seating.paper.accessible", self._paper.lang)
            pen.write_back(self._small, ACCENT, box.right() - 18 * PX, top + 33 * PX, word)
        column = (box.width() - 40 * PX) / 2
        for at, seat in enumerate(seats):
            x, y = left + (at % 2) * column, top + _HEAD + (at // 2) * _ROW + 20 * PX
            self._paint_seat(pen, seat, x, y, column - 8 * PX)

    def _paint_seat(self, pen: TextPainter, seat: PaperSeat, x: float, y: float, room: float) -> None:
        measure = self._host if seat.host else self._name
        word = say("seating.paper.host", self._paper.lang) if seat.host else ""
        room -= self._small.width(word) + 8 * PX if word else 0
        name = measure.elided(seat.name, room)
        pen.write(measure, INK, x, y, name)
        if word:
            pen.write(self._small, INK_SOFT, x + measure.width(name) + 8 * PX, y, word)
