"""Columns of a list as data: a new column is one line."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from PySide6.QtGui import QPixmap

Row = TypeVar("Row")
CellKind = Literal["text", "person", "pill", "number", "time", "dots", "tags"]
Align = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True)
class TwoLines:
    """Value of a `person` cell: a name, and a second line in soft ink (such as affiliation)."""

    first: str
    second: str = ""
    tile: QPixmap | None = None  # before both: the picture of a group

    def __str__(self) -> str:
        return f"{self.first} ({self.second})" if self.second else self.first


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column: heading, value, width, sort key.

    `value` gives a str, for kind `person` a TwoLines, for kind `pill` a State or None. It is called for rows
    on screen and, when rows are copied, from a working thread: it must only read. `title` is called again
    after a change of language.
    """

    key: str
    title: Callable[[], str]
    value: Callable[[Row], object]
    kind: CellKind = "text"
    width: int = 120  # px at 100 %
    grow: int = 0  # share of the room that is left over
    drop_order: int = 0  # the largest leaves first where room is short; 0 always stays
    align: Align | None = None  # by default numbers right, all else left
    optional: bool = False  # shown only where somebody chose it
    sort: str = ""  # what the source sorts by; empty: this column does not sort

    @property
    def to_right(self) -> bool:
        """Whether text ends at the right edge."""
        return self.align == "right" or (self.align is None and self.kind == "number")
