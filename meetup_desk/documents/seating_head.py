"""What all posters of a seating share: their measures, their head and their foot."""

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from meetup_desk.documents.colours import INK, INK_SOFT
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.seating_paper import PaperRound, SeatingPaper
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

PX = 7.5  # units of a page in the 96th of an inch that posters are drawn in
LEFT, RIGHT, TOP, FOOT = 56 * PX, 738 * PX, 166 * PX, 1087 * PX  # of an A4


class PosterHead:
    """Paints the head and the foot of a poster on A4."""

    def __init__(self, paper: SeatingPaper, fonts: PageFonts) -> None:
        self._paper = paper
        self._title = TextWidths(fonts.font(TextStyle.TITLE, round(38 * PX)))
        self._under = TextWidths(fonts.font(TextStyle.CAPTION, round(17 * PX)))
        self._facts = TextWidths(fonts.font(TextStyle.CAPTION, round(14 * PX)))
        self._small = TextWidths(fonts.font(TextStyle.BODY, round(12 * PX)))

    def paint(self, painter: QPainter, title: tuple[str, str], facts: tuple[str, str]) -> None:
        """Paint a title over its other language, and two lines of facts at the right."""
        pen = TextPainter(painter)
        pen.write(self._title, INK, LEFT, 94 * PX, title[0])
        pen.write(self._under, INK_SOFT, LEFT, 122 * PX, title[1])
        room = RIGHT - LEFT - self._title.width(title[0]) - 24 * PX
        for fact, baseline in zip(facts, (100, 122), strict=True):
            pen.write_back(self._facts, INK, RIGHT, baseline * PX, self._facts.elided(fact, room))
        painter.setPen(QPen(INK, 2 * PX))
        painter.drawLine(QLineF(LEFT, 145 * PX, RIGHT, 145 * PX))

    def foot(self, painter: QPainter, text: str, right: str) -> None:
        """Paint a line at the foot of the page."""
        pen = TextPainter(painter)
        room = RIGHT - LEFT - self._small.width(right) - 16 * PX
        pen.write(self._small, INK_SOFT, LEFT, FOOT, self._small.elided(text, room))
        pen.write_back(self._small, INK_SOFT, RIGHT, FOOT, right)


def round_words(each: PaperRound, lang: str) -> str:
    """Say a round with its time, or with its length where that is not known."""
    name = say("seating.round", lang, number=each.number)
    return f"{name} {each.starts}" if each.starts else name


def rounds_words(paper: SeatingPaper) -> str:
    """Say all rounds with their times, or how many there are and how long each lasts."""
    rounds = paper.rounds
    if all(each.starts for each in rounds) and len(rounds) <= 4:
        return " · ".join(round_words(each, paper.lang) for each in rounds)
    minutes = rounds[0].minutes if rounds else 0
    return say("seating.paper.rounds", paper.lang, count=len(rounds), minutes=minutes)
