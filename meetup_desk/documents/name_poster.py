"""The poster by name: everybody finds the own name, and the table of each round."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.seating_head import LEFT, PX, RIGHT, TOP, PosterHead, rounds_words
from meetup_desk.documents.seating_paper import PaperPerson, SeatingPaper
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.domain.names import INITIALS, initial
from meetup_desk.words.say import say

_ROW, _LETTER, _GAP, _NUMBER = 36 * PX, 30 * PX, 32 * PX, 32 * PX
_BOTTOM = 1054 * PX
_LATIN = "A–Z"
_BY_ROUNDS = ((4, 3), (9, 2))  # rounds up to which names stand in so many columns; one above

Item = PaperPerson | str


def name_poster(paper: SeatingPaper, fonts: PageFonts) -> PaintedPages:
    """Give the pages of the poster."""
    painter = _NamePainter(paper, fonts)
    title = f"{paper.title} · {say('seating.paper.names', paper.lang)}"
    return PaintedPages(title=title, size=QPageSize(QPageSize.PageSizeId.A4), pages=painter.painted_pages)


def letter_of(name: str) -> str:
    """Give the heading under which a name stands: an initial consonant, or that of all other letters."""
    first = initial(name[:1] or "?")
    return first if first in INITIALS else _LATIN


class _NamePainter:
    def __init__(self, paper: SeatingPaper, fonts: PageFonts) -> None:
        self._paper, self._head = paper, PosterHead(paper, fonts)
        self._name = TextWidths(fonts.font(TextStyle.STRONG, round(16 * PX)))
        self._long = TextWidths(fonts.font(TextStyle.STRONG, round(12 * PX)))
        self._first = TextWidths(fonts.font(TextStyle.STRONG_NUMBERS, round(16 * PX)))
        self._number = TextWidths(fonts.font(TextStyle.NUMBERS, round(16 * PX)))
        self._letter = TextWidths(fonts.font(TextStyle.STRONG, round(14 * PX)))
        self._small = TextWidths(fonts.font(TextStyle.BODY, round(12 * PX)))
        self._across = next((many for most, many in _BY_ROUNDS if len(paper.rounds) <= most), 1)
        self._wide = (RIGHT - LEFT - (self._across - 1) * _GAP) / self._across
        self._columns = list(self._filled())
        self._count = max(1, -(-len(self._columns) // self._across))

    def painted_pages(self) -> Iterator[Page]:
        """Give what paints each page."""
        return (partial(self._paint, number) for number in range(self._count))

    def _filled(self) -> Iterator[list[Item]]:
        """Fill columns; a letter is never the last of one, and is said again on the next."""
        column: list[Item] = []
        y, letter = TOP + 28 * PX, ""
        for person in self._paper.people:
            mine = letter_of(person.name)
            needed = _ROW + (_LETTER if mine != letter else 0)
            if y + needed > _BOTTOM and column:
                yield column
                column, y, letter = [], TOP + 28 * PX, ""
            if mine != letter:
                column.append(mine)
                letter, y = mine, y + _LETTER
            column.append(person)
            y += _ROW
        yield column

    def _paint(self, page: int, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self._paper
        title = say("seating.paper.names", paper.lang), say("seating.paper.names", paper.other)
        self._head.paint(painter, title, (paper.title, rounds_words(paper)))
        start = page * self._across
        for at, column in enumerate(self._columns[start : start + self._across]):
            self._paint_column(painter, column, LEFT + at * (self._wide + _GAP))
        words = [say("seating.paper.names.foot", lang) for lang in (paper.lang, paper.other)]
        people = say("seating.paper.people", paper.lang, count=len(paper.people))
        self._head.foot(painter, " ".join(words), f"{people} · {page + 1} / {self._count}")

    def _paint_column(self, painter: QPainter, column: list[Item], left: float) -> None:
        pen, y = TextPainter(painter), TOP + 28 * PX
        heading = say("heading.name", self._paper.lang)
        pen.write(self._small, INK_SOFT, left, TOP + 12 * PX, heading)
        for at, each in enumerate(self._paper.rounds):
            pen.write_mid(self._small, INK_SOFT, self._middle(left, at), TOP + 12 * PX, str(each.number))
        for item in column:
            high = _LETTER if isinstance(item, str) else _ROW
            if isinstance(item, str):
                pen.write(self._letter, ACCENT, left, y + 20 * PX, item)
            else:
                self._paint_person(pen, item, left, y)
            y += high
            painter.setPen(QPen(LINE, 1 * PX))
            painter.drawLine(QLineF(left, y, left + self._wide, y))
            pen.forget()

    def _paint_person(self, pen: TextPainter, person: PaperPerson, left: float, top: float) -> None:
        room = self._wide - len(person.tables) * _NUMBER - 4 * PX
        name = self._name if self._name.width(person.name) <= room else self._long
        pen.write(name, INK, left, top + 24 * PX, name.elided(person.name, room))
        for at, table in enumerate(person.tables):
            measure = self._first if at == 0 else self._number
            shown = measure.elided(table, _NUMBER - 2 * PX)
            pen.write_mid(measure, INK, self._middle(left, at), top + 24 * PX, shown)

    def _middle(self, left: float, at: int) -> float:
        return left + self._wide - (len(self._paper.rounds) - at - 0.5) * _NUMBER
