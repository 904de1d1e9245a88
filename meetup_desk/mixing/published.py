"""Schedules that others found and published, and those that long searches found, read from `published/`."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

import numpy as np

from meetup_desk.mixing.fields import IntArray


@cache
def sizes() -> dict[tuple[int, int], int]:
    """Give how many rounds are kept, by tables and seats."""
    return {(tables, seats): rounds for tables, seats, rounds in _shapes(_folder())}


@cache
def published_rounds(tables: int, seats: int, rounds: int) -> IntArray | None:
    """Give the table of each person in each round, or None where no schedule of so many rounds is kept."""
    kept = sizes().get((tables, seats), 0)
    if kept < rounds:
        return None
    return _read(_folder() / f"{tables}x{seats}x{kept}.txt", tables * seats)[:rounds]


@cache
def covers_kept() -> list[tuple[int, int, int]]:
    """Give people, seats and rounds of each schedule in which everyone meets everyone."""
    return _shapes(_folder() / "everyone")


@cache
def kept_cover(people: int, seats: int, rounds: int) -> IntArray:
    """Give such a schedule; FileNotFoundError where none is kept."""
    return _read(_folder() / "everyone" / f"{people}x{seats}x{rounds}.txt", people)


def _shapes(folder: Traversable) -> list[tuple[int, int, int]]:
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".txt"))
    shapes = (map(int, name.removesuffix(".txt").split("x")) for name in names)
    return [(people, seats, rounds) for people, seats, rounds in shapes]


def _read(file: Traversable, people: int) -> IntArray:
    return np.array([_round(line, people) for line in file.read_text("ascii").splitlines()], dtype=np.int32)


def _round(line: str, people: int) -> list[int]:
    places = [0] * people
    for table, names in enumerate(line.split("|")):
        for name in names.split():
            places[int(name)] = table
    return places


_folder = cache(lambda: files("meetup_desk.mixing") / "published")
