"""How tables and seats are painted, in the roles of the theme."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from meetup_desk.services.seating.rooms import RoomSeat
from meetup_desk.ui.seating.room_layout import TablePlace
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import mix

_MARK = 14.0  # px at 100 % that the mark of a host or newcomer takes before a name
_PAD = 11.0
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class RoomPainter:
    """Paints with the look of the moment; states are named by what they mean."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self.zoom = 1.0

    def name_width(self, seat: RoomSeat) -> float:
        """Give the width of a whole name with its mark."""
        mark = _MARK if seat.host or seat.newcomer else 0.0
        text = QFontMetricsF(self._font(bold=seat.host)).horizontalAdvance(seat.name + along_with(seat))
        return text + self._px(2 * _PAD + mark)

    def plate(
        self, painter: QPainter, place: TablePlace, *, title: str, note: str, warn: bool, chosen: bool
    ) -> None:
        """Paint a table with its number, and a word on how new it is to its people."""
        theme = self._look.theme
        ground = theme.accent_soft if chosen else mix(theme.canvas, theme.ink, 0.045)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.line), 2 if chosen else 1))
        if warn and not note:  # dots: the ring says it
            painter.setPen(QPen(QColor(theme.warn), 1.5, Qt.PenStyle.DashLine))
        if place.round:
            painter.drawEllipse(place.plate)
        else:
            painter.drawRoundedRect(place.plate, self._px(10), self._px(10))
        self._plate_words(painter, place.plate, title, note, warn=warn)

    def _plate_words(self, painter: QPainter, plate: QRectF, title: str, note: str, *, warn: bool) -> None:
        theme = self._look.theme
        big = self._zoomed(self._look.font("section" if note else "emphasis", QFont.Weight.DemiBold))
        small = self._zoomed(self._look.font("caption"))
        high, low = QFontMetricsF(big).height(), QFontMetricsF(small).height() if note else 0.0
        top = plate.center().y() - (high + low) / 2
        painter.setFont(big)
        painter.setPen(QColor(theme.warn if warn and not note else theme.ink))
        title = QFontMetricsF(big).elidedText(title, Qt.TextElideMode.ElideRight, plate.width() - 6)
        painter.drawText(QRectF(plate.left(), top, plate.width(), high), _CENTRE, title)
        if note:
            painter.setFont(small)
            painter.setPen(QColor(theme.warn if warn else theme.ink_soft))
            painter.drawText(QRectF(plate.left(), top + high - 3, plate.width(), low), _CENTRE, note)

    def accessible(self, painter: QPainter, place: TablePlace) -> None:
        """Mark a table that a wheelchair reaches."""
        pixmap = self._look.pixmap("accessibility", "ink_soft", round(12 * self.zoom))
        corner = place.plate.center() + QPointF(self._px(14), -self._px(17))
        painter.drawPixmap(corner, pixmap)

    def met(self, painter: QPainter, one: QPointF, other: QPointF) -> None:
        """Draw a dashed line between two who had met."""
        painter.setPen(QPen(QColor(self._look.theme.warn), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(one, other)

    def pill(
        self,
        painter: QPainter,
        room: QRectF,
        seat: RoomSeat | None,
        *,
        focus: bool = False,
        chosen: bool = False,
        refused: bool = False,
    ) -> None:
        """Paint the name of a seat, or the dashes of a free one."""
        theme = self._look.theme
        absent = seat is None or seat.away
        pen = QPen(QColor(theme.line), 1)
        if absent:
            pen = QPen(QColor(theme.edge), 1, Qt.PenStyle.DashLine)
        painter.setBrush(QColor(theme.canvas if absent else theme.surface))
        if chosen:
            painter.setBrush(QColor(theme.accent_soft))
            pen = QPen(QColor(theme.accent), 1.5)
        if refused:
            pen = QPen(QColor(theme.bad), 1.5)
        painter.setPen(pen)
        painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
        if focus:
            self._ring(painter, room)
        if seat is not None:
            self._name(painter, room, seat, refused=refused)

    def _name(self, painter: QPainter, room: QRectF, seat: RoomSeat, *, refused: bool) -> None:
        theme, font = self._look.theme, self._font(bold=seat.host)
        left, right = room.left() + self._px(_PAD), room.right() - self._px(_PAD)
        if seat.host or seat.newcomer:
            self.mark(painter, QPointF(left + self._px(4), room.center().y()), host=seat.host)
            left += self._px(_MARK)
        metrics, along = QFontMetricsF(font), along_with(seat)
        room_for_name = right - left + self._px(4) - metrics.horizontalAdvance(along)
        text = metrics.elidedText(seat.name, Qt.TextElideMode.ElideRight, room_for_name) + along
        painter.setFont(font)
        painter.setPen(QColor(theme.bad if refused else theme.ink_soft if seat.away else theme.ink))
        box = QRectF(left, room.top(), right - left + self._px(4), room.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def mark(self, painter: QPainter, middle: QPointF, *, host: bool) -> None:
        """Paint the square of a host, or the ring of a newcomer."""
        theme, half = self._look.theme, self._px(3)
        if host:
            painter.fillRect(
                QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half), QColor(theme.ink)
            )
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawEllipse(middle, half, half)

    def dot(
        self,
        painter: QPainter,
        room: QRectF,
        seat: RoomSeat | None,
        *,
        focus: bool = False,
        chosen: bool = False,
        refused: bool = False,
    ) -> None:
        """Paint a seat of a large room: a square for a host, a ring for a newcomer, dashes for nobody."""
        theme = self._look.theme
        inner = room.adjusted(1.5, 1.5, -1.5, -1.5)
        if seat is not None and seat.host:
            painter.fillRect(inner, QColor(theme.accent if chosen else theme.ink))
        else:
            painter.setBrush(QColor(theme.accent if chosen else theme.surface))
            absent = seat is None or seat.away
            line = Qt.PenStyle.DotLine if absent else Qt.PenStyle.SolidLine
            new = seat is not None and seat.newcomer
            role = theme.bad if refused else theme.accent if new or chosen else theme.edge
            painter.setPen(QPen(QColor(role), 2 if new or refused else 1, line))
            painter.drawEllipse(inner)
        if focus:
            self._ring(painter, room)

    def _ring(self, painter: QPainter, room: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._look.theme.accent), 2))
        around = room.adjusted(-2.5, -2.5, 2.5, 2.5)
        painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)

    def _font(self, *, bold: bool) -> QFont:
        return self._zoomed(self._look.font("caption", QFont.Weight.Bold if bold else QFont.Weight.Medium))

    def _zoomed(self, font: QFont) -> QFont:
        larger = QFont(font)
        larger.setPixelSize(round(font.pixelSize() * self.zoom))
        return larger

    def _px(self, length: float) -> float:
        return length * self._look.theme.scale * self.zoom


def along_with(seat: RoomSeat) -> str:
    """Say behind a name how many guests sit beside it."""
    return f" +{seat.guests}" if seat.guests else ""
