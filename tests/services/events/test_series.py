"""A series changed here, from here on, or as a whole; its file tells the same as the desk."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import icalendar
import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, EventStatus, Scope, Series
from meetup_desk.domain.times import Plan, moment_of, whole_days
from meetup_desk.services.events.drafts import EventDraft, EventEdit, PlannedEvents
from meetup_desk.services.services import Services

PLAN = Plan(start=datetime(2026, 12, 3, 19), end=datetime(2026, 12, 3, 21), tz="Asia/Seoul")


def plan_series(services: Services, rrule: str = "FREQ=WEEKLY;COUNT=5", plan: Plan = PLAN) -> PlannedEvents:
    return services.events.add(EventDraft(title="독서", plan=plan, rrule=rrule), "organiser")


def series_of(services: Services, event: Event) -> tuple[Series, list[Event]]:
    now = services.events.get(event.id).event
    assert now.series_id is not None
    return services.events.series(now.series_id)


def change(services: Services, event: Event, scope: Scope, **edit: object) -> None:
    services.events.change(event.id, EventEdit(**edit), "organiser", scope=scope)  # type: ignore[arg-type]


def seen(services: Services, *series: Series) -> list[tuple[str, str]]:
    """Say start and title of every date that another library finds in the files of these series."""
    found = []
    for one in series:
        content, _ = services.public_calendars.content(series_id=one.id)
        parts = icalendar.Calendar.from_ical(content).walk("VEVENT")
        assert not any("RRULE" in part or "RECURRENCE-ID" in part for part in parts)
        kept = [part for part in parts if str(part["STATUS"]) != "CANCELLED"]
        found += [(said(part["DTSTART"].dt), str(part["SUMMARY"])) for part in kept]
    return sorted(found)


def said(value: Any) -> str:
    return str(value.astimezone(UTC)) if isinstance(value, datetime) else str(value)


def held(services: Services) -> list[tuple[str, str]]:
    lines = [line.event for line in services.events.list(limit=999)]
    return sorted(
        (
            str(e.plan.first_day) if e.plan.all_day else str(moment_of(e.plan.start_utc)),
            e.title,
        )
        for e in lines
        if e.status is not EventStatus.CANCELLED
    )


@pytest.mark.parametrize("tz", ["Asia/Seoul", "America/New_York"])
def test_a_series_that_moves_as_a_whole_keeps_its_rule_in_step(services: Services, tz: str) -> None:
    planned = plan_series(services)
    new = Plan(start=datetime(2026, 12, 11, 18, 30), end=datetime(2026, 12, 11, 20), tz=tz)
    change(services, planned.events[1], Scope.ALL, plan=new)
    series, occurrences = series_of(services, planned.events[0])
    assert series.plan == Plan(start=datetime(2026, 12, 4, 18, 30), end=datetime(2026, 12, 4, 20), tz=tz)
    assert series.sequence == 1
    assert [e.sequence for e in occurrences] == [1] * 5
    assert [e.recurrence_id for e in occurrences] == [e.plan.start for e in occurrences]
    assert seen(services, series) == held(services)
    assert len(held(services)) == 5


def test_from_here_on_is_a_series_of_its_own(services: Services) -> None:
    planned = plan_series(services)
    third = planned.events[2]
    new = Plan(start=datetime(2026, 12, 18, 20), end=datetime(2026, 12, 18, 22), tz="Asia/Seoul")
    change(services, third, Scope.FOLLOWING, plan=new, title="금요 독서")
    old, before = series_of(services, planned.events[0])
    rest, after = series_of(services, third)
    assert [e.id for e in before + after] == [e.id for e in planned.events]
    assert (len(before), len(after), old.uid == rest.uid) == (2, 3, False)
    assert (old.title, old.sequence, rest.title) == ("독서", 1, "금요 독서")
    assert [e.uid for e in after] == [e.uid for e in planned.events[2:]]
    assert seen(services, old, rest) == held(services)
    services.history.undo("organiser")
    series, back = series_of(services, third)
    assert (series.uid, len(back)) == (old.uid, 5)
    assert seen(services, series) == held(services)


def test_from_the_first_on_is_all_of_it(services: Services) -> None:
    planned = plan_series(services)
    change(services, planned.events[0], Scope.FOLLOWING, title="영화")
    series, occurrences = series_of(services, planned.events[4])
    assert (series.uid, series.title, len(occurrences)) == (planned.series.uid, "영화", 5)  # type: ignore[union-attr]
    assert series.sequence == 0


def test_what_no_calendar_shows_splits_nothing(services: Services) -> None:
    planned = plan_series(services)
    change(services, planned.events[2], Scope.FOLLOWING, capacity=12)
    assert len(series_of(services, planned.events[0])[1]) == 5
    capacities = [services.events.get(e.id).event.capacity for e in planned.events]
    assert capacities == [None, None, 12, 12, 12]


def test_one_alone_leaves_its_series_and_keeps_its_place_in_line(services: Services) -> None:
    planned = plan_series(services)
    later = Plan(start=datetime(2026, 12, 30, 19), end=datetime(2026, 12, 30, 21), tz="Asia/Seoul")
    change(services, planned.events[1], Scope.THIS, plan=later, title="늦은 독서")
    series, _ = series_of(services, planned.events[0])
    assert (series.plan, series.sequence) == (PLAN, 0)
    assert seen(services, series) == held(services)
    change(services, planned.events[2], Scope.FOLLOWING, title="겨울 독서")
    old, before = series_of(services, planned.events[0])
    rest, _ = series_of(services, planned.events[2])
    assert {e.title for e in before} == {"독서", "늦은 독서"}
    assert seen(services, old, rest) == held(services)


def test_calling_one_off_raises_the_series(services: Services) -> None:
    planned = plan_series(services)
    services.events.cancel(planned.events[3].id, "organiser")
    series, _ = series_of(services, planned.events[0])
    assert series.sequence == 1
    assert seen(services, series) == held(services)
    services.events.cancel(planned.events[0].id, "organiser", scope=Scope.ALL)
    content, _ = services.public_calendars.content(series_id=series.id)
    parts = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert {(str(one["STATUS"]), int(one["SEQUENCE"])) for one in parts} == {("CANCELLED", 1)}


@pytest.mark.parametrize(
    ("rrule", "start"),
    [
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8", "2026-12-01 19:00"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=6", "2026-12-03 19:00"),
        ("FREQ=DAILY;INTERVAL=3;UNTIL=20261224", "2026-12-03 19:00"),
        ("FREQ=MONTHLY;COUNT=6", "2026-12-31 19:00"),
        ("FREQ=WEEKLY;UNTIL=20270121T100000Z", "2026-12-03 19:00"),
    ],
)
@pytest.mark.parametrize("scope", [Scope.FOLLOWING, Scope.ALL])
@pytest.mark.parametrize("shift", [timedelta(hours=1), timedelta(days=1), timedelta(days=-1, hours=-2)])
def test_the_file_tells_what_the_desk_holds(
    services: Services, rrule: str, start: str, scope: Scope, shift: timedelta
) -> None:
    begin = datetime.fromisoformat(start)
    plan = Plan(start=begin, end=begin + timedelta(hours=2), tz="Europe/Dublin")
    planned = plan_series(services, rrule, plan)
    third = planned.events[2]
    change(services, third, scope, plan=third.plan.moved_to(third.plan.start + shift))
    found = [series_of(services, e)[0] for e in (planned.events[0], third)]
    told = found if found[0].id != found[1].id else found[:1]
    assert seen(services, *told) == held(services)


def test_named_days_do_not_move_to_another_day(services: Services) -> None:
    planned = plan_series(services, "FREQ=MONTHLY;BYDAY=1TH;COUNT=3")
    with pytest.raises(RuleError) as refused:
        change(
            services,
            planned.events[1],
            Scope.ALL,
            plan=planned.events[1].plan.moved_to(datetime(2027, 1, 8, 19)),
        )
    assert refused.value.rule == "repeat_names_days"
    assert held(services) == seen(services, series_of(services, planned.events[0])[0])


def test_a_series_can_become_whole_days_even_from_one_that_was_moved(services: Services) -> None:
    planned = plan_series(services)
    moved = planned.events[1].plan.moved_to(datetime(2026, 12, 10, 15))
    change(services, planned.events[1], Scope.THIS, plan=moved)
    day = moved.start.date()
    change(services, planned.events[1], Scope.ALL, plan=whole_days(day, day, "Asia/Seoul"))
    series, occurrences = series_of(services, planned.events[0])
    assert all(e.plan.all_day and e.plan.start.time() == time() for e in occurrences)
    assert seen(services, series) == held(services)


def test_a_series_begins_with_a_date_of_its_rule(services: Services) -> None:
    planned = plan_series(services, "FREQ=WEEKLY;BYDAY=FR;COUNT=3")
    assert planned.series is not None
    assert planned.series.plan.start == datetime(2026, 12, 4, 19)
    assert seen(services, planned.series) == held(services)
