"""Guests without a name sit beside whom they came with, whatever happens, or it is said that they do not."""

import random

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from meetup_desk.mixing.judgements import judge
from meetup_desk.mixing.measures import bound, measure
from meetup_desk.mixing.parties import seats_taken
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan
from meetup_desk.mixing.refusals import UnkeptReason, unkept
from meetup_desk.mixing.repairs import cheapest, swapped, with_latecomers, with_table_closed, without
from meetup_desk.mixing.search import search
from tests.mixing.checks import after, fits

PARTY = MixingProblem(
    people=24,
    tables=[7] * 8,
    rounds=3,
    guests=[2, 0, 1, 0, 3, 0] * 4,
    apart=frozenset({(0, 4), (6, 10)}),
    together=[(1, 2)],
)


def lacking(problem: MixingProblem, plan: Plan) -> set[tuple[int, int]]:
    """Rounds and tables at which more people are than seats."""
    return {
        (number, int(table))
        for number, seated in enumerate(plan)
        for table in np.flatnonzero(seats_taken(problem, seated) > np.array(problem.tables))
    }


def told(problem: MixingProblem, plan: Plan) -> set[tuple[int | None, int | None]]:
    return {(u.round, u.table) for u in unkept(problem, plan) if u.reason is UnkeptReason.GUESTS}


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 10_000))
def test_every_party_that_fits_sits_at_one_table_in_every_round(seed: int) -> None:
    chance = random.Random(seed)
    people = chance.randint(4, 30)
    guests = [chance.choice([0, 0, 0, 1, 2]) for _ in range(people)]
    tables = [5] * (-(-(people + sum(guests)) // 5) + 2)
    problem = MixingProblem(people=people, tables=tables, rounds=chance.randint(1, 3), guests=guests)
    plan = after(problem, 600, seed).plan
    assert plan.shape == (problem.rounds, people)
    assert (plan != ABSENT).all()
    assert not unkept(problem, plan)
    assert not lacking(problem, plan)


event = st.tuples(st.sampled_from(["late", "left", "closed", "moved"]), st.integers(0, 23), st.integers(0, 2))
PLAN = after(PARTY, 1_000).plan


@settings(deadline=None, max_examples=40)
@given(st.lists(event, max_size=12))
def test_whatever_the_repairs_a_party_keeps_its_table_or_is_named(events: list[tuple[str, int, int]]) -> None:
    plan: Plan = PLAN
    assert not unkept(PARTY, plan)
    for what, who, first in events:
        before = plan
        if what == "left":
            plan = without(plan, [who], first)
        elif what == "late":
            plan = with_latecomers(PARTY, plan, [who], first)
        elif what == "closed":
            plan = with_table_closed(PARTY, plan, who % 8, first)
        elif plan[first, who] != ABSENT:
            others = [o for o in range(24) if ABSENT != plan[first, o] != plan[first, who]]
            plans = [swapped(plan, first, who, int(plan[first, other]), other) for other in others[:3]]
            plan = cheapest(PARTY, [plan, *plans])
        assert fits(plan, PARTY.tables)
        assert told(PARTY, plan) == lacking(PARTY, plan)
        moved = {int(person) for _, person in np.argwhere(plan != before)}
        if what in ("late", "left"):
            assert moved <= {who}


def test_a_latecomer_sits_where_all_who_come_along_find_a_seat() -> None:
    problem = MixingProblem(people=5, tables=[3, 4], guests=[0, 0, 0, 0, 2], met=[(2, 4, 90)])
    plan = np.array([[0, 0, 1, ABSENT, ABSENT]], dtype=np.int32)
    assert with_latecomers(problem, plan, [4])[0, 4] == 1  # the other table has one seat


def test_a_party_without_room_anywhere_is_seated_and_named() -> None:
    problem = MixingProblem(people=4, tables=[3, 3], guests=[0, 0, 0, 3])
    plan = np.array([[0, 0, 1, ABSENT]], dtype=np.int32)
    late = with_latecomers(problem, plan, [3])
    assert late[0, 3] == 1  # most seats are free there
    assert [(u.reason, u.people, u.table, u.round) for u in unkept(problem, late)] == [
        (UnkeptReason.GUESTS, (3,), 1, 0)
    ]


def test_a_closed_table_takes_its_parties_to_tables_with_room() -> None:
    problem = MixingProblem(people=4, tables=[4, 2, 3, 5], guests=[1, 2, 0, 0])
    plan = np.array([[0, 2, 3, 1]], dtype=np.int32)
    assert with_table_closed(problem, plan, 2)[0].tolist() == [0, 3, 3, 1]


def test_a_party_larger_than_every_table_is_named_and_stops_nobody() -> None:
    problem = MixingProblem(people=6, tables=[4, 4, 4], rounds=2, guests=[6, 0, 0, 0, 0, 0])
    plan = after(problem, 300).plan
    assert fits(plan, problem.tables)
    assert {u.people for u in unkept(problem, plan)} == {(0,)}
    assert {u.reason for u in unkept(problem, plan)} == {UnkeptReason.GUESTS}


def test_those_who_must_never_meet_stay_apart_before_a_party_stays_together() -> None:
    problem = MixingProblem(
        people=3, tables=[4, 4], guests=[2, 2, 2], apart=frozenset({(0, 1)}), only={2: frozenset({0})}
    )
    plan = after(problem, 500).plan
    assert plan[0, 0] != plan[0, 1]


def test_a_search_goes_on_from_a_plan_with_guests_and_leaves_rounds_that_are_over() -> None:
    start = PLAN.copy()
    start[1:] = np.roll(start[1:], 1, axis=1)  # parties sit anywhere
    start[:, 4] = ABSENT
    for found in search(PARTY, start=start, first_round=1):
        if found.steps > 800:
            break
    assert (found.plan[0] == start[0]).all()
    assert (found.plan[:, 4] == ABSENT).all()
    assert fits(found.plan, PARTY.tables)
    assert not told(PARTY, found.plan[1:])


def test_the_measure_counts_people_by_name_and_its_bound_is_never_passed() -> None:
    judged = judge(PARTY, PLAN)
    best = bound(PARTY)
    assert judged.measure == measure(PARTY, PLAN)
    assert best.new_pairs >= judged.measure.new_pairs
    assert best.repeats <= judged.measure.repeats
    assert best.met_before <= judged.measure.met_before


def test_guests_beside_whom_they_came_with_leave_room_for_new_people_to_the_last() -> None:
    pairs = MixingProblem(people=4, tables=[4, 4], rounds=3, guests=[1] * 4)
    assert measure(pairs, after(pairs, 1_000).plan).repeats == 0
    crowd = MixingProblem(people=6, tables=[6, 6], rounds=3, guests=[1] * 6)
    assert bound(crowd).repeats == 3  # six meetings a round, of fifteen pairs
    assert measure(crowd, after(crowd, 1_000).plan).repeats >= 3


def test_two_hundred_people_with_many_guests_never_meet_twice() -> None:
    chance = random.Random(2)
    guests = [0] * 200
    for _ in range(122):
        guests[chance.randrange(200)] += 1
    problem = MixingProblem(people=200, tables=[8] * 41, rounds=3, guests=guests)
    found = after(problem, 3_000)
    judged, best = judge(problem, found.plan), bound(problem)
    assert judged.measure.repeats == best.repeats == 0
    assert not judged.unkept
    assert found.at_bound
    assert judged.measure.new_pairs <= best.new_pairs <= 1_500  # 2,100 if guests were met by name
    assert judged.measure.fewest_new <= best.fewest_new


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 10_000))
def test_no_seating_with_guests_is_better_than_what_is_shown_as_the_best(seed: int) -> None:
    chance = random.Random(seed)
    people = chance.randint(4, 20)
    guests = [chance.choice([0, 0, 1, 2]) for _ in range(people)]
    tables = [chance.randint(4, 6)] * (people // 2)
    problem = MixingProblem(people=people, tables=tables, rounds=2, guests=guests)
    plan = after(problem, 100, seed).plan
    judged, best = measure(problem, plan), bound(problem)
    assume(not told(problem, plan))  # a guest elsewhere leaves a seat at the table to somebody by name
    assert judged.new_pairs <= best.new_pairs
    assert judged.fewest_new <= best.fewest_new
    assert judged.repeats >= best.repeats
