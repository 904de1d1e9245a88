"""Repairs of an evening that runs already: few people move, and all others keep their tables."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from meetup_desk.mixing.costs import (
    BESIDE,
    HARD,
    REPEAT,
    FloatArray,
    costs_of,
    meetings_of,
    pair_costs,
    seat_costs,
)
from meetup_desk.mixing.fields import IntArray
from meetup_desk.mixing.parties import seats_taken
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan, groups_of, taken_by


def without(plan: Plan, people: Iterable[int], first_round: int = 0) -> Plan:
    """Leave people out from a round on; nobody else moves."""
    left = plan.copy()
    left[first_round:, sorted(set(people))] = ABSENT
    return left


def with_latecomers(
    problem: MixingProblem, plan: Plan, people: Sequence[int], first_round: int = 0, *, may_grow: bool = False
) -> Plan:
    """Seat people who have no seat yet at the best free one, in each round; nobody else moves.

    Who finds no free seat, or only tables that a rule forbids, stays ABSENT in that round; with `may_grow`
    they make the smallest team larger, and any other where a rule forbids that one.
    """
    seated, costs = plan.copy(), _Rows(problem, people)
    for number in range(first_round, len(seated)):
        for person in people:
            larger = _grown(problem.tables, seated[number]) if may_grow else []
            for tables in (problem.tables, *larger):
                if seated[number, person] == ABSENT:
                    _seat(replace(problem, tables=tables), costs, seated, number, [person])
    return seated


def with_table_closed(problem: MixingProblem, plan: Plan, table: int, first_round: int = 0) -> Plan:
    """Seat those of a table elsewhere, from a round on; only they move.

    Who finds no free seat stays ABSENT in that round. Those who stay together are seated together, and first.
    """
    tables = [0 if number == table else seats for number, seats in enumerate(problem.tables)]
    at_table = np.flatnonzero((plan[first_round:] == table).any(axis=0)).tolist()
    moved, costs = plan.copy(), _Rows(problem, at_table)
    groups = groups_of(problem)
    for number in range(first_round, len(moved)):
        people = set(np.flatnonzero(moved[number] == table).tolist())
        units = [[person for person in group if person in people] for group in groups]
        units += [[person] for person in sorted(people - {person for group in groups for person in group})]
        moved[number, sorted(people)] = ABSENT
        for unit in sorted(units, key=lambda unit: taken_by(problem, unit), reverse=True):
            if unit:
                _seat(replace(problem, tables=tables), costs, moved, number, unit)
    return moved


def swapped(plan: Plan, number: int, person: int, table: int, other: int | None = None) -> Plan:
    """Move a person to a table in one round; with `other`, who sat there takes the seat that was left."""
    moved = plan.copy()
    if other is not None:
        moved[number, other] = moved[number, person]
    moved[number, person] = table
    return moved


def cheapest(problem: MixingProblem, plans: Sequence[Plan]) -> Plan:
    """Choose the plan that costs least, guests without a seat too; the first of those that cost the same."""
    costs = costs_of(problem)
    return min(
        plans, key=lambda plan: costs.total(plan, meetings_of(plan)) + BESIDE * _lacking(problem, plan)
    )


def _lacking(problem: MixingProblem, plan: Plan) -> int:
    """Count the guests who find no seat at their table."""
    if not any(problem.guests):
        return 0
    tables = np.array(problem.tables)
    return sum(int(np.maximum(seats_taken(problem, seated) - tables, 0).sum()) for seated in plan)


def _grown(tables: Sequence[int], seated: IntArray) -> list[list[int]]:
    """Give the sizes of teams with room for one more in the smallest ones, and so on up to every team."""
    taken = np.bincount(seated[seated != ABSENT], minlength=len(tables))
    used = [int(people) for people, seats in zip(taken, tables, strict=True) if seats]
    return [[size + 1 if seats else 0 for seats in tables] for size in sorted(set(used))]


def _seat(problem: MixingProblem, costs: "_Rows", plan: Plan, number: int, unit: Sequence[int]) -> None:
    """Seat people together at the cheapest table with room for all of them, where no rule forbids it.

    Where no table has room for their guests too, they sit where fewest of these lack a seat.
    """
    seated = plan[number]
    free = np.array(problem.tables) - seats_taken(problem, seated)
    cost = np.array([costs.by_table(plan, number, person) for person in unit]).sum(axis=0)
    cost[(free < len(unit)) | (cost >= HARD / 2)] = np.inf
    lacking = np.maximum(taken_by(problem, unit) - free, 0)
    best = int(np.lexsort((cost, np.where(np.isinf(cost), np.iinfo(np.int64).max, lacking)))[0])
    if cost[best] < np.inf:
        seated[list(unit)] = best


class _Rows:
    """What some people cost, without laying out what all the others do."""

    def __init__(self, problem: MixingProblem, people: Sequence[int]) -> None:
        self._pairs = dict(zip(people, pair_costs(problem, people), strict=True))
        self._seats = seat_costs(problem)

    def by_table(self, plan: Plan, number: int, person: int) -> FloatArray:
        """Give what a person would cost at each table in a round, with the other rounds as they are."""
        same = (plan == plan[:, [person]]) & (plan != ABSENT)
        same[number] = False
        pairs = self._pairs[person] + REPEAT * same.sum(axis=0)
        seated = plan[number]
        present = seated != ABSENT
        at = np.bincount(seated[present], weights=pairs[present], minlength=self._seats.shape[1])
        cost: FloatArray = self._seats[person] + at.astype(np.float32)
        return cost
