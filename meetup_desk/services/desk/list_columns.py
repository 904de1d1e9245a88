"""Columns of lists as data: one record serves the window, the terminal, paper, tables and scripts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

from meetup_desk.documents.columns import Align, ColumnKind

Cell = str | int | datetime | None
Row = TypeVar("Row")


class ReadAs(NamedTuple):
    """How a list is read."""

    lang: str
    tz: str  # zone of its times


@dataclass(frozen=True, slots=True)
class OnPaper:
    """How a page shows a column: the width that it would like, in millimetres."""

    weight: float
    kind: ColumnKind = ColumnKind.TEXT
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class InWindow:
    """How the window shows a column."""

    place: int  # from the left
    width: int  # px at 100 %
    grow: int = 0  # share of the room that is left over
    drop_order: int = 0  # the largest leaves first where room is short; 0 always stays
    sort: str = ""  # what the list is sorted by; empty: this column does not sort
    to_right: bool = False
    optional: bool = False  # shown only where somebody chose it


@dataclass(frozen=True, slots=True)
class InTerminal:
    """How a terminal shows a column."""

    place: int  # from the left
    to_right: bool = False


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[Row]):
    """One column; its heading is `say_heading(<noun of the list>, key, lang)`.

    `cell` gives what people read, typed, so that spreadsheets can calculate; `value` gives what scripts read
    where that is something else.
    """

    key: str
    cell: Callable[[Row, ReadAs], Cell]
    value: Callable[[Row, ReadAs], object] | None = None
    paper: OnPaper | None = None  # None: not on pages
    window: InWindow | None = None  # None: not in the window
    terminal: InTerminal | None = None  # None: not in a terminal
    in_tables: bool = True  # in XLSX and CSV
    in_values: bool = True  # in what scripts read

    def value_at(self, row: Row, read_as: ReadAs) -> object:
        """Give what scripts read of a row."""
        return self.cell(row, read_as) if self.value is None else self.value(row, read_as)


def nothing(_row: object, _read_as: ReadAs) -> Cell:
    """Give the cell of a column of which people read nothing."""
    return None


def plain(
    key: str,
    cell: Callable[[Row], Cell],
    paper: OnPaper | None = None,
    window: InWindow | None = None,
    terminal: InTerminal | None = None,
    *,
    in_tables: bool = True,
    in_values: bool = True,
) -> ListColumn[Row]:
    """Give a column whose cells are the same in every language and zone."""
    return ListColumn(
        key,
        lambda row, _: cell(row),
        paper=paper,
        window=window,
        terminal=terminal,
        in_tables=in_tables,
        in_values=in_values,
    )


def for_scripts(key: str, value: Callable[[Row], object]) -> ListColumn[Row]:
    """Give a column that scripts alone read: codes and ids of what others say in words."""
    return ListColumn(key, nothing, lambda row, _: value(row), in_tables=False)


def value_of(columns: Sequence[ListColumn[Row]], row: Row, read_as: ReadAs) -> dict[str, object]:
    """Give a row as scripts read it."""
    return {column.key: column.value_at(row, read_as) for column in columns if column.in_values}
