"""What the same people said before and after: two means of each question on one line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme import fonts
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import mix

_ROW, _AXIS = 52, 28  # px at 100 %
_TEXT = 0.36  # of the width
_CHANGE = 72  # px at 100 %, at the right
_DOT, _LINE = 6.0, 3.0  # px at 100 %
_BETWEEN = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """Means of one question, in the numbers of its scale."""

    text: str
    before: float
    after: float
    description: str


class Dumbbells(QWidget):
    """Paints one line a question: a hollow grey ring is before, a full one in the accent is after."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[Dumbbell] = []
        self._least, self._most = 1, 5
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_rows(self, rows: Sequence[Dumbbell], least: int, most: int) -> None:
        """Show these questions on a scale from `least` to `most`."""
        self._rows, self._least, self._most = list(rows), least, most
        self.setAccessibleDescription("; ".join(row.description for row in rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> list[Dumbbell]:
        """Questions shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        """A line for each question, and the numbers of the scale."""
        px = self._look.theme.px
        return QSize(480, len(self._rows) * px(_ROW) + px(_AXIS))

    def minimumSizeHint(self) -> QSize:
        """As high as all lines."""
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint the scale, then the lines."""
        painter, px = QPainter(self), self._look.theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() * _TEXT
        room = QRectF(left, 0, self.width() - left - px(_CHANGE), len(self._rows) * px(_ROW))
        self._paint_scale(painter, room)
        for place, row in enumerate(self._rows):
            self._paint_row(painter, room, place, row)
        painter.end()

    def _x(self, room: QRectF, value: float) -> float:
        inset = self._look.theme.px(16)
        return (
            room.left()
            + inset
            + (room.width() - 2 * inset) * (value - self._least) / (self._most - self._least)
        )

    def _paint_scale(self, painter: QPainter, room: QRectF) -> None:
        theme = self._look.theme
        painter.setFont(fonts.tabular(self._look.font("caption")))
        for number in range(self._least, self._most + 1):
            x = self._x(room, number)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, room.bottom()))
            painter.setPen(QColor(theme.ink_soft))
            box = QRectF(x - 24, room.bottom(), 48, theme.px(_AXIS))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number))

    def _paint_row(self, painter: QPainter, room: QRectF, place: int, row: Dumbbell) -> None:
        theme, high = self._look.theme, self._look.theme.px(_ROW)
        top, dot = place * high, _DOT * theme.scale
        y = top + high / 2
        before, after = self._x(room, row.before), self._x(room, row.after)
        painter.setPen(QColor(theme.ink))
        painter.setFont(self._look.font())
        painter.drawText(QRectF(0, top, room.left() - 8, high), _BETWEEN, row.text)
        painter.setPen(QPen(QColor(mix(theme.surface, theme.accent, 0.6)), _LINE * theme.scale))
        painter.drawLine(QPointF(before, y), QPointF(after, y))
        painter.setPen(QPen(QColor(theme.ink_soft), 2))
        painter.setBrush(QColor(theme.surface))
        painter.drawEllipse(QPointF(before, y), dot, dot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(QPointF(after, y), dot, dot)
        self._paint_numbers(painter, room, y, row)

    def _paint_numbers(self, painter: QPainter, room: QRectF, y: float, row: Dumbbell) -> None:
        """Put each mean on its outer side, and the change at the right."""
        theme, px = self._look.theme, self._look.theme.px
        rises = row.after >= row.before
        soft, strong = (
            fonts.tabular(self._look.font("caption", weight))
            for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)
        )
        for value, font, ink, to_left in (
            (row.before, soft, theme.ink_soft, rises),
            (row.after, strong, theme.ink, not rises),
        ):
            x, wide = self._x(room, value), px(48)
            side = Qt.AlignmentFlag.AlignRight if to_left else Qt.AlignmentFlag.AlignLeft
            box = QRectF(x - wide - px(10) if to_left else x + px(10), y - px(12), wide, px(24))
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), f"{value:.1f}")
        painter.setPen(QColor(theme.ink))
        painter.setFont(fonts.tabular(self._look.font("emphasis", QFont.Weight.DemiBold)))
        box = QRectF(room.right(), y - px(14), px(_CHANGE) - 4, px(28))
        change = f"{row.after - row.before:+.1f}".replace("-", "−")
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), change)
