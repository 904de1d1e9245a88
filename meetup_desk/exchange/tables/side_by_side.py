"""Lists that stand beside one another in a sheet."""

from collections.abc import Sequence
from itertools import pairwise

from meetup_desk.exchange.columns.column_mapping import map_columns
from meetup_desk.exchange.columns.headings import heading_key

_MOST_BESIDE = 6  # lists in one sheet


def side_by_side(headings: Sequence[str], columns: Sequence[Sequence[str]]) -> tuple[tuple[int, int], ...]:
    """Find lists that stand beside one another, each with names of its own: their first columns and ends.

    They are parted by empty columns, or repeat the same headings.
    """
    gaps = [place for place, heading in enumerate(headings) if not heading and not columns[place]]
    edges = [-1, *gaps, len(headings)]
    parted = [(left + 1, right) for left, right in pairwise(edges) if right - left > 1]
    if len(parted) > 1 and all(_names_people(headings[start:end]) for start, end in parted):
        return tuple(parted)
    keys = tuple(map(heading_key, headings))
    for number in range(2, _MOST_BESIDE + 1):
        step = len(keys) // number
        if step and keys == keys[:step] * number and _names_people(headings[:step]):
            return tuple((at, at + step) for at in range(0, len(keys), step))
    return ()


def _names_people(headings: Sequence[str]) -> bool:
    return not {"name", "first_name"}.isdisjoint(map_columns(headings))
