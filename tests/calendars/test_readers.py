"""Other people's libraries see in our files what we meant."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

import icalendar
import pytest
import vobject
from dateutil import rrule as dateutil_rrule

from meetup_desk.calendars.gatherings import Gathering, Party, Status
from meetup_desk.calendars.recurrence import occurrences
from meetup_desk.domain.times import Plan, moment_of
from tests.calendars.cases import (
    ALL_DAY_SERIES,
    CASES,
    GONE,
    MOVED,
    NAMES,
    SEOUL,
    SERIES,
    days,
    gathering,
    invited,
    plan,
    published,
    replace,
    weekly,
)

Start = datetime | date
SERIES_OF_ALL_KINDS = {
    "seoul": [SEOUL],
    "utc": [gathering(plan("2026-12-03 19:00", tz="UTC"), rrule="FREQ=WEEKLY;COUNT=3")],
    "one-day": [gathering(days("2026-12-24"))],
    "several-days": [gathering(days("2026-12-24", 3))],
    "all-day-series": [ALL_DAY_SERIES],
    "all-day-series-without-one": [replace(ALL_DAY_SERIES, exdates=(datetime.fromisoformat("2027-02-06"),))],
    "moved-and-gone": [SERIES, MOVED, GONE],
    "moved-to-another-zone": [SERIES, replace(MOVED, plan=plan("2026-12-10 10:00", tz="Europe/London"))],
    **{
        tz: [weekly("2027-02-24 18:30", tz, "FREQ=WEEKLY;COUNT=10")]
        for tz in (
            "America/New_York",
            "Africa/Casablanca",
            "Asia/Tehran",
            "Australia/Lord_Howe",
            "America/Nuuk",
        )
    },
    **{
        rule: [weekly("2027-02-25 18:30", "America/New_York", rule)]
        for rule in (
            "FREQ=WEEKLY;UNTIL=20270401",
            "FREQ=WEEKLY;UNTIL=20270401T183000",
            "FREQ=WEEKLY;BYDAY=TH,SU;UNTIL=20270404T223000Z",
            "FREQ=MONTHLY;BYDAY=-1TH;COUNT=14",
            "FREQ=YEARLY;COUNT=3",
        )
    },
}


def meant(gatherings: list[Gathering]) -> list[tuple[str, str, str]]:
    """Say start, end and title of every occurrence that is held, as UTC or dates."""
    alone = {one.recurrence_id.start: one for one in gatherings if one.recurrence_id is not None}
    held = []
    for one in gatherings:
        if one.recurrence_id is not None:
            continue
        plans = occurrences(one.plan, one.rrule) if one.rrule else [one.plan]
        for each in plans:
            if each.start in one.exdates:
                continue
            changed = alone.get(each.start)
            if changed is None:
                held.append((*ends(each), one.summary))
            elif changed.status is not Status.CANCELLED:
                held.append((*ends(changed.plan), changed.summary))
    return sorted(held)


def ends(each: Plan) -> tuple[str, str]:
    if each.all_day:
        return str(each.start.date()), str(each.end.date())
    return str(moment_of(each.start_utc)), str(moment_of(each.end_utc))


def said(value: Start) -> str:
    return str(value.astimezone(UTC)) if isinstance(value, datetime) else str(value)


def seen_by_icalendar(data: bytes) -> list[tuple[str, str, str]]:
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    alone = {said(event["RECURRENCE-ID"].dt): event for event in events if "RECURRENCE-ID" in event}
    held = []
    for event in events:
        if "RECURRENCE-ID" in event:
            continue
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        for each in expanded(event, start):
            changed = alone.get(said(each))
            if changed is None:
                held.append((said(each), said(each + (end - start)), str(event["SUMMARY"])))
            else:
                held.append((said(changed["DTSTART"].dt), said(changed["DTEND"].dt), str(changed["SUMMARY"])))
    return sorted(held)


def expanded(event: icalendar.Event, start: Start) -> Iterator[Start]:
    """Expand with python-dateutil, in wall time."""
    if "RRULE" not in event:
        yield start
        return
    found = event.get("EXDATE", [])
    without = {
        said(one.dt) for exdate in (found if isinstance(found, list) else [found]) for one in exdate.dts
    }
    text = event["RRULE"].to_ical().decode()
    timed = isinstance(start, datetime)
    rule = dateutil_rrule.rrulestr(
        text, dtstart=start if timed else datetime.combine(start, datetime.min.time())
    )
    for each in rule:
        one = each if timed else each.date()
        if said(one) not in without:
            yield one


def seen_by_vobject(data: bytes) -> list[tuple[str, str, str]]:
    calendar: Any = vobject.readOne(data.decode())
    calendar.validate(raiseException=True)
    alone = {
        said(event.recurrence_id.value): event
        for event in calendar.vevent_list
        if hasattr(event, "recurrence_id")
    }
    held = []
    for event in calendar.vevent_list:
        if hasattr(event, "recurrence_id"):
            continue
        start, length = event.dtstart.value, event.dtend.value - event.dtstart.value
        starts = [start] if event.getrruleset() is None else islice(event.getrruleset(), 600)
        for each in starts:
            one = each if isinstance(start, datetime) else each.date() if isinstance(each, datetime) else each
            changed = alone.get(said(one))
            shown = event if changed is None else changed
            begin = one if changed is None else changed.dtstart.value
            end = begin + length if changed is None else changed.dtend.value
            held.append((said(begin), said(end), shown.summary.value))
    return sorted(held)


@pytest.mark.parametrize("case", SERIES_OF_ALL_KINDS)
def test_icalendar_sees_every_occurrence(case: str) -> None:
    gatherings = SERIES_OF_ALL_KINDS[case]
    assert seen_by_icalendar(published(*gatherings)) == meant(gatherings)


@pytest.mark.parametrize("case", SERIES_OF_ALL_KINDS)
def test_vobject_sees_every_occurrence(case: str) -> None:
    gatherings = SERIES_OF_ALL_KINDS[case]
    assert seen_by_vobject(published(*gatherings)) == meant(gatherings)


@pytest.mark.parametrize("case", CASES)
def test_no_reader_complains(case: str) -> None:
    calendar = icalendar.Calendar.from_ical(CASES[case])
    assert [part.errors for part in calendar.walk() if part.errors] == []
    theirs: Any = vobject.readOne(CASES[case].decode())
    theirs.validate(raiseException=True)


SHOWN = (
    "Kim, Minji",
    "Dwayne 'The Rock' J.",
    "a:b；c",
    "지민＾＾",
    "back＼slash＼",
    "줄 바꿈",
    "O'Brien",
    None,
    "👩‍👩‍👧 가족",
)


@pytest.mark.parametrize(("name", "shown"), list(zip(NAMES, SHOWN, strict=True)))
def test_readers_agree_on_a_guests_name(name: str, shown: str | None) -> None:
    data = invited(SEOUL, to=Party(name=name, email="g@example.org"))
    theirs = icalendar.Calendar.from_ical(data).walk("VEVENT")[0]["ATTENDEE"]
    assert theirs == "mailto:g@example.org"
    assert theirs.params.get("CN") == shown
    line: Any = vobject.readOne(data.decode()).vevent.attendee
    assert line.params.get("CN", [None])[0] == shown
    assert line.params["PARTSTAT"] == ["NEEDS-ACTION"]


def test_readers_agree_on_texts() -> None:
    notes = '안녕하세요, 여러분; 반가워요\n\n둘째 줄: "따옴표" 🎉 100% #1 ' + "가" * 200
    told = replace(
        SEOUL,
        description=notes,
        summary="A, B; C: D",
        categories=("파이썬", "a,b;c"),
        geo=(37.5126, 127.0588),
    )
    event = icalendar.Calendar.from_ical(published(told)).walk("VEVENT")[0]
    theirs: Any = vobject.readOne(published(told).decode()).vevent
    assert str(event["DESCRIPTION"]) == theirs.description.value == notes
    assert str(event["SUMMARY"]) == theirs.summary.value == "A, B; C: D"
    assert [str(one) for one in event["CATEGORIES"].cats] == theirs.categories.value == ["파이썬", "a,b;c"]
    assert (event["GEO"].latitude, event["GEO"].longitude) == (37.5126, 127.0588)


def test_a_day_stays_a_day_for_every_reader() -> None:
    event = icalendar.Calendar.from_ical(published(gathering(days("2026-12-24", 3)))).walk("VEVENT")[0]
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 24), date(2026, 12, 27))
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=3)


def test_alarms_are_read_by_others() -> None:
    data = CASES["alarms-of-a-series"]
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert [[one["TRIGGER"].dt for one in event.walk("VALARM")] for event in events] == [
        [timedelta(days=-1), timedelta(hours=-2)]
    ] * 2
    read = vobject.readOne(data.decode())
    assert [one.trigger.value for one in read.vevent.valarm_list] == [timedelta(days=-1), timedelta(hours=-2)]
