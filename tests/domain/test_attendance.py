"""From when on somebody is a no-show."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

import pytest

from meetup_desk.domain.attendance import Presence, is_early, is_judged, presence
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.ids import GroupId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import MINUTE, Instant, Plan

PLAN = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
EVENT = Event(
    uid=UUID(int=1),
    group_id=GroupId(1),
    title="송년 모임",
    plan=PLAN,
    status=EventStatus.SCHEDULED,
    created_at=Instant(0),
    modified_at=Instant(0),
)


def test_nobody_is_a_no_show_before_the_end() -> None:
    assert not is_judged(EVENT, 30, Instant(PLAN.end_utc - 1))
    assert is_judged(EVENT, 30, PLAN.end_utc)


@pytest.mark.parametrize("status", [EventStatus.CANCELLED, EventStatus.POSTPONED, EventStatus.DRAFT])
def test_an_event_that_did_not_take_place_has_no_no_shows(status: EventStatus) -> None:
    assert not is_judged(replace(EVENT, status=status), 30, PLAN.end_utc)


def test_where_no_door_ran_nobody_is_a_no_show() -> None:
    assert not is_judged(EVENT, 0, PLAN.end_utc)


def test_only_who_was_going_can_be_a_no_show() -> None:
    assert presence(RsvpStatus.GOING, 2, 0, judged=True) is Presence.NO_SHOW
    assert presence(RsvpStatus.GOING, 2, 0, judged=False) is None
    assert presence(RsvpStatus.GOING, 2, 1, judged=True) is Presence.PART
    assert presence(RsvpStatus.WAITLISTED, 2, 2, judged=True) is Presence.CAME
    assert {presence(status, 1, 0, judged=True) for status in set(RsvpStatus) - {RsvpStatus.GOING}} == {None}


def test_a_door_on_the_day_is_not_early() -> None:
    assert is_early(PLAN, Instant(PLAN.start_utc - 24 * 60 * MINUTE))
    assert not is_early(PLAN, Instant(PLAN.start_utc - 6 * 60 * MINUTE))
    assert not is_early(PLAN, Instant(PLAN.end_utc + 24 * 60 * MINUTE))
