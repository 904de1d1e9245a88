"""Who is inside, to call by name outside the building: one page, in the largest letters that hold all."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPen

from meetup_desk.documents.colours import INK, INK_SOFT, LINE
from meetup_desk.documents.fitting import Fitter
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.pages import Page, PaintedPages
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.values import InsideRow, InsideSheet
from meetup_desk.words.say import say

_LEFT, _RIGHT, _TOP, _BOTTOM = 12 * MM, 198 * MM, 12 * MM, 287 * MM
_HEAD = 30 * MM
_GAP = 5 * MM  # between two columns
_LEADING = 1.42  # from one name to the next, of the size
_SIZES = (*range(320, 60, -10), 60, 56)  # tenths of a point
_MOST_COLUMNS = 6


def inside_sheet_pages(sheet: InsideSheet, fonts: PageFonts) -> PaintedPages:
    """Give the page, or more where not even the smallest letters hold all."""
    title = say("inside.title", sheet.lang)
    size = QPageSize(QPageSize.PageSizeId.A4)
    return PaintedPages(title=title, size=size, pages=lambda: _InsideSheetPainter(sheet, fonts).pages())


class _InsideSheetPainter:
    """Finds the size, and paints."""

    def __init__(self, sheet: InsideSheet, fonts: PageFonts) -> None:
        self._sheet = sheet
        self._name, self._soft = Fitter(fonts, TextStyle.STRONG), Fitter(fonts, TextStyle.BODY)
        self._title = Fitter(fonts, TextStyle.TITLE)
        self._texts = [self._row_texts(row) for row in sheet.rows]
        self._size, self._columns = self._largest()
        self._high = self._size * _LEADING
        self._rows = max(int((_BOTTOM - _TOP - _HEAD) // self._high), 1)

    def _row_texts(self, row: InsideRow) -> tuple[str, str]:
        many = say("inside.people", self._sheet.lang, people=row.people) if row.people > 1 else ""
        return row.name or say("inside.unknown", self._sheet.lang), " ".join(
            filter(None, (row.told_apart, many))
        )

    def _largest(self) -> tuple[int, int]:
        """Find the largest size at which all stand on one page, each on a line of its own.

        One name in twenty may be set smaller than the rest, or be cut: nobody else's becomes small for it.
        """
        widths = [self._name.width(name, 1) + self._soft.width(more, 0.8) for name, more in self._texts]
        usual = sorted(widths)[(len(widths) - 1) * 19 // 20] if widths else 1.0
        for size in _SIZES:
            rows = int((_BOTTOM - _TOP - _HEAD) // (size * _LEADING))
            columns = max(-(-len(self._texts) // rows), 1)
            room = (_RIGHT - _LEFT - (columns - 1) * _GAP) / columns
            if columns <= _MOST_COLUMNS and size * (usual + 1.8) <= room:
                return size, columns
        columns = int((_RIGHT - _LEFT + _GAP) // (_SIZES[-1] * (usual + 1.8) + _GAP))
        return _SIZES[-1], min(max(columns, 1), _MOST_COLUMNS)

    def pages(self) -> Iterator[Page]:
        """Give what paints each page."""
        each = self._rows * self._columns
        for start in range(0, max(len(self._texts), 1), each):
            yield partial(self._paint, start, min(start + each, len(self._texts)))

    def _paint(self, start: int, stop: int, painter: QPainter) -> None:
        self._paint_head(painter)
        wide = (_RIGHT - _LEFT - (self._columns - 1) * _GAP) / self._columns
        rows = min(self._rows, -(-(stop - start) // self._columns)) or 1
        for at in range(start, stop):
            column, row = divmod(at - start, rows)
            x, y = _LEFT + column * (wide + _GAP), _TOP + _HEAD + row * self._high
            self._paint_row(painter, QRectF(x, y, wide, self._high), *self._texts[at])
        if not self._texts:
            self._write(
                painter, self._soft, say("inside.nobody", self._sheet.lang), (_LEFT, _TOP + _HEAD), 200
            )

    def _paint_head(self, painter: QPainter) -> None:
        sheet = self._sheet
        total = say("inside.total", sheet.lang, people=sheet.people)
        painter.setPen(INK)
        wide = (_RIGHT - _LEFT) * 0.56
        title = self._title.fit(say("inside.title", sheet.lang), (wide, 12 * MM), (260, 120), most=1)
        self._write(painter, self._title, title.lines[0], (_LEFT, _TOP), title.size)
        size = 420
        x = _RIGHT - self._title.width(total, size)
        self._write(painter, self._title, total, (x, _TOP - 3 * MM), size)
        where = self._soft.fit(
            f"{sheet.title} · {sheet.place}".strip(" ·"), (wide, 6 * MM), (110, 70), most=1
        )
        painter.setPen(INK_SOFT)
        self._write(
            painter, self._soft, where.lines[0] if where.lines else "", (_LEFT, _TOP + 12 * MM), where.size
        )
        at = say("inside.at", sheet.lang, at=sheet.printed_at)
        self._write(painter, self._soft, at, (_LEFT, _TOP + 18 * MM), 110)
        painter.setPen(QPen(LINE, 8))
        painter.drawLine(QLineF(_LEFT, _TOP + _HEAD - 3 * MM, _RIGHT, _TOP + _HEAD - 3 * MM))

    def _paint_row(self, painter: QPainter, box: QRectF, name: str, more: str) -> None:
        size = self._size
        side = size * 0.86
        painter.setPen(QPen(INK, max(size * 0.05, 4)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(box.left(), box.center().y() - side / 2, side, side))
        left, beside = box.left() + size * 1.25, self._soft.width(more, size * 0.8)
        room = box.right() - left - (beside + size * 0.35 if more else 0)
        shown = self._name.fit(name, (room, self._high), (size, size * 0.6), most=1)
        baseline = box.center().y() + size * 0.36
        painter.setPen(INK)
        painter.setFont(shown.font)
        painter.drawText(QPointF(left, baseline), shown.lines[0])
        if more:
            painter.setPen(INK_SOFT)
            painter.setFont(self._soft.font(round(size * 0.8)))
            painter.drawText(QPointF(left + shown.width(shown.lines[0]) + size * 0.35, baseline), more)

    def _write(
        self, painter: QPainter, fitter: Fitter, text: str, corner: tuple[float, float], size: int
    ) -> None:
        painter.setFont(fitter.font(size))
        painter.drawText(QPointF(corner[0], corner[1] + size * 0.94), text)
