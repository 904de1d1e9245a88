"""The steps of an event, and the next of them, follow what the desk knows of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.ids import GroupId, Uid
from meetup_desk.domain.list_rows import EventLine, Occupancy
from meetup_desk.domain.steps import Step, StepFacts, StepState, next_step, steps_of
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
NOTHING = StepFacts()
WITH_TICKETS = StepFacts(tickets_saved=3, tickets_current=True)


def moment(days: float) -> Instant:
    return Instant(PLAN.start_utc + int(timedelta(days=days).total_seconds() * SECOND))


def step(days: float, facts: StepFacts = NOTHING, **people: int) -> Step | None:
    line, now = EventLine(event=EVENT, occupancy=Occupancy(**people)), moment(days)
    return next_step(line, steps_of(line, facts, now), now)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (step(-20), Step.LIST),
        (step(-20, requested=3), Step.LIST),
        (step(-20, requested=1, going=3), Step.LIST),
        (step(-20, going=3), Step.TICKETS),
        (step(-20, replace(WITH_TICKETS, tickets_current=False), going=3), Step.TICKETS),
        (step(-20, replace(WITH_TICKETS, uninvited=2), going=3), Step.INVITES),
        (step(-20, replace(WITH_TICKETS, invited=3, stale_invites=1), going=3), Step.INVITES),
        (step(-20, replace(WITH_TICKETS, invited=3), going=3), Step.DOOR),
        (step(-20, WITH_TICKETS, going=3), Step.DOOR),
        (step(-0.5, StepFacts(uninvited=3), requested=1, going=3), Step.DOOR),
        (step(-0.5), Step.LIST),
        (step(1, going=3), Step.THANKS),
        (step(1), Step.THANKS),
    ],
)
def test_the_next_step_follows_progress(found: Step | None, expected: Step) -> None:
    assert found is expected


def test_an_event_that_was_called_off_or_followed_up_has_no_next_step() -> None:
    line = EventLine(event=replace(EVENT, status=EventStatus.CANCELLED), occupancy=Occupancy(going=3))
    assert next_step(line, steps_of(line, NOTHING, PLAN.start_utc), PLAN.start_utc) is None
    over = EventLine(event=replace(EVENT, followed_up_at=moment(1)), occupancy=Occupancy(going=3))
    assert next_step(over, steps_of(over, NOTHING, moment(2)), moment(2)) is None


def test_steps_say_what_is_done_stale_and_not_needed() -> None:
    line = EventLine(event=EVENT, occupancy=Occupancy(going=3))
    facts = replace(WITH_TICKETS, invited=3, stale_invites=2, packs=1)
    states = {each.step: (each.state, each.count) for each in steps_of(line, facts, moment(-5))}
    assert states == {
        Step.LIST: (StepState.DONE, 3),
        Step.TICKETS: (StepState.DONE, 3),
        Step.INVITES: (StepState.STALE, 2),
        Step.SEATS: (StepState.NOT_NEEDED, 0),
        Step.DOOR: (StepState.OPEN, 1),
        Step.THANKS: (StepState.LATER, 0),
    }
    invites = {each.step: each.state for each in steps_of(line, NOTHING, moment(-5))}[Step.INVITES]
    assert invites is StepState.NOT_NEEDED


def test_seats_are_done_once_somebody_has_one_and_are_never_next() -> None:
    line = EventLine(event=EVENT, occupancy=Occupancy(going=3))
    steps = {each.step: each for each in steps_of(line, StepFacts(seated=3), moment(-5))}
    assert (steps[Step.SEATS].state, steps[Step.SEATS].count) == (StepState.DONE, 3)
    assert next_step(line, steps_of(line, WITH_TICKETS, moment(-20)), moment(-20)) is Step.DOOR


def test_the_door_remains_until_the_end_once_all_is_prepared_and_somebody_came() -> None:
    line = EventLine(event=EVENT, occupancy=Occupancy(going=3, arrived=1))
    facts = replace(WITH_TICKETS, invited=3)
    early = moment(-24 * 7)
    assert next_step(line, steps_of(line, facts, early), early) is Step.DOOR


def test_before_anybody_was_approved_only_the_list_is_to_do() -> None:
    line = EventLine(event=EVENT, occupancy=Occupancy(requested=40))
    steps = steps_of(line, NOTHING, moment(-5))
    assert [each.step for each in steps if each.state is not StepState.LATER] == [Step.LIST]
    assert steps[0].requested == 40
    after = {each.step: each.state for each in steps_of(line, NOTHING, moment(1))}
    assert after[Step.THANKS] is StepState.OPEN


def test_tickets_to_save_are_counted_by_rsvps_and_not_by_people() -> None:
    line = EventLine(event=EVENT, occupancy=Occupancy(going=40))
    steps = {each.step: each.count for each in steps_of(line, StepFacts(tickets=29), moment(-5))}
    assert (steps[Step.LIST], steps[Step.TICKETS]) == (40, 29)
