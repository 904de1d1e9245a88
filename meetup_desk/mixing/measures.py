"""How good a seating is, and how good it could be."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan, filled, met_table

_Codes = NDArray[np.int64]
"""Pairs, each as one number: the smaller number of the two times all people, and the larger one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Figures of a seating; a bound is the same figures, each the best that can be."""

    new_pairs: int  # pairs that meet for the first time in their lives
    met_before: int  # pairs at one table that had met before
    repeats: int  # meetings of pairs that had met this evening already
    forbidden: int  # pairs at one table that must never be
    lonely_newcomers: int  # newcomers at a table without a regular, once for each round
    fewest_new: int  # new people whom the one meets who meets fewest


def measure(problem: MixingProblem, plan: Plan) -> Measure:
    """Count what a seating does."""
    meetings = _meetings(plan)
    here = np.unique(meetings)
    new = _without(here, _met(problem))
    seated = (plan != ABSENT).any(axis=0)
    return Measure(
        new_pairs=len(new),
        met_before=len(here) - len(new),
        repeats=len(meetings) - len(here),
        forbidden=len(here) - len(_without(here, _codes(problem, problem.apart))),
        lonely_newcomers=_lonely(problem, plan),
        fewest_new=int(_each(problem, new)[seated].min(initial=problem.people)) if seated.any() else 0,
    )


def poorest(problem: MixingProblem, plan: Plan) -> list[int]:
    """Give who of those seated meets fewest new people."""
    new = _each(problem, _without(np.unique(_meetings(plan)), _met(problem)))
    seated = np.flatnonzero((plan != ABSENT).any(axis=0))
    least = new[seated].min(initial=problem.people)
    return [int(person) for person in seated if new[person] == least]


def met_pairs(problem: MixingProblem, plan: Plan, number: int) -> list[tuple[int, int]]:
    """Give the pairs at one table in a round that had met before: at other events, or in a round before."""
    met = np.union1d(_met(problem), _meetings(plan[:number]))
    here = np.intersect1d(_meetings(plan[number : number + 1]), met)
    ones, others = np.divmod(here, problem.people)
    return list(zip(ones.tolist(), others.tolist(), strict=True))


@lru_cache(maxsize=2)
def bound(problem: MixingProblem) -> Measure:
    """Give the best that each figure can be, whatever the seating; no seating need reach all of them.

    All guests sit beside whom they came with: they take seats, and nobody is met by meeting them.
    """
    people, rounds = problem.people, problem.rounds
    sizes = np.array(filled(problem.tables, min(people + sum(problem.guests), sum(problem.tables))))
    named = np.array(filled(problem.tables, min(people, sum(problem.tables))))  # fewest pairs of these
    met = _met(problem)
    strangers = people - 1 - _each(problem, np.union1d(met, _codes(problem, problem.apart)))
    along = _beside(problem, int(sizes.max()))
    seats = rounds * _pairs_at(_most_named(sizes, along))
    most = np.minimum(strangers, rounds * np.maximum(int(sizes.max()) - 1 - along, 0))
    new = min(int(most.sum()) // 2, seats)
    lonely = max(0, len(problem.newcomers) - _taken_in(sizes, people - len(problem.newcomers)))
    return Measure(
        new_pairs=new,
        met_before=max(0, _pairs_at(named) - (people * (people - 1) // 2 - len(met))),
        repeats=_fewest_crowded(people, named, rounds)
        if any(problem.guests)
        else _fewest_repeats(people, sizes, rounds),
        forbidden=0,
        lonely_newcomers=lonely * rounds,
        fewest_new=int(most.min()) if people else 0,
    )


def _beside(problem: MixingProblem, widest: int) -> NDArray[np.int64]:
    """Count who sits beside each person; none where seats are too few for all, or for one party."""
    along = np.array(problem.guests or [0] * problem.people)
    if problem.people + along.sum() > sum(problem.tables):
        return np.zeros_like(along)
    return np.where(along < widest, along, 0)


def _most_named(sizes: NDArray[np.int64], along: NDArray[np.int64]) -> NDArray[np.int64]:
    """Count people at each table where most pairs of them meet: the smallest parties at the widest tables."""
    taken = np.cumsum(np.sort(along + 1))
    within = np.searchsorted(taken, np.cumsum(np.sort(sizes)[::-1]), side="right")
    return np.diff(within, prepend=0)


def _fewest_repeats(people: int, sizes: NDArray[np.int64], rounds: int) -> int:
    """Repeats that no seating avoids: more neighbours than people, or tables wider than the round before."""
    smallest = int(sizes.min())
    crowded = max(0, rounds * (smallest - 1) - (people - 1)) * people
    tables = len(sizes)
    spread = sum(
        (size % tables) * (size // tables) + tables * (size // tables) * (size // tables - 1) // 2
        for size in map(int, sizes)
    )
    return max(-(-crowded // 2), (rounds - 1) * spread)


def _fewest_crowded(people: int, sizes: NDArray[np.int64], rounds: int) -> int:
    """Repeats that no seating avoids, whatever its tables hold: more meetings than pairs."""
    return max(0, rounds * _pairs_at(sizes) - people * (people - 1) // 2)


def _pairs_at(sizes: NDArray[np.int64]) -> int:
    """Pairs who sit at one table, where so many sit at each."""
    return int((sizes * (sizes - 1)).sum()) // 2


def _taken_in(sizes: NDArray[np.int64], regulars: int) -> int:
    """Newcomers who can sit with a regular, one at each of the largest tables."""
    return int((np.sort(sizes)[::-1][:regulars] - 1).sum())


def _lonely(problem: MixingProblem, plan: Plan) -> int:
    new = np.zeros(problem.people, dtype=bool)
    new[list(problem.newcomers)] = True
    lonely = 0
    for seated in plan:
        for table in np.unique(seated[new & (seated != ABSENT)]):
            at = new[seated == table]
            lonely += int(at.sum()) if at.all() else 0
    return lonely


@lru_cache(maxsize=2)
def _met(problem: MixingProblem) -> _Codes:
    """Give the pairs that met before."""
    ones, others, _ = met_table(problem)
    return np.unique(_coded(problem.people, ones, others))


def _codes(problem: MixingProblem, pairs: Collection[tuple[int, int]]) -> _Codes:
    table = np.array(list(pairs), dtype=np.int64).reshape(-1, 2)
    return np.unique(_coded(problem.people, table[:, 0], table[:, 1]))


def _coded(people: int, ones: _Codes, others: _Codes) -> _Codes:
    return np.minimum(ones, others) * people + np.maximum(ones, others)


def _meetings(plan: Plan) -> _Codes:
    """Give the pairs at one table, each as often as it sits there."""
    found = [np.zeros(0, dtype=np.int64)]
    for seated in plan:
        order = np.argsort(seated, kind="stable")
        tables = seated[order]
        for apart in range(1, int(np.bincount(seated[seated != ABSENT], minlength=1).max())):
            same = (tables[apart:] == tables[:-apart]) & (tables[apart:] != ABSENT)
            found.append(_coded(plan.shape[1], order[:-apart][same], order[apart:][same]))
    return np.concatenate(found)


def _each(problem: MixingProblem, pairs: _Codes) -> NDArray[np.int64]:
    """Count the pairs of each person."""
    return np.bincount(np.concatenate(np.divmod(pairs, problem.people)), minlength=problem.people)


def _without(pairs: _Codes, others: _Codes) -> _Codes:
    return np.setdiff1d(pairs, others, assume_unique=True)
