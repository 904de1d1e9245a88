"""Figures of a seating, counted by hand for a small one."""

import numpy as np

from meetup_desk.mixing.measures import bound, measure
from meetup_desk.mixing.problem import MixingProblem


def test_figures_of_two_rounds_are_what_one_counts_by_hand() -> None:
    problem = MixingProblem(
        people=6,
        tables=[3, 3],
        rounds=2,
        met=[(0, 1, 50)],
        apart=frozenset({(3, 5)}),
        newcomers=frozenset({3, 4, 5}),
    )
    plan = np.array([[0, 0, 0, 1, 1, 1], [0, 0, 1, 0, 1, 1]], dtype=np.int32)
    result = measure(problem, plan)
    assert result.met_before == 1
    assert result.repeats == 2  # 0 and 1, 4 and 5
    assert result.new_pairs == 12 - 2 - 1  # meetings, without those again, and the two of old
    assert result.forbidden == 1
    assert result.lonely_newcomers == 3
    assert result.fewest_new == 2


def test_two_tables_cannot_part_three_people_so_a_repeat_is_in_the_bound() -> None:
    best = bound(MixingProblem(people=6, tables=[3, 3], rounds=2))
    assert best.repeats == 2
    assert best.new_pairs == 12
    assert best.fewest_new == 4


def test_who_all_know_each_other_cannot_meet_anybody_new() -> None:
    everyone = [(a, b, 1) for b in range(6) for a in range(b)]
    best = bound(MixingProblem(people=6, tables=[3, 3], rounds=1, met=everyone))
    assert (best.new_pairs, best.met_before, best.fewest_new) == (0, 6, 0)


def test_newcomers_beyond_the_seats_beside_regulars_are_lonely_in_the_bound_too() -> None:
    best = bound(MixingProblem(people=6, tables=[2, 2, 2], rounds=2, newcomers=frozenset({0, 1, 2, 3})))
    assert best.lonely_newcomers == 4
