"""What other calendars write, each in its own way, is read as they show it themselves."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from meetup_desk.calendars.incoming import Calendar, Found, FoundSeries, read_calendar

FILES = Path(__file__).parents[1] / "data" / "calendars" / "others"
TODAY = date(2026, 11, 22)
ALL_DAY = "DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261204\nRRULE:FREQ=WEEKLY;COUNT=4"
TIMED = "DTSTART;TZID=Asia/Seoul:20261203T190000\nDTEND;TZID=Asia/Seoul:20261203T210000"


def read(*events: str, head: str = "", tz: str = "Asia/Seoul") -> Calendar:
    body = "".join(f"BEGIN:VEVENT\nUID:a@x\n{event}\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n{head}{body}END:VCALENDAR\n"
    return read_calendar(text.encode(), tz=tz, today=TODAY)


def file(name: str, tz: str = "Asia/Seoul") -> Calendar:
    return read_calendar((FILES / f"{name}.ics").read_bytes(), tz=tz, today=TODAY)


def event(calendar: Calendar) -> Found:
    assert calendar.refused == []
    (found,) = calendar.found
    assert isinstance(found, Found)
    return found


def series(calendar: Calendar) -> FoundSeries:
    assert calendar.refused == []
    (found,) = calendar.found
    assert isinstance(found, FoundSeries)
    return found


def held(calendar: Calendar) -> list[str]:
    """The starts of a series as they are held."""
    one = series(calendar)
    plans = [one.alone[s].plan if s in one.alone else one.whole.plan.moved_to(s) for s in one.starts]
    return [f"{plan.start:%m-%d %H:%M}" for plan in plans]


@pytest.mark.parametrize("tz", ["Asia/Seoul", "Europe/Berlin", "America/Los_Angeles"])
def test_a_date_of_whole_days_that_exchange_moved_is_moved(tz: str) -> None:
    calendar = file("exchange-whole-day-moved", tz)
    assert held(calendar) == ["12-03 00:00", "12-11 00:00", "12-17 00:00", "12-24 00:00"]
    assert all(one.plan.all_day for one in series(calendar).alone.values())


@pytest.mark.parametrize(
    "left_out",
    [
        "EXDATE;VALUE=DATE:20261210",
        "EXDATE;TZID=Asia/Seoul:20261210T000000",
        "EXDATE:20261210T000000",
        "EXDATE:20261210T000000Z",
        "EXDATE:20261209T150000Z",  # midnight in Seoul
    ],
)
def test_a_date_of_whole_days_is_left_out_however_it_is_named(left_out: str) -> None:
    assert held(read(f"{ALL_DAY}\n{left_out}")) == ["12-03 00:00", "12-17 00:00", "12-24 00:00"]


def test_a_date_beside_whole_days_is_a_whole_day() -> None:
    calendar = read(f"{ALL_DAY}\nRDATE;TZID=Asia/Seoul:20261212T000000")
    assert held(calendar)[2] == "12-12 00:00"


@pytest.mark.parametrize("tz", ["Asia/Seoul", "America/New_York"])
def test_an_end_without_a_zone_is_in_the_zone_of_the_start(tz: str) -> None:
    plan = event(file("end-without-zone", tz)).plan
    assert (plan.start, plan.end) == (datetime(2026, 12, 3, 19), datetime(2026, 12, 3, 21))
    assert plan.tz == "America/New_York"
    utc = event(read("DTSTART:20261203T100000Z\nDTEND:20261203T120000", tz=tz)).plan
    assert utc.duration == timedelta(hours=2)


def test_dates_without_a_zone_are_in_the_zone_of_their_series() -> None:
    rule = f"{TIMED}\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261210T190000\nRDATE:20261212T190000"
    moved = "RECURRENCE-ID:20261217T190000\nDTSTART;TZID=Asia/Seoul:20261218T200000"
    calendar = read(rule, moved, tz="Europe/Berlin")
    assert held(calendar) == ["12-03 19:00", "12-12 19:00", "12-18 20:00", "12-24 19:00"]


def test_what_has_no_title_is_an_event() -> None:
    found = event(file("google-no-title"))
    assert (found.title, found.location, found.plan.start) == ("", "Gaon Hall", datetime(2026, 12, 3, 19))
    assert event(read(TIMED)).title == ""


@pytest.mark.parametrize(
    "rules",
    [
        "RRULE:FREQ=WEEKLY;COUNT=3\nRRULE:FREQ=WEEKLY;COUNT=3",
        "RRULE:FREQ=WEEKLY;COUNT=3\nRRULE:count=3;freq=weekly;",
    ],
)
def test_the_same_rule_twice_is_one(rules: str) -> None:
    assert held(read(f"{TIMED}\n{rules}")) == ["12-03 19:00", "12-10 19:00", "12-17 19:00"]
    assert len(series(file("rule-twice")).starts) == 3


def test_two_rules_that_differ_are_refused_by_name() -> None:
    calendar = read(f"{TIMED}\nRRULE:FREQ=WEEKLY;COUNT=3\nRRULE:FREQ=DAILY;COUNT=3")
    assert [(left.reason, dict(left.facts)) for left in calendar.refused] == [
        ("repeat_unsupported", {"part": "RRULE"})
    ]


def test_events_before_1970_are_read() -> None:
    plan = event(read("DTSTART;TZID=Asia/Seoul:19650302T190000\nDURATION:PT2H")).plan
    assert (plan.start, plan.end_utc < 0) == (datetime(1965, 3, 2, 19), True)


@pytest.mark.parametrize("begun", [1901, 1965, 1985])
def test_a_birthday_comes_back_each_year_however_long_ago(begun: int) -> None:
    one = series(read(f"DTSTART;VALUE=DATE:{begun}0302\nRRULE:FREQ=YEARLY\nSUMMARY:생일"))
    assert ([f"{start:%Y-%m-%d}" for start in one.starts], one.cut) == (["2027-03-02"], True)


def test_every_other_week_keeps_its_turn_after_decades() -> None:
    one = series(read("DTSTART;TZID=Asia/Seoul:19840105T190000\nRRULE:FREQ=WEEKLY;INTERVAL=2"))
    assert {(start - datetime(1984, 1, 5, 19)).days % 14 for start in one.starts} == {0}
    assert len(one.starts) in (26, 27)


@pytest.mark.parametrize(
    "end", ["", "\nDTEND;TZID=Asia/Seoul:20261203T190000", "\nDURATION:PT0S"], ids=["none", "same", "length"]
)
def test_what_takes_no_time_takes_none(end: str) -> None:
    plan = event(read(f"DTSTART;TZID=Asia/Seoul:20261203T190000{end}")).plan
    assert plan.end == plan.start


def test_a_whole_day_without_an_end_is_that_day() -> None:
    plan = event(read("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261203")).plan
    assert (plan.first_day, plan.last_day, plan.all_day) == (date(2026, 12, 3), date(2026, 12, 3), True)
