"""The record table: a long list that sorts, selects, copies and opens its rows, and says when it is empty."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.parts.actions import Action, menu_of
from meetup_desk.ui.parts.cells import Cells
from meetup_desk.ui.parts.columns import Column
from meetup_desk.ui.parts.empty import EmptyPage
from meetup_desk.ui.parts.records import HasId, Index, Query, RecordModel, RecordSource
from meetup_desk.ui.shell.look import Look

R = TypeVar("R", bound=HasId)
_PHONE = re.compile(r"\+?\d[\d \-()]*")
_FORMULA = re.compile(r"\s*[=+\-@|%＝＋－＠｜％]")
_SHRINK = 0.6  # of its width, which a column that grows keeps where room is short
_WAIT_BEFORE_SAYING_SO = 300  # ms


class RecordTable(QWidget, Generic[R]):
    """A list of records with its loading, empty and nothing-found states.

    `opened(id)` comes for Enter and double click, `selected` after every change of the selection, `shown`
    after rows were loaded. `menu` gives the actions of the context menu for the ids selected.
    """

    opened = Signal(object)
    selected = Signal()
    shown = Signal()

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        source: RecordSource[R],
        columns: Sequence[Column[R]],
        *,
        name: Callable[[], str],
        sort: str = "",
        descending: bool = False,
        empty: QWidget | None = None,
        menu: Callable[[list[int]], Sequence[Action | None]] | None = None,
    ) -> None:
        super().__init__()
        self._look = look
        self._jobs = jobs
        self._name = name
        self._menu = menu
        self._narrowed = False
        self._columns = list(columns)
        self.model = RecordModel(source, self._columns, jobs, self)
        self.model.query = Query(sort, descending)
        self.view = _View(look, self.model, self._columns)
        self._keeper = _Keeper(self.view, self.model)
        self._empty = empty or QWidget()
        self._nothing = EmptyPage(look, icon="search")
        self._waiting = EmptyPage(look, icon="loader-circle")
        self._stack = QStackedLayout(self)
        for page in (self.view, self._empty, self._nothing, self._waiting):
            self._stack.addWidget(page)
        self._say_waiting = QTimer(self, singleShot=True, interval=_WAIT_BEFORE_SAYING_SO)
        self._connect()
        self._retranslate()
        self.view.show_sort(self.model.query)

    def _connect(self) -> None:
        self._say_waiting.timeout.connect(self._show_waiting)
        self.model.loaded.connect(self._show_loaded)
        self._keeper.selection_changed.connect(self.selected)
        self.view.row_opened.connect(self._open)
        self.view.copy_asked.connect(self.copy)
        self.view.menu_asked.connect(self._pop_up)
        self.view.horizontalHeader().sectionClicked.connect(self._sort_by)

    # -- what pages call

    def ask(self, filter: Any = None, *, narrowed: bool = False) -> None:  # noqa: A002 - the source's word
        """Show the rows of a filter; `narrowed` tells that something was typed or chosen to see fewer."""
        self._narrowed = narrowed
        self._ask(Query(self.model.query.sort, self.model.query.descending, filter))

    def reload(self) -> None:
        """Read the same rows again, keeping selection and place."""
        self.model.reload()

    def total(self) -> int:
        """Number of rows of the list shown."""
        return self.model.total

    def selected_ids(self) -> list[int]:
        """Ids of the selected rows, from the top."""
        return self._keeper.selected_ids()

    def current_id(self) -> int | None:
        """Id of the row that the keyboard is on."""
        return self.model.id_at(self.view.currentIndex().row())

    def current_row(self) -> R | None:
        """Record that the keyboard is on, None where there is none or it is not loaded."""
        index = self.view.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def select(self, ids: Sequence[int]) -> None:
        """Select these rows as far as they are in the list, and bring the first into view."""
        self._keeper.select(ids)

    def focus(self) -> None:
        """Put the keyboard into the list."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Copy the selected rows as tab-separated text with headings."""
        ids, columns = self.selected_ids(), self._columns
        fetch = self.model.rows_of

        def work() -> str:
            lines = [[column.title() for column in columns]]
            lines += [[_cell_text(column.value(row)) for column in columns] for row in fetch(ids)]
            return "\n".join("\t".join(cells) for cells in lines) + "\n"

        if ids:
            title = self.tr("Copying rows")
            self._jobs.run(work, QGuiApplication.clipboard().setText, key=("copy", id(self)), title=title)

    # -- states

    def _ask(self, query: Query) -> None:
        self.view.show_sort(query)
        self._say_waiting.start()
        self.model.ask(query)

    def _show_loaded(self) -> None:
        self._say_waiting.stop()
        if self.model.total:
            self._stack.setCurrentWidget(self.view)
        else:
            self._stack.setCurrentWidget(self._nothing if self._narrowed else self._empty)
        self.shown.emit()

    def _show_waiting(self) -> None:
        if self.model.waiting and not self.model.total:
            self._stack.setCurrentWidget(self._waiting)

    def _sort_by(self, section: int) -> None:
        column, query = self._columns[section], self.model.query
        if column.sort:
            descending = not query.descending if query.sort == column.sort else False
            self._ask(Query(column.sort, descending, query.filter))
        else:
            self.view.show_sort(query)

    def _open(self, row: int) -> None:
        found = self.model.id_at(row)
        if found is not None:
            self.opened.emit(found)

    def _pop_up(self, place: QPoint) -> None:
        ids = self.selected_ids()
        if self._menu is None or not ids:
            return
        menu = menu_of(self._menu(ids), self._look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self._name())
        self._nothing.set_texts(
            self.tr("Nothing matches"), self.tr("Try fewer letters, or take a filter away.")
        )
        self._waiting.set_texts(self.tr("Loading…"), "")
        if self.model.columnCount():
            self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        self.view.viewport().update()


class _Keeper(QWidget):
    """Keeps the selection by id while rows come, go and change their order."""

    selection_changed = Signal()

    def __init__(self, view: "_View", model: RecordModel[Any]) -> None:
        super().__init__(view)
        self.hide()
        self._view = view
        self._model = model
        self._kept: list[int] = []
        self._current: int | None = None
        self._top = 0
        self._query = model.query
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore_place)
        model.complete.connect(self._restore)
        view.selectionModel().selectionChanged.connect(self._forget)

    def selected_ids(self) -> list[int]:
        """Ids of the selected rows, from the top; while ids are still coming, those remembered."""
        if self._kept:
            return list(self._kept)
        ranges = sorted((r.top(), r.bottom()) for r in self._view.selectionModel().selection().toList())
        ids: list[int] = []
        for first, last in ranges:
            ids.extend(self._model.ids_between(first, last))
        return ids

    def select(self, ids: Sequence[int]) -> None:
        """Select rows by id."""
        if not self._model.known_all:
            self._kept = list(ids)
            return
        rows = self._model.positions(ids)
        self._select_rows(rows)
        if rows:
            self._set_current(rows[0])
            self._view.scrollTo(self._model.index(rows[0], 0))

    def _remember(self) -> None:
        if not self._kept:
            self._kept = self.selected_ids()
            self._current = self._model.id_at(self._view.currentIndex().row())
        same = self._query == self._model.query
        self._top = self._view.verticalScrollBar().value() if same else 0
        self._query = self._model.query

    def _restore_place(self) -> None:
        self._view.verticalScrollBar().setValue(self._top)

    def _restore(self) -> None:
        kept, current = self._kept, self._current
        self._kept, self._current = [], None
        if kept or current is not None:
            self._select_rows(self._model.positions(kept))
            self._set_current(next(iter(self._model.positions([current or 0])), -1))
            self.selection_changed.emit()

    def _forget(self) -> None:
        if self._model.known_all:
            self._kept = []
        self.selection_changed.emit()

    def _select_rows(self, rows: Sequence[int]) -> None:
        chosen, last = QItemSelection(), self._model.columnCount() - 1
        for first, end in _runs(rows):
            chosen.select(self._model.index(first, 0), self._model.index(end, last))
        self._view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _set_current(self, row: int) -> None:
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)


class _View(QTableView):
    """The table itself: whole rows, hover, a ring for the keyboard, widths shared out."""

    row_opened = Signal(int)
    copy_asked = Signal()
    menu_asked = Signal(QPoint)  # on the screen

    def __init__(self, look: Look, model: RecordModel[Any], columns: list[Column[Any]]) -> None:
        super().__init__()
        self._look = look
        self._columns = columns
        self._by_hand = False
        self._keyboard = False
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
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))
        self._dress()
        look.changed.connect(self._dress)

    def show_sort(self, query: Query) -> None:
        """Mark the column that sorts."""
        order = Qt.SortOrder.DescendingOrder if query.descending else Qt.SortOrder.AscendingOrder
        sorted_by = [i for i, column in enumerate(self._columns) if column.sort and column.sort == query.sort]
        self.horizontalHeader().setSortIndicator(sorted_by[0] if sorted_by else -1, order)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.theme.row)
        self._by_hand = False
        self._share_out()

    def _share_out(self) -> None:
        """Give every column its width; those that grow take the room left over, or give what is missing."""
        px = self._look.theme.px
        wanted = sum(px(column.width) for column in self._columns)
        grow = sum(column.grow for column in self._columns)
        spare = self.viewport().width() - wanted
        for i, column in enumerate(self._columns):
            extra = spare * column.grow // grow if grow else 0
            self.setColumnWidth(i, max(px(column.width) + extra, round(px(column.width) * _SHRINK)))

    def _share_out_again(self) -> None:
        self._by_hand = False
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
        """Enter opens the row, Ctrl+C copies; all else as tables do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._set_keyboard(on=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the selected rows."""
        self.menu_asked.emit(event.globalPos())

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


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Fold ascending rows into ranges."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _cell_text(value: object) -> str:
    """Write a value so that a spreadsheet takes it for text, never for a formula."""
    text = "" if value is None else re.sub(r"[\t\r\n]+", " ", str(value))
    if _FORMULA.match(text) and not _PHONE.fullmatch(text):
        return "'" + text
    return text
