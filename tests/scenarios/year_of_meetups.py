"""A year of monthly meetups of one group: met-before pairs with memory, against random seating.

Run it: `.venv/bin/python tests/scenarios/year_of_meetups.py`; `--tiny` holds four evenings.
"""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

sys.path[0] = str(Path(__file__).resolve().parents[2])

from meetup_desk.mixing.measures import measure  # noqa: E402
from meetup_desk.mixing.problem import MixingProblem, Plan  # noqa: E402
from meetup_desk.mixing.search import search  # noqa: E402
from meetup_desk.mixing.starting import starting_plan  # noqa: E402

MONTHS, MEMBERS, SEATS, ROUNDS = 12, 120, 5, 2
STEPS = 1_500


@dataclass(frozen=True, slots=True)
class Month:
    """What one evening was: people, and pairs that sat together and had met before."""

    people: int
    mixed: int
    at_random: int


def year(seed: int = 1, months: int = MONTHS) -> Iterator[Month]:
    """Hold a meetup a month, twice: with memory, and with names drawn from a hat."""
    chance = random.Random(seed)
    mixed: dict[tuple[int, int], int] = {}
    drawn: dict[tuple[int, int], int] = {}
    for month in range(months):
        came = sorted(chance.sample(range(MEMBERS), chance.randint(45, 60)))
        tables = [SEATS] * -(-len(came) // SEATS)
        with_memory = _problem(came, tables, mixed, month)
        found = None
        for found in search(with_memory, seed=month):
            if found.steps >= STEPS:
                break
        assert found is not None
        hat = _problem(came, tables, drawn, month)
        seats = starting_plan(MixingProblem(people=len(came), tables=tables, rounds=ROUNDS), 0)
        for seated in seats:
            chance.shuffle(seated)
        yield Month(len(came), measure(with_memory, found.plan).met_before, measure(hat, seats).met_before)
        _remember(mixed, came, found.plan, month)
        _remember(drawn, came, seats, month)


def _problem(
    came: list[int], tables: list[int], met: dict[tuple[int, int], int], month: int
) -> MixingProblem:
    places = {member: place for place, member in enumerate(came)}
    known = [
        (places[one], places[other], max(10, 100 - 8 * (month - when)))
        for (one, other), when in met.items()
        if one in places and other in places
    ]
    return MixingProblem(people=len(came), tables=tables, rounds=ROUNDS, met=known)


def _remember(met: dict[tuple[int, int], int], came: list[int], plan: Plan, month: int) -> None:
    for seated in plan.tolist():
        for one, other in combinations(range(len(came)), 2):
            if seated[one] == seated[other]:
                met[came[one], came[other]] = month


def main() -> int:
    """Print the year; 1 where memory did not help."""
    print(f"{'month':>5} {'people':>7} {'with memory':>12} {'at random':>10}")
    mixed = at_random = 0
    for number, month in enumerate(year(months=4 if "--tiny" in sys.argv else MONTHS), 1):
        print(f"{number:>5} {month.people:>7} {month.mixed:>12} {month.at_random:>10}")
        mixed += month.mixed
        at_random += month.at_random
    print(f"pairs that had met before: {mixed} with memory, {at_random} at random (must be fewer)")
    return 0 if mixed < at_random else 1


if __name__ == "__main__":
    raise SystemExit(main())
