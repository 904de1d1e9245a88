"""The card of one table, over a room in which seats are only dots."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from meetup_desk.domain.ids import PersonId
from meetup_desk.services.seating.rooms import RoomSeat, RoomTable
from meetup_desk.ui.seating.room_painter import along_with
from meetup_desk.ui.theme.look import Look

_ROW, _PAD, _COLUMN = 24, 16, 96  # px at 100 %
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TableCard(QWidget):
    """Names in two columns under the table's number; it lets the pointer through."""

    def __init__(self, look: Look, room: QWidget) -> None:
        super().__init__(room)
        self._look, self._room = look, room
        self._table: RoomTable | None = None
        self._found: PersonId | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_table(self, table: RoomTable, box: QRectF, found: PersonId | None) -> None:
        """Show a table beside its place in the room."""
        self._table, self._found = table, found
        px = self._look.theme.px
        metrics = QFontMetricsF(self._look.font("body"))
        column = max(
            [
                px(_COLUMN),
                *(int(metrics.horizontalAdvance(s.name + along_with(s))) + px(28) for s in table.seats),
            ]
        )
        column = min(column, px(200))
        rows = -(-len(table.seats) // 2)
        width, height = 2 * column + 2 * px(_PAD), px(40) + rows * px(_ROW) + px(8)
        room = self._room.rect()
        left = box.right() - 8 if box.right() - 8 + width < room.width() else box.left() + 8 - width
        top = min(max(box.top(), 4.0), max(room.height() - height - 4.0, 0.0))
        self.setGeometry(max(round(left), 4), round(top), width, height)
        self.setAccessibleName(", ".join(seat.name for seat in table.seats))
        self.show()
        self.raise_()
        self.update()

    def text(self) -> str:
        """Say whom the card names."""
        return self.accessibleName()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the number, how many pairs are new, and the names."""
        table = self._table
        if table is None:
            return
        theme, px = self._look.theme, self._look.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.field_edge), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_head(painter, table)
        column = (self.width() - 2 * px(_PAD)) // 2
        for at, seat in enumerate(table.seats):
            box = QRectF(
                px(_PAD) + (at % 2) * column, px(40) + (at // 2) * px(_ROW), column - px(8), px(_ROW)
            )
            found = seat.person_id == self._found
            weight = QFont.Weight.DemiBold if found or seat.host else QFont.Weight.Normal
            font = self._look.font("body", weight)
            painter.setFont(font)
            soft = theme.ink_soft if seat.away else theme.ink
            painter.setPen(QColor(theme.accent if found else soft))
            painter.drawText(
                box,
                _LEFT,
                _name_in(QFontMetricsF(font), seat, box.width()),
            )
        painter.end()

    def _paint_head(self, painter: QPainter, table: RoomTable) -> None:
        theme, px = self._look.theme, self._look.theme.px
        title = table.table.name or str(table.table.number)
        font = self._look.font("section", QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink))
        painter.drawText(QRectF(px(_PAD), px(8), self.width(), px(28)), _LEFT, title)
        left = px(_PAD) + QFontMetricsF(font).horizontalAdvance(title) + px(8)
        host = next((seat.name for seat in table.seats if seat.host), "")
        words = [self.tr("%Ln new", "", table.new_pairs)]
        words += [self.tr("host {name}").format(name=host)] if host else []
        painter.setFont(self._look.font("caption"))
        painter.setPen(QColor(theme.warn if table.met else theme.ink_soft))
        painter.drawText(QRectF(left, px(9), self.width() - left - 8, px(28)), _LEFT, " · ".join(words))


def _name_in(metrics: QFontMetricsF, seat: RoomSeat, width: float) -> str:
    """Give a name, and how many guests sit beside it, as far as there is room."""
    along = along_with(seat)
    room = width - metrics.horizontalAdvance(along)
    return metrics.elidedText(seat.name, Qt.TextElideMode.ElideRight, room) + along
