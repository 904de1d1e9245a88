"""Columns of the attendee sheet, as data: a new one is one line here and one heading in the words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from meetup_desk.words.say import say


class Align(Enum):
    """Where the text of a column stands."""

    LEFT = auto()
    RIGHT = auto()
    CENTER = auto()


class Kind(Enum):
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
    kind: Kind = Kind.TEXT


_SHAPES: dict[str, tuple[float, Align, Kind]] = {
    "initial": (0, Align.LEFT, Kind.INITIAL),
    "no": (9, Align.RIGHT, Kind.ROW),
    "name": (30, Align.LEFT, Kind.NAME),
    "affiliation": (34, Align.LEFT, Kind.TEXT),
    "title": (22, Align.LEFT, Kind.TEXT),
    "phone": (27, Align.LEFT, Kind.NUMBER),
    "email": (38, Align.LEFT, Kind.TEXT),
    "party": (11, Align.RIGHT, Kind.NUMBER),
    "status": (16, Align.LEFT, Kind.TEXT),
    "diet": (20, Align.LEFT, Kind.TEXT),
    "access": (20, Align.LEFT, Kind.TEXT),
    "language": (16, Align.LEFT, Kind.TEXT),
    "note": (28, Align.LEFT, Kind.TEXT),
    "arrived": (15, Align.LEFT, Kind.NUMBER),
    "code": (22, Align.LEFT, Kind.NUMBER),
    "sign": (32, Align.LEFT, Kind.SIGN),
}
COLUMN_KEYS = tuple(_SHAPES)


def sheet_columns(keys: Sequence[str], lang: str) -> tuple[SheetColumn, ...]:
    """Give the known columns of these keys, with headings in a language; KeyError for an unknown key."""
    return tuple(_column(key, lang) for key in keys)


def _column(key: str, lang: str) -> SheetColumn:
    weight, align, kind = _SHAPES[key]
    title = "" if kind is Kind.INITIAL else say(f"sheet.column.{key}", lang)
    return SheetColumn(key=key, title=title, weight=weight, align=align, kind=kind)
