"""The shapes that tell a verdict without colour.

A circle with a tick, a ring that an arrow leaves, a triangle with a hand, an octagon with a cross.
"""

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from meetup_desk.domain.verdicts import Severity


def draw_shape(
    painter: QPainter, severity: Severity, box: QRectF, ink: QColor, ground: QColor, *, out: bool
) -> None:
    """Draw the shape of a severity into a square: filled with ink, its sign in the ground's colour.

    `out`: somebody goes out; where they may, that looks like no entry.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 100, box.height() / 100)  # the shapes are drawn in a square of 100
    painter.setPen(Qt.PenStyle.NoPen)
    shape = _way_out if out and severity is Severity.GREEN else _SHAPES[severity]
    shape(painter, ink, ground)
    painter.restore()


def _way_out(painter: QPainter, ink: QColor, _ground: QColor) -> None:
    painter.setPen(_pen(ink, 11))
    painter.drawArc(QRectF(8, 8, 84, 84), 50 * 16, 260 * 16)
    painter.drawPolyline(_points((38, 50), (96, 50)))
    painter.drawPolyline(_points((76, 30), (96, 50), (76, 70)))


def _circle(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(2, 2, 96, 96))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ground, 13))
    painter.drawPolyline(_points((27, 53), (44, 70), (74, 33)))


def _triangle(painter: QPainter, ink: QColor, ground: QColor) -> None:
    painter.setBrush(ink)
    painter.setPen(_pen(ink, 8))
    painter.drawPolygon(_points((50, 8), (96, 90), (4, 90)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPath(_hand())


def _octagon(painter: QPainter, ink: QColor, ground: QColor) -> None:
    corners = ((math.cos(a), math.sin(a)) for a in (math.radians(22.5 + 45 * i) for i in range(8)))
    painter.setBrush(ink)
    painter.drawPolygon(_points(*((50 + 51 * x, 50 + 51 * y) for x, y in corners)))
    painter.setPen(_pen(ground, 15))
    painter.drawLine(QPointF(32, 32), QPointF(68, 68))
    painter.drawLine(QPointF(68, 32), QPointF(32, 68))


def _hand() -> QPainterPath:
    """Draw a palm that says stop: four fingers, a thumb, and the ball of the hand."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for left, top in ((37.2, 45), (44.2, 39), (51.2, 40), (58.2, 46)):
        path.addRoundedRect(QRectF(left, top, 5.6, 32), 2.8, 2.8)
    path.addRoundedRect(QRectF(37.2, 60, 26.6, 24), 9, 9)
    thumb = QPainterPath()
    thumb.addRoundedRect(QRectF(-3, -9, 6, 20), 3, 3)
    path.addPath(QTransform().translate(66.5, 66).rotate(38).map(thumb))
    return path


def _points(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


_SHAPES: Final[dict[Severity, Callable[[QPainter, QColor, QColor], None]]] = {
    Severity.GREEN: _circle,
    Severity.YELLOW: _triangle,
    Severity.RED: _octagon,
}
