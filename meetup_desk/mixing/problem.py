"""What is asked of a seating, with people and tables numbered from 0."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from heapq import heapify, heapreplace
from itertools import chain

import numpy as np
from numpy.typing import NDArray

Plan = NDArray[np.int32]
"""The table of each person in each round: rounds by people; ABSENT for who has no seat in that round."""

ABSENT = -1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MixingProblem:
    """People, tables, rounds and rules; equal to itself alone, since what follows from it is kept."""

    people: int
    tables: Sequence[int]  # seats
    rounds: int = 1
    apart: frozenset[tuple[int, int]] = frozenset()  # never at one table
    together: Sequence[Sequence[int]] = ()  # always at one table
    beside: frozenset[tuple[int, int]] = frozenset()  # at one table in every round, if it can be
    guests: Sequence[int] = ()  # how many come with each person, take a seat, and have no number
    wishes: frozenset[tuple[int, int]] = frozenset()  # at one table at least once, if it can be
    only: Mapping[int, frozenset[int]] = field(default_factory=dict)  # person -> tables; a host has one
    alike: Sequence[Sequence[object]] = ()  # a fact a line, its value by person; None: not known
    met: Sequence[
        tuple[int, int, int]
    ] = ()  # who met before, and how much it counts: 1 long ago to 100 lately
    newcomers: frozenset[int] = frozenset()  # no table of them alone


@lru_cache(maxsize=2)
def met_table(problem: MixingProblem) -> NDArray[np.int64]:
    """Give who met before as three rows: one, the other, and how much it counts."""
    flat = np.fromiter(chain.from_iterable(problem.met), dtype=np.int64, count=3 * len(problem.met))
    return flat.reshape(-1, 3).T


def ordered(pair: tuple[int, int]) -> tuple[int, int]:
    """Give a pair with the smaller number first."""
    return pair if pair[0] < pair[1] else (pair[1], pair[0])


def groups_of(problem: MixingProblem) -> list[list[int]]:
    """Join groups that share somebody: who is with A, and A with B, sits with B."""
    return _joined(problem.together)


def units_of(problem: MixingProblem) -> list[list[int]]:
    """Join groups like `groups_of`, with those who sit beside each other where it can be."""
    return _joined([*problem.together, *sorted(problem.beside)])


def taken_by(problem: MixingProblem, people: Sequence[int]) -> int:
    """Count the seats that people take with those who come with them."""
    return len(people) + (sum(problem.guests[person] for person in people) if problem.guests else 0)


def _joined(asked: Iterable[Sequence[int]]) -> list[list[int]]:
    groups: list[set[int]] = []
    for group in asked:
        joined = set(group).union(*(other for other in groups if not other.isdisjoint(group)))
        groups = [other for other in groups if other.isdisjoint(group)]
        groups.append(joined)
    return [sorted(group) for group in groups if len(group) > 1]


def filled(tables: Sequence[int], people: int) -> list[int]:
    """Say how many sit at each table, as evenly as its seats allow; ValueError where seats are too few."""
    if sum(tables) < people:
        raise ValueError(f"{people} people, {sum(tables)} seats")
    largest_first = [(-seats, -table) for table, seats in enumerate(tables)]
    heapify(largest_first)
    for _ in range(sum(tables) - people):
        seats, table = largest_first[0]
        heapreplace(largest_first, (seats + 1, table))
    sizes = [0] * len(tables)
    for seats, table in largest_first:
        sizes[-table] = -seats
    return sizes
