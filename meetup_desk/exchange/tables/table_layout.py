"""The layout of a table: its headings, where they stand, and the fields of its columns."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Cells = Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLayout:
    """Headings of a table, the row where they stand (-1: none, it starts with people), and fields."""

    headings: tuple[str, ...]  # unique
    bare: tuple[str, ...] = ()  # what they say
    row: int  # place in the sample
    fields: tuple[str, ...]
    score: int  # how sure: the columns that were recognised
    in_two_rows: bool = False  # the headings; `row` is the lower one
    blocks: tuple[tuple[int, int], ...] = ()  # columns of lists that stand side by side; none: all are one


def unique_headings(headings: Sequence[str]) -> tuple[str, ...]:
    """Give headings that are told apart: a second `Name` is `Name (2)`."""
    seen: Counter[str] = Counter()
    unique = []
    for heading in headings:
        seen[heading] += 1
        unique.append(f"{heading} ({seen[heading]})" if heading and seen[heading] > 1 else heading)
    return tuple(unique)


def padded(cells: Cells, width: int) -> list[str]:
    """Give the cells of a row with empty ones behind them, up to a width."""
    return [*cells, *[""] * (width - len(cells))]


def column_letters(place: int) -> str:
    """Name a column as spreadsheets do: A to Z, AA, AB."""
    return (column_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)
