"""Cards for people: a name, and the table of each round; ten on an A4, to be cut."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.seating_paper import PaperPerson, SeatingPaper
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

_WIDE, _HIGH, _LEFT, _TOP = 90 * MM, 52 * MM, 15 * MM, 18.5 * MM
_ACROSS, _DOWN = 2, 5
_PAD = 7 * MM


def seat_cards(paper: SeatingPaper, fonts: PageFonts) -> PaintedPages:
    """Give the cards of everybody."""
    painter = _CardPainter(paper, fonts)
    title = f"{paper.title} · {say('seating.paper.cards', paper.lang)}"
    return PaintedPages(title=title, size=QPageSize(QPageSize.PageSizeId.A4), pages=painter.painted_pages)


class _CardPainter:
    def __init__(self, paper: SeatingPaper, fonts: PageFonts) -> None:
        self._paper = paper
        self._name = TextWidths(fonts.font(TextStyle.TITLE, round(6.4 * MM)))
        self._table = TextWidths(fonts.font(TextStyle.TITLE, round(8.4 * MM)))
        self._lower = TextWidths(fonts.font(TextStyle.TITLE, round(5 * MM)))
        self._small = TextWidths(fonts.font(TextStyle.BODY, round(3 * MM)))

    def painted_pages(self) -> Iterator[Page]:
        """Give what paints each page."""
        each = _ACROSS * _DOWN
        for start in range(0, max(len(self._paper.people), 1), each):
            yield partial(self._paint, self._paper.people[start : start + each])

    def _paint(self, people: Sequence[PaperPerson], painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, person in enumerate(people):
            left, top = _LEFT + (at % _ACROSS) * _WIDE, _TOP + (at // _ACROSS) * _HIGH
            painter.setPen(QPen(LINE, 0.2 * MM, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(left, top, _WIDE, _HIGH))
            self._paint_card(painter, person, left + _PAD, top)

    def _paint_card(self, painter: QPainter, person: PaperPerson, left: float, top: float) -> None:
        pen, paper, room = TextPainter(painter), self._paper, _WIDE - 2 * _PAD
        pen.write(self._small, INK_SOFT, left, top + 9 * MM, self._small.elided(paper.title, room))
        pen.write(self._name, INK, left, top + 18.5 * MM, self._name.elided(person.name, room))
        wide = room / max(len(person.tables), 1)
        table = self._table if wide > 12 * MM else self._lower
        for at, (name, each) in enumerate(zip(person.tables, paper.rounds, strict=True)):
            x = left + at * wide
            short = (
                say("seating.round", paper.lang, number=each.number) if wide > 14 * MM else str(each.number)
            )
            pen.write(self._small, INK_SOFT, x, top + 30 * MM, self._small.elided(short, wide - 1 * MM))
            pen.write(
                table, ACCENT if at == 0 else INK, x, top + 40 * MM, table.elided(name or "–", wide - 1 * MM)
            )
        foot = say("seating.paper.cards.foot", paper.lang)
        pen.write(self._small, INK_SOFT, left, top + 47 * MM, self._small.elided(foot, room))
