"""The form of an event: what it guesses, and what comes out of it."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from meetup_desk.domain.events import PartyPolicy, Promotion
from meetup_desk.domain.times import Plan
from meetup_desk.services.door.door_source import Helper
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.ui.events.drafts import (
    changed_fields,
    edit_of,
    plan_of,
    planning_of,
    values_for_new,
    values_of,
)
from meetup_desk.ui.events.event_form import NEW_VENUE, NO_VENUE
from meetup_desk.ui.events.repeats import Repeat, rrule_of
from tests.conftest import Organiser

TODAY = date(2026, 11, 22)


def test_a_first_event_is_a_week_ahead_in_the_zone_of_the_desk_and_needs_no_venue() -> None:
    values = values_for_new(None, TODAY, "Asia/Seoul")
    assert (values["date"], values["tz"], values["venue"]) == (date(2026, 11, 29), "Asia/Seoul", NO_VENUE)


def test_a_new_event_has_length_venue_and_rules_of_the_last_one_but_not_its_title(
    organiser: Organiser,
) -> None:
    last = organiser.event(capacity=30, approval=True, plus_ones=2, party_policy=PartyPolicy.SKIP)
    values = values_for_new(last, TODAY, "Asia/Seoul")
    assert (values["start"], values["end"]) == (time(19), time(21))
    assert (values["capacity"], values["approval"], values["plus_ones"]) == (30, True, 2)
    assert (values["party_policy"], values["venue"], values["title"]) == (PartyPolicy.SKIP, NO_VENUE, "")


def test_an_end_before_the_start_is_on_the_next_day() -> None:
    values = values_for_new(None, TODAY, "Asia/Seoul") | {"start": time(21), "end": time(1)}
    plan = plan_of(values)
    assert (plan.start, plan.end) == (datetime(2026, 11, 29, 21), datetime(2026, 11, 30, 1))


def test_whole_days_end_with_the_last_day() -> None:
    values = values_for_new(None, TODAY, "Asia/Seoul") | {"all_day": True, "last": date(2026, 11, 30)}
    plan = plan_of(values)
    assert (plan.all_day, plan.first_day, plan.last_day) == (True, date(2026, 11, 29), date(2026, 11, 30))


def test_a_venue_that_is_written_down_comes_out_beside_the_event() -> None:
    written = {
        "title": "독서 모임",
        "venue": NEW_VENUE,
        "venue_name": "라운지",
        "venue_address": "연무장길 12",
        "venue_capacity": 40,
    }
    planning = planning_of(values_for_new(None, TODAY, "Asia/Seoul") | written)
    assert planning.new_venue is not None
    assert (planning.new_venue.name, planning.new_venue.capacity) == ("라운지", 40)
    assert planning.draft.venue_id is None


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"capacity": None, "plus_ones": 0, "promotion": Promotion.BY_HAND},
        {"description": "두 줄\n설명", "approval": True},
    ],
)
def test_an_event_that_is_not_changed_comes_out_as_it_went_in(
    organiser: Organiser, facts: dict[str, object]
) -> None:
    event = organiser.event(**facts)
    edit = edit_of(values_of(event))
    assert {name: getattr(event, name) for name in edit.given()} == edit.given()


def test_the_helper_is_named_where_an_event_is_planned_and_the_door_shows_them(organiser: Organiser) -> None:
    written = {"title": "송년", "venue": NO_VENUE, "helper": "이하린", "helper_phone": "010-2345-6789"}
    draft = planning_of(values_for_new(None, TODAY, "Asia/Seoul") | written).draft
    event = organiser.services.events.add(draft, "organiser").events[0]
    door = organiser.services.door(event.id, "정문")
    assert door.helper == Helper(name="이하린", phone="010-2345-6789")
    edit = changed_fields(values_of(event) | {"helper": "박도윤"}, event)
    assert edit == EventEdit(helper="박도윤")


def test_what_was_not_changed_is_no_part_of_the_changes(organiser: Organiser) -> None:
    event = organiser.event(helper="이하린", helper_phone="+821023456789", capacity=30)
    assert changed_fields(values_of(event), event) == EventEdit()
    assert changed_fields(values_of(event) | {"capacity": None}, event) == EventEdit(capacity=None)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (datetime(2026, 12, 3, 22), datetime(2026, 12, 4, 1)),
        (datetime(2026, 12, 3, 10), datetime(2026, 12, 4)),
        (datetime(2026, 12, 3), datetime(2026, 12, 4)),
        (datetime(2026, 12, 3, 19), datetime(2026, 12, 4, 17)),
        (datetime(2026, 12, 3, 10), datetime(2026, 12, 5)),
        (datetime(2026, 12, 3, 19), datetime(2026, 12, 3, 19)),
    ],
)
def test_times_of_every_length_come_out_as_they_went_in(
    organiser: Organiser, start: datetime, end: datetime
) -> None:
    event = replace(organiser.event(), plan=Plan(start=start, end=end, tz="Asia/Seoul"))
    assert plan_of(values_of(event)) == event.plan


@pytest.mark.parametrize(
    ("repeat", "rule"),
    [
        (Repeat.NONE, ""),
        (Repeat.WEEKLY, "FREQ=WEEKLY;COUNT=4"),
        (Repeat.EVERY_TWO_WEEKS, "FREQ=WEEKLY;INTERVAL=2;COUNT=4"),
        (Repeat.MONTHLY, "FREQ=MONTHLY;BYDAY=1TH;COUNT=4"),
    ],
)
def test_repetitions_are_written_as_rules(repeat: Repeat, rule: str) -> None:
    assert rrule_of(repeat, date(2026, 12, 3), 4) == rule


def test_a_fifth_weekday_repeats_on_the_last_of_each_month(organiser: Organiser) -> None:
    rule = rrule_of(Repeat.MONTHLY, date(2026, 12, 31), 3)
    values = values_for_new(None, date(2026, 12, 24), "Asia/Seoul")
    draft = planning_of(
        values | {"title": "모임", "repeat": Repeat.MONTHLY, "times": 3, "venue": NO_VENUE}
    ).draft
    assert draft.rrule == rule
    days = [e.plan.start.date() for e in organiser.services.events.add(draft, "organiser").events]
    assert days == [date(2026, 12, 31), date(2027, 1, 28), date(2027, 2, 25)]
