"""The charts of a report, each painted into a rectangle of a page in tenths of a point."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from meetup_desk.documents.colours import ACCENT, INK, INK_SOFT, LINE, SURFACE
from meetup_desk.documents.fonts import PageFonts, TextStyle
from meetup_desk.documents.line_breaking import TextWidths
from meetup_desk.documents.pdf import MM
from meetup_desk.documents.report import PaperBar, PaperBars, PaperLine, PaperPair, PaperShare
from meetup_desk.documents.text_painter import TextPainter

PART = QColor("#C9A97A")
_PALE = QColor("#7FC4BC")
_SHARES = {
    "done": QColor("#15803D"),
    "open": ACCENT,
    "explained": QColor("#8B8F98"),
    "not_possible": PART,
    "withdrawn": QColor("#B9B4A7"),
}
_HEAD, _BELOW, _SCALE = 9 * MM, 5 * MM, 8 * MM
_BROADEST = 18 * MM  # of a bar: where there are few they stay bars


class ChartPainter:
    """Paints charts; one is made for each page."""

    def __init__(self, painter: QPainter, fonts: PageFonts) -> None:
        self._painter = painter
        self.pen = TextPainter(painter, repeats=True)
        self._title = TextWidths(fonts.font(TextStyle.STRONG, 112))
        self._text = TextWidths(fonts.font(TextStyle.BODY, 92))
        self._small = TextWidths(fonts.font(TextStyle.NUMBERS, 86))
        self._strong = TextWidths(fonts.font(TextStyle.STRONG_NUMBERS, 88))

    def title(self, room: QRectF, text: str) -> None:
        """Write what a chart shows."""
        self.pen.write(
            self._title, INK, room.left(), room.top() + 4 * MM, self._title.elided(text, room.width())
        )

    def bars(self, room: QRectF, chart: PaperBars) -> None:
        """Paint bars over a scale from zero; a part of each is on its top."""
        self.title(room, chart.title)
        self._legend(room, chart.legend)
        place = self._place(room)
        most = max((bar.value or 0 for bar in chart.bars), default=0)
        top = self._scale(place, 0, most, "")
        wide = place.width() / max(len(chart.bars), 1)
        widest = max((self._small.width(bar.label) for bar in chart.bars), default=0) + 2 * MM
        every = max(1, -int(-widest // wide))
        for at, bar in enumerate(chart.bars):
            middle, broad = place.left() + wide * (at + 0.5), min(wide * 0.64, _BROADEST)
            self._bar(QRectF(middle - broad / 2, place.top(), broad, place.height()), bar, top)
            last = at == len(chart.bars) - 1
            if bar.value is not None and (last or self._strong.width(f"{bar.value:,}") < wide):
                y = place.bottom() - place.height() * bar.value / top - 1.2 * MM
                self.pen.write_mid(self._strong, INK, middle, y, f"{bar.value:,}")
            if at % every == 0:
                self.pen.write_mid(self._small, INK_SOFT, middle, place.bottom() + 4 * MM, bar.label)

    def _bar(self, room: QRectF, bar: PaperBar, top: int) -> None:
        if bar.value is None:
            return
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        high = room.height() * bar.value / top
        part = room.height() * (bar.part or 0) / top
        painter.setBrush(ACCENT)
        painter.drawRect(QRectF(room.left(), room.bottom() - high + part, room.width(), high - part))
        if part:
            painter.setBrush(PART)
            painter.drawRect(QRectF(room.left(), room.bottom() - high, room.width(), part - 1.5))
        self.pen.forget()

    def line(self, room: QRectF, chart: PaperLine) -> None:
        """Paint percent as a line, with the goal where there is one."""
        self.title(room, chart.title)
        place = self._place(room)
        top = self._scale(place, 0, 100, " %")
        step = place.width() / max(len(chart.values) - 1, 1)
        points = [
            QPointF(place.left() + step * at, place.bottom() - place.height() * value / top)
            for at, value in enumerate(chart.values)
            if value is not None
        ]
        painter = self._painter
        if chart.goal:
            y = place.bottom() - place.height() * chart.goal / top
            painter.setPen(QPen(INK_SOFT, 7, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(place.left(), y, place.right(), y))
            self.pen.forget()
            self.pen.write(self._small, INK_SOFT, place.left() + MM, y - MM, chart.goal_text)
        painter.setPen(QPen(ACCENT, 16))
        for one, other in pairwise(points):
            painter.drawLine(QLineF(one, other))
        if points:
            painter.setBrush(ACCENT)
            painter.drawEllipse(points[-1], 1.1 * MM, 1.1 * MM)
            self.pen.forget()
            last = next(value for value in reversed(chart.values) if value is not None)
            self.pen.write_back(self._strong, INK, points[-1].x(), points[-1].y() - 2.4 * MM, f"{last} %")
        self.pen.forget()
        for at in {0, len(chart.labels) - 1}:
            write = self.pen.write_back if at else self.pen.write
            x = place.left() + step * at
            write(self._small, INK_SOFT, x, place.bottom() + 4 * MM, chart.labels[at])

    def pairs(self, room: QRectF, title: str, pairs: Sequence[PaperPair]) -> None:
        """Paint means before (rings) and after (dots) on the scale of each question."""
        self.title(room, title)
        left, right = room.left() + room.width() * 0.44, room.right() - 13 * MM
        high = (room.height() - _HEAD - _BELOW) / max(len(pairs), 1)
        painter = self._painter
        for at, pair in enumerate(pairs):
            y = room.top() + _HEAD + high * (at + 0.5)
            width = left - room.left() - 3 * MM
            for number, text in enumerate(self._text.wrapped(pair.question, width, 2)):
                self.pen.write(self._text, INK, room.left(), y + (number * 3.8 - 0.4) * MM, text)
            span = max(pair.most - pair.least, 1)
            x = [left + (right - left) * (mean - pair.least) / span for mean in (pair.before, pair.after)]
            painter.setPen(QPen(LINE, 5))
            painter.drawLine(QLineF(left, y, right, y))
            painter.setPen(QPen(_PALE, 14))
            painter.drawLine(QLineF(x[0], y, x[1], y))
            painter.setPen(QPen(INK_SOFT, 9))
            painter.setBrush(SURFACE)
            painter.drawEllipse(QPointF(x[0], y), 1.5 * MM, 1.5 * MM)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ACCENT)
            painter.drawEllipse(QPointF(x[1], y), 1.6 * MM, 1.6 * MM)
            self.pen.forget()
            self.pen.write_mid(self._small, INK_SOFT, x[0], y - 2.4 * MM, f"{pair.before:.1f}")
            self.pen.write_mid(self._strong, INK, x[1], y + 4.8 * MM, f"{pair.after:.1f}")
            change = f"{pair.after - pair.before:+.1f}".replace("-", "−")
            self.pen.write_back(self._strong, INK, room.right(), y + MM, change)
            self.pen.write_back(self._small, INK_SOFT, room.right(), y + 4.8 * MM, pair.note)

    def shares(self, room: QRectF, title: str, shares: Sequence[PaperShare]) -> None:
        """Paint parts of a whole as one bar, and name them under it."""
        self.title(room, title)
        painter, every = self._painter, sum(share.count for share in shares) or 1
        x, top = room.left(), room.top() + _HEAD
        painter.setPen(Qt.PenStyle.NoPen)
        for share in shares:
            wide = room.width() * share.count / every
            painter.setBrush(_SHARES[share.key])
            painter.drawRect(QRectF(x, top, max(wide - 0.5 * MM, 0.3 * MM), 4 * MM))
            x += wide
        y = top + 10 * MM
        for share in shares:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_SHARES[share.key])
            painter.drawRoundedRect(QRectF(room.left(), y - 2.6 * MM, 2.6 * MM, 2.6 * MM), 6, 6)
            self.pen.forget()
            self.pen.write(self._text, INK, room.left() + 5 * MM, y, share.name)
            self.pen.write_back(self._strong, INK, room.right(), y, share.text)
            painter.setPen(QPen(LINE, 4))
            painter.drawLine(QLineF(room.left(), y + 2.2 * MM, room.right(), y + 2.2 * MM))
            self.pen.forget()
            y += 7 * MM

    def _place(self, room: QRectF) -> QRectF:
        return room.adjusted(_SCALE, _HEAD + 2 * MM, 0, -_BELOW)

    def _legend(self, room: QRectF, names: tuple[str, ...]) -> None:
        x = room.right()
        for name, colour in reversed(list(zip(names, (ACCENT, PART), strict=False))):
            x -= self._small.width(name)
            self.pen.write(self._small, INK_SOFT, x, room.top() + 4 * MM, name)
            x -= 4 * MM
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(colour)
            self._painter.drawRoundedRect(QRectF(x, room.top() + 1.4 * MM, 2.6 * MM, 2.6 * MM), 6, 6)
            self.pen.forget()
            x -= 3 * MM

    def _scale(self, place: QRectF, least: int, most: int, unit: str) -> int:
        """Paint lines at round numbers; gives the number at the top."""
        step = next(n for n in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1_000, 5_000, 10**9) if most <= 4 * n)
        top = max(step, -(-most // step) * step)
        for number in range(least, top + 1, step):
            y = place.bottom() - place.height() * number / top
            self._painter.setPen(QPen(LINE, 4))
            self._painter.drawLine(QLineF(place.left(), y, place.right(), y))
            self.pen.forget()
            self.pen.write_back(self._small, INK_SOFT, place.left() - MM, y + MM, f"{number:,}{unit}")
        return top
