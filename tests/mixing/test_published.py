"""Every kept schedule is what its name says."""

import numpy as np
import pytest

from meetup_desk.mixing.costs import meetings_of
from meetup_desk.mixing.published import covers_kept, kept_cover, published_rounds, sizes
from tests.mixing.checks import most_at_a_table, repeats


@pytest.mark.parametrize(("tables", "seats"), sizes())
def test_a_kept_schedule_seats_everybody_and_repeats_no_pair(tables: int, seats: int) -> None:
    rounds = sizes()[tables, seats]
    plan = published_rounds(tables, seats, rounds)
    assert plan is not None
    assert len(plan) == rounds
    assert all((np.bincount(seated, minlength=tables) == seats).all() for seated in plan)
    assert repeats(plan) == 0


@pytest.mark.parametrize(("people", "seats", "rounds"), covers_kept())
def test_a_kept_cover_lets_everyone_meet_everyone(people: int, seats: int, rounds: int) -> None:
    plan = kept_cover(people, seats, rounds)
    assert plan.shape == (rounds, people)
    assert most_at_a_table(plan) <= seats
    assert (meetings_of(plan) + np.eye(people, dtype=int) > 0).all()


def test_fewer_rounds_are_the_first_ones_and_more_are_not_known() -> None:
    assert published_rounds(8, 4, 3) is not None
    assert published_rounds(8, 4, 11) is None
    assert published_rounds(50, 50, 2) is None
