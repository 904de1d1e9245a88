"""The rows of the queue of one kind: who was told when, and behind them who is still to be told."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.notices import NoticeWay
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.table_model import Index

ROW_ROLE = Qt.ItemDataRole.UserRole
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_ICON, _NAME, _WAY = 16, 88, 68  # px at 100 %


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """Somebody in the queue."""

    rsvp_id: RsvpId
    name: str
    way: NoticeWay | None
    way_text: str
    detail: str  # when they were told, or why they are to be
    told: bool


class QueueModel(QAbstractListModel):
    """Rows in a list view."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.queue_rows: Sequence[QueueRow] = ()

    def set_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.queue_rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self.queue_rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row to the delegate, and all of it in words to a screen reader."""
        row = self.queue_rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return f"{row.name} · {row.way_text} · {row.detail}"
        return None


class QueueDelegate(QStyledItemDelegate):
    """Paints state, name, way and detail of a row."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """One row of the theme."""
        return QSize(0, self._look.theme.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row, and the hairline under it."""
        row: QueueRow = index.data(ROW_ROLE)
        theme, rect = self._look.theme, option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if current:
            painter.fillRect(rect, QColor(theme.accent_soft))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_row(painter, rect.adjusted(16, 0, -16, 0), row, current=current)
        painter.restore()

    def _paint_row(self, painter: QPainter, room: QRect, row: QueueRow, *, current: bool) -> None:
        theme = self._look.theme
        name, role = ("circle-check", "good") if row.told else ("circle-dashed", "ink_soft")
        if not row.told and row.way is None:
            name, role = "triangle-alert", "warn"
        elif current and not row.told:
            name, role = "circle-dot", "accent"
        icon = theme.px(_ICON)
        top = room.top() + (room.height() - icon) // 2
        painter.drawPixmap(room.left(), top, self._look.pixmap(name, role, _ICON))
        room.setLeft(room.left() + icon + 12)
        self._write(painter, _first(room, theme.px(_NAME)), row.name, theme.ink)
        room.setLeft(room.left() + theme.px(_NAME) + 8)
        self._write(painter, _first(room, theme.px(_WAY)), row.way_text, theme.ink_soft)
        room.setLeft(room.left() + theme.px(_WAY) + 8)
        painter.setFont(self._look.font("caption"))
        painter.setPen(QColor(theme.ink_soft))
        shown = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _ONE_LINE | int(Qt.AlignmentFlag.AlignRight), shown)

    def _write(self, painter: QPainter, room: QRect, text: str, ink: str) -> None:
        painter.setFont(self._look.font("body"))
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _ONE_LINE, shown)


def _first(room: QRect, width: int) -> QRect:
    return QRect(room.left(), room.top(), min(width, room.width()), room.height())
