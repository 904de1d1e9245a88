"""Painting the sheets of a survey: codes in the corners, what to do, questions with their boxes."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPainterPath, QPen

from meetup_desk.documents.colours import INK, INK_SOFT, LINE, LINE_STRONG
from meetup_desk.documents.fonts import PageFonts
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.qr_shape import paint_qr
from meetup_desk.documents.survey_layout import BOX, SheetDraft, SurveyArranger, SurveyFonts, parts
from meetup_desk.documents.survey_paper import PrintedSheet, SurveyPaper
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

_HALF = 148.5 * MM
_BOX_LINE = 0.4 * MM


def survey_pages(paper: SurveyPaper, sheets: Sequence[PrintedSheet], fonts: PageFonts) -> PaintedPages:
    """Give the pages of all sheets, in their order."""
    painter = _SurveyPainter(paper, fonts)
    return PaintedPages(
        title=paper.title[0],
        size=QPageSize(QPageSize.PageSizeId.A4),
        landscape=paper.small,
        pages=lambda: painter.pages(sheets),
    )


class _SurveyPainter:
    def __init__(self, paper: SurveyPaper, fonts: PageFonts) -> None:
        self._paper, self._fonts = paper, SurveyFonts(fonts)
        self._arranger = SurveyArranger(paper, self._fonts)
        self._drafts = self._arranger.pages()

    def pages(self, sheets: Sequence[PrintedSheet]) -> Iterator[Page]:
        """Give what paints each page."""
        every = list(parts(len(sheets), len(self._drafts)))
        on_page = 2 if self._paper.small else 1
        for start in range(0, len(every), on_page):
            yield partial(self._paint, [(sheets[s], page) for s, page in every[start : start + on_page]])

    def _paint(self, places: list[tuple[PrintedSheet, int]], painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for half, (sheet, page) in enumerate(places):
            painter.save()
            painter.translate(half * _HALF, 0)
            self._paint_sheet(painter, sheet, page)
            painter.restore()
        if self._paper.small:
            painter.setPen(QPen(LINE_STRONG, 4, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(_HALF, 0, _HALF, 210 * MM))

    def _paint_sheet(self, painter: QPainter, sheet: PrintedSheet, number: int) -> None:
        draft, pen = self._drafts[number], TextPainter(painter, repeats=True)
        for corner, (x, y, side, _) in draft.codes().items():
            matrix = sheet.codes[number][corner]
            painter.save()
            painter.translate(x, y)
            painter.scale(side / len(matrix), side / len(matrix))
            paint_qr(matrix, painter, INK)
            painter.restore()
        self._paint_head(pen, sheet)
        self._paint_example(painter, pen)
        self._paint_questions(painter, pen, draft)
        self._paint_foot(pen, number)

    def _paint_head(self, pen: TextPainter, sheet: PrintedSheet) -> None:
        """Paint title and slip between the two upper codes."""
        left, right = 30 * MM, self._arranger.width - 30 * MM
        slip, fonts = sheet.slip, self._fonts
        room = right - left - fonts.slip.width(slip) - 6 * MM
        pen.write(fonts.title, INK, left, 16 * MM, fonts.title.elided(self._paper.title[0], room))
        under = " · ".join(filter(None, (*self._paper.title[1:], self._paper.event)))
        pen.write(fonts.other, INK_SOFT, left, 21.6 * MM, fonts.other.elided(under, room))
        pen.write_back(fonts.other, INK_SOFT, right, 12.4 * MM, self._say(self._paper.slip))
        pen.write_back(fonts.slip, INK, right, 19.4 * MM, slip)

    def _paint_example(self, painter: QPainter, pen: TextPainter) -> None:
        """Show how boxes are marked, and how a mark is taken back."""
        left, right, top = self._arranger.left, self._arranger.right, 29 * MM
        painter.setPen(QPen(INK, 0.5 * MM))
        painter.drawLine(QLineF(left, top, right, top))
        painter.setPen(QPen(LINE, 0.2 * MM))
        painter.drawLine(QLineF(left, top + 14 * MM, right, top + 14 * MM))
        pen.forget()
        middle = top + 7 * MM
        box = 5.6 * MM
        x = left
        one_box = all(question.signature for question in self._paper.questions)  # in each line
        back = "survey.paper.take_back.signature" if one_box else "survey.paper.take_back"
        for key, marks in (("survey.paper.like_this", (_tick, _fill)), (back, (_strike,))):
            for mark in marks:
                place = QRectF(x + 2 * MM, middle - box / 2, box, box)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(INK, _BOX_LINE))
                painter.drawRect(place)
                painter.setPen(QPen(INK, 0.55 * MM, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
                mark(painter, place)
                x += box + 4 * MM
            pen.forget()
            x += 2 * MM
            wide = (right - left) * (0.26 if len(marks) > 1 else 0.5)
            y = middle + 1.2 * MM - (len(self._paper.langs) - 1) * 2 * MM
            for lang in self._paper.langs:
                pen.write(self._fonts.other, INK, x, y, self._fonts.other.elided(say(key, lang), wide))
                y += 4 * MM
            x = left + (right - left) * 0.44

    def _paint_questions(self, painter: QPainter, pen: TextPainter, draft: SheetDraft) -> None:
        painter.setPen(QPen(LINE, 0.2 * MM))
        for y in draft.rules[:-1]:
            painter.drawLine(QLineF(self._arranger.left, y, self._arranger.right, y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(INK, _BOX_LINE, j=Qt.PenJoinStyle.MiterJoin))
        for _, _, x, y in draft.boxes:
            painter.drawRect(QRectF(x, y, BOX, BOX))
        painter.setPen(QPen(LINE_STRONG, 0.25 * MM))
        for x, y, w, h in draft.fields.values():
            painter.drawRoundedRect(QRectF(x, y, w, h), 1 * MM, 1 * MM)
        pen.forget()
        for text in draft.texts:
            write = pen.write_mid if text.middle else pen.write
            colour = INK if text.style == "text" else INK_SOFT
            write(self._fonts.of(text.style), colour, text.x, text.baseline, text.text)

    def _paint_foot(self, pen: TextPainter, number: int) -> None:
        """Say between the two lower codes what becomes of it."""
        middle, y = self._arranger.width / 2, self._arranger.height - 17 * MM
        room = self._arranger.width - 60 * MM
        lines = [say(self._paper.foot, lang) for lang in self._paper.langs]
        lines[-1] += f" · {number + 1} / {len(self._drafts)}"
        for line in lines:
            for piece in self._fonts.other.wrapped(line, room, 2):
                pen.write_mid(self._fonts.other, INK_SOFT, middle, y, piece)
                y += 4.2 * MM

    def _say(self, key: str) -> str:
        return " · ".join(dict.fromkeys(say(key, lang) for lang in self._paper.langs))


def _tick(painter: QPainter, place: QRectF) -> None:
    points = [(0.2, 0.5), (0.42, 0.75), (0.85, 0.2)]
    painter.drawPolyline([_in(place, *point) for point in points])


def _fill(painter: QPainter, place: QRectF) -> None:
    path = QPainterPath(_in(place, 0.15, 0.3))
    for step in range(1, 9):
        path.lineTo(_in(place, *((0.1 + step * 0.1, 0.12) if step % 2 else (0.05 + step * 0.1, 0.88))))
    painter.drawPath(path)


def _strike(painter: QPainter, place: QRectF) -> None:
    _fill(painter, place)
    painter.drawLine(_in(place, -0.4, 0.55), _in(place, 1.4, 0.45))


def _in(place: QRectF, x: float, y: float) -> QPointF:
    return QPointF(place.left() + x * place.width(), place.top() + y * place.height())
