"""Whatever happens in an evening, nobody is lost, doubled, or seated where there is no seat."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan
from meetup_desk.mixing.repairs import swapped, with_latecomers, with_table_closed, without
from tests.mixing.checks import after, fits

PROBLEM = MixingProblem(people=30, tables=[5] * 8, rounds=3, apart=frozenset({(0, 1)}), together=[(2, 3)])
PLAN = after(PROBLEM, 1_000).plan

event = st.tuples(st.sampled_from(["late", "left", "closed"]), st.integers(0, 29), st.integers(0, 2))


@settings(deadline=None, max_examples=40)
@given(st.lists(event, max_size=12))
def test_repairs_move_only_whom_they_must_and_fill_no_table_beyond_its_seats(
    events: list[tuple[str, int, int]],
) -> None:
    plan: Plan = PLAN
    for what, who, first in events:
        before = plan
        if what == "left":
            plan = without(plan, [who], first)
        elif what == "late":
            plan = with_latecomers(PROBLEM, plan, [who], first)
        else:
            plan = with_table_closed(PROBLEM, plan, who % 8, first)
        assert plan.shape == before.shape
        assert (plan[:first] == before[:first]).all()
        assert fits(plan, PROBLEM.tables)
        moved = {int(person) for _, person in np.argwhere(plan != before)}
        assert moved <= ({who} if what != "closed" else set(np.flatnonzero((before == who % 8).any(axis=0))))
        assert not ((plan[:, 0] == plan[:, 1]) & (plan[:, 0] != ABSENT)).any()


def test_a_latecomer_sits_where_nobody_is_known_yet() -> None:
    problem = MixingProblem(people=7, tables=[3, 3, 3], met=[(6, 0, 90), (6, 1, 90), (6, 2, 90), (6, 3, 90)])
    plan = np.array([[0, 0, 1, 1, 2, 2, ABSENT]], dtype=np.int32)
    assert with_latecomers(problem, plan, [6])[0].tolist() == [0, 0, 1, 1, 2, 2, 2]


def test_a_latecomer_without_a_free_seat_stays_without_one() -> None:
    problem = MixingProblem(people=5, tables=[2, 2])
    plan = np.array([[0, 0, 1, 1, ABSENT]], dtype=np.int32)
    assert with_latecomers(problem, plan, [4])[0, 4] == ABSENT


def test_a_latecomer_makes_the_smallest_team_larger_where_teams_may_grow() -> None:
    problem = MixingProblem(people=8, tables=[3, 2, 2, 0])
    plan = np.array([[0, 0, 0, 1, 1, 2, 2, ABSENT]], dtype=np.int32)
    assert with_latecomers(problem, plan, [7], may_grow=True)[0, 7] in (1, 2)
    apart = MixingProblem(people=8, tables=[3, 2, 2, 0], apart=frozenset({(3, 7), (5, 7)}))
    assert with_latecomers(apart, plan, [7], may_grow=True)[0, 7] == 0


def test_people_of_a_closed_table_who_stay_together_find_one_table() -> None:
    problem = MixingProblem(people=6, tables=[3, 2, 3], together=[(0, 1)])
    plan = np.array([[1, 1, 0, 0, 2, 2]], dtype=np.int32)
    assert (with_table_closed(problem, plan, 1)[0, :2] == ABSENT).all()  # one seat at each, and they need two
    roomy = MixingProblem(people=6, tables=[4, 2, 3], together=[(0, 1)])
    assert with_table_closed(roomy, plan, 1)[0, :2].tolist() == [0, 0]


def test_swapping_two_leaves_all_others() -> None:
    moved = swapped(PLAN, 1, 4, int(PLAN[1, 9]), other=9)
    assert (moved[1, 4], moved[1, 9]) == (PLAN[1, 9], PLAN[1, 4])
    assert int((moved != PLAN).sum()) <= 2
