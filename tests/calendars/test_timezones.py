"""A VTIMEZONE says what the zone says, to readers that know nothing else."""

import io
import re
from bisect import bisect_right
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import icalendar
import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st

from meetup_desk.calendars.timezones import UTC_NAMES, vtimezone

ZONES = (
    "Asia/Seoul",
    "America/New_York",
    "Europe/Dublin",
    "Africa/Casablanca",
    "Asia/Tehran",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Pyongyang",
    "Africa/Cairo",
    "America/St_Johns",
    "Asia/Kathmandu",
    "America/Nuuk",
    "America/Santiago",
    "Asia/Gaza",
)
HOUR = timedelta(hours=1)
STEP = timedelta(hours=6)  # no zone has changed twice within it
SECOND = timedelta(seconds=1)


class Reader:
    """What the text says, each observance expanded on its own."""

    def __init__(self, text: str, last_year: int) -> None:
        self.onsets: list[tuple[datetime, timedelta]] = []
        for body in re.findall(r"BEGIN:(?:STANDARD|DAYLIGHT)\r\n(.*?)END:", text, re.DOTALL):
            facts = dict(line.split(":", 1) for line in body.splitlines())
            start = datetime.fromisoformat(facts["DTSTART"])
            walls = [start]
            if "RRULE" in facts:
                rule = rrulestr(facts["RRULE"], dtstart=start)
                walls = list(rule.between(start, datetime(last_year + 1, 12, 31), inc=True))
                assert walls[0] == start
            before, after = seconds(facts["TZOFFSETFROM"]), seconds(facts["TZOFFSETTO"])
            self.onsets += [((wall - before).replace(tzinfo=UTC), after) for wall in walls]
        self.onsets.sort()
        self.moments = [moment for moment, _ in self.onsets]

    def offset(self, at: datetime) -> timedelta:
        return self.onsets[bisect_right(self.moments, at) - 1][1]


def seconds(offset: str) -> timedelta:
    sign = -1 if offset[0] == "-" else 1
    return sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[3:5]), seconds=int(offset[5:] or 0))


def text_of(tz: str, first_year: int, last_year: int) -> str:
    zone = vtimezone(tz, first_year, last_year)
    assert zone is not None
    return zone.to_ical(sorted=False).decode().replace("\r\n ", "")


def first_moment(year: int) -> datetime:
    return datetime(year, 1, 1, tzinfo=UTC)


def changes(tz: str, first_year: int, last_year: int) -> list[datetime]:
    """Find when the offset changes, by looking at every step and then at every second of that step."""
    zone = ZoneInfo(tz)
    found = []
    at = first_moment(first_year)
    while at < first_moment(last_year + 1):
        if at.astimezone(zone).utcoffset() != (at + STEP).astimezone(zone).utcoffset():
            old = at.astimezone(zone).utcoffset()
            low, high = at, at + STEP
            while high - low > SECOND:
                middle = low + (high - low) // SECOND // 2 * SECOND
                low, high = (middle, high) if middle.astimezone(zone).utcoffset() == old else (low, middle)
            found.append(high)
        at += STEP
    return found


@pytest.mark.parametrize("tz", ZONES)
@pytest.mark.parametrize(("first_year", "last_year"), [(1950, 1952), (2010, 2019), (2026, 2035)])
def test_ten_years_have_the_zones_offset(tz: str, first_year: int, last_year: int) -> None:
    """At every step, and around every change that the text tells: whichever of the two is off shows."""
    zone, reader = ZoneInfo(tz), Reader(text_of(tz, first_year, last_year), last_year)
    start, end = first_moment(first_year), first_moment(last_year + 1)
    steps = [start + number * STEP for number in range((end - start) // STEP)]
    around = [moment + gap for moment in reader.moments for gap in (-SECOND, timedelta())]
    for at in steps + [moment for moment in around if start <= moment < end]:
        assert reader.offset(at) == at.astimezone(zone).utcoffset(), at


@pytest.mark.parametrize("tz", ZONES)
def test_other_libraries_read_the_same_at_every_change(tz: str) -> None:
    text = text_of(tz, 2026, 2029)
    zone = ZoneInfo(tz)
    dateutil_zone = tzical(io.StringIO(text.replace("\r\n", "\n"))).get()
    icalendar_zone = icalendar.Timezone.from_ical(text).to_tz(lookup_tzid=False)
    noons = [first_moment(2026) + timedelta(days=day, hours=12) for day in range(0, 4 * 365, 7)]
    around = [at + gap for at in changes(tz, 2026, 2029) for gap in (-HOUR, -SECOND, SECOND, HOUR)]
    for at in noons + around:
        wall = at.astimezone(zone)
        if wall.fold or (wall + HOUR).replace(tzinfo=None) != (at + HOUR).astimezone(zone).replace(
            tzinfo=None
        ):
            continue  # a wall time that comes twice: a file cannot say which
        naive = wall.replace(tzinfo=None)
        assert naive.replace(tzinfo=dateutil_zone).utcoffset() == wall.utcoffset(), at
        assert naive.replace(tzinfo=icalendar_zone).utcoffset() == wall.utcoffset(), at


@settings(deadline=None, max_examples=25)
@given(
    tz=st.sampled_from(
        sorted(zone for zone in available_timezones() if "/" in zone and zone not in UTC_NAMES)
    ),
    first_year=st.integers(1902, 2045),
    more=st.integers(0, 4),
)
def test_every_change_of_any_zone_is_told_to_the_second(tz: str, first_year: int, more: int) -> None:
    zone, reader = ZoneInfo(tz), Reader(text_of(tz, first_year, first_year + more), first_year + more)
    for at in changes(tz, first_year, first_year + more):
        for moment in (at - SECOND, at, at + SECOND):
            assert reader.offset(moment) == moment.astimezone(zone).utcoffset(), moment


@pytest.mark.parametrize(
    ("tz", "rules"),
    [
        ("America/New_York", ["BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU"]),
        ("Europe/Dublin", ["BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU"]),
        ("Australia/Lord_Howe", ["BYMONTH=4;BYDAY=1SU", "BYMONTH=10;BYDAY=1SU"]),
        ("Asia/Seoul", []),
        ("Asia/Kathmandu", []),
    ],
)
def test_a_yearly_change_is_one_open_ended_rule(tz: str, rules: list[str]) -> None:
    text = text_of(tz, 2026, 2027)
    assert sorted(re.findall(r"RRULE:FREQ=YEARLY;(.*)\r", text)) == sorted(rules)
    assert text.count("TZOFFSETTO") == max(1, len(rules))


def test_a_change_that_no_weekday_rule_gives_stands_alone() -> None:
    text = text_of("Africa/Cairo", 2026, 2026)  # the night after the last Thursday of October
    assert "DTSTART:20261030T000000" in text
    assert not re.search(r"BYMONTH=1[01]", text)


def test_summer_is_daylight_where_the_data_calls_winter_special() -> None:
    text = text_of("Europe/Dublin", 2026, 2026)
    assert re.search(r"BEGIN:DAYLIGHT\r\n.*\r\nTZOFFSETFROM:\+0000\r\nTZOFFSETTO:\+0100\r\nTZNAME:IST", text)


def test_a_day_that_was_skipped_is_told() -> None:
    assert "DTSTART:20111230T000000\r\nTZOFFSETFROM:-1000\r\nTZOFFSETTO:+1400" in text_of(
        "Pacific/Apia", 2011, 2011
    )


@pytest.mark.parametrize("tz", sorted(UTC_NAMES))
def test_utc_needs_no_zone(tz: str) -> None:
    assert vtimezone(tz, 2026, 2027) is None


@pytest.mark.parametrize(("first_year", "last_year"), [(1, 1), (9999, 9999)])
def test_the_ends_of_the_calendar_are_no_trouble(first_year: int, last_year: int) -> None:
    assert "BEGIN:STANDARD" in text_of("America/New_York", first_year, last_year)
