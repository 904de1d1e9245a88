"""How the cells of a record table are painted."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from meetup_desk.ui.theme.fonts import tabular
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.columns import Column, TwoLines
from meetup_desk.ui.widgets.dots import Dots, paint_dots
from meetup_desk.ui.widgets.pill import PillState, paint_pill, pill_size
from meetup_desk.ui.widgets.table_model import CELL
from meetup_desk.ui.widgets.tags import TagNames, paint_tags

PAD = 12  # px at both sides of a cell
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT = int(Qt.AlignmentFlag.AlignLeft | _MIDDLE)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | _MIDDLE)
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | _MIDDLE)
Index = QModelIndex | QPersistentModelIndex


class _Face:
    """A font with its measures, made once and not with every cell."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)


class Cells(QStyledItemDelegate):
    """Paints names with a second line, pills, numbers and text; rows are hovered and selected as a whole."""

    def __init__(self, look: Look, columns: list[Column[Any]], parent: QObject) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.ring_row = -1  # the row that the keyboard is on
        self._look = look
        self._columns = columns
        self._first, self._last = 0, len(columns) - 1  # at the edges of the rows
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def set_edges(self, first: int, last: int) -> None:
        """Say which columns stand at the left and the right."""
        self._first, self._last = first, last

    def _apply_theme(self) -> None:
        self._plain = _Face(self._look.font())
        self._strong = _Face(self._look.font("body", QFont.Weight.Medium))
        self._small = _Face(self._look.font("caption"))
        self._digits = _Face(tabular(self._look.font()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, content and the line under the row."""
        painter.save()
        self._paint_ground(painter, option, index)
        value = index.data(CELL)
        room = _inner(option.rect)
        column = self._columns[index.column()]
        if isinstance(value, TwoLines):
            self._paint_person(painter, self._paint_tile(painter, room, value.tile), value)
        elif isinstance(value, PillState):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            paint_pill(painter, room, self._look, value, on_tint=selected)
        elif isinstance(value, Dots):
            paint_dots(painter, room, self._look, value)
        elif isinstance(value, TagNames):
            paint_tags(painter, room, self._look, value)
        elif value is not None:
            self._paint_text(painter, room, str(value), column)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._look.theme
        rect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, QColor(theme.hover_row))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        if index.row() == self.ring_row:
            self._paint_ring(painter, rect, index)

    def _paint_ring(self, painter: QPainter, rect: QRect, index: Index) -> None:
        accent = self._look.colour("accent")
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, accent)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, accent)
        if index.column() == self._first:
            painter.fillRect(rect.left(), rect.top(), 2, rect.height(), accent)
        if index.column() == self._last:
            painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), accent)

    @staticmethod
    def _paint_tile(painter: QPainter, room: QRect, tile: QPixmap | None) -> QRect:
        """Paint a picture in the middle of the height; gives what is left beside it."""
        if tile is None:
            return room
        size = tile.deviceIndependentSize().toSize()
        painter.drawPixmap(room.left(), room.top() + (room.height() - size.height()) // 2, tile)
        return room.adjusted(size.width() + PAD, 0, 0, 0)

    def _paint_person(self, painter: QPainter, room: QRect, value: TwoLines) -> None:
        theme = self._look.theme
        strong, small = self._strong.metrics, self._small.metrics
        if not value.second or theme.compact:
            self._paint_on_one_line(painter, room, value)
            return
        height = strong.height() + small.height() - theme.px(2)
        top = room.top() + (room.height() - height) // 2
        first = QRect(room.left(), top, room.width(), strong.height())
        second = QRect(room.left(), top + height - small.height(), room.width(), small.height())
        self._line(painter, first, value.first, self._strong, theme.ink)
        self._line(painter, second, value.second, self._small, theme.ink_soft)

    def _paint_on_one_line(self, painter: QPainter, room: QRect, value: TwoLines) -> None:
        theme = self._look.theme
        self._line(painter, room, value.first, self._strong, theme.ink)
        used = self._strong.metrics.horizontalAdvance(value.first) + 8
        if value.second and used < room.width():
            rest = room.adjusted(used, 0, 0, 0)
            self._line(painter, rest, value.second, self._small, theme.ink_soft)

    def _paint_text(self, painter: QPainter, room: QRect, text: str, column: Column[Any]) -> None:
        face = self._digits if column.kind in ("number", "time") else self._plain
        side = _CENTRE if column.align == "centre" else _RIGHT if column.to_right else _LEFT
        self._line(painter, room, text, face, self._look.theme.ink, side=side)

    @staticmethod
    def _line(
        painter: QPainter, room: QRect, text: str, face: "_Face", ink: str, *, side: int = _LEFT
    ) -> None:
        painter.setFont(face.font)
        painter.setPen(QColor(ink))
        shown = text.replace("\n", " ")
        if face.metrics.horizontalAdvance(shown) > room.width():
            shown = face.metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side, shown)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole text of a cell that had to be shortened."""
        value = index.data(CELL)
        room = _inner(option.rect).width()
        if value is None or self._fits(value, room, self._columns[index.column()]):
            QToolTip.hideText()
            return True
        QToolTip.showText(event.globalPos(), plain_tooltip(str(value)), view)
        return True

    def _fits(self, value: object, room: int, column: Column[Any]) -> bool:
        if isinstance(value, (Dots, TagNames)):
            return False
        if isinstance(value, PillState):
            return pill_size(self._look, value).width() <= room
        if isinstance(value, TwoLines):
            first = self._strong.metrics.horizontalAdvance(value.first)
            second = self._small.metrics.horizontalAdvance(value.second)
            together = first + 8 + second if self._look.theme.compact and value.second else max(first, second)
            return together <= room - _width(value.tile)
        face = self._digits if column.kind in ("number", "time") else self._plain
        return face.metrics.horizontalAdvance(str(value)) <= room

    def createEditor(self, *_: object) -> None:  # type: ignore[override]
        """Lists are read here and edited in the side panel."""


def _width(tile: QPixmap | None) -> int:
    return 0 if tile is None else tile.deviceIndependentSize().toSize().width() + PAD


def plain_tooltip(text: str) -> str:
    """Escape what a tooltip would otherwise read as HTML."""
    return "<qt>" + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>") + "</qt>"


def _inner(rect: QRect) -> QRect:
    return rect.adjusted(PAD, 0, -PAD, -1)
