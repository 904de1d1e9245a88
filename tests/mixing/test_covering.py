"""Rounds in which everyone meets everyone."""

import numpy as np
import pytest

from meetup_desk.mixing.costs import meetings_of
from meetup_desk.mixing.covering import Cover, covers, fewest_rounds
from tests.mixing.checks import most_at_a_table

# people, seats, fewest rounds known: the table of Dagstuhl's Happy Diner problem
KNOWN = [
    (9, 3, 4),
    (16, 4, 5),
    (15, 3, 7),
    (18, 6, 4),
    (20, 4, 8),
    (20, 7, 5),
    (25, 5, 6),
    (28, 7, 6),
    (30, 8, 5),
]


def best(people: int, seats: int, enough: int, looks: int = 300) -> Cover:
    cover = None
    for _, found in zip(range(looks), covers(people, seats), strict=False):
        cover = found or cover
        if cover and cover.rounds <= enough:
            break
    assert cover is not None
    return cover


@pytest.mark.parametrize(("people", "seats", "known"), KNOWN)
def test_everyone_meets_everyone_in_as_few_rounds_as_is_known(people: int, seats: int, known: int) -> None:
    cover = best(people, seats, known)
    assert (meetings_of(cover.plan) + np.eye(people, dtype=int) > 0).all()
    assert most_at_a_table(cover.plan) <= seats
    assert cover.bound <= cover.rounds <= known


@pytest.mark.parametrize("people", range(1, 61, 7))
@pytest.mark.parametrize("seats", [2, 3, 5, 8])
def test_a_first_answer_is_there_at_once_and_right(people: int, seats: int) -> None:
    cover = next(iter(covers(people, seats)))
    assert cover is not None
    assert (meetings_of(cover.plan) + np.eye(people, dtype=int) > 0).all()
    assert cover.rounds >= cover.bound


def test_the_bound_is_what_one_person_needs_and_more_where_tables_stay_open() -> None:
    assert [fewest_rounds(n, 4) for n in (1, 4, 5, 16, 17)] == [0, 1, 3, 5, 6]
    assert fewest_rounds(7, 2) == 7
