"""The record table: a long list that sorts, selects, copies and opens its rows, and says when it is empty."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QMetaMethod, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.actions import Action, menu_of
from meetup_desk.ui.widgets.column_layout import ColumnLayouts
from meetup_desk.ui.widgets.columns import Column
from meetup_desk.ui.widgets.empty_page import EmptyPage
from meetup_desk.ui.widgets.selection import SelectionKeeper
from meetup_desk.ui.widgets.table_model import HasId, Query, RecordModel, RecordSource
from meetup_desk.ui.widgets.table_view import TableView

R = TypeVar("R", bound=HasId)
_PHONE = re.compile(r"\+?\d[\d \-()]*")
_FORMULA = re.compile(r"\s*[=+\-@|%＝＋－＠｜％]")
_OPEN = "open"  # the key of the action that opens a row
_WAIT_BEFORE_SAYING_SO = 300  # ms


class RecordTable(QWidget, Generic[R]):
    """A list of records with its loading, empty and nothing-found states.

    `opened(id)` comes for Enter and double click, `selected` after every change of the selection, `shown`
    after rows were loaded. `menu` gives the actions of the context menu for the ids selected; their keys work
    in the list, and opening and copying are added where it has none of its own.
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
        layouts: ColumnLayouts | None = None,
        key: str = "",
    ) -> None:
        super().__init__()
        self._look = look
        self._jobs = jobs
        self._name = name
        self._menu = menu
        self._narrowed = False
        self._columns = list(columns)
        self.model = RecordModel(source, self._columns, jobs, self)
        self._layouts, self._key = layouts or ColumnLayouts(), key
        kept = self._layouts.of(key)
        sorts = kept.sort in {column.sort for column in columns if column.sort}
        self.model.query = Query(kept.sort, kept.descending) if sorts else Query(sort, descending)
        self.view = TableView(look, self.model, self._columns, self._layouts, key)
        self._keeper = SelectionKeeper(self.view, self.model)
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
        self.view.columns_asked.connect(self.choose_columns)
        self.view.take_keys = self._take_keys
        self.view.horizontalHeader().sectionClicked.connect(self._sort_by)

    # -- what pages call

    def ask(self, filter: Any = None, *, narrowed: bool = False) -> None:  # noqa: A002 - the source's word
        """Show the rows of a filter; `narrowed` tells that something was typed or chosen to see fewer."""
        self._narrowed = narrowed
        self._ask(Query(self.model.query.sort, self.model.query.descending, filter))

    def order_by(self, sort: str) -> None:
        """Have the next list in an order that no heading offers, or in the usual one."""
        self.model.query = Query(sort, False, self.model.query.filter)  # noqa: FBT003

    def choose_columns(self, place: QPoint) -> None:
        """Offer a menu of all columns, each to be shown or hidden."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._columns:
            line = QAction(column.title().replace("&", "&&"), menu)
            line.setCheckable(True)
            line.setChecked(self.view.is_chosen(column))
            line.setEnabled(column is not self._columns[0])
            line.toggled.connect(partial(self._choose_column, column.key))
            menu.addAction(line)
        menu.addSeparator()
        reset = QAction(self.tr("Reset columns"), menu)
        reset.triggered.connect(self.view.reset_layout)
        menu.addAction(reset)
        menu.popup(place)

    def _choose_column(self, key: str, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.view.choose(key, shown=shown)

    def reload(self) -> None:
        """Read the same rows again, keeping selection and place."""
        self.model.reload()

    def total(self) -> int:
        """Number of rows of the list shown."""
        return self.model.total

    def is_empty(self) -> bool:
        """Whether the empty page is shown, with its first step."""
        return self._stack.currentWidget() is self._empty

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

    def offered(self) -> list[Action]:
        """Give the actions of the context menu for the rows selected."""
        return [action for action in self._lines() if isinstance(action, Action) and action.key != _OPEN]

    def select(self, ids: Sequence[int]) -> None:
        """Select these rows as far as they are in the list, and bring the first into view."""
        self._keeper.select(ids)

    def focus(self) -> None:
        """Put the keyboard into the list."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Copy the selected rows as tab-separated text with headings."""
        ids, columns = self.selected_ids(), self.view.shown_columns()
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
            self._layouts.change(self._key, sort=column.sort, descending=descending)
            self._ask(Query(column.sort, descending, query.filter))
        else:
            self.view.show_sort(query)

    def _open(self, row: int) -> None:
        found = self.model.id_at(row)
        if found is not None:
            self.opened.emit(found)

    def _pop_up(self, place: QPoint) -> None:
        lines = self._lines()
        if not lines:
            return
        menu = menu_of(lines, self._look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _lines(self) -> list[Action | None]:
        """Give the context menu of the rows selected: what the page offers, and what every list can do."""
        ids = self.selected_ids()
        if not ids:
            return []
        own = list(self._menu(ids)) if self._menu is not None else []
        keys = {action.key for action in own if action is not None}
        opens = self.isSignalConnected(QMetaMethod.fromSignal(self.opened))
        every = [*([self._open_action(ids[0])] if opens else []), self._copy_action()]
        lines: list[Action | None] = [action for action in every if action.key not in keys]
        return [*lines, None, *own] if lines and own else [*lines, *own]

    def _open_action(self, row_id: int) -> Action:
        return Action(
            key=_OPEN,
            text=lambda: self.tr("Open"),
            icon="panel-right",
            shortcut="Return",
            run=lambda: self.opened.emit(row_id),
        )

    def _copy_action(self) -> Action:
        return Action(
            key="copy", text=lambda: self.tr("Copy rows"), icon="copy", shortcut="Ctrl+C", run=self.copy
        )

    def _take_keys(self, keys: str) -> bool:
        """Do what the context menu has for these keys."""
        found = [a for a in self._lines() if a is not None and a.enabled and keys and a.shortcut == keys]
        for action in found[:1]:
            action.run()
        return bool(found)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self._name())
        self._nothing.set_texts(
            self.tr("No results found"), self.tr("Try a shorter search or remove a filter.")
        )
        self._waiting.set_texts(self.tr("Loading…"), "")
        if self.model.columnCount():
            self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        self.view.viewport().update()


def _cell_text(value: object) -> str:
    """Write a value so that a spreadsheet takes it for text, never for a formula."""
    text = "" if value is None else re.sub(r"[\t\r\n]+", " ", str(value))
    if _FORMULA.match(text) and not _PHONE.fullmatch(text):
        return "'" + text
    return text
