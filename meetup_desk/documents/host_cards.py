"""Cards for the hosts of tables: who comes in each round, a question to begin with, and what to mind."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, CANVAS, INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.seating_head import PX
from meetup_desk.documents.seating_paper import PaperSeat, PaperTable, SeatingPaper
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

_LEFT, _RIGHT, _TOP, _BOTTOM = 40 * PX, 520 * PX, 128 * PX, 770 * PX  # of an A5
_ACROSS, _ROW, _PROMPT, _ASKED = 4, 26 * PX, 66 * PX, 3
_ASKED_HIGH = 116 * PX


def host_cards(paper: SeatingPaper, fonts: PageFonts) -> PaintedPages:
    """Give a card for each table that is used, on A5."""
    painter = _HostPainter(paper, fonts)
    title = f"{paper.title} · {say('seating.paper.hosts', paper.lang)}"
    return PaintedPages(title=title, size=QPageSize(QPageSize.PageSizeId.A5), pages=painter.painted_pages)


class _HostPainter:
    def __init__(self, paper: SeatingPaper, fonts: PageFonts) -> None:
        self._paper = paper
        self._big = TextWidths(fonts.font(TextStyle.TITLE, round(72 * PX)))
        self._title = TextWidths(fonts.font(TextStyle.STRONG, round(23 * PX)))
        self._round = TextWidths(fonts.font(TextStyle.STRONG, round(17 * PX)))
        self._name = TextWidths(fonts.font(TextStyle.BODY, round(15 * PX)))
        self._strong = TextWidths(fonts.font(TextStyle.STRONG, round(15 * PX)))
        self._body = TextWidths(fonts.font(TextStyle.BODY, round(13 * PX)))
        self._small = TextWidths(fonts.font(TextStyle.BODY, round(12 * PX)))

    def painted_pages(self) -> Iterator[Page]:
        """Give what paints each card; one with many rounds goes on on another page."""
        for table in self._paper.tables:
            if table.used:
                for rounds in self._broken(table):
                    yield partial(self._paint, table, rounds)

    def _broken(self, table: PaperTable) -> Iterator[list[int]]:
        page: list[int] = []
        y = _TOP
        for place, seats in enumerate(table.rounds):
            high = self._high(len(seats))
            if y + high > _BOTTOM - _ASKED_HIGH and page:
                yield page
                page, y = [], _TOP
            page.append(place)
            y += high
        yield page

    def _high(self, people: int) -> float:
        prompt = _PROMPT if self._paper.prompts else 0
        return 46 * PX + max(-(-people // _ACROSS), 1) * _ROW + prompt + 10 * PX

    def _paint(self, table: PaperTable, rounds: list[int], painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, paper = TextPainter(painter), self._paper
        name = self._big.elided(table.name, 220 * PX)
        pen.write(self._big, INK, _LEFT, 101 * PX, name)
        beside = _LEFT + self._big.width(name) + 18 * PX
        room = _RIGHT - beside
        pen.write(self._title, INK, beside, 74 * PX, say("seating.paper.hosts", paper.lang))
        under = f"{say('seating.paper.hosts', paper.other)} · {paper.title}"
        pen.write(self._name, INK_SOFT, beside, 97 * PX, self._name.elided(under, room))
        painter.setPen(QPen(INK, 2 * PX))
        painter.drawLine(QLineF(_LEFT, _TOP, _RIGHT, _TOP))
        y = _TOP
        for place in rounds:
            self._paint_round(painter, table, place, y)
            y += self._high(len(table.rounds[place]))
            painter.setPen(QPen(LINE, 1 * PX))
            painter.drawLine(QLineF(_LEFT, y, _RIGHT, y))
        self._paint_asked(painter, y + 32 * PX)

    def _paint_round(self, painter: QPainter, table: PaperTable, place: int, top: float) -> None:
        paper, pen = self._paper, TextPainter(painter)
        each, seats = paper.rounds[place], table.rounds[place]
        title = say("seating.round", paper.lang, number=each.number)
        pen.write(self._round, INK, _LEFT, top + 35 * PX, title)
        minutes = say("seating.paper.minutes", paper.lang, minutes=each.minutes)
        facts = f"{each.starts} · {minutes}" if each.starts else minutes
        pen.write(self._body, INK_SOFT, _LEFT + self._round.width(title) + 8 * PX, top + 35 * PX, facts)
        if paper.shows_newcomers:
            count = sum(seat.newcomer for seat in seats)
            word = say("seating.paper.newcomers", paper.lang, count=count)
            pen.write_back(self._body, ACCENT, _RIGHT, top + 35 * PX, word)
        wide = (_RIGHT - _LEFT) / _ACROSS
        for at, seat in enumerate(seats):
            x, y = _LEFT + (at % _ACROSS) * wide, top + 63 * PX + (at // _ACROSS) * _ROW
            self._paint_seat(painter, pen, seat, QPointF(x, y), wide)
        if paper.prompts:
            rows = max(-(-len(seats) // _ACROSS), 1)
            self._paint_prompt(painter, place, top + 46 * PX + rows * _ROW + 4 * PX)

    def _paint_seat(
        self, painter: QPainter, pen: TextPainter, seat: PaperSeat, at: QPointF, wide: float
    ) -> None:
        x = at.x()
        if seat.newcomer and self._paper.shows_newcomers:
            painter.setPen(QPen(ACCENT, 2 * PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x + 4 * PX, at.y() - 5 * PX), 3 * PX, 3 * PX)
            pen.forget()
            x += 14 * PX
        measure = self._strong if seat.host else self._name
        pen.write(measure, INK, x, at.y(), measure.elided(seat.name, wide - (x - at.x()) - 6 * PX))

    def _paint_prompt(self, painter: QPainter, place: int, top: float) -> None:
        mine, other = self._paper.prompts[place % len(self._paper.prompts)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(CANVAS)
        painter.drawRoundedRect(QRectF(_LEFT, top, _RIGHT - _LEFT, 58 * PX), 6 * PX, 6 * PX)
        pen, room = TextPainter(painter), _RIGHT - _LEFT - 24 * PX
        pen.write(self._strong, INK, _LEFT + 12 * PX, top + 25 * PX, self._strong.elided(mine, room))
        pen.write(self._small, INK_SOFT, _LEFT + 12 * PX, top + 45 * PX, self._small.elided(other, room))

    def _paint_asked(self, painter: QPainter, top: float) -> None:
        pen, lang = TextPainter(painter), self._paper.lang
        pen.write(self._strong, INK, _LEFT, top, say("seating.paper.asked", lang))
        for at in range(_ASKED):
            y = top + (26 + 22 * at) * PX
            painter.setPen(QPen(ACCENT, 1.6 * PX))
            painter.drawPolyline(
                [QPointF(_LEFT + dx * PX, y + dy * PX) for dx, dy in ((0, -4), (3.5, -0.5), (10, -8))]
            )
            pen.forget()
            pen.write(self._body, INK, _LEFT + 22 * PX, y, say(f"seating.paper.asked.{at + 1}", lang))
