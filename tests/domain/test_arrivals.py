"""Arrivals in slots that can be compared: of one length, none left out, nobody lost."""

from datetime import datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.arrivals import MOST, Arrival, slots_of
from meetup_desk.domain.times import DAY, MINUTE, Instant, Plan

PLAN = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")


def at(minutes: float) -> Instant:
    return Instant(PLAN.start_utc + int(minutes * MINUTE))


def test_an_evening_is_told_by_five_minutes_from_the_first_to_the_last() -> None:
    slots = slots_of([Arrival(at(-28), 2, 0, 0), Arrival(at(-27), 1, 0, 1), Arrival(at(3), 4, 1, 0)], PLAN)
    assert [(slot.at, slot.until) for slot in slots] == [(at(m), at(m + 5)) for m in range(-30, 5, 5)]
    assert (slots[0].came, slots[0].refused, slots[-1].came, slots[-1].left) == (3, 1, 4, 1)
    assert not any(slot.came for slot in slots[1:-1])


def test_what_is_far_from_the_event_stands_alone_at_the_ends() -> None:
    seen = [Arrival(at(-5 * 24 * 60), 2, 0, 0), Arrival(at(-10), 30, 0, 0), Arrival(at(3 * 24 * 60), 1, 0, 0)]
    slots = slots_of(seen, PLAN)
    assert (slots[0].came, slots[0].at) == (2, at(-5 * 24 * 60))
    assert (slots[-1].came, slots[-1].until) == (1, seen[-1].at + 1)
    assert len(slots) <= MOST + 3
    assert next(slot for slot in slots if slot.came == 30).until - seen[1].at <= 30 * MINUTE


def test_a_door_that_was_only_tried_out_days_before_is_told_by_minutes_of_that_day() -> None:
    early = -5 * 24 * 60
    slots = slots_of([Arrival(at(early), 1, 0, 0), Arrival(at(early + 7), 0, 0, 2)], PLAN)
    assert [(slot.at, slot.until) for slot in slots] == [(at(early + m), at(early + m + 5)) for m in (0, 5)]


def test_nothing_seen_is_no_slot() -> None:
    assert slots_of([], PLAN) == []


@given(
    st.lists(st.tuples(st.integers(-40 * DAY, 400 * DAY), st.integers(0, 5), st.integers(0, 5)), min_size=1)
)
def test_everybody_is_in_one_slot_and_slots_follow_one_another(rows: list[tuple[int, int, int]]) -> None:
    seen = sorted(Arrival(Instant(PLAN.start_utc + when), came, left, 1) for when, came, left in rows)
    slots = slots_of(seen, PLAN)
    assert sum(slot.came for slot in slots) == sum(arrival.came for arrival in seen)
    assert sum(slot.refused for slot in slots) == len(seen)
    assert all(one.until == two.at for one, two in pairwise(slots))
    assert slots[0].at <= seen[0].at
    assert seen[-1].at < slots[-1].until
    assert len(slots) <= MOST + 3
