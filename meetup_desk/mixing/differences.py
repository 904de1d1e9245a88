"""Difference matrices: schedules in which one round is another one shifted.

People sit in `seats` rows of g, one row a seat, and the rows move past one another. In round r, person x of
row s sits at table x - c[r][s], counted in a group of order g. Two of rows s and t meet in round r only where
their difference is c[r][s] - c[r][t]; they never meet twice when these are different in every round (a
(g, seats; 1) difference matrix: Colbourn and Dinitz, Handbook of Combinatorial Designs, VI.17).
"""

from collections.abc import Iterator
from functools import cache

import numpy as np

from meetup_desk.mixing.fields import IntArray, addition, factors, multiplication

_TRIES = 8_000  # entries tried before a group is given up; the same on every machine


@cache
def shifted_rounds(tables: int, seats: int, rounds: int) -> IntArray | None:
    """Give the table of each person in each round, without a repeat, or None where none was found."""
    for group, matrix in _matrices(tables, seats, rounds):
        minus = np.argsort(group, axis=1)  # minus[c][x] is the y with c + y = x
        return np.concatenate([minus[matrix[:, seat]] for seat in range(seats)], axis=1).astype(np.int32)
    return None


def _matrices(order: int, columns: int, rows: int) -> Iterator[tuple[IntArray, IntArray]]:
    if max(rows, columns) <= order:
        powers = factors(order)
        fewest = min(powers, default=1)
        if rows <= fewest or columns <= fewest:
            yield _field_group(powers), _products(powers, rows, columns)
        for group in _groups(order):
            found = _searched(group, rows, columns)
            if found is not None:
                yield group, found


def _products(powers: list[int], rows: int, columns: int) -> IntArray:
    """Multiply two sets: elements of one differ in every field, so no product of differences is zero."""
    order = int(np.prod(powers))
    matrix = np.zeros((rows, columns), dtype=np.int32)
    units, others = min(rows, columns), np.arange(max(rows, columns))
    scale = 1
    for q in powers:
        part = multiplication(q)[np.arange(units)[:, None], others // scale % q]
        matrix += scale * (part if rows <= columns else part.T)
        scale *= q
    assert scale == order  # noqa: S101 - the fields make up the whole group
    return matrix


def _field_group(powers: list[int]) -> IntArray:
    return _product_group([addition(q) for q in powers])


def _groups(order: int) -> Iterator[IntArray]:
    """Give groups of an order, as tables of sums: the cyclic one, and the one of its fields."""
    yield np.add.outer(np.arange(order), np.arange(order)).astype(np.int32) % order
    powers = factors(order)
    if any(np.gcd(power, 4) == 4 for power in powers):  # 4 as 2 x 2: cyclic groups of even order have gaps
        yield _field_group(powers)


def _product_group(parts: list[IntArray]) -> IntArray:
    order = int(np.prod([len(part) for part in parts]))
    elements = np.arange(order)
    total, scale = np.zeros((order, order), dtype=np.int32), 1
    for part in parts:
        digit = elements // scale % len(part)
        total += scale * part[digit[:, None], digit[None, :]]
        scale *= len(part)
    return total


def _searched(group: IntArray, rows: int, columns: int) -> IntArray | None:
    """Fill a matrix column by column, stepping back where no entry fits."""
    filling = _Filling(group, rows, columns)
    cells = [(row, column) for column in range(1, columns) for row in range(1, rows)]
    tried = [0] * (len(cells) + 1)
    place = 0
    for _ in range(_TRIES):
        if place == len(cells):
            return np.array(filling.matrix, dtype=np.int32)
        entry = filling.fitting(*cells[place], tried[place])
        if entry is not None:
            filling.put(*cells[place], entry)
            tried[place] = entry + 1
            place += 1
            continue
        tried[place] = 0
        place -= 1
        if place < 0:
            return None
        filling.take_back(*cells[place])
    return None


class _Filling:
    """A matrix being filled, and the differences between two of its columns that are used up."""

    def __init__(self, group: IntArray, rows: int, columns: int) -> None:
        self.matrix = [[0] * columns for _ in range(rows)]
        self._less = np.argsort(group, axis=1).T.tolist()  # less[x][c] is x - c
        self._used = [[{0} for _ in range(columns)] for _ in range(columns)]

    def fitting(self, row: int, column: int, start: int) -> int | None:
        before, used = self.matrix[row][:column], self._used[column]
        for entry in range(start, len(self._less)):
            less = self._less[entry]
            if all(less[other] not in used[at] for at, other in enumerate(before)):
                return entry
        return None

    def put(self, row: int, column: int, entry: int) -> None:
        for at, other in enumerate(self.matrix[row][:column]):
            self._used[column][at].add(self._less[entry][other])
        self.matrix[row][column] = entry

    def take_back(self, row: int, column: int) -> None:
        entry = self.matrix[row][column]
        for at, other in enumerate(self.matrix[row][:column]):
            self._used[column][at].discard(self._less[entry][other])
