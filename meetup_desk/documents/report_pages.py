"""A report as pages of A4: figures and charts on the first, then every figure's definition and the events."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.report import ReportPaper
from meetup_desk.documents.report_charts import ChartPainter
from meetup_desk.documents.text_painter import TextPainter
from meetup_desk.words.say import say

_LEFT, _RIGHT, _TOP, _BOTTOM = 15 * MM, 195 * MM, 17 * MM, 276 * MM
_GAP = 8 * MM
_SHOWN = 5  # figures on the first page
_CHART, _ROW = 52 * MM, 6.4 * MM
_COLUMNS = (0.0, 26 * MM, 120 * MM, 146 * MM, 180 * MM)  # of the table; the last three end there


def report_pages(paper: ReportPaper, fonts: PageFonts) -> PaintedPages:
    """Give the pages of a report."""
    painter = _ReportPainter(paper, fonts)
    return PaintedPages(
        title=paper.title, size=QPageSize(QPageSize.PageSizeId.A4), pages=painter.painted_pages
    )


class _ReportPainter:
    def __init__(self, paper: ReportPaper, fonts: PageFonts) -> None:
        self._paper, self._fonts = paper, fonts
        self._title = TextWidths(fonts.font(TextStyle.TITLE, 230))
        self._headline = TextWidths(fonts.font(TextStyle.BODY, 165))
        self._number = TextWidths(fonts.font(TextStyle.TITLE, 220))
        self._strong = TextWidths(fonts.font(TextStyle.STRONG, 104))
        self._body = TextWidths(fonts.font(TextStyle.BODY, 98))
        self._small = TextWidths(fonts.font(TextStyle.BODY, 86))
        self._numbers = TextWidths(fonts.font(TextStyle.NUMBERS, 98))
        room = int((_BOTTOM - _TOP - 14 * MM) // _ROW)
        rows = paper.rows
        self._tables = [rows[at : at + room] for at in range(0, len(rows), room)]

    def painted_pages(self) -> Iterator[Page]:
        """Give what paints each page."""
        pages: list[Callable[[QPainter, TextPainter], None]] = [self._first, self._definitions]
        pages += [partial(self._table, rows) for rows in self._tables]
        return (partial(self._page, paint, at + 1, len(pages)) for at, paint in enumerate(pages))

    def _page(
        self, paint: Callable[[QPainter, TextPainter], None], number: int, pages: int, painter: QPainter
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = TextPainter(painter, repeats=True)
        paint(painter, pen)
        pen.forget()
        pen.write(self._small, INK_SOFT, _LEFT, 287 * MM, "Meetup Desk")
        text = say("sheet.page", self._paper.lang, page=number, pages=pages)
        pen.write_back(self._small, INK_SOFT, _RIGHT, 287 * MM, text)

    # -- the first page

    def _first(self, painter: QPainter, pen: TextPainter) -> None:
        y = self._head(painter, pen)
        y = self._figures(painter, pen, y)
        charts = ChartPainter(painter, self._fonts)
        for row in self._chart_rows(charts):
            wide = (_RIGHT - _LEFT - _GAP * (len(row) - 1)) / len(row)
            for at, paint in enumerate(row):
                paint(QRectF(_LEFT + at * (wide + _GAP), y, wide, _CHART))
            y += _CHART + 5 * MM
        self._foot(painter, pen)

    def _chart_rows(self, charts: ChartPainter) -> list[list[Callable[[QRectF], None]]]:
        paper = self._paper
        small: list[Callable[[QRectF], None]] = [partial(charts.bars, chart=paper.attendance)]
        if paper.returns is not None:
            small.append(partial(charts.line, chart=paper.returns))
        if paper.pairs:
            small.append(partial(charts.pairs, title=paper.pairs_title, pairs=paper.pairs))
        if paper.voices:
            small.append(partial(charts.shares, title=paper.voices_title, shares=paper.voices))
        rows = [small[at : at + 2] for at in range(0, len(small), 2)]
        if paper.ties is not None:
            rows.append([partial(charts.bars, chart=paper.ties)])
        return rows

    def _head(self, painter: QPainter, pen: TextPainter) -> float:
        paper = self._paper
        pen.write(self._body, INK_SOFT, _LEFT, _TOP, paper.over)
        title = self._title.elided(paper.title, 120 * MM)
        pen.write(self._title, INK, _LEFT, _TOP + 9 * MM, title)
        pen.write_back(self._body, INK, _RIGHT, _TOP + 4 * MM, self._body.elided(paper.host, 58 * MM))
        pen.write_back(self._body, INK_SOFT, _RIGHT, _TOP + 9 * MM, paper.span)
        painter.setPen(QPen(INK, 0.5 * MM))
        painter.drawLine(QLineF(_LEFT, _TOP + 15 * MM, _RIGHT, _TOP + 15 * MM))
        pen.forget()
        y = _TOP + 24 * MM
        for text in self._headline.wrapped(paper.headline, _RIGHT - _LEFT, 3):
            pen.write(self._headline, INK, _LEFT, y, text)
            y += 7 * MM
        return y + MM

    def _figures(self, painter: QPainter, pen: TextPainter, y: float) -> float:
        figures = self._paper.figures[:_SHOWN]
        wide = (_RIGHT - _LEFT - 3 * MM * (len(figures) - 1)) / len(figures)
        for at, figure in enumerate(figures):
            x = _LEFT + at * (wide + 3 * MM)
            painter.setPen(QPen(ACCENT, 0.5 * MM))
            painter.drawLine(QLineF(x, y, x + wide, y))
            pen.forget()
            pen.write(self._number, INK, x, y + 9 * MM, self._number.elided(figure.number, wide))
            pen.write(self._strong, INK, x, y + 14.5 * MM, self._strong.elided(figure.name, wide))
        return y + 24 * MM

    def _foot(self, painter: QPainter, pen: TextPainter) -> None:
        paper = self._paper
        lines = self._small.wrapped(f"{paper.foot_title}  {paper.foot}", _RIGHT - _LEFT, 3)
        y = 281 * MM - len(lines) * 4.4 * MM
        painter.setPen(QPen(INK, 4))
        painter.drawLine(QLineF(_LEFT, y - 5 * MM, _RIGHT, y - 5 * MM))
        pen.forget()
        for text in lines:
            pen.write(self._small, INK_SOFT, _LEFT, y, text)
            y += 4.4 * MM

    # -- what follows

    def _definitions(self, painter: QPainter, pen: TextPainter) -> None:
        paper, y = self._paper, _TOP
        pen.write(self._title, INK, _LEFT, y + 3 * MM, paper.how_title)
        y += 12 * MM
        for figure in paper.figures:
            painter.setPen(QPen(LINE, 4))
            painter.drawLine(QLineF(_LEFT, y, _RIGHT, y))
            pen.forget()
            pen.write(self._strong, INK, _LEFT, y + 6 * MM, figure.name)
            pen.write_back(self._strong, INK, _LEFT + 68 * MM, y + 6 * MM, figure.number)
            lines = self._body.wrapped(figure.how, _RIGHT - _LEFT - 74 * MM, 4)
            for at, text in enumerate(lines):
                pen.write(self._body, INK_SOFT, _LEFT + 74 * MM, y + (6 + at * 4.8) * MM, text)
            y += (8 + max(len(lines), 1) * 4.8) * MM

    def _table(self, rows: tuple[tuple[str, ...], ...], painter: QPainter, pen: TextPainter) -> None:
        y = _TOP + 3 * MM
        pen.write(self._title, INK, _LEFT, y, self._paper.table_title)
        y += 9 * MM
        self._line(pen, self._strong, y, self._paper.headings)
        for row in rows:
            painter.setPen(QPen(LINE, 4))
            painter.drawLine(QLineF(_LEFT, y + 2 * MM, _RIGHT, y + 2 * MM))
            pen.forget()
            y += _ROW
            self._line(pen, self._numbers, y, row)

    def _line(self, pen: TextPainter, measure: TextWidths, y: float, cells: tuple[str, ...]) -> None:
        for at, (cell, x) in enumerate(zip(cells, _COLUMNS, strict=True)):
            if at < 2:
                room = _COLUMNS[at + 1] - x - (24 * MM if at else 2 * MM)
                pen.write(measure, INK, _LEFT + x, y, measure.elided(cell, room))
            else:
                pen.write_back(measure, INK, _LEFT + x, y, cell)
