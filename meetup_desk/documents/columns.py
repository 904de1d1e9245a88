"""What a page has to know of a column of the attendee sheet."""

from dataclasses import dataclass
from enum import Enum, auto


class Align(Enum):
    """Where the text of a column stands."""

    LEFT = auto()
    RIGHT = auto()
    CENTER = auto()


class ColumnKind(Enum):
    """How a column is painted, and what its cells hold."""

    TEXT = auto()
    NAME = auto()  # emphasised: what the eye looks for
    NUMBER = auto()  # one line, digits of one width
    ROW = auto()  # the number of the row; cells are not looked at
    SIGN = auto()  # a box to sign in; a cell holds the party size
    INITIAL = auto()  # takes no width: marks in the margin where the initial of the cell changes


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One column: `weight` is the width it would like, in millimetres."""

    key: str
    title: str
    weight: float
    align: Align = Align.LEFT
    kind: ColumnKind = ColumnKind.TEXT
