"""How a search gets better, as a line that nears the best there can be."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme.look import Look

_MOST = 200  # points kept


class SearchCurve(QWidget):
    """Points are shares of the best, 0 to 1; the dotted line on top is the best."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.points: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def clear(self) -> None:
        """Begin anew."""
        self.points = []
        self.update()

    def add(self, share: float) -> None:
        """Add what the search has reached now."""
        self.points = [*self.points, share][-_MOST:]
        self.update()

    def sizeHint(self) -> QSize:
        """A small picture."""
        return QSize(self._look.theme.px(72), self._look.theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the line, from what it began with to the best."""
        if not self.points:
            return
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.ink_soft), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(0, 3), QPointF(self.width(), 3))
        low = min(self.points[0], 0.98)
        high = self.height() - 8
        every = self.points if len(self.points) > 1 else self.points * 2
        step = self.width() / (len(every) - 1)
        at = [QPointF(n * step, 4 + high * (1 - (p - low) / (1 - low))) for n, p in enumerate(every)]
        path = QPainterPath(at[0])
        for point in at[1:]:
            path.lineTo(point)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPath(path)
        painter.end()
