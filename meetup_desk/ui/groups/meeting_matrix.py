"""Who met whom in a group: the lower half of a matrix, a row and a column for each person.

It never overlaps, whatever the number of people, and costs the same for all of them: one picture of a byte a
cell, scaled. Names stand on the diagonal and serve row and column, as far as there is room for them.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import Theme, mix

LEVELS = (0, 1, 2, 4, 7)  # how often two met at least, for each shade
MOST_NAMED = 32  # people whose names find room on the diagonal
_LARGEST, _NAMES = 20, 96  # px at 100 %, of a cell, and of the room for names
_LARGER, _FEW = 32, 16  # px at 100 % of a cell where there are few people
_LENS, _LENS_CELL = 24, 9  # people of a side of the lens; px at 100 %
_FREE = len(LEVELS)  # the shade of the free half
_SHADES = bytes(max(n for n, least in enumerate(LEVELS) if times >= least) for times in range(256))


def shades(theme: Theme) -> list[str]:
    """Give the colours of never, once, a few times, often, and very often."""
    pale = mix(theme.surface, theme.ink, 0.07)
    dark = mix(theme.accent, theme.ink, 0.35) if not theme.dark else mix(theme.accent, theme.ink, 0.45)
    return [pale, *(mix(pale, theme.accent, share) for share in (0.28, 0.55, 0.85)), dark]


class MeetingMatrix(QWidget):
    """Paints the matrix; `pointed` tells row and column under the pointer or the keys, `opened` a row.

    Arrow keys move from cell to cell, Enter opens the person of the row.
    """

    pointed = Signal(int, int)
    opened = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._names: Sequence[str] = ()
        self._times, self._image = b"", QImage()
        self.row, self.column = -1, -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._draw)

    def show_people(self, names: Sequence[str], times: bytes, text: str) -> None:
        """Show people in an order; `times` has a row for each: how often they met each other one."""
        self._names, self._times = names, times
        self.row, self.column = -1, -1
        self.setAccessibleName(text)
        self._draw()

    def times(self, row: int, column: int) -> int:
        """Say how often two met."""
        return self._times[row * len(self._names) + column]

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(560, 560)

    def cell(self) -> float:
        """Give the side of a cell in pixels; less than one where there are more people than pixels."""
        people = max(len(self._names), 1)
        names = self._look.theme.px(_NAMES) if people <= MOST_NAMED else 0
        room = max(min(self.width() - names, self.height()), 1)
        cell = min(room / people, self._look.theme.px(_LARGEST if people > _FEW else _LARGER))
        return float(int(cell)) if cell >= 2 else cell

    def _draw(self) -> None:
        people = len(self._names)
        rows = [self._times[row * people : (row + 1) * people].translate(_SHADES) for row in range(people)]
        half = b"".join(row[:n] + bytes([_FREE]) * (people - n) for n, row in enumerate(rows))
        self._image = QImage(half, people, people, people, QImage.Format.Format_Indexed8).copy()
        colours = [QColor(shade).rgba() for shade in shades(self._look.theme)]
        self._image.setColorTable([*colours, QColor(Qt.GlobalColor.transparent).rgba()])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paint cells, names, the cross of what is pointed at, and the lens."""
        people, cell = len(self._names), self.cell()
        if not people:
            return
        painter = QPainter(self)
        side = cell * people
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, cell < 1)
        painter.drawImage(QRectF(0, 0, side, side), self._image)
        if cell >= 6:
            self._part_cells(painter, people, cell)
        if people <= MOST_NAMED:
            self._paint_names(painter, cell)
        if self.row >= 0:
            self._paint_cross(painter, cell)
            if cell < 8:
                self._paint_lens(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._look.theme.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(QRectF(0.5, 0.5, side - 1, side - 1))
        painter.end()

    def _part_cells(self, painter: QPainter, people: int, cell: float) -> None:
        painter.setPen(QPen(QColor(self._look.theme.surface), 2))
        for number in range(people + 1):
            at = number * cell
            painter.drawLine(QPoint(0, int(at)), QPoint(int(people * cell), int(at)))
            painter.drawLine(QPoint(int(at), 0), QPoint(int(at), int(people * cell)))

    def _paint_names(self, painter: QPainter, cell: float) -> None:
        theme = self._look.theme
        painter.setFont(self._look.font("caption"))
        for number, name in enumerate(self._names):
            marked = number in (self.row, self.column)
            painter.setPen(QColor(theme.accent if marked else theme.ink))
            left = int(number * cell) + theme.px(6)
            room = QRect(left, int(number * cell), min(theme.px(_NAMES) * 2, self.width() - left), int(cell))
            text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _paint_cross(self, painter: QPainter, cell: float) -> None:
        painter.setPen(QPen(QColor(self._look.theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        people, row = len(self._names), self.row
        painter.drawRect(QRectF(0, row * cell, row * cell, cell))
        painter.drawRect(QRectF(row * cell, (row + 1) * cell, cell, (people - row - 1) * cell))
        if cell < 8:
            first_row, first_column = self._lens_origin()
            span = min(_LENS, people) * cell
            painter.setPen(QPen(QColor(self._look.theme.ink), 1.5))
            painter.drawRect(QRectF(first_column * cell, first_row * cell, span, span))

    def _lens_origin(self) -> tuple[int, int]:
        most = max(len(self._names) - _LENS, 0)
        return min(max(self.row - _LENS // 2, 0), most), min(max(self.column - _LENS // 2, 0), most)

    def _paint_lens(self, painter: QPainter) -> None:
        """Paint what is around the cell larger, into the free half."""
        theme, people = self._look.theme, len(self._names)
        span, cell = min(_LENS, people), theme.px(_LENS_CELL)
        row, column = self._lens_origin()
        box = QRect(self.width() - span * cell - theme.px(16), theme.px(40), span * cell, span * cell)
        frame = box.adjusted(-theme.px(8), -theme.px(8), theme.px(8), theme.px(8))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(frame, 8, 8)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(box, self._image, QRect(column, row, span, span))
        painter.setPen(QPen(QColor(theme.raised), 1))
        for number in range(span + 1):
            painter.drawLine(box.left(), box.top() + number * cell, box.right(), box.top() + number * cell)
            painter.drawLine(box.left() + number * cell, box.top(), box.left() + number * cell, box.bottom())
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.left(), box.top() + (self.row - row) * cell, box.width(), cell)
        painter.drawRect(box.left() + (self.column - column) * cell, box.top(), cell, box.height())

    # -- pointing

    def point_at(self, row: int, column: int) -> None:
        """Mark a cell of the lower half."""
        people = len(self._names)
        if not (0 <= row < people):
            return
        self.row, self.column = row, min(max(column, 0), max(row - 1, 0))
        self.pointed.emit(self.row, self.column)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what is under the pointer."""
        place = event.position()
        row, column = int(place.y() / self.cell()), int(place.x() / self.cell())
        if 0 <= row < len(self._names) and column <= row:
            self.point_at(row, column)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the person of the row."""
        self.mouseMoveEvent(event)
        if self.row >= 0 and int(event.position().x() / self.cell()) <= self.row:
            self.opened.emit(self.row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from cell to cell, and open."""
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps and self._names:
            down, right = steps[key]
            self.point_at(min(max(self.row + down, 0), len(self._names) - 1), self.column + right)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row >= 0:
            self.opened.emit(self.row)
        else:
            super().keyPressEvent(event)
