"""People over time as bars, with numbers on them, a scale, times below, and where the event began."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look

_HEIGHT = 136  # px at 100 %
_GAP = 3  # px between two bars
_ROUND = 2  # px
_WIDEST = 48  # px at 100 %, of a bar


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: how tall, what stands under it, and all that it says."""

    value: int
    label: str
    description: str


class Bars(QWidget):
    """Paints bars; all that they say is in the accessible description, and a tooltip tells each."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bars: list[Bar] = []
        self._mark, self._mark_text = -1.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_bars(self, bars: Sequence[Bar], *, mark: float, mark_text: str) -> None:
        """Show these bars; `mark` is a place among them, in bars from the left, below 0 for none."""
        self._bars, self._mark, self._mark_text = list(bars), mark, mark_text
        self.setAccessibleDescription("; ".join(bar.description for bar in bars))
        self.update()

    def bars(self) -> list[Bar]:
        """Bars shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        """One height; any width."""
        return QSize(320, self._look.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a few bars."""
        return QSize(160, self._look.theme.px(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Tell what a bar says under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            room = self._room()
            place = int((event.pos().x() - room.left()) / (room.width() / max(len(self._bars), 1)))
            inside = 0 <= place < len(self._bars) and event.pos().x() >= room.left()
            QToolTip.showText(event.globalPos(), self._bars[place].description if inside else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the scale, the bars with their numbers, the times, and the mark."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = fonts.tabular(self._look.font("caption"))
        painter.setFont(font)
        room, top = self._room(), _scale(max(bar.value for bar in self._bars))
        self._paint_scale(painter, room, top)
        self._paint_bars(painter, room, top)
        self._paint_mark(painter, room)
        painter.end()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(fonts.tabular(self._look.font("caption")))

    def _room(self) -> QRectF:
        """Where bars stand: under them are times, at the left the scale, above them numbers."""
        high = self._metrics().height()
        left = self._metrics().horizontalAdvance("0,000") + 8
        return QRectF(left, high + 4, max(self.width() - left - 8, 1), self.height() - 2 * high - 12)

    def _paint_scale(self, painter: QPainter, room: QRectF, top: int) -> None:
        theme, high = self._look.theme, self._metrics().height()
        for value in (0, top // 2, top) if top > 1 else (0, top):
            y = room.bottom() - room.height() * value / top
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(theme.ink_soft))
            box = QRectF(0, y - high / 2, room.left() - 8, high)
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{value:,}"
            )

    def _paint_bars(self, painter: QPainter, room: QRectF, top: int) -> None:
        theme, metrics = self._look.theme, self._metrics()
        step = room.width() / len(self._bars)
        wide = min(step - _GAP, theme.px(_WIDEST))
        every = 1 + int((metrics.horizontalAdvance("00:00") + 12) / step)
        most = max(bar.value for bar in self._bars)
        numbered = metrics.horizontalAdvance(f"{most:,}") + 2 <= step
        for place, bar in enumerate(self._bars):
            middle = room.left() + step * (place + 0.5)
            tall = room.height() * bar.value / top
            if bar.value:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.accent))
                box = QRectF(middle - wide / 2, room.bottom() - tall, wide, tall)
                painter.drawRoundedRect(box, _ROUND, _ROUND)
            if bar.value and (numbered or bar.value == most):
                painter.setPen(QColor(theme.ink))
                _centred(painter, middle, room.bottom() - tall - metrics.height() - 1, f"{bar.value:,}")
            if place % every == 0:
                painter.setPen(QColor(theme.ink_soft))
                _centred(painter, middle, room.bottom() + 6, bar.label)

    def _paint_mark(self, painter: QPainter, room: QRectF) -> None:
        if not 0 <= self._mark <= len(self._bars):
            return
        theme, metrics = self._look.theme, self._metrics()
        x = room.left() + room.width() * self._mark / len(self._bars)
        painter.setPen(QPen(QColor(theme.ink_soft), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, room.bottom()))
        wide = metrics.horizontalAdvance(self._mark_text)
        left = x + 6 if x + 6 + wide <= self.width() else x - 6 - wide
        ground = QRectF(left - 2, 0, wide + 4, metrics.height())
        painter.fillRect(ground, QColor(theme.surface))
        painter.setPen(QColor(theme.ink_soft))
        painter.drawText(ground, int(Qt.AlignmentFlag.AlignCenter), self._mark_text)


def _centred(painter: QPainter, middle: float, y: float, text: str) -> None:
    metrics = painter.fontMetrics()
    box = QRectF(
        middle - metrics.horizontalAdvance(text), y, 2 * metrics.horizontalAdvance(text), metrics.height()
    )
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def _scale(most: int) -> int:
    """Give the number at the top of the scale: even, round, and not much above the tallest bar."""
    if most < 10:
        return most + most % 2 if most > 1 else 1
    unit: int = 10 ** (len(str(most)) - 1)
    return next(n * unit // 10 for n in (10, 12, 16, 20, 40, 60, 80, 100) if n * unit // 10 >= most)
