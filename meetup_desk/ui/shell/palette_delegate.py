"""How a line of the command palette is painted."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from meetup_desk.ui.shell.palette_entry import PaletteEntry
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.theme.theme import TextSize
from meetup_desk.ui.widgets.table_model import Index

ENTRY_ROLE = Qt.ItemDataRole.UserRole  # the PaletteEntry of a row
_ONE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_ICON = 16  # px at 100 %
_GAP = 12  # px


class PaletteDelegate(QStyledItemDelegate):
    """Paints icon, title, detail, and the hint at the right."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, self._look.theme.row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: PaletteEntry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect.adjusted(8, 0, -8, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.accent_soft))
            painter.drawRoundedRect(row, 6, 6)
        self._paint_entry(painter, row.adjusted(8, 0, -8, 0), entry)
        painter.restore()

    def _paint_entry(self, painter: QPainter, room: QRect, entry: PaletteEntry) -> None:
        theme = self._look.theme
        icon = theme.px(_ICON)
        if entry.icon:
            top = room.top() + (room.height() - icon) // 2
            painter.drawPixmap(room.left(), top, self._look.pixmap(entry.icon, "ink_soft", _ICON))
        room.setLeft(room.left() + icon + _GAP)
        self._use(painter, "caption", theme.ink_soft)
        painter.drawText(room, _ONE_LINE | int(Qt.AlignmentFlag.AlignRight), entry.hint)
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(entry.hint) - _GAP)
        self._use(painter, "body", theme.ink)
        room.setLeft(room.left() + self._write(painter, room, entry.title) + _GAP)
        self._use(painter, "caption", theme.ink_soft)
        self._write(painter, room, entry.detail)

    def _use(self, painter: QPainter, size: TextSize, ink: str) -> None:
        painter.setFont(self._look.font(size))
        painter.setPen(QColor(ink))

    def _write(self, painter: QPainter, room: QRect, text: str) -> int:
        """Write as much of a text as there is room for; gives its width in px."""
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _ONE_LINE, shown)
        return painter.fontMetrics().horizontalAdvance(shown)
