"""Schedules that mathematics gives: nobody meets anybody twice."""

import numpy as np
import pytest

from meetup_desk.mixing.constructions import constructed
from tests.mixing.checks import repeats

SIZES = [
    *[(5, 4, 5), (10, 5, 6), (25, 4, 4), (40, 5, 3), (6, 6, 3), (6, 4, 7), (6, 5, 6), (7, 4, 8), (8, 3, 11)],
    *[(10, 6, 6), (12, 8, 5), (20, 5, 6), (8, 4, 10), (9, 3, 13), (16, 4, 21), (10, 2, 19), (125, 8, 3)],
]


@pytest.mark.parametrize(("tables", "seats", "rounds"), SIZES)
def test_everybody_sits_each_round_and_nobody_meets_twice(tables: int, seats: int, rounds: int) -> None:
    plan = constructed(tables, seats, rounds)
    assert plan is not None
    assert plan.shape == (rounds, tables * seats)
    assert all((np.bincount(seated) == seats).all() for seated in plan)
    assert repeats(plan) == 0


def test_more_rounds_than_there_are_people_to_meet_are_not_tried() -> None:
    assert constructed(4, 4, 6) is None
    assert constructed(3, 4, 2) is None
