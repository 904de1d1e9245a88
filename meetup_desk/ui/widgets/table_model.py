"""A long list as a window over its source: ids of all rows, and the rows themselves a page at a time."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.widgets.columns import Column

PAGE: Final = 100  # rows
_PAGES_KEPT: Final = 40
_PAGES_AT_ONCE: Final = 4  # while a scroll bar is dragged, only the last pages asked for are fetched
CELL: Final = Qt.ItemDataRole.UserRole  # the value of a column, not yet text

Index = QModelIndex | QPersistentModelIndex


class HasId(Protocol):
    """A row that can be told apart from the others."""

    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=HasId)
R_co = TypeVar("R_co", bound=HasId, covariant=True)


class FirstPage(Protocol[R_co]):
    """The beginning of a list."""

    @property
    def total(self) -> int: ...

    @property
    def ids(self) -> Sequence[int]: ...

    @property
    def rows(self) -> Sequence[R_co]: ...


class RecordSource(Protocol[R_co]):
    """Where rows come from; called on working threads, so it must not touch widgets."""

    def first(self, sort: str, descending: bool, filter: Any, limit: int) -> FirstPage[R_co]:  # noqa: A002, FBT001
        """Count the rows, and give ids and rows of the first `limit`."""

    def ids(self, sort: str, descending: bool, filter: Any) -> Sequence[int]:  # noqa: A002, FBT001
        """Give the ids of all rows in order."""

    def rows(self, ids: Sequence[int]) -> Sequence[R_co]:
        """Give the rows of these ids, in any order, without those that are gone."""


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows: sort key, direction, filter."""

    sort: str = ""
    descending: bool = False
    filter: Any = None


@dataclass(frozen=True, slots=True)
class _Loaded(Generic[R]):
    ids: Sequence[int]
    total: int
    pages: dict[int, list[R | None]]


class RecordModel(QAbstractTableModel, Generic[R]):
    """Rows of a source; nothing is done for a row that is not on screen.

    `loaded` comes after the beginning of a new list is there, `complete` after the ids of all its rows are.
    """

    loaded = Signal()
    complete = Signal()

    def __init__(
        self, source: RecordSource[R], columns: Sequence[Column[R]], jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self.query = Query()
        self.waiting = False  # for the beginning of a list
        self._source = source
        self._jobs = jobs
        self._key = object()
        self._ids: Sequence[int] = array("q")
        self._total = 0
        self._pages: OrderedDict[int, list[R | None]] = OrderedDict()
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._fetch_soon = QTimer(self, singleShot=True, interval=0)
        self._fetch_soon.timeout.connect(self._fetch)

    # -- asking

    def ask(self, query: Query) -> None:
        """Show another list: its beginning first, the ids of the rest after that."""
        self.query = query
        self.waiting = True
        source = self._source

        def work() -> _Loaded[R]:
            page = source.first(query.sort, query.descending, query.filter, PAGE)
            return _Loaded(page.ids, page.total, {0: list(page.rows)})

        self._jobs.run(work, self._begin, key=self._key)

    def reload(self) -> None:
        """Read the same list again, and change what is on screen in one step."""
        query, source, shown = self.query, self._source, list(self._pages)[-_PAGES_AT_ONCE:]

        def work() -> _Loaded[R]:
            page = source.first(query.sort, query.descending, query.filter, PAGE)
            whole = len(page.ids) >= page.total
            ids = page.ids if whole else source.ids(query.sort, query.descending, query.filter)
            pages: dict[int, list[R | None]] = {0: list(page.rows)}
            for number in shown:
                if number and number * PAGE < len(ids):
                    pages[number] = _page_of(source, ids, number)
            return _Loaded(ids, len(ids), pages)

        self._jobs.run(work, self._replace, key=self._key)

    def _begin(self, loaded: _Loaded[R]) -> None:
        self._take(loaded)
        self.waiting = False
        self.loaded.emit()
        if self.known_all:
            self.complete.emit()
            return
        query, source = self.query, self._source
        self._jobs.run(
            lambda: source.ids(query.sort, query.descending, query.filter), self._take_ids, key=self._key
        )

    def _replace(self, loaded: _Loaded[R]) -> None:
        same = len(loaded.ids) == self._total and list(loaded.ids) == list(self._ids)
        if same and not self.waiting:
            self._pages = OrderedDict(loaded.pages)
            self._asked.clear()
            self._changed(0, self._total)
        else:
            self._take(loaded)
        self.waiting = False
        self.loaded.emit()
        self.complete.emit()

    def _take(self, loaded: _Loaded[R]) -> None:
        self.beginResetModel()
        self._ids, self._total = loaded.ids, loaded.total
        self._pages = OrderedDict(loaded.pages)
        self._asked.clear()
        self._wanted.clear()
        self.endResetModel()

    def _take_ids(self, ids: Sequence[int]) -> None:
        if len(ids) == self._total:
            self._ids = ids
            self._changed(PAGE, self._total)
        else:  # something was written between the two questions
            self._take(_Loaded(ids, len(ids), {}))
        self.complete.emit()

    # -- rows

    @property
    def total(self) -> int:
        """Number of rows of the whole list."""
        return self._total

    @property
    def known_all(self) -> bool:
        """Whether the id of every row is known."""
        return len(self._ids) >= self._total

    def id_at(self, row: int) -> int | None:
        """Id of a row, None while it is not known."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def ids_between(self, first: int, last: int) -> Sequence[int]:
        """Ids of the rows from first to last, both included."""
        return self._ids[first : last + 1]

    def positions(self, ids: Sequence[int]) -> list[int]:
        """Rows of the ids that are in the list, from the top."""
        wanted = set(ids)
        return [row for row, known in enumerate(self._ids) if known in wanted] if wanted else []

    def row_at(self, row: int) -> R | None:
        """Give a row that is here; ask for its page where it is not."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is None:
            self._want(number)
            return None
        self._pages.move_to_end(number)
        place = row - number * PAGE
        return page[place] if place < len(page) else None

    def _want(self, number: int) -> None:
        if number in self._asked or number * PAGE >= len(self._ids):
            return
        if number not in self._wanted:
            self._wanted.append(number)
        self._fetch_soon.start()

    def _fetch(self) -> None:
        numbers, ids, source = self._wanted[-_PAGES_AT_ONCE:], self._ids, self._source
        self._wanted.clear()
        self._asked.update(numbers)

        def work() -> dict[int, list[R | None]]:
            return {number: _page_of(source, ids, number) for number in numbers}

        self._jobs.run(work, partial(self._take_pages, ids))

    def _take_pages(self, ids: Sequence[int], pages: dict[int, list[R | None]]) -> None:
        if ids is not self._ids:
            return
        for number, rows in pages.items():
            self._asked.discard(number)
            self._pages[number] = rows
            self._changed(number * PAGE, min((number + 1) * PAGE, self._total))
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)

    def _changed(self, first: int, end: int) -> None:
        if end > first:
            self.dataChanged.emit(self.index(first, 0), self.index(end - 1, len(self.columns) - 1))

    # -- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of rows, whether they are here or not."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Give the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the text of a cell, or its value (role CELL)."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, CELL):
            return None
        row = self.row_at(index.row())
        value = None if row is None else self.columns[index.column()].value(row)
        if role == CELL:
            return value
        return "" if value is None else str(value)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.to_right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are dragged as a whole, and dropped between others."""
        flags = super().flags(index)
        return flags | (Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled)

    def mimeData(self, _indexes: Sequence[QModelIndex]) -> QMimeData:
        """Say only that rows are dragged: which ones, the selection knows."""
        data = QMimeData()
        data.setData("application/x-qabstractitemmodeldatalist", b"")
        return data

    def rows_of(self, ids: Sequence[int]) -> list[R]:
        """Read the rows of these ids in their order from the source; meant for a working thread."""
        found = {row.id: row for row in self._source.rows(ids)}
        return [found[i] for i in ids if i in found]


def _page_of(source: RecordSource[R], ids: Sequence[int], number: int) -> list[R | None]:
    part = ids[number * PAGE : (number + 1) * PAGE]
    found = {row.id: row for row in source.rows(part)}
    return [found.get(i) for i in part]
