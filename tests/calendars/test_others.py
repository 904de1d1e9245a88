"""What other calendars write, each in its own way, is read as they show it themselves."""

from datetime import UTC, date, datetime, timedelta

import pytest

from meetup_desk.calendars.calendar_reader import read_calendar
from meetup_desk.calendars.incoming_calendar import IncomingCalendar, IncomingEvent, IncomingSeries
from meetup_desk.domain.times import moment_of
from tests.project import DATA

FILES = DATA / "calendars" / "others"
TODAY = date(2026, 11, 22)
ALL_DAY = "DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261204\nRRULE:FREQ=WEEKLY;COUNT=4"
TIMED = "DTSTART;TZID=Asia/Seoul:20261203T190000\nDTEND;TZID=Asia/Seoul:20261203T210000"


def read(*events: str, head: str = "", tz: str = "Asia/Seoul") -> IncomingCalendar:
    body = "".join(f"BEGIN:VEVENT\nUID:a@x\n{event}\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\n{head}{body}END:VCALENDAR\n"
    return read_calendar(text.encode(), tz=tz, today=TODAY)


def file(name: str, tz: str = "Asia/Seoul") -> IncomingCalendar:
    return read_calendar((FILES / f"{name}.ics").read_bytes(), tz=tz, today=TODAY)


def event(calendar: IncomingCalendar) -> IncomingEvent:
    assert calendar.refused == []
    (found,) = calendar.events
    assert isinstance(found, IncomingEvent)
    return found


def series(calendar: IncomingCalendar) -> IncomingSeries:
    assert calendar.refused == []
    (found,) = calendar.events
    assert isinstance(found, IncomingSeries)
    return found


def held(calendar: IncomingCalendar) -> list[str]:
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


# what public reports tell of


LONDON = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:20001029T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20000326T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
END:DAYLIGHT
END:VTIMEZONE
"""


@pytest.mark.parametrize("name", ["GMT", "UTC", "Etc/GMT"])
def test_a_zone_called_gmt_that_describes_summers_has_them(name: str) -> None:
    head = LONDON.format(name=name)
    summer = event(read(f"DTSTART;TZID={name}:20260723T102000\nDURATION:PT30M", head=head)).plan
    assert moment_of(summer.start_utc) == datetime(2026, 7, 23, 9, 20, tzinfo=UTC)
    assert event(read("DTSTART;TZID=GMT:20260723T102000")).plan.tz == "GMT"


def test_a_place_keeps_its_clock_though_a_program_describes_an_old_one() -> None:
    head = LONDON.format(name="America/Sao_Paulo")
    assert event(read("DTSTART;TZID=America/Sao_Paulo:20260723T102000", head=head)).plan.tz == (
        "America/Sao_Paulo"
    )


def test_an_item_that_is_held_again_under_one_uid_is_several_events() -> None:
    dates = [f"SEQUENCE:1\nDTSTART;TZID=Europe/London:202607{day}T193000" for day in (16, 17, 18)]
    calendar = read(*dates)
    assert calendar.refused == []
    assert [one.plan.start.day for one in calendar.events if isinstance(one, IncomingEvent)] == [16, 17, 18]
    uids = [one.uid for one in calendar.events if isinstance(one, IncomingEvent)]
    assert len(set(uids)) == 3
    assert [one.uid for one in read(*reversed(dates)).events if isinstance(one, IncomingEvent)] == uids[::-1]


def test_what_was_moved_under_one_uid_is_one_event() -> None:
    calendar = read(f"SEQUENCE:1\n{TIMED}", "SEQUENCE:2\nDTSTART;TZID=Asia/Seoul:20261204T190000")
    assert [one.plan.start.day for one in calendar.events if isinstance(one, IncomingEvent)] == [4]
    assert [left.reason for left in calendar.refused] == ["twice"]


@pytest.mark.parametrize(
    ("until", "tz"),
    [
        ("20261217T000000Z", "America/New_York"),
        ("20261217T000000Z", "Asia/Seoul"),
        ("20261216T150000Z", "Asia/Seoul"),
        ("20261217T050000Z", "America/New_York"),
        ("20261217T000000", "America/New_York"),
        ("20261217", "America/New_York"),
    ],
)
def test_whole_days_repeat_up_to_the_day_that_is_named(until: str, tz: str) -> None:
    calendar = read(f"DTSTART;VALUE=DATE:20261203\nRRULE:FREQ=WEEKLY;UNTIL={until}", tz=tz)
    assert held(calendar) == ["12-03 00:00", "12-10 00:00", "12-17 00:00"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;COUNT=3;DTSTART=20261203T100000Z;BYDAY=TH;",
        "FREQ=WEEKLY;UNTIL=2026-12-17T10:00:00Z",
        "FREQ=WEEKLY;COUNT=3;INTERVAL=;BYDAY=",
        "FREQ=WEEKLY;COUNT=3;BYHOUR=19;BYMINUTE=0;BYSECOND=0",
        "FREQ=WEEKLY;COUNT=3;BYDAY=1TH",
    ],
)
def test_a_rule_with_too_much_in_it_is_what_it_means(rule: str) -> None:
    assert held(read(f"{TIMED}\nRRULE:{rule}")) == ["12-03 19:00", "12-10 19:00", "12-17 19:00"]


def test_another_hour_in_a_rule_is_refused_by_name() -> None:
    calendar = read(f"{TIMED}\nRRULE:FREQ=WEEKLY;COUNT=3;BYHOUR=9")
    assert [left.reason for left in calendar.refused] == ["repeat_unsupported"]


@pytest.mark.parametrize(
    ("name", "tz"),
    [
        ("UTC+09:00", "Asia/Seoul"),
        ('"UTC+09:00"', "Asia/Seoul"),
        ("tzone://Microsoft/Utc", "UTC"),
        ('"tzone://Microsoft/Utc"', "UTC"),
        ("/Europe/stockholm", "Europe/Stockholm"),
    ],
)
def test_a_zone_with_a_colon_is_read_with_and_without_quotes(name: str, tz: str) -> None:
    start = f"DTSTART;TZID={name}:20261203T190000"
    series_of_it = f"{start}\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID={name}:20261204T190000,20261205T190000"
    assert (event(read(start)).plan.start, event(read(start)).plan.tz) == (datetime(2026, 12, 3, 19), tz)
    assert held(read(series_of_it)) == ["12-03 19:00"]


def test_the_end_of_a_day_is_the_beginning_of_the_next() -> None:
    plan = event(read("DTSTART;TZID=Asia/Seoul:20261203T190000\nDTEND;TZID=Asia/Seoul:20261203T240000")).plan
    assert plan.end == datetime(2026, 12, 4)


@pytest.mark.parametrize(
    "title",
    [
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=EC=86=A1=EB=85=84 =\n=EB=AA=A8=EC=9E=84",
        "SUMMARY;CHARSET=EUC-KR;ENCODING=QUOTED-PRINTABLE:=BC=DB=B3=E2 =B8=F0=C0=D3",
        "SUMMARY;ENCODING=QUOTED-PRINTABLE:=EC=86=A1=EB=85=84 =EB=AA=A8=EC=9E=84",
    ],
)
def test_titles_of_older_phones_are_words(title: str) -> None:
    assert event(read(f"{TIMED}\n{title}")).title == "송년 모임"
