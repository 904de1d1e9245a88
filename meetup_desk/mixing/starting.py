"""Where a search starts: a construction where one is known, with hosts and groups put where they must be."""

import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from meetup_desk.mixing.constructions import constructed
from meetup_desk.mixing.fields import IntArray
from meetup_desk.mixing.problem import MixingProblem, Plan, filled, units_of


def starting_plan(problem: MixingProblem, seed: int) -> Plan:
    """Seat everybody in every round; ValueError where seats are too few."""
    chance = random.Random(seed)  # noqa: S311 - a search, not a secret
    sizes = filled(problem.tables, problem.people)
    plan = _constructed(sizes, problem.rounds)
    if plan is None:
        plan = _shuffled(sizes, problem.rounds, chance)
    people = np.array(chance.sample(range(problem.people), problem.people))
    plan = plan[:, people] if problem.met or seed else plan
    plan = np.ascontiguousarray(plan, dtype=np.int32)
    for number, seated in enumerate(plan):
        _place(problem, seated, number)
    return plan


def _constructed(sizes: Sequence[int], rounds: int) -> Plan | None:
    """Take a construction for the largest table, and leave seats empty where tables are smaller."""
    tables, seats = len(sizes), max(sizes)
    whole = constructed(tables, seats, rounds)
    if whole is None or min(sizes) == seats:
        return whole
    empty = tables * seats - sum(sizes)
    if empty > tables or seats - min(sizes) > 1:
        return None
    strangers = _never_met(whole, empty)
    if strangers is None:
        return None
    kept = np.delete(whole, strangers, axis=1)
    return np.array([_renumbered(seated, sizes) for seated in kept], dtype=np.int32)


def _never_met(plan: IntArray, count: int) -> list[int] | None:
    """Find people who never sit together: without them, each table has lost one at most."""
    for first in range(plan.shape[1]):
        found = [first]
        for person in range(plan.shape[1]):
            if len(found) < count and not (plan[:, found] == plan[:, [person]]).any():
                found.append(person)
        if len(found) == count:
            return found
    return None


def _renumbered(seated: IntArray, sizes: Sequence[int]) -> IntArray:
    """Give tables the numbers of those of their size."""
    counts = np.bincount(seated, minlength=len(sizes))
    number = np.empty(len(sizes), dtype=np.int32)
    number[np.argsort(-counts, kind="stable")] = np.argsort(-np.array(sizes), kind="stable")
    return number[seated]


def _shuffled(sizes: Sequence[int], rounds: int, chance: random.Random) -> Plan:
    seats = [table for table, size in enumerate(sizes) for _ in range(size)]
    return np.array([chance.sample(seats, len(seats)) for _ in range(rounds)], dtype=np.int32)


def _place(problem: MixingProblem, seated: NDArray[np.int32], number: int) -> None:
    """Swap those who must sit at certain tables, and groups, to where they must be."""
    settled: set[int] = set()
    tables = len(problem.tables)
    groups = units_of(problem)
    alone = sorted(set(problem.only) - {person for group in groups for person in group})
    for group in sorted([*groups, *([person] for person in alone)], key=len, reverse=True):
        allowed = set(range(tables)).intersection(
            *(problem.only.get(person, range(tables)) for person in group)
        )
        order = sorted(allowed, key=lambda table: (table - group[0] - number) % tables)
        if len(allowed) > 1 and len(group) == 1 and int(seated[group[0]]) in allowed:
            order = [int(seated[group[0]])]
        for table in order:
            if _move_in(seated, group, table, settled):
                break
        settled.update(group)


def _move_in(seated: NDArray[np.int32], group: Sequence[int], table: int, settled: set[int]) -> bool:
    """Bring a group to a table by swaps with people who may move; False where too few of them may."""
    coming = [person for person in group if seated[person] != table]
    movable = [
        int(person)
        for person in np.flatnonzero(seated == table)
        if person not in settled and person not in group
    ]
    if len(movable) < len(coming):
        return False
    for person, other in zip(coming, movable, strict=False):
        seated[person], seated[other] = seated[other], seated[person]
    return True
