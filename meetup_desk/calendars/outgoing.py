"""iCalendar files that go out: to publish, to invite and to cancel (RFC 5546, 3.2)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    events: Sequence[CalendarEvent], *, name: str, organizer: Party, stamp: Instant, refresh: str = "P1D"
) -> bytes:
    """Write a calendar for everybody, without attendees.

    `organizer` stands in where an event has none. `refresh` (RFC 5545 duration) tells those who subscribe
    how often to look again. Raises RuleError `calendar_empty` when there is no event: RFC 5545, 3.6 wants a
    component, and some calendars refuse a file without one.
    """
    if not events:
        raise RuleError("calendar_empty")
    properties = {
        "NAME": one_line(name),
        "X-WR-CALNAME": one_line(name),
        "REFRESH-INTERVAL": TextValue(refresh, params={"VALUE": "DURATION"}),
        "X-PUBLISHED-TTL": TextValue(refresh),
    }
    components = (vevent(event, stamp=stamp, organizer=organizer) for event in events)
    return _calendar("PUBLISH", properties, events, components)


def request(
    event: CalendarEvent,
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
    if event.status is Status.CANCELLED:
        raise ValueError("a cancelled event is told by cancel()")
    guest = attendee(to, partstat=partstat, rsvp=rsvp)
    component = vevent(event, stamp=stamp, organizer=organizer, attendees=[guest])
    return _calendar("REQUEST", {}, [event], [component])


def cancel(event: CalendarEvent, to: Party, *, organizer: Party, stamp: Instant) -> bytes:
    """Tell one attendee that an event is called off (RFC 5546, 3.2.5).

    `sequence` of what is passed must be higher than that of the invitation before.
    """
    cancelled = replace(event, status=Status.CANCELLED)
    component = vevent(cancelled, stamp=stamp, organizer=organizer, attendees=[attendee(to)])
    return _calendar("CANCEL", {}, [cancelled], [component])


def _calendar(
    method: str,
    properties: Mapping[str, VPROPERTY],
    events: Iterable[CalendarEvent],
    components: Iterable[Event],
) -> bytes:
    head = _head(method, properties) if properties else _plain_head(method)
    # One event after the other: ten thousand of them held at once cost half as much again.
    bodies = (component.to_ical(sorted=False) for component in components)
    return b"".join((head, *_zones(events), *bodies, _END))


def _head(method: str, properties: Mapping[str, VPROPERTY]) -> bytes:
    calendar = Calendar()
    head = {"VERSION": "2.0", "PRODID": PRODUCT, "CALSCALE": "GREGORIAN", "METHOD": method}
    for name, value in {**head, **properties}.items():
        calendar.add(name, value)
    data: bytes = calendar.to_ical(sorted=False)
    return data.removesuffix(_END)


@lru_cache(maxsize=8)
def _plain_head(method: str) -> bytes:
    """Give what thousands of invites begin with."""
    return _head(method, {})


def _zones(events: Iterable[CalendarEvent]) -> Iterator[bytes]:
    years: dict[str, tuple[int, int]] = {}
    for plan in (event.plan for event in events if not event.plan.all_day):
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
