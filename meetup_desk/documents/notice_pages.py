"""Notices as letters, one reader to a page of A4, and as cards that are cut apart."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE, LINE_STRONG
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.notice_lines import fitted_text, wrapped_lines
from meetup_desk.documents.notice_paper import PaperNotice
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.text_painter import TextPainter

_Item = TypeVar("_Item")
_WIDE, _HIGH = 210 * MM, 297 * MM
_LEFT, _RIGHT, _BOTTOM = 25 * MM, 185 * MM, 265 * MM
_HEAD, _FIRST, _NEXT = 30 * MM, 84 * MM, 30 * MM  # baselines: of the head, the text, the text further on
_LEADING = 1.6  # from one baseline to the next, of the size
_CARDS_ACROSS, _INSIDE = 2, 8 * MM
_CARD_SIZES = (105, 95, 85, 75, 66, 58)  # tenths of a point, the largest first


def letter_pages(notices: Sequence[PaperNotice], fonts: PageFonts) -> PaintedPages:
    """Give a letter for each; a long one goes on on further pages."""
    painter = _LetterPainter(fonts)

    def pages() -> Iterator[Page]:
        return (page for notice in notices for page in painter.pages(notice))

    return PaintedPages(title=_title(notices), size=QPageSize(QPageSize.PageSizeId.A4), pages=pages)


def card_pages(notices: Sequence[PaperNotice], fonts: PageFonts, to_a_page: int) -> PaintedPages:
    """Give pages of cards, in two columns, with lines to cut along."""
    painter = _CardPainter(fonts, to_a_page // _CARDS_ACROSS)

    def pages() -> Iterator[Page]:
        return (partial(painter.paint, page) for page in _parts(notices, to_a_page))

    return PaintedPages(title=_title(notices), size=QPageSize(QPageSize.PageSizeId.A4), pages=pages)


def _title(notices: Sequence[PaperNotice]) -> str:
    return notices[0].subject if notices else ""


def _parts(items: Sequence[_Item], most: int) -> Iterator[Sequence[_Item]]:
    return (items[at : at + most] for at in range(0, len(items), most))


class _LetterPainter:
    def __init__(self, fonts: PageFonts) -> None:
        self._head = TextWidths(fonts.font(TextStyle.STRONG, 115))
        self._subject = TextWidths(fonts.font(TextStyle.TITLE, 170))
        self._body = TextWidths(fonts.font(TextStyle.BODY, 115))
        self._small = TextWidths(fonts.font(TextStyle.BODY, 95))
        self._step = self._body.size * _LEADING

    def pages(self, notice: PaperNotice) -> Iterator[Page]:
        lines = wrapped_lines(notice.text, self._body, _RIGHT - _LEFT)
        first = int((_BOTTOM - _FIRST) // self._step)
        yield partial(self._paint_first, notice, lines[:first])
        for rest in _parts(lines[first:], int((_BOTTOM - _NEXT) // self._step)):
            yield partial(self._paint_lines, notice, rest, _NEXT)

    def _paint_first(self, notice: PaperNotice, lines: Sequence[str], painter: QPainter) -> None:
        pen = TextPainter(painter, repeats=True)
        day = self._small.width(notice.day)
        room = _RIGHT - _LEFT
        pen.write(self._head, ACCENT, _LEFT, _HEAD, self._head.elided(notice.group, room - day - 8 * MM))
        pen.write_back(self._small, INK_SOFT, _RIGHT, _HEAD, notice.day)
        painter.setPen(QPen(LINE, 4))
        painter.drawLine(QLineF(_LEFT, _HEAD + 5 * MM, _RIGHT, _HEAD + 5 * MM))
        pen.forget()
        for at, line in enumerate(self._body.wrapped(notice.to, room, 2)):
            pen.write(self._body, INK, _LEFT, _HEAD + 15 * MM + at * 6 * MM, line)
        subject = self._subject.wrapped(notice.subject, room, 2)
        for at, line in enumerate(reversed(subject)):  # it stands on the text, however many lines it takes
            pen.write(self._subject, INK, _LEFT, _FIRST - 14 * MM - at * 8 * MM, line)
        self._paint_lines(notice, lines, _FIRST, painter)

    def _paint_lines(self, notice: PaperNotice, lines: Sequence[str], top: float, painter: QPainter) -> None:
        pen = TextPainter(painter, repeats=True)
        for at, line in enumerate(lines):
            pen.write(self._body, INK, _LEFT, top + at * self._step, line)
        foot = " · ".join(filter(None, (notice.group, notice.contact)))
        pen.write(self._small, INK_SOFT, _LEFT, 282 * MM, self._small.elided(foot, _RIGHT - _LEFT))


class _CardPainter:
    def __init__(self, fonts: PageFonts, rows: int) -> None:
        self._rows = rows
        self._wide, self._high = _WIDE / _CARDS_ACROSS, _HIGH / rows
        self._title = TextWidths(fonts.font(TextStyle.STRONG, 115))
        self._small = TextWidths(fonts.font(TextStyle.CAPTION, 75))
        self._sizes = [TextWidths(fonts.font(TextStyle.BODY, size)) for size in _CARD_SIZES]

    def paint(self, notices: Sequence[PaperNotice], painter: QPainter) -> None:
        """Paint a page of cards."""
        painter.setPen(QPen(LINE_STRONG, 2, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(self._wide, 0, self._wide, _HIGH))
        for row in range(1, self._rows):
            painter.drawLine(QLineF(0, row * self._high, _WIDE, row * self._high))
        for at, notice in enumerate(notices):
            row, column = divmod(at, _CARDS_ACROSS)
            corner = (column * self._wide, row * self._high)
            inside = QRectF(*corner, self._wide, self._high)
            inside = inside.adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
            self._paint_card(notice, inside, TextPainter(painter, repeats=True))

    def _paint_card(self, notice: PaperNotice, inside: QRectF, pen: TextPainter) -> None:
        left, room = inside.left(), inside.width()
        y = inside.top() + 2.4 * MM
        pen.write(self._small, ACCENT, left, y, self._small.elided(notice.group, room))
        for line in self._title.wrapped(notice.title, room, 2):
            y += 5 * MM
            pen.write(self._title, INK, left, y, line)
        fitted = fitted_text(notice.text, self._sizes, (room, inside.bottom() - y - 2 * MM))
        for line in fitted.lines:
            y += fitted.step
            pen.write(fitted.measure, INK, left, y, line)
