"""Cyclic schedules: one round is searched, and the others are it, turned.

People are some fixed ones and circles of `turn` places each; from round to round all circles move on by one.
Two people of circles a and b who sit `d` places apart stay so: the pair stands for a class of pairs, and
nobody meets twice where the first round has each class at most once (Kirkman's and Walecki's method).
"""

import random
from functools import cache
from itertools import combinations
from math import exp

import numpy as np

from meetup_desk.mixing.fields import IntArray

_Seat = tuple[list[int], int]  # people of a table, and a place among them

_STEPS = 45_000  # swaps tried in all; the same on every machine
_TURNS = 4  # sizes of circles that are tried, smallest first
_WARMTH = 0.32  # how readily a swap that costs one repeat is kept (simulated annealing at one temperature)


@cache
def cyclic_rounds(tables: int, seats: int, rounds: int, *, steps: int = _STEPS) -> IntArray | None:
    """Give the table of each person in each round, without a repeat, or None where none was found."""
    people = tables * seats
    pairs = tables * seats * (seats - 1) // 2
    turns = [turn for turn in range(rounds, people + 1) if people % turn <= tables]
    for turn in turns[:_TURNS]:
        circles, fixed = divmod(people, turn)
        classes = _classes(circles, fixed, turn, rounds)
        if int(classes.max()) < pairs:
            continue
        first = _first_round(classes, tables, seats, steps // _TURNS, repeats=0)
        if first is not None:
            return _turned(first, circles, turn, rounds)
    return None


@cache
def cyclic_cover(people: int, seats: int, rounds: int, *, steps: int = _STEPS) -> IntArray | None:
    """Give rounds in which everyone meets everyone at tables of at most `seats`, or None: not found."""
    tables = -(-people // seats)
    circles, fixed = divmod(people, rounds)
    if circles == 0:
        return None
    classes = np.zeros((tables * seats, tables * seats), dtype=np.int32)  # 0 too for empty chairs
    classes[:people, :people] = _classes(circles, fixed, rounds, 1)
    for one, other in combinations(range(circles * rounds, people), 2):
        classes[one, other] = classes[other, one] = classes.max() + 1  # who stand still sit together
    wanted = int(classes.max())
    repeats = tables * seats * (seats - 1) // 2 - wanted
    first = _first_round(classes, tables, seats, steps, repeats=repeats) if repeats >= 0 else None
    return None if first is None else _turned(first[:people], circles, rounds, rounds)


def _classes(circles: int, fixed: int, turn: int, rounds: int) -> IntArray:
    """Number the class of every pair from 1; 0 where the pair would meet in more than one round."""
    people = circles * turn + fixed
    numbers: dict[tuple[int, int, int], int] = {}
    classes = np.zeros((people, people), dtype=np.int32)
    for one in range(people):
        for other in range(one + 1, people):
            key = _class_of(one, other, circles, turn, rounds)
            if key is not None:
                classes[one, other] = classes[other, one] = numbers.setdefault(key, len(numbers) + 1)
    return classes


def _class_of(one: int, other: int, circles: int, turn: int, rounds: int) -> tuple[int, int, int] | None:
    if one // turn >= circles or other // turn >= circles:
        return (
            None
            if min(one, other) // turn >= circles
            else (circles, max(one, other), min(one, other) // turn)
        )
    distance = (other - one) % turn
    if one // turn != other // turn:
        return (one // turn, other // turn, distance)
    if 2 * distance == turn and rounds > distance:
        return None  # opposite each other: half a turn brings the same pair together again
    return (one // turn, one // turn, min(distance, turn - distance))


def _first_round(classes: IntArray, tables: int, seats: int, steps: int, *, repeats: int) -> list[int] | None:
    """Search a round with no more repeated classes than said; gives the table of each person, or None."""
    people = tables * seats
    chance = random.Random(people * 1000 + seats)  # noqa: S311 - a search, not a secret
    of = classes.tolist()
    order = list(range(people))
    chance.shuffle(order)
    seated = [order[table * seats : (table + 1) * seats] for table in range(tables)]
    counts = [0] * (int(classes.max()) + 1)
    counts[0] = 1  # a class of its own that is always met too often
    for table in seated:
        for pair in combinations(table, 2):
            counts[of[pair[0]][pair[1]]] += 1
    excess = sum(count - 1 for count in counts if count > 1)
    for _ in range(steps):
        if excess <= repeats:
            break
        a, b = chance.sample(range(tables), 2)
        one, other = (seated[a], chance.randrange(seats)), (seated[b], chance.randrange(seats))
        delta = _swap(one, other, of, counts)
        if delta > 0 and chance.random() >= exp(-delta / _WARMTH):
            _swap(one, other, of, counts)
        else:
            excess += delta
    if excess > repeats:
        return None
    places = [0] * people
    for number, table in enumerate(seated):
        for person in table:
            places[person] = number
    return places


def _swap(one: _Seat, other: _Seat, of: list[list[int]], counts: list[int]) -> int:
    """Swap two people; gives by how many repeats the round became worse."""
    (near, i), (far, j) = one, other
    p, q = near[i], far[j]
    delta = 0
    for leaving, coming, table, place in ((p, q, near, i), (q, p, far, j)):
        for k, neighbour in enumerate(table):
            if k != place:
                gone = of[leaving][neighbour]
                counts[gone] -= 1
                delta -= counts[gone] > 0
                met = of[coming][neighbour]
                delta += counts[met] > 0
                counts[met] += 1
    near[i], far[j] = q, p
    return delta


def _turned(first: list[int], circles: int, turn: int, rounds: int) -> IntArray:
    people = np.arange(len(first))
    circle, place = np.divmod(people, turn)
    moved = np.array(
        [np.where(circle < circles, circle * turn + (place - r) % turn, people) for r in range(rounds)]
    )
    rounds_of: IntArray = np.array(first, dtype=np.int32)[moved]
    return rounds_of
