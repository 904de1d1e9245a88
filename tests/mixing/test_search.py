"""The search: what it finds within a number of swaps, and that it is the same for the same seed."""

from itertools import pairwise

import numpy as np
import pytest

from meetup_desk.mixing.costs import HARD, costs_of, meetings_of
from meetup_desk.mixing.measures import measure
from meetup_desk.mixing.problem import MixingProblem, ordered
from meetup_desk.mixing.refusals import refusals, unkept
from meetup_desk.mixing.search import search
from tests.mixing.checks import after, community, fits, repeats

UNEVEN_97 = [6] * 5 + [5] * 7 + [4] * 8
UNEVEN_200 = [6] * 10 + [5] * 16 + [4] * 15


def test_a_known_construction_needs_no_search() -> None:
    found = after(MixingProblem(people=100, tables=[5] * 20, rounds=6), 0)
    assert found.at_bound
    assert repeats(found.plan) == 0


@pytest.mark.parametrize(("people", "tables", "rounds"), [(98, 20, 4), (29, 6, 5), (61, 11, 5), (199, 40, 3)])
def test_tables_of_neighbouring_sizes_repeat_nobody(people: int, tables: int, rounds: int) -> None:
    problem = MixingProblem(people=people, tables=[-(-people // tables)] * tables, rounds=rounds)
    found = after(problem, 3_000)
    assert repeats(found.plan) == 0
    assert fits(found.plan, problem.tables)


def test_97_people_who_often_met_before_meet_new_ones() -> None:
    problem = community(97, UNEVEN_97)
    result = measure(problem, after(problem, 4_000).plan)
    assert (result.repeats, result.forbidden) == (0, 0)
    assert result.met_before <= 2


def test_200_people_who_often_met_before_meet_only_new_ones() -> None:
    problem = community(200, UNEVEN_200)
    result = measure(problem, after(problem, 3_000).plan)
    assert (result.repeats, result.forbidden, result.met_before) == (0, 0, 0)


def test_hosts_groups_and_wishes_are_kept_while_the_others_mix() -> None:
    problem = MixingProblem(
        people=40,
        tables=[5] * 8,
        rounds=3,
        apart=frozenset({(10, 11), (12, 13)}),
        together=[(20, 21), (21, 22)],
        wishes=frozenset({(30, 31)}),
        only={table: frozenset({table}) for table in range(8)} | {20: frozenset({0, 1})},
        newcomers=frozenset(range(30, 40)),
    )
    assert refusals(problem) == []
    found = after(problem, 3_000)
    assert unkept(problem, found.plan) == []
    assert (found.plan[:, 20] == found.plan[:, 22]).all()
    assert (found.plan[:, :8] == np.arange(8)).all()


def test_who_stays_together_meets_new_people_like_everybody() -> None:
    problem = MixingProblem(people=24, tables=[4] * 6, rounds=4, together=[(0, 1)])
    plan = after(problem, 3_000).plan
    assert measure(problem, plan).repeats == 3  # the two themselves, and nobody else


def test_what_is_given_gets_better_and_its_cost_is_what_the_plan_costs() -> None:
    problem = community(60, [6] * 10)
    costs = costs_of(problem)
    given = [found for _, found in zip(range(60), search(problem), strict=False)]
    assert all(later.cost <= earlier.cost for earlier, later in pairwise(given))
    assert given[-1].cost == costs.total(given[-1].plan, meetings_of(given[-1].plan))
    assert given[-1].cost < HARD


def test_a_seed_gives_the_same_plan_and_another_one_another() -> None:
    problem = community(50, [5] * 10)
    assert (after(problem, 500, seed=7).plan == after(problem, 500, seed=7).plan).all()
    assert (after(problem, 500, seed=7).plan != after(problem, 500, seed=8).plan).any()


def test_rounds_that_are_over_stay_as_they_were() -> None:
    problem = community(48, [6] * 8)
    start = after(problem, 100).plan
    better = start
    for found in search(problem, start=start, first_round=2):
        better = found.plan
        if found.steps > 300:
            break
    assert (better[:2] == start[:2]).all()
    assert (better[2:] != start[2:]).any()


def test_a_thousand_people_with_a_history_do_not_meet_again() -> None:
    chance = np.random.default_rng(3)
    met = {ordered((int(a), int(b))) for a, b in chance.integers(0, 1000, (40_000, 2)) if a != b}
    problem = MixingProblem(people=1000, tables=[8] * 125, rounds=3, met=[(*pair, 50) for pair in met])
    result = measure(problem, after(problem, 1_500).plan)
    assert (result.met_before, result.repeats) == (0, 0)
