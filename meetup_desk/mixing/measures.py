"""How good a seating is, and how good it could be."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from meetup_desk.mixing.costs import meetings_of, together_in
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan, filled


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
    meetings = meetings_of(plan)
    met, apart = _met(problem), _pairs(problem, list(problem.apart))
    here = meetings > 0
    new = here & ~met
    seated = (plan != ABSENT).any(axis=0)
    return Measure(
        new_pairs=int(new.sum()) // 2,
        met_before=int((here & met).sum()) // 2,
        repeats=int(np.maximum(meetings - 1, 0).sum()) // 2,
        forbidden=int((here & apart).sum()) // 2,
        lonely_newcomers=_lonely(problem, plan),
        fewest_new=int(new.sum(axis=1)[seated].min(initial=problem.people)) if seated.any() else 0,
    )


def poorest(problem: MixingProblem, plan: Plan) -> list[int]:
    """Give who of those seated meets fewest new people."""
    new = ((meetings_of(plan) > 0) & ~_met(problem)).sum(axis=1)
    seated = np.flatnonzero((plan != ABSENT).any(axis=0))
    least = new[seated].min(initial=problem.people)
    return [int(person) for person in seated if new[person] == least]


def met_pairs(problem: MixingProblem, plan: Plan, number: int) -> list[tuple[int, int]]:
    """Give the pairs at one table in a round that had met before: at other events, or in a round before."""
    met = _met(problem) | (meetings_of(plan[:number]) > 0)
    return [
        (one, other) for one, other in np.argwhere(together_in(plan[number]) & met).tolist() if one < other
    ]


def bound(problem: MixingProblem) -> Measure:
    """Give the best that each figure can be, whatever the seating; no seating need reach all of them.

    All guests sit beside whom they came with: they take seats, and nobody is met by meeting them.
    """
    people, rounds = problem.people, problem.rounds
    sizes = np.array(filled(problem.tables, min(people + sum(problem.guests), sum(problem.tables))))
    named = np.array(filled(problem.tables, min(people, sum(problem.tables))))  # fewest pairs of these
    strangers = people - 1 - _pairs(problem, [*(p[:2] for p in problem.met), *problem.apart]).sum(axis=1)
    along = _beside(problem, int(sizes.max()))
    seats = rounds * _pairs_at(_most_named(sizes, along))
    most = np.minimum(strangers, rounds * np.maximum(int(sizes.max()) - 1 - along, 0))
    new = min(int(most.sum()) // 2, seats)
    lonely = max(0, len(problem.newcomers) - _taken_in(sizes, people - len(problem.newcomers)))
    return Measure(
        new_pairs=new,
        met_before=max(0, _fewest_old(problem, named)),
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


def _fewest_old(problem: MixingProblem, sizes: NDArray[np.int64]) -> int:
    """Old pairs that must sit together in one round, since too few new ones are there."""
    people = problem.people
    old = len({tuple(sorted(pair[:2])) for pair in problem.met})
    return _pairs_at(sizes) - (people * (people - 1) // 2 - old)


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


def _met(problem: MixingProblem) -> NDArray[np.bool_]:
    return _pairs(problem, [pair[:2] for pair in problem.met])


def _pairs(problem: MixingProblem, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
    table = np.zeros((problem.people, problem.people), dtype=bool)
    if pairs:
        one, other = np.array(pairs).T
        table[one, other] = table[other, one] = True
    return table
