"""In how many rounds does everyone meet everyone? (Dagstuhl's Happy Diner problem; resolvable coverings)"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from meetup_desk.mixing.constructions import direct
from meetup_desk.mixing.costs import FloatArray, meetings_of, together_in
from meetup_desk.mixing.cyclic import cyclic_cover
from meetup_desk.mixing.differences import shifted_rounds
from meetup_desk.mixing.fields import IntArray, factors
from meetup_desk.mixing.problem import Plan
from meetup_desk.mixing.published import covers_kept, kept_cover
from meetup_desk.mixing.tabu import NOISE_MARGIN, RoundSearch

_VISITS = 6_000  # to rounds, for one number of rounds, before one is no longer looked for
_PATIENCE = 12
_MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Rounds in which everyone meets everyone; fewer than `bound` cannot be."""

    plan: Plan
    bound: int

    @property
    def rounds(self) -> int:
        return len(self.plan)


def fewest_rounds(people: int, seats: int) -> int:
    """Give a number of rounds below which somebody misses somebody, at tables of at most `seats`.

    Each meets seats - 1 others in a round at most, and fewer where people do not fill all tables.
    """
    if people <= 1:
        return 0
    if people <= seats:
        return 1
    if seats == 2:
        return people - 1 + people % 2
    empty = -people % seats
    missed = (seats - empty) * empty  # meetings that one round loses at the least, both sides counted
    rounds = 3  # in two rounds there are two people who sat apart in both
    while people * (rounds * (seats - 1) - (people - 1)) < rounds * missed:
        rounds += 1
    return rounds


def covers(people: int, seats: int, *, seed: int = 0) -> Iterator[Cover | None]:
    """Give schedules with fewer and fewer rounds; None means: still looking. It ends at the bound."""
    bound = fewest_rounds(people, seats)
    plan = _known(people, seats)
    yield Cover(plan=plan, bound=bound)
    while len(plan) > bound:
        found: Plan | None = cyclic_cover(people, seats, len(plan) - 1)
        if found is None:
            for found in _searched(people, seats, len(plan) - 1, seed):  # noqa: B007 - the last one counts
                yield None
        if found is None:
            return
        plan = found
        yield Cover(plan=plan, bound=bound)


@cache
def _known(people: int, seats: int) -> IntArray:
    """Give the fewest rounds that are known at once, of what `_designs` gives."""
    if people <= seats:
        return np.zeros((1 if people > 1 else 0, people), dtype=np.int32)
    best = _pairs(people)
    for plan in _designs(people, seats):
        if len(plan) < len(best):
            found = _stretched(plan, people, seats)
            best = best if found is None else found
    return best


def _designs(people: int, seats: int) -> Iterator[IntArray]:
    """Give schedules that are kept, perfect designs, and rows that pass one another."""
    for kept in covers_kept():
        if kept[1] <= seats:
            yield kept_cover(*kept)
    for fewer in range(2, seats + 1):
        for tables in range(2, min(2 * -(-people // fewer) + 3, people)):
            for plan in (_perfect(tables, fewer), _rows_and_shifts(tables, fewer)):
                if plan is not None:
                    yield plan


def _pairs(people: int) -> IntArray:
    """Let everyone meet in pairs, by the circle method (Kirkman 1847)."""
    circle = people - 1 + people % 2
    place = np.arange(circle)
    tables = np.array([np.minimum(place, (number - place) % circle) for number in range(circle)])
    alone = tables[:, :0] if people % 2 else (np.arange(circle) * (circle // 2 + 1) % circle)[:, None]
    return np.concatenate([tables, alone], axis=1).astype(np.int32)


def _stretched(plan: IntArray, people: int, seats: int) -> IntArray | None:
    """Leave people out, or add some: who always sits with another one meets whom the other meets."""
    columns = list(range(min(plan.shape[1], people)))
    counts = [np.bincount(seated[columns], minlength=plan.shape[1]) for seated in plan]
    for person in [*range(plan.shape[1])] * seats:
        if len(columns) == people:
            break
        if all(count[seated[person]] < seats for count, seated in zip(counts, plan, strict=True)):
            columns.append(person)
            for count, seated in zip(counts, plan, strict=True):
                count[seated[person]] += 1
    return plan[:, columns] if len(columns) == people else None


def _perfect(tables: int, seats: int) -> IntArray | None:
    rounds, rest = divmod(tables * seats - 1, seats - 1)
    return None if rest else direct(tables, seats, rounds)


def _rows_and_shifts(tables: int, seats: int) -> IntArray | None:
    """All meet those of other rows in as many rounds as tables, and those of their own row in some more."""
    shifted = shifted_rounds(tables, seats, tables) if min(factors(tables)) >= seats else None
    if shifted is None:
        return None
    within = _known(tables, seats)
    each = int(within.max(initial=0)) + 1
    rows = np.concatenate([within + row * each for row in range(seats)], axis=1)
    return np.concatenate([shifted, rows]).astype(np.int32)


def _searched(people: int, seats: int, rounds: int, seed: int) -> Iterator[Plan | None]:
    """Look for a schedule of so many rounds; gives None while looking, and at last the schedule or None."""
    chance = random.Random(seed)  # noqa: S311 - a search, not a secret
    tables = -(-people // seats)
    everyone = tables * seats  # those beyond `people` are empty chairs, which nobody has to meet
    noise = np.random.default_rng(seed).random((NOISE_MARGIN, everyone + NOISE_MARGIN), dtype=np.float32)
    noise *= 0.5
    plan = _start(tables, seats, rounds, chance)
    meetings = meetings_of(plan)
    wanted = np.zeros((everyone, everyone), dtype=bool)
    wanted[:people, :people] = ~np.eye(people, dtype=bool)
    nobody = np.zeros((everyone, tables), dtype=np.float32)
    for _ in range(_VISITS):
        seated = plan[chance.randrange(rounds)]
        meetings -= together_in(seated)
        visit = RoundSearch(seated, _first_meetings(wanted, meetings), nobody, noise)
        visit.steps(_MOST, _PATIENCE, chance)
        meetings += together_in(seated)
        if not (wanted & (meetings == 0)).any():
            yield plan[:, :people].copy()
            return
        yield None


def _first_meetings(wanted: NDArray[np.bool_], elsewhere: NDArray[np.int16]) -> FloatArray:
    first: FloatArray = (wanted & (elsewhere == 0)).astype(np.float32)
    return -first


def _start(tables: int, seats: int, rounds: int, chance: random.Random) -> Plan:
    for known in range(rounds, 1, -1):
        plan = direct(tables, seats, known)
        if plan is not None:
            break
    else:
        plan = np.zeros((0, tables * seats), dtype=np.int32)
    seats_of = [table for table in range(tables) for _ in range(seats)]
    more = [chance.sample(seats_of, len(seats_of)) for _ in range(rounds - len(plan))]
    return np.concatenate([plan, np.array(more, dtype=np.int32).reshape(-1, len(seats_of))]).astype(np.int32)
