"""The next step of an event follows what the desk knows of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.ids import GroupId, Uid
from meetup_desk.domain.list_rows import EventLine, Occupancy
from meetup_desk.domain.steps import Step, next_step
from meetup_desk.domain.times import SECOND, Instant, Plan

PLAN = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")
NOW = Instant(0)
EVENT = Event(
    uid=Uid(bytes=uuid4().bytes),
    group_id=GroupId(1),
    title="송년 모임",
    plan=PLAN,
    created_at=NOW,
    modified_at=NOW,
)


def step(days: float, uninvited: int = 0, **people: int) -> Step | None:
    now = Instant(PLAN.start_utc + int(timedelta(days=days).total_seconds() * SECOND))
    return next_step(EventLine(event=EVENT, occupancy=Occupancy(**people)), now, uninvited=uninvited)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (step(-20), Step.ADD_PEOPLE),
        (step(-20, requested=3), Step.APPROVE),
        (step(-20, uninvited=3, requested=1, going=3), Step.APPROVE),
        (step(-20, uninvited=3, going=3), Step.SEND_INVITES),
        (step(-20, uninvited=3, invited=3), Step.SEND_INVITES),
        (step(-20, going=3), Step.OPEN_DOOR),
        (step(-0.5, uninvited=3, requested=1, going=3), Step.OPEN_DOOR),
        (step(-0.5), Step.ADD_PEOPLE),
        (step(1, going=3), Step.FOLLOW_UP),
        (step(1), Step.FOLLOW_UP),
    ],
)
def test_the_next_step_follows_progress(found: Step | None, expected: Step) -> None:
    assert found is expected


def test_an_event_that_was_called_off_has_no_next_step() -> None:
    line = EventLine(event=replace(EVENT, status=EventStatus.CANCELLED), occupancy=Occupancy(going=3))
    assert next_step(line, PLAN.start_utc, uninvited=3) is None
