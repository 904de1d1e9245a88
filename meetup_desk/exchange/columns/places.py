"""Where the fields of a list stand: places of columns by field."""

from collections.abc import Mapping, Sequence

Places = Mapping[str, Sequence[int]]

CACHED = 2048  # texts that a column repeats, of which what they mean is kept

ABSENT = -1
"""The place of a field that a list has no column for: every row gets an empty cell at its end."""


def first_place(places: Places, field: str) -> int:
    """Give the first column of a field, or ABSENT."""
    return places[field][0] if field in places else ABSENT


def places_of(fields: Sequence[str]) -> dict[str, list[int]]:
    """Give the places of each field, from the fields of all columns."""
    places: dict[str, list[int]] = {}
    for place, field in enumerate(fields):
        places.setdefault(field, []).append(place)
    return places
