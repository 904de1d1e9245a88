"""Whatever is in a file, it leads to events or to reasons."""

import random
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest

from meetup_desk.calendars.calendar_reader import read_calendar
from meetup_desk.calendars.content_lines import NotACalendarError
from meetup_desk.calendars.foreign_zones import iana
from meetup_desk.calendars.incoming_calendar import IncomingCalendar, IncomingEvent
from meetup_desk.calendars.refused import RefusedComponent
from meetup_desk.calendars.windows_zones import NAMED_ZONES
from meetup_desk.words.say import has
from tests.calendars.cases import CASES
from tests.calendars.test_readers import GATHERINGS, meant, published
from tests.calendars.test_readers import ends as ends_of

TODAY = date(2026, 11, 22)
REPLACED = [
    (b"WEEKLY", b"SECONDLY"),
    (b"COUNT=", b"COUNT=999"),
    (b"DTSTART", b"DTEND"),
    (b"2", b"9"),
    (b":", b";"),
]


def read(data: bytes) -> IncomingCalendar:
    return read_calendar(data, tz="Asia/Seoul", today=TODAY)


@cache
def others() -> list[Path]:
    """The calendars that icalendar is tested with."""
    return sorted(Path(icalendar.__file__).parent.rglob("*.ics"))


def reasons(data: bytes) -> list[RefusedComponent]:
    try:
        return read(data).refused
    except NotACalendarError:
        return []


def test_the_calendars_of_another_library_lead_to_events_or_reasons() -> None:
    found = [one for path in others() for one in reasons(path.read_bytes())]
    assert len(others()) > 100
    assert [one for one in found if not has(f"calendar.refused.{one.reason}") or one.line < 1] == []


def test_damaged_calendars_lead_to_events_or_reasons(pytestconfig: pytest.Config) -> None:
    chance = random.Random(20261122)
    whole = [path.read_bytes() for path in others() if path.stat().st_size < 20_000] + list(CASES.values())
    for _ in range(400):
        found = reasons(damaged(chance, chance.choice(whole)))
        assert all(has(f"calendar.refused.{one.reason}") for one in found)


def damaged(chance: random.Random, data: bytes) -> bytes:
    """Change, cut, double and mix octets and lines."""
    for _ in range(chance.randint(1, 5)):
        at, kind = chance.randrange(len(data) or 1), chance.randrange(5)
        lines = data.split(b"\n")
        if kind == 0:
            data = data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
        elif kind == 1:
            data = data[:at] + data[at + chance.randint(1, 40) :]
        elif kind == 2:
            data = data[:at] + chance.randbytes(chance.randint(1, 20)) + data[at:]
        elif kind == 3:
            line = chance.randrange(len(lines))
            data = b"\n".join(lines[:line] + [lines[line]] * chance.choice((0, 2, 3)) + lines[line + 1 :])
        else:
            data = data.replace(*chance.choice(REPLACED), 3)
    return data


@pytest.mark.parametrize("case", GATHERINGS)
def test_our_own_files_are_read_as_they_were_meant(case: str) -> None:
    gatherings = GATHERINGS[case]
    calendar = read(published(*gatherings))
    assert calendar.refused == []
    held = [(*ends_of(one.plan), one.title) for one in calendar.events if isinstance(one, IncomingEvent)]
    assert sorted(held) == meant(gatherings)


def clock(tz: str) -> list[timedelta | None]:
    months = [datetime(2026, month, 15, tzinfo=ZoneInfo(tz)) for month in range(1, 13)]
    return [at.utcoffset() for at in months]


def test_every_zone_that_windows_names_is_one() -> None:
    assert [name for name, zone in NAMED_ZONES.items() if clock(str(iana(name))) != clock(zone)] == []
    assert iana("Korea Standard Time") == iana("korea standard time") == "Asia/Seoul"
    assert iana("asia/seoul") == "Asia/Seoul"
    assert iana("Narnia") is None


def test_a_line_is_counted_where_an_editor_counts_it() -> None:
    folded = "DESCRIPTION:" + "\r\n ".join(["a" * 70] * 5)
    events = ("BEGIN:VEVENT", "UID:1", folded, "END:VEVENT", "BEGIN:VEVENT", "END:VEVENT", "")
    text = "\r\n".join(("BEGIN:VCALENDAR", *events))
    assert [one.line for one in read(text.encode()).refused] == [2, 10]
