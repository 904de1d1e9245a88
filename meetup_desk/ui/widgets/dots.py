"""Attendance as dots: came, did not, still ahead, nobody counted."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme.look import Look

Dot = Literal["came", "missed", "ahead", "unknown"]
_SIZE, _GAP = 8, 4  # px at 100 %


@dataclass(frozen=True, slots=True)
class Dots:
    """Value of a cell: how somebody attended, the oldest first, and the same in words."""

    states: tuple[Dot, ...]
    text: str

    def __str__(self) -> str:
        return self.text


def paint_dots(painter: QPainter, room: QRect, look: Look, dots: Dots, *, size: int = _SIZE) -> None:
    """Paint dots at the left of `room`, centred in its height, told apart by shape too."""
    px = look.theme.px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place, state in enumerate(dots.states):
        x = room.left() + px(size) / 2 + place * (px(size) + px(_GAP))
        if x + px(size) / 2 > room.right() + 1:
            break
        paint_dot(painter, QPointF(x, room.top() + room.height() / 2), look, state, px(size))
    painter.restore()


def paint_dot(painter: QPainter, middle: QPointF, look: Look, state: Dot, size: int) -> None:
    """Paint one dot around a point."""
    theme = look.theme
    pen = QPen(QColor(theme.accent if state == "ahead" else theme.warn), 1.5)
    if state == "ahead":
        pen.setStyle(Qt.PenStyle.DotLine)
    hollow = state in ("missed", "ahead")
    painter.setPen(pen if hollow else Qt.PenStyle.NoPen)
    painter.setBrush(
        Qt.BrushStyle.NoBrush if hollow else QColor(theme.accent if state == "came" else theme.line)
    )
    half = size / 2 - (1 if hollow else 0)
    painter.drawEllipse(middle, half, half)


class DotRow(QWidget):
    """Dots as a widget."""

    def __init__(self, look: Look, dots: Dots) -> None:
        super().__init__()
        self._look, self._dots = look, dots
        self.setAccessibleName(dots.text)
        self.setToolTip(dots.text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all dots."""
        px = self._look.theme.px
        return QSize(len(self._dots.states) * (px(12) + px(_GAP)), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint them larger than in a table."""
        paint_dots(QPainter(self), self.rect(), self._look, self._dots, size=12)
