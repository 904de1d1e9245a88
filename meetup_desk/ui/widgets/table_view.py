"""The view of a record table: whole rows, hover, a ring for the keyboard, widths shared out."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.cells import Cells
from meetup_desk.ui.widgets.column_layout import ColumnLayouts
from meetup_desk.ui.widgets.columns import Column
from meetup_desk.ui.widgets.table_model import Index, Query, RecordModel

_BESIDE, _SORT_MARK = 12, 20  # px at 100 %, at each side of a heading, and for the mark of the sort
_SHRINK: Final = 0.6  # of its width, which a column that grows keeps where room is short


class TableView(QTableView):
    """The table itself: whole rows, hover, a ring for the keyboard, widths shared out."""

    row_opened = Signal(int)
    copy_asked = Signal()
    menu_asked = Signal(QPoint)  # on the screen
    columns_asked = Signal(QPoint)  # on the screen
    rows_dropped = Signal(int)  # the row before which the selected rows were dropped
    rows_moved = Signal(int)  # by Alt and an arrow: -1 up, 1 down

    def __init__(
        self,
        look: Look,
        model: RecordModel[Any],
        columns: list[Column[Any]],
        layouts: ColumnLayouts,
        key: str,
    ) -> None:
        super().__init__()
        self._look = look
        self._columns = columns
        self._layouts, self._key = layouts, key
        self._reorders = False
        self._by_hand = False
        self._sharing = False
        self._unwanted: set[str] = set()  # keys of columns that say nothing now
        self._keyboard = False
        self.take_keys: Callable[[str], bool] = lambda _keys: False  # what a menu offers by keys
        self._cells = Cells(look, columns, self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(48)
        header.sectionHandleDoubleClicked.connect(self._share_out_again)
        header.sectionResized.connect(self._keep_width)
        header.setSectionsMovable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.columns_asked.emit(header.mapToGlobal(at)))
        self._put_in_order()
        header.sectionMoved.connect(self._keep_order)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))
        self._apply_theme()
        look.changed.connect(self._apply_theme)

    def show_sort(self, query: Query) -> None:
        """Mark the column that sorts."""
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        sorted_by = [i for i, column in enumerate(self._columns) if column.sort and column.sort == query.sort]
        self.horizontalHeader().setSortIndicator(sorted_by[0] if sorted_by else -1, order)

    def _apply_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.theme.row)
        self._by_hand = False
        self._share_out()

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column, for instance one that says nothing yet."""
        if (key in self._unwanted) == shown:
            self._unwanted ^= {key}
            self._share_out()

    # -- arranged by somebody

    def shown_columns(self) -> list[Column[Any]]:
        """Give the columns that are shown, from the left."""
        header = self.horizontalHeader()
        every = sorted(range(len(self._columns)), key=header.visualIndex)
        return [self._columns[i] for i in every if not self.isColumnHidden(i)]

    def is_chosen(self, column: Column[Any]) -> bool:
        """Tell whether somebody wants a column, or has not said otherwise."""
        chosen = self._layouts.of(self._key).shown
        return not column.optional if chosen is None else column.key in chosen

    def choose(self, key: str, *, shown: bool) -> None:
        """Show or hide a column, and remember it."""
        chosen = [column.key for column in self._columns if self.is_chosen(column) and column.key != key]
        self._layouts.change(self._key, shown=tuple([*chosen, key] if shown else chosen))
        self._share_out()

    def reset_layout(self) -> None:
        """Arrange the columns as they were from the start."""
        self._layouts.reset(self._key)
        self._by_hand = False
        self._put_in_order()
        self._share_out()

    def _put_in_order(self) -> None:
        header, order = self.horizontalHeader(), self._layouts.of(self._key).order
        keys = [column.key for column in self._columns]
        wanted = [key for key in order if key in keys]
        wanted += [key for key in keys if key not in wanted]
        self._sharing = True
        for place, key in enumerate(wanted):
            header.moveSection(header.visualIndex(keys.index(key)), place)
        self._sharing = False

    def _keep_order(self) -> None:
        if not self._sharing:
            header = self.horizontalHeader()
            every = sorted(range(len(self._columns)), key=header.visualIndex)
            self._layouts.change(self._key, order=tuple(self._columns[i].key for i in every))
            self._mark_edges()

    def _mark_edges(self) -> None:
        shown = self.shown_columns()
        if shown:
            self._cells.set_edges(self._columns.index(shown[0]), self._columns.index(shown[-1]))

    def set_reorders(self, reorders: bool) -> None:  # noqa: FBT001 - as setDragEnabled
        """Let rows be dragged to another place, and moved by Alt and an arrow."""
        self._reorders = reorders
        self.setDragEnabled(reorders)
        self.viewport().setAcceptDrops(reorders)
        self.setDragDropMode(
            QAbstractItemView.DragDropMode.InternalMove
            if reorders
            else QAbstractItemView.DragDropMode.NoDragDrop
        )
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(reorders)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell before which row the rows were dropped; who listens gives them their place."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = index.row() if index.isValid() else self.model().rowCount()
        if index.isValid() and at.y() > self.visualRect(index).center().y():
            row += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.rows_dropped.emit(row)

    # -- widths

    def _share_out(self) -> None:
        """Give every column its width; those that grow take the room left over, or give what is missing."""
        fitting = self._fitting()
        spare = self.viewport().width() - sum(map(self._wanted, fitting))
        grow = sum(column.grow for column in fitting)
        self._sharing = True
        for i, column in enumerate(self._columns):
            self.setColumnHidden(i, column not in fitting)
            if column in fitting:
                extra = spare * column.grow // grow if grow else 0
                self.setColumnWidth(i, max(self._wanted(column) + extra, self._least(column)))
        self._sharing = False
        self._mark_edges()

    def _wanted(self, column: Column[Any]) -> int:
        """Give the width that a column is to have: what somebody pulled it to, else all of its heading."""
        px = self._look.theme.px
        pulled = self._layouts.of(self._key).widths.get(column.key)
        return max(px(column.width), self._heading(column)) if pulled is None else px(pulled)

    def _heading(self, column: Column[Any]) -> int:
        font = self._look.font("caption", QFont.Weight.Medium)
        mark = self._look.theme.px(_SORT_MARK) if column.sort else 0
        around = 2 * self._look.theme.px(_BESIDE) + mark
        return QFontMetrics(font).horizontalAdvance(column.title()) + around

    def _fitting(self) -> list[Column[Any]]:
        """Give the columns for which there is room; those that matter least leave a narrow table."""
        fitting = [
            column for column in self._columns if column.key not in self._unwanted and self.is_chosen(column)
        ]
        leaving = sorted((c for c in fitting if c.drop_order), key=lambda column: column.drop_order)
        while leaving and sum(map(self._least, fitting)) > self.viewport().width():
            fitting.remove(leaving.pop())
        return fitting

    def _least(self, column: Column[Any]) -> int:
        width = self._wanted(column)
        return max(round(width * _SHRINK), self._heading(column)) if column.grow else width

    def _keep_width(self, section: int, _before: int, width: int) -> None:
        """Leave the widths alone once somebody has pulled at one; a double click shares them out again."""
        if self._sharing or not width:
            return
        self._by_hand = True
        pulled = {self._columns[section].key: round(width / self._look.theme.scale)}
        self._layouts.change(self._key, widths=self._layouts.of(self._key).widths | pulled)

    def _share_out_again(self) -> None:
        self._by_hand = False
        self._layouts.change(self._key, widths={})
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again, unless somebody has set a column by hand."""
        super().resizeEvent(event)
        if not self._by_hand:
            self._share_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the ring away: the pointer shows where one is."""
        self._set_keyboard(on=False)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer by whole rows."""
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus; start at the first row."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            if not self.currentIndex().isValid() and self.model().rowCount():
                self.setCurrentIndex(self.model().index(0, 0))
            self._set_keyboard(on=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._set_keyboard(on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, Ctrl+C copies, Esc gives up the selection, keys of the menu do as it says."""
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        moved = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if self._reorders and moved and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.rows_moved.emit(moved)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif not self.take_keys(keys):
            super().keyPressEvent(event)
            self._set_keyboard(on=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selected rows; for a key, at the row that it is on."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(row.bottomLeft() + QPoint(self._look.theme.px(32), 0))
        self.menu_asked.emit(place)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Let the ring follow."""
        super().currentChanged(current, previous)
        self._set_keyboard(on=self._keyboard)

    def _set_keyboard(self, *, on: bool) -> None:
        self._keyboard = on
        row = self.currentIndex().row() if on and self.hasFocus() else -1
        if row != self._cells.ring_row:
            self._cells.ring_row = row
            self.viewport().update()

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered_row:
            self._cells.hovered_row = row
            self.viewport().update()
