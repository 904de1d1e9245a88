"""iCalendar files that go out: to publish, to invite and to cancel (RFC 5546, 3.2)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from icalendar import Calendar, Event
from icalendar.prop import VPROPERTY

from meetup_desk.calendars.calendar_event import CalendarEvent, PartStat, Party, Status
from meetup_desk.calendars.property_values import TextValue, one_line
from meetup_desk.calendars.timezones import vtimezone
from meetup_desk.calendars.vevent import attendee, vevent
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant

PRODUCT = "-//Meetup Desk//Meetup Desk//EN"
_END = b"END:VCALENDAR\r\n"


def publish(
    gatherings: Iterable[CalendarEvent], *, name: str, organizer: Party, stamp: Instant, refresh: str = "P1D"
) -> bytes:
    """Write a calendar for everybody, without attendees.

    `organizer` stands in where a gathering has none. `refresh` (RFC 5545 duration) tells those who subscribe
    how often to look again. Raises RuleError `calendar_empty` when there is nothing to tell: RFC 5545, 3.6
    wants a component, and some calendars refuse a file without one.
    """
    told = list(gatherings)
    if not told:
        raise RuleError("calendar_empty")
    about = {
        "NAME": one_line(name),
        "X-WR-CALNAME": one_line(name),
        "REFRESH-INTERVAL": TextValue(refresh, params={"VALUE": "DURATION"}),
        "X-PUBLISHED-TTL": TextValue(refresh),
    }
    return _calendar("PUBLISH", about, told, (vevent(one, stamp=stamp, organizer=organizer) for one in told))


def request(
    gathering: CalendarEvent,
    to: Party,
    *,
    organizer: Party,
    stamp: Instant,
    partstat: PartStat = PartStat.NEEDS_ACTION,
    rsvp: bool = True,
) -> bytes:
    """Write one attendee's invitation (RFC 5546, 3.2.2).

    Raises ValueError for what was called off: cancel that instead.
    """
    if gathering.status is Status.CANCELLED:
        raise ValueError("a cancelled gathering is told by cancel()")
    guest = attendee(to, partstat=partstat, rsvp=rsvp)
    event = vevent(gathering, stamp=stamp, organizer=organizer, parties=[guest])
    return _calendar("REQUEST", {}, [gathering], [event])


def cancel(gathering: CalendarEvent, to: Party, *, organizer: Party, stamp: Instant) -> bytes:
    """Tell one attendee that an event is called off (RFC 5546, 3.2.5).

    `sequence` of what is passed must be higher than that of the invitation before.
    """
    told = replace(gathering, status=Status.CANCELLED)
    event = vevent(told, stamp=stamp, organizer=organizer, parties=[attendee(to)])
    return _calendar("CANCEL", {}, [told], [event])


def _calendar(
    method: str, about: Mapping[str, VPROPERTY], gatherings: Iterable[CalendarEvent], events: Iterable[Event]
) -> bytes:
    head = _head(method, about) if about else _plain_head(method)
    # One event after the other: ten thousand of them held at once cost half as much again.
    return b"".join((head, *_zones(gatherings), *(event.to_ical(sorted=False) for event in events), _END))


def _head(method: str, about: Mapping[str, VPROPERTY]) -> bytes:
    calendar = Calendar()
    head = {"VERSION": "2.0", "PRODID": PRODUCT, "CALSCALE": "GREGORIAN", "METHOD": method}
    for name, value in {**head, **about}.items():
        calendar.add(name, value)
    data: bytes = calendar.to_ical(sorted=False)
    return data.removesuffix(_END)


@lru_cache(maxsize=8)
def _plain_head(method: str) -> bytes:
    """Give what thousands of invites begin with."""
    return _head(method, {})


def _zones(gatherings: Iterable[CalendarEvent]) -> Iterator[bytes]:
    years: dict[str, tuple[int, int]] = {}
    for plan in (one.plan for one in gatherings if not one.plan.all_day):
        first_year, last_year = years.get(plan.tz, (9999, 0))
        years[plan.tz] = min(first_year, plan.start.year), max(last_year, plan.end.year)
    for tz in sorted(years):
        yield _zone(tz, *years[tz])


@lru_cache(maxsize=256)
def _zone(tz: str, first_year: int, last_year: int) -> bytes:
    """Write a zone, which thousands of invites share."""
    zone = vtimezone(tz, first_year, last_year)
    data: bytes = zone.to_ical(sorted=False) if zone is not None else b""
    return data
