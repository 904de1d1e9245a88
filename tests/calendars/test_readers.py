"""Other people's libraries see in our files what we meant."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import pytest
import vobject

from meetup_desk.calendars.calendar_event import CalendarEvent, Party
from meetup_desk.domain.times import Plan, moment_of
from tests.calendars.cases import (
    CASES,
    NAMES,
    SEOUL,
    days,
    gathering,
    invited,
    plan,
    published,
    replace,
    weekly,
)

Start = datetime | date
ZONES = (
    *("America/New_York", "Africa/Casablanca", "Asia/Tehran", "Australia/Lord_Howe", "America/Nuuk"),
    *("Europe/Dublin", "America/Sao_Paulo"),
)
GATHERINGS = {
    "seoul": [SEOUL],
    "utc": [gathering(plan("2026-12-03 19:00", tz="UTC"))],
    "one-day": [gathering(days("2026-12-24"))],
    "several-days": [gathering(days("2026-12-24", 3))],
    "long-ago": [gathering(plan("1965-07-02 19:00", tz="America/Chicago"))],
    **{tz: weekly("2027-02-24 18:30", tz, times=10) for tz in ZONES},
}


def meant(gatherings: list[CalendarEvent]) -> list[tuple[str, str, str]]:
    """Say start, end and title of each, as UTC or dates."""
    return sorted((*ends(one.plan), one.summary) for one in gatherings)


def ends(each: Plan) -> tuple[str, str]:
    if each.all_day:
        return str(each.start.date()), str(each.end.date())
    return str(moment_of(each.start_utc)), str(moment_of(each.end_utc))


def said(value: Start) -> str:
    return str(value.astimezone(UTC)) if isinstance(value, datetime) else str(value)


def seen_by_icalendar(data: bytes) -> list[tuple[str, str, str]]:
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return sorted((said(e["DTSTART"].dt), said(e["DTEND"].dt), str(e["SUMMARY"])) for e in events)


def seen_by_vobject(data: bytes) -> list[tuple[str, str, str]]:
    calendar: Any = vobject.readOne(data.decode())
    calendar.validate(raiseException=True)
    events = calendar.vevent_list
    return sorted((said(e.dtstart.value), said(e.dtend.value), e.summary.value) for e in events)


@pytest.mark.parametrize("case", GATHERINGS)
def test_icalendar_sees_every_date(case: str) -> None:
    assert seen_by_icalendar(published(*GATHERINGS[case])) == meant(GATHERINGS[case])


@pytest.mark.parametrize("case", GATHERINGS)
def test_vobject_sees_every_date(case: str) -> None:
    assert seen_by_vobject(published(*GATHERINGS[case])) == meant(GATHERINGS[case])


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
    data = CASES["request-alarms"]
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    rings = [timedelta(days=-1), timedelta(hours=-2)]
    assert [one["TRIGGER"].dt for one in event.walk("VALARM")] == rings
    read = vobject.readOne(data.decode())
    assert [one.trigger.value for one in read.vevent.valarm_list] == rings
