"""Whom a person met, as rings: often near the middle, not yet at the edge; a dot is a person."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from meetup_desk.domain.meetings import TIE_LEVELS
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import mix

_SIDE = 208  # px at 100 %
_RADII = (36, 60, 82, 100)  # px at 100 %, from the middle
_DOTS = (5, 4.5, 3.5, 3)  # px at 100 %, radius of a dot
_NEAR = 7  # px between the middles of two dots at least
_TINTS = (0.0, 0.28, 0.5)  # how much lighter than the darkest each ring of those who met is


@dataclass(frozen=True, slots=True)
class RingDot:
    """Somebody on a ring: their name, and how often the two met."""

    name: str
    times: int


class MeetingRings(QWidget):
    """Paints four rings around a name; a tooltip tells who a dot is, and the description names them all."""

    def __init__(self, look: Look, name: str, dots: Sequence[RingDot], text: str) -> None:
        super().__init__()
        self._look, self._name = look, name
        self._rings = [[dot for dot in dots if tie_level(dot.times) == ring] for ring in range(len(_RADII))]
        self.setAccessibleName(text)
        self.setAccessibleDescription(", ".join(f"{dot.name} {dot.times}" for dot in dots if dot.times))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._look.theme.px(_SIDE)
        return QSize(side, side)

    def spots(self) -> list[tuple[QPointF, int, RingDot]]:
        """Give the middle of every dot that has room, with its ring."""
        px, middle = self._look.theme.px, self.width() / 2
        found = []
        for ring, dots in enumerate(self._rings):
            radius = px(_RADII[ring])
            most = int(2 * math.pi * radius / px(_NEAR))
            shown = dots[:most]
            for number, dot in enumerate(shown):
                angle = 2 * math.pi * number / len(shown) - math.pi / 2
                spot = QPointF(middle + radius * math.cos(angle), middle + radius * math.sin(angle))
                found.append((spot, ring, dot))
        return found

    def event(self, event: QEvent) -> bool:
        """Tell who a dot is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            near = self._look.theme.px(_NEAR)
            place = QPointF(event.pos())
            hit = [dot for spot, _, dot in self.spots() if (spot - place).manhattanLength() <= near]
            QToolTip.showText(event.globalPos(), hit[0].name if hit else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the rings, the dots, and the name in the middle."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for radius in _RADII:
            painter.drawEllipse(middle, theme.px(radius), theme.px(radius))
        for spot, ring, _ in self.spots():
            paint_ring_dot(painter, spot, self._look, ring)
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._look.font("caption"))
        inner = theme.px(_RADII[0]) - theme.px(8)
        room = QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner)
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(2 * inner))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), name)
        painter.end()


def tie_level(times: int) -> int:
    """Give the ring of who met so often: 0 the innermost, 3 not yet."""
    return next((ring for ring, least in enumerate(TIE_LEVELS) if times >= least), len(TIE_LEVELS))


def paint_ring_dot(painter: QPainter, spot: QPointF, look: Look, ring: int) -> None:
    """Paint the dot of a ring: filled, and hollow for who has not met yet."""
    theme, radius = look.theme, look.theme.px(1) * _DOTS[ring]
    if ring < len(_TINTS):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(mix(theme.accent, theme.surface, _TINTS[ring])))
    else:
        painter.setPen(QPen(QColor(theme.edge), 1.2))
        painter.setBrush(QColor(theme.surface))
    painter.drawEllipse(spot, radius, radius)
