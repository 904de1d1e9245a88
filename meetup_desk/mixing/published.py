"""Schedules that others found and published, and those that long searches found, read from `published/`."""

from functools import cache
from importlib.resources import files

import numpy as np

from meetup_desk.mixing.fields import IntArray


@cache
def sizes() -> dict[tuple[int, int], int]:
    """Give how many rounds are kept, by tables and seats."""
    names = [entry.name for entry in _folder().iterdir() if entry.name.endswith(".txt")]
    shapes = [tuple(map(int, name.removesuffix(".txt").split("x"))) for name in sorted(names)]
    return {(tables, seats): rounds for tables, seats, rounds in shapes}


@cache
def published_rounds(tables: int, seats: int, rounds: int) -> IntArray | None:
    """Give the table of each person in each round, or None where no schedule of so many rounds is kept."""
    kept = sizes().get((tables, seats), 0)
    if kept < rounds:
        return None
    text = (_folder() / f"{tables}x{seats}x{kept}.txt").read_text("ascii")
    return np.array([_round(line, tables * seats) for line in text.split("\n")[:rounds]], dtype=np.int32)


def _round(line: str, people: int) -> list[int]:
    places = [0] * people
    for table, names in enumerate(line.split("|")):
        for name in names.split():
            places[int(name)] = table
    return places


_folder = cache(lambda: files("meetup_desk.mixing") / "published")
