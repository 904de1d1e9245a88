"""How a share grew over time: a line over its ground, between nothing and the largest value."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme.look import Look

_HIGH = 64  # px at 100 %


class ShareLine(QWidget):
    """Paints shares from 0 to 1 in order of time; says the same to who cannot see it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._points: Sequence[tuple[int, float]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[tuple[int, float]], text: str) -> None:
        """Show times and shares; nothing is painted of fewer than two."""
        self._points = points
        self.setAccessibleName(text)
        self.setVisible(len(points) > 1)
        self.update()

    def sizeHint(self) -> QSize:
        """One height; any width."""
        return QSize(200, self._look.theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint ground, line and its end."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self._points[0][0], self._points[-1][0]
        most = max(share for _, share in self._points) or 1.0
        pad, high = theme.px(6), self.height() - 1
        wide = self.width() - 2 * pad
        line = [
            QPointF(pad + wide * (at - first) / max(last - first, 1), high - (high - pad) * share / most)
            for at, share in self._points
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawPolygon(QPolygonF([QPointF(line[0].x(), high), *line, QPointF(line[-1].x(), high)]))
        painter.setPen(QPen(QColor(theme.accent), 1.6))
        painter.drawPolyline(QPolygonF(line))
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(line[-1], theme.px(3), theme.px(3))
        painter.end()
