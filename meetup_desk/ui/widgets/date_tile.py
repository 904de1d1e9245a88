"""A day as a tile: its number, and the weekday under it."""

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from meetup_desk.ui.theme.look import Look

_WIDTH, _HEIGHT = 40, 40  # px at 100 %


def paint_date(painter: QPainter, room: QRect, look: Look, number: str, weekday: str) -> None:
    """Paint a day in the middle of a room."""
    theme, middle = look.theme, Qt.AlignmentFlag.AlignCenter
    first, second = theme.px(22), theme.px(15)
    top = room.top() + (room.height() - first - second) // 2
    painter.setFont(look.font("section", QFont.Weight.DemiBold))
    painter.setPen(QColor(theme.ink))
    painter.drawText(QRect(room.left(), top, room.width(), first), middle, number)
    painter.setFont(look.font("caption"))
    painter.setPen(QColor(theme.ink_soft))
    below = QRect(room.left(), top + first, room.width(), second)
    painter.drawText(below, middle, weekday)


class DateTile(QWidget):
    """A tile of one day; the words beside it say the date in full."""

    def __init__(self, look: Look, day: date, weekday: str) -> None:
        super().__init__()
        self._look, self._number, self._weekday = look, str(day.day), weekday
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Room for two digits over a weekday."""
        return QSize(self._look.theme.px(_WIDTH), self._look.theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint number and weekday."""
        paint_date(QPainter(self), self.rect(), self._look, self._number, self._weekday)
