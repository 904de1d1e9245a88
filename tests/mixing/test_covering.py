"""Rounds in which everyone meets everyone."""

import numpy as np
import pytest

from meetup_desk.mixing.costs import meetings_of
from meetup_desk.mixing.covering import covers, fewest_rounds
from tests.mixing.checks import most_at_a_table

# fewest rounds known for 4, 5, 6 ... people, by seats: the table of Dagstuhl's Happy Diner problem
KNOWN = {
    2: (3, 5, 5, 7, 7, 9, 9, 11, 11, 13, 13, 15, 15, 17, 17, 19, 19, 21, 21, 23, 23, 25, 25, 27, 27, 29, 29),
    3: (3, 3, 4, 4, 4, 4, 6, 6, 6, 7, 7, 7, 9, 9, 9, 10, 10, 10, 12, 12, 12, 13, 13, 13, 15, 15, 15),
    4: (1, 3, 3, 3, 3, 4, 4, 5, 5, 5, 5, 5, 5, 7, 7, 7, 7, 8, 8, 8, 8, 9, 9, 9, 9, 11, 11),
    5: (1, 1, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 8, 9, 9, 9, 9),
    6: (1, 1, 1, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7),
    7: (1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6),
    8: (1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5),
}


@pytest.mark.parametrize("seats", KNOWN)
def test_everyone_meets_everyone_at_once_in_as_few_rounds_as_is_known(seats: int) -> None:
    for people, known in enumerate(KNOWN[seats], 4):
        cover = next(iter(covers(people, seats)))
        assert cover is not None
        assert (meetings_of(cover.plan) + np.eye(people, dtype=int) > 0).all()
        assert most_at_a_table(cover.plan) <= seats
        assert cover.bound <= cover.rounds <= known, people


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
