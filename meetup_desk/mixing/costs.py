"""What a seating costs: whole numbers for pairs at one table, and for people at a table."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from meetup_desk.mixing.fields import IntArray
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan, groups_of, met_table

FloatArray = NDArray[np.float32]

# Whole numbers below 2**24 are exact in float32: sums are the same in every order and on every machine.
HARD = 40_000  # a rule that must hold
BESIDE = 4_000  # less than a rule that must hold, even for a party of ten
REPEAT = 200  # a pair that meets again this evening
WISH = 150
MET = 1  # for each of the 1 to 100 by which an old meeting counts
ALIKE = 2  # a pair with the same value of a fact
NEWCOMERS = 6  # a pair of newcomers: spread, each finds a regular


@dataclass(frozen=True, slots=True, kw_only=True)
class Costs:
    """Costs of a problem."""

    pairs: FloatArray  # people by people: at one table, the first time
    seats: FloatArray  # people by tables
    wished: NDArray[np.bool_] | None  # pairs whose wish is fulfilled by their first meeting
    free: NDArray[np.bool_] | None  # pairs of whom one is a guest: no meeting of theirs is a repeat

    @property
    def rules(self) -> FloatArray:
        """The cost of each pair by the rules alone, as while parties still sit apart."""
        return np.where(np.abs(self.pairs) >= BESIDE, self.pairs, np.float32(0))

    def of_round(self, met_elsewhere: NDArray[np.int16]) -> FloatArray:
        """Give the cost of each pair in one round, from how often it meets in the others."""
        costs = met_elsewhere.astype(np.float32)
        costs *= REPEAT
        costs += self.pairs
        if self.wished is not None:
            costs[self.wished & (met_elsewhere > 0)] += WISH
        if self.free is not None:
            costs[self.free] = self.pairs[self.free]
        return costs

    def total(self, plan: Plan, meetings: NDArray[np.int16]) -> float:
        """Give the cost of a whole plan, where `meetings` is how often each pair meets in it."""
        often = meetings.astype(np.float32)
        twice = self.pairs * often + often * (often - 1) * (REPEAT / 2)  # each pair stands twice in a matrix
        if self.wished is not None:
            twice[self.wished] += WISH * np.maximum(often[self.wished] - 1, 0)
        if self.free is not None:
            twice[self.free] = self.pairs[self.free] * often[self.free]
        rounds, people = np.nonzero(plan != ABSENT)
        seats = float(self.seats[people, plan[rounds, people]].sum(dtype=np.float64))
        return float(twice.sum(dtype=np.float64)) / 2 + seats


def costs_of(problem: MixingProblem, guests: int = 0) -> Costs:
    """Lay the rules of a problem out as costs; so many at the end of its people are guests without a name."""
    pairs = pair_costs(problem, range(problem.people))
    wished, free = _marked(problem, problem.wishes), None
    if guests:
        free = np.zeros_like(pairs, dtype=bool)
        free[-guests:] = free[:, -guests:] = True
    return Costs(pairs=pairs, seats=seat_costs(problem), wished=wished, free=free)


def pair_costs(problem: MixingProblem, rows: Sequence[int]) -> FloatArray:
    """Give what each of some people costs beside everybody, the first time: a row each."""
    some, places = np.array(rows, dtype=np.intp), np.full(problem.people, -1, dtype=np.int32)
    places[some] = np.arange(len(some))
    pairs = np.zeros((len(some), problem.people), dtype=np.float32)
    for fact in problem.alike:
        numbers = _numbered(fact)
        pairs += ALIKE * ((numbers[some, None] == numbers[None, :]) & (numbers >= 0)[some, None])
    new = np.zeros(problem.people, dtype=bool)
    new[list(problem.newcomers)] = True
    pairs += NEWCOMERS * (new[some, None] & new[None, :])
    one, other, weight = met_table(problem)
    _add(pairs, places, one, other, MET * weight)
    _add_pairs(pairs, places, problem.apart, HARD)
    for group in groups_of(problem):
        _add_pairs(pairs, places, [(a, b) for a in group for b in group if a < b], -HARD)
    _add_pairs(pairs, places, problem.beside, -BESIDE)
    _add_pairs(pairs, places, problem.wishes, -WISH)
    pairs[np.arange(len(some)), some] = 0
    return pairs


def least_cost(problem: MixingProblem, repeats: int) -> float:
    """Give a cost below which no plan can be, where so many repeats cannot be avoided."""
    tables = len(problem.tables)
    new = [True if person in problem.newcomers else None for person in range(problem.people)]
    alike = sum(ALIKE * _fewest_alike(fact, tables) for fact in problem.alike)
    alike += NEWCOMERS * _fewest_alike(new, tables)
    kept = sum(len(group) * (len(group) - 1) // 2 for group in groups_of(problem))
    each_round = alike - HARD * kept - BESIDE * len(problem.beside)
    return float(REPEAT * repeats + problem.rounds * each_round - WISH * len(problem.wishes))


def _fewest_alike(fact: Sequence[object], tables: int) -> int:
    """Pairs of one value at one table, where each value is spread over all tables."""
    numbers = _numbered(fact)
    spread = (divmod(int(count), tables) for count in np.bincount(numbers[numbers >= 0]))
    return sum(each * (each - 1) // 2 * tables + each * more for each, more in spread)


def meetings_of(plan: Plan) -> NDArray[np.int16]:
    """Count in how many rounds each pair sits at one table."""
    people = plan.shape[1]
    meetings = np.zeros((people, people), dtype=np.int16)
    for seated in plan:
        meetings += together_in(seated)
    return meetings


def together_in(seated: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Tell which pairs sit at one table in a round."""
    same: NDArray[np.bool_] = seated[:, None] == seated[None, :]
    same &= (seated != ABSENT)[:, None]
    np.fill_diagonal(same, val=False)
    return same


def seat_costs(problem: MixingProblem) -> FloatArray:
    """Give what a rule asks of each person at each table: people by tables."""
    seats = np.zeros((problem.people, len(problem.tables)), dtype=np.float32)
    for person, tables in problem.only.items():
        seats[person] = HARD
        seats[person, sorted(tables)] = 0
    return seats


def _marked(problem: MixingProblem, pairs: frozenset[tuple[int, int]]) -> NDArray[np.bool_] | None:
    if not pairs:
        return None
    marked = np.zeros((problem.people, problem.people), dtype=bool)
    one, other = np.array(sorted(pairs)).T
    marked[one, other] = marked[other, one] = True
    return marked


def _add_pairs(costs: FloatArray, places: IntArray, pairs: Collection[tuple[int, int]], cost: int) -> None:
    if pairs:
        one, other = np.array(sorted(pairs), dtype=np.int64).T
        _add(costs, places, one, other, np.full(len(one), cost, dtype=np.int64))


def _add(
    costs: FloatArray,
    places: IntArray,
    one: NDArray[np.int64],
    other: NDArray[np.int64],
    cost: NDArray[np.int64],
) -> None:
    """Add costs of pairs to the rows of both; `places` has the row of each person, -1 for none."""
    for row, column in ((one, other), (other, one)):
        wanted = places[row] >= 0
        np.add.at(costs, (places[row][wanted], column[wanted]), cost[wanted])


def _numbered(fact: Sequence[object]) -> NDArray[np.int32]:
    values: dict[object, int] = {}
    return np.array(
        [-1 if value is None else values.setdefault(value, len(values)) for value in fact],
        dtype=np.int32,
    )
