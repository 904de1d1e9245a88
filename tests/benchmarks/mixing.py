"""Seatings: each size with its processor time, its repeats, and how far from the best that is known."""

import random
import time
from collections.abc import Iterator
from itertools import combinations

from meetup_desk.mixing import measures
from meetup_desk.mixing.covering import covers
from meetup_desk.mixing.problem import MixingProblem, ordered
from meetup_desk.mixing.search import search
from tests.benchmarks.measuring import Line, said
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds

EQUAL = (
    *((5, 4, 5), (10, 5, 6), (25, 4, 4), (40, 5, 3), (6, 6, 3), (6, 4, 7), (6, 5, 6), (7, 4, 8), (8, 3, 11)),
    *((10, 6, 6), (12, 8, 5), (20, 5, 6), (8, 4, 10)),
)
# people, seats, fewest rounds known: the table of Dagstuhl's Happy Diner problem, as it was in 2025
EVERYONE = (
    *((9, 3, 4), (12, 3, 6), (15, 3, 7), (16, 4, 5), (18, 3, 9), (18, 6, 4), (20, 4, 7), (20, 7, 5)),
    *((24, 4, 8), (24, 8, 5), (25, 5, 6), (27, 6, 7), (28, 4, 9), (28, 7, 6), (30, 3, 15), (30, 8, 5)),
)


def measure(_worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Search for each size, as long as was promised at most."""
    for tables, seats, rounds in EQUAL if sizes.people > 1_000 else EQUAL[:2]:
        problem = MixingProblem(people=tables * seats, tables=[seats] * tables, rounds=rounds)
        yield _searched(f"seating {tables}x{seats}x{rounds}", problem, 0.5)
    for people, seats, known in EVERYONE if sizes.people > 1_000 else EVERYONE[:2]:
        yield _everyone(people, seats, known)
    if sizes.people > 1_000:
        yield from (_up_to_sixty(seats) for seats in range(3, 9))
        yield from _large()


def _large() -> Iterator[Line]:
    yield _searched("97 people, 37 % met", _community(97, [6] * 5 + [5] * 7 + [4] * 8), 0.5)
    yield _searched("200 people, 37 % met", _community(200, [6] * 10 + [5] * 16 + [4] * 15), 1.0)
    chance = random.Random(3)
    met = {ordered(tuple(chance.sample(range(1_000), 2))) for _ in range(50_000)}  # type: ignore[arg-type]
    crowd = MixingProblem(people=1_000, tables=[8] * 125, rounds=3, met=[(*pair, 50) for pair in met])
    yield _searched("1,000 people, 50 events", crowd, 5.0)
    yield _sample(chance)


def _sample(chance: random.Random) -> Line:
    """Any tables and seats up to 150 people: how many of 200 sizes reach what cannot be better."""
    reached, slowest, gap = 0, 0.0, 0
    for _ in range(200):
        tables, seats = chance.randint(3, 30), chance.randint(3, 8)
        people = min(150, tables * seats) - chance.randint(0, 2)
        rounds = chance.randint(2, 6)
        problem = MixingProblem(people=people, tables=[seats] * tables, rounds=rounds)
        repeats, took = _best(problem, 1.0)
        slowest = max(slowest, took)
        more = repeats - measures.bound(problem).repeats
        reached, gap = reached + (more == 0), gap + more
    return Line(
        what="200 sizes to 150 people",
        measured=f"{reached} at the bound",
        floor=f"gap {gap}",
        ratio=said(slowest),
    )


def _best(problem: MixingProblem, seconds: float) -> tuple[int, float]:
    began = time.process_time()
    found = None
    for found in search(problem):  # noqa: B007 - the last one counts
        if time.process_time() - began >= seconds:
            break
    assert found is not None
    return measures.measure(problem, found.plan).repeats, time.process_time() - began


def _searched(what: str, problem: MixingProblem, seconds: float) -> Line:
    began = time.process_time()
    found = None
    for found in search(problem):  # noqa: B007 - the last one counts
        if time.process_time() - began >= seconds:
            break
    took = time.process_time() - began
    assert found is not None
    result = measures.measure(problem, found.plan)
    return Line(
        what=what,
        measured=f"{result.repeats} repeats",
        floor=f"{result.met_before} met before",
        ratio=said(took),
        limit=said(seconds),
        holds=(result.repeats, result.forbidden) == (0, 0) and result.met_before <= 2,
    )


def _everyone(people: int, seats: int, known: int) -> Line:
    began = time.process_time()
    best = None
    for cover in covers(people, seats):
        best = cover or best
        if (best and best.rounds <= known) or time.process_time() - began >= 5:
            break
    assert best is not None
    return Line(
        what=f"everyone of {people} at tables of {seats}",
        measured=f"{best.rounds} rounds",
        floor=f"known {known}, bound {best.bound}",
        ratio=said(time.process_time() - began),
        limit=said(5.0),
        holds=best.rounds <= known,
    )


def _up_to_sixty(seats: int) -> Line:
    """For 31 to 60 people: in how many rounds everyone meets everyone, and below what nobody knows a way."""
    began = time.process_time()
    rounds = {people: next(iter(covers(people, seats))) for people in range(31, 61)}
    gaps = [cover.rounds - cover.bound for cover in rounds.values() if cover]
    few = ", ".join(
        f"{n}: {cover.rounds}/{cover.bound}" for n, cover in rounds.items() if cover and not n % 10
    )
    return Line(
        what=f"everyone of 31 to 60 at tables of {seats}: {few}",
        measured=f"{gaps.count(0)} of {len(gaps)} at the bound",
        floor=f"gap {sum(gaps)}, at most {max(gaps)}",
        ratio=said(time.process_time() - began),
    )


def _community(people: int, tables: list[int]) -> MixingProblem:
    chance = random.Random(1)
    pairs = list(combinations(range(people), 2))
    return MixingProblem(
        people=people,
        tables=tables,
        rounds=4,
        apart=frozenset(chance.sample(pairs, 20)),
        alike=[[chance.randrange(6) for _ in range(people)]],
        met=[(*pair, 60) for pair in chance.sample(pairs, int(len(pairs) * 0.37))],
    )
