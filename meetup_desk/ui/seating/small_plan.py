"""A small picture of a room with empty seats: what was chosen, before anybody sits."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.seating.room_layout import RoomLayout, height_of_dots, lay_out
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import mix

_HIGH = 184  # px at 100 %
_BY_NUMBER = 40  # tables up to which each has its number


class SmallPlan(QWidget):
    """Paints tables as small as they must be to be seen all at once."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._seats: Sequence[int] = ()
        self._laid: tuple[QSize, RoomLayout, float] | None = None  # for the size of the widget then
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_tables(self, seats: Sequence[int]) -> None:
        """Show tables of so many seats."""
        self._seats, self._laid = seats, None
        self.setAccessibleName(self.tr("%Ln tables", "", len(seats)))
        self.update()

    def sizeHint(self) -> QSize:
        """One height; any width."""
        return QSize(240, self._look.theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the tables."""
        if not self._seats:
            return
        room, zoom = self._room()
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, max(0.0, (self.height() - room.size.height() * zoom) / 2))
        painter.scale(zoom, zoom)
        painter.setFont(self._look.font("emphasis", QFont.Weight.DemiBold))
        for number, table in enumerate(room.tables, 1):
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(mix(theme.surface, theme.ink, 0.06)))
            painter.drawEllipse(table.plate)
            painter.setBrush(QColor(theme.surface))
            painter.setPen(QPen(QColor(theme.edge), 1))
            for seat in table.seats:
                painter.drawEllipse(seat, 5.0, 5.0)
            if len(room.tables) <= _BY_NUMBER:
                painter.setPen(QColor(theme.ink))
                painter.drawText(QRectF(table.plate), 0x84, str(number))
        painter.end()

    def _room(self) -> tuple[RoomLayout, float]:
        """Give the tables and how far they are made smaller, so that all are seen."""
        if self._laid is None or self._laid[0] != self.size():
            zoom = 1.0
            while height_of_dots(self._seats, self.width() / zoom) * zoom > self.height() and zoom > 0.05:
                zoom *= 0.92
            room = lay_out(self._seats, self.width() / zoom, names=False)
            self._laid = (self.size(), room, zoom)
        return self._laid[1], self._laid[2]
