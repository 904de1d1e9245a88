"""Why rules cannot be kept: found before a search where they contradict each other, after it in a plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from meetup_desk.mixing.parties import seats_taken
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan, filled, groups_of, ordered


class UnkeptReason(StrEnum):
    """Reasons; each names people, and some a table or a round."""

    TOO_FEW_SEATS = "too_few_seats"
    APART_AND_TOGETHER = "apart_and_together"
    APART_AT_ONE_TABLE = "apart_at_one_table"  # both may sit at one and the same table only
    TOO_MANY_APART = "too_many_apart"  # more people who all stay apart than tables
    GROUP_TOO_LARGE = "group_too_large"
    NO_TABLE = "no_table"  # tables that one of a group may sit at are closed to another
    TABLE_FULL = "table_full"  # more people must sit at it than it has seats
    APART = "apart"  # a search left them at one table
    TOGETHER = "together"
    ONLY = "only"
    WISH = "wish"
    LONELY_NEWCOMERS = "lonely_newcomers"
    GUESTS = "guests"  # who came with these people finds no seat at their table


@dataclass(frozen=True, slots=True, kw_only=True)
class Unkept:
    """A rule that is not kept."""

    reason: UnkeptReason
    people: tuple[int, ...] = ()
    table: int | None = None
    round: int | None = None


def refusals(problem: MixingProblem) -> list[Unkept]:
    """Name the rules that no seating can keep."""
    if sum(problem.tables) < problem.people:
        return [Unkept(reason=UnkeptReason.TOO_FEW_SEATS)]
    return [*_groups(problem), *_apart(problem), *_full(problem)]


def _groups(problem: MixingProblem) -> Iterator[Unkept]:
    largest = max(problem.tables, default=0)
    apart = {ordered(pair) for pair in problem.apart}
    for group in groups_of(problem):
        if len(group) > largest:
            yield Unkept(reason=UnkeptReason.GROUP_TOO_LARGE, people=tuple(group))
        if not _allowed(problem, group):
            yield Unkept(reason=UnkeptReason.NO_TABLE, people=tuple(group))
        for pair in combinations(sorted(group), 2):
            if pair in apart:
                yield Unkept(reason=UnkeptReason.APART_AND_TOGETHER, people=pair)
    for person, tables in problem.only.items():
        if not tables:
            yield Unkept(reason=UnkeptReason.NO_TABLE, people=(person,))


def _allowed(problem: MixingProblem, group: list[int]) -> frozenset[int]:
    every = frozenset(range(len(problem.tables)))
    return every.intersection(*(problem.only.get(person, every) for person in group))


def _apart(problem: MixingProblem) -> Iterator[Unkept]:
    for one, other in sorted(problem.apart):
        tables = problem.only.get(one, frozenset())
        if len(tables) == 1 and tables == problem.only.get(other):
            yield Unkept(
                reason=UnkeptReason.APART_AT_ONE_TABLE, people=(one, other), table=next(iter(tables))
            )
    clique = _largest_found(problem)
    if len(clique) > len(problem.tables):
        yield Unkept(reason=UnkeptReason.TOO_MANY_APART, people=tuple(clique))


def _largest_found(problem: MixingProblem) -> list[int]:
    """Find many people of whom each stays apart from each, taking those with most others first."""
    others: dict[int, set[int]] = {}
    for one, other in problem.apart:
        others.setdefault(one, set()).add(other)
        others.setdefault(other, set()).add(one)
    best: list[int] = []
    for first, left_of_it in others.items():
        clique, left = [first], set(left_of_it)
        while left:
            best_next = max(left, key=lambda person: (len(others[person] & left), -person))
            clique.append(best_next)
            left &= others[best_next]
        best = max(best, clique, key=len)
    return sorted(best)


def _full(problem: MixingProblem) -> Iterator[Unkept]:
    sizes = filled(problem.tables, problem.people)
    for table in range(len(sizes)):
        people = tuple(person for person, tables in problem.only.items() if tables == {table})
        if len(people) > sizes[table]:
            yield Unkept(reason=UnkeptReason.TABLE_FULL, people=people, table=table)


def unkept(problem: MixingProblem, plan: Plan) -> list[Unkept]:
    """Name the rules that a plan does not keep."""
    return [
        *_broken_pairs(problem, plan),
        *_broken_seats(problem, plan),
        *_lonely(problem, plan),
        *_guests(problem, plan),
    ]


def _broken_pairs(problem: MixingProblem, plan: Plan) -> Iterator[Unkept]:
    for one, other in sorted(problem.apart):
        for number in np.flatnonzero(_same(plan, one, other)).tolist():
            yield Unkept(reason=UnkeptReason.APART, people=(one, other), round=number)
    for group in groups_of(problem):
        for number, seated in enumerate(plan[:, group].tolist()):
            if len(set(seated) - {ABSENT}) > 1:
                yield Unkept(reason=UnkeptReason.TOGETHER, people=tuple(group), round=number)
    for one, other in sorted(problem.wishes):
        if not _same(plan, one, other).any():
            yield Unkept(reason=UnkeptReason.WISH, people=(one, other))


def _broken_seats(problem: MixingProblem, plan: Plan) -> Iterator[Unkept]:
    for person, tables in problem.only.items():
        for number, table in enumerate(plan[:, person].tolist()):
            if table != ABSENT and table not in tables:
                yield Unkept(reason=UnkeptReason.ONLY, people=(person,), table=table, round=number)


def _lonely(problem: MixingProblem, plan: Plan) -> Iterator[Unkept]:
    for number, seated in enumerate(plan) if problem.newcomers else ():
        for table in range(len(problem.tables)):
            people = tuple(np.flatnonzero(seated == table).tolist())
            if people and problem.newcomers.issuperset(people):
                yield Unkept(reason=UnkeptReason.LONELY_NEWCOMERS, people=people, table=table, round=number)


def _guests(problem: MixingProblem, plan: Plan) -> Iterator[Unkept]:
    for number, seated in enumerate(plan) if any(problem.guests) else ():
        over = seats_taken(problem, seated) > np.array(problem.tables)
        for table in np.flatnonzero(over).tolist():
            hosts = tuple(p for p in np.flatnonzero(seated == table).tolist() if problem.guests[p])
            if hosts:
                yield Unkept(reason=UnkeptReason.GUESTS, people=hosts, table=table, round=number)


def _same(plan: Plan, one: int, other: int) -> NDArray[np.bool_]:
    same: NDArray[np.bool_] = plan[:, one] == plan[:, other]
    same &= plan[:, one] != ABSENT
    return same
