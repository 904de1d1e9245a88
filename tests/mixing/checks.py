"""What every plan must hold, whoever made it."""

import random
from collections.abc import Sequence
from itertools import combinations

import numpy as np

from meetup_desk.mixing.costs import meetings_of
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan
from meetup_desk.mixing.search import FoundPlan, search


def repeats(plan: Plan) -> int:
    return int(np.maximum(meetings_of(plan) - 1, 0).sum()) // 2


def most_at_a_table(plan: Plan) -> int:
    return max(int(np.bincount(seated[seated != ABSENT], minlength=1).max()) for seated in plan)


def fits(plan: Plan, tables: Sequence[int]) -> bool:
    """Whether no table has more people than seats; each person has one number a round, and so one seat."""
    return all(
        (np.bincount(seated[seated != ABSENT], minlength=len(tables)) <= np.array(tables)).all()
        for seated in plan
    )


def after(problem: MixingProblem, steps: int, seed: int = 0) -> FoundPlan:
    """Search for a number of swaps, or until the search ends."""
    found = None
    for found in search(problem, seed=seed):
        if found.steps >= steps:
            break
    assert found is not None
    return found


def community(people: int, tables: Sequence[int], *, rounds: int = 4, share: float = 0.37) -> MixingProblem:
    """People of six departments, of whom a share has met, and 20 pairs that must never meet."""
    chance = random.Random(1)
    pairs = list(combinations(range(people), 2))
    return MixingProblem(
        people=people,
        tables=tables,
        rounds=rounds,
        apart=frozenset(chance.sample(pairs, 20)),
        alike=[[chance.randrange(6) for _ in range(people)]],
        met=[(*pair, 60) for pair in chance.sample(pairs, int(len(pairs) * share))],
    )
