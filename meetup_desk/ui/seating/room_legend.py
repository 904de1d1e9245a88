"""What the marks of a room mean, and how many people and tables it has."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.services.seating.rooms import RoomRound, SeatingRoom
from meetup_desk.ui.seating.room_painter import RoomPainter
from meetup_desk.ui.theme.look import Look

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RoomLegend(QWidget):
    """One line over the plan; only marks that are there are explained."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._paint = look, RoomPainter(look)
        self.marks: list[tuple[str, str]] = []
        self.figures = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_room(self, room: SeatingRoom, shown: RoomRound) -> None:
        """Explain a round of a room."""
        seats = [seat for table in shown.tables for seat in table.seats]
        there = {
            "host": (any(seat.host for seat in seats), self.tr("Table host")),
            "newcomer": (any(seat.newcomer for seat in seats), self.tr("Newcomer")),
            "met": (any(table.met for table in shown.tables), self.tr("Met before")),
        }
        self.marks = [(mark, text) for mark, (used, text) in there.items() if used]
        open_tables = sum(not table.table.closed for table in shown.tables)
        if room.inside is None:
            words = [self.tr("%Ln people", "", len(seats)), self.tr("%Ln tables", "", open_tables)]
            words.append(self.tr("%Ln min each", "", shown.round.minutes))
        else:
            away = len(room.stored.people) - room.inside
            words = [self.tr("%Ln inside", "", room.inside)]
            words += [self.tr("%Ln not yet", "", away)] if away else []
        self.figures = " · ".join(words)
        self.setAccessibleName(self.figures)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(320, self._look.theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint marks with their words, and figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, middle = self._look.theme.px, self.height() / 2
        font = self._look.font("caption")
        metrics = QFontMetricsF(font)
        room = self.width() - metrics.horizontalAdvance(self.figures) - px(24)
        left = float(px(12))
        for mark, text in self.marks:
            wide = px(26 if mark == "met" else 14) + metrics.horizontalAdvance(text) + px(16)
            if left + wide > room:
                break
            self._paint_mark(painter, mark, left, middle)
            painter.setFont(font)
            painter.setPen(QColor(self._look.theme.ink_soft))
            at = left + px(26 if mark == "met" else 14)
            painter.drawText(QRectF(at, 0, wide, self.height()), _LEFT, text)
            left += wide
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.ink_soft))
        painter.drawText(QRectF(0, 0, self.width() - px(12), self.height()), _RIGHT, self.figures)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: str, left: float, middle: float) -> None:
        px = self._look.theme.px
        if mark == "met":
            painter.setPen(QPen(QColor(self._look.theme.warn), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(left, middle), QPointF(left + px(20), middle))
        else:
            self._paint.mark(painter, QPointF(left + px(4), middle), host=mark == "host")
