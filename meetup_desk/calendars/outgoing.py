"""iCalendar files that go out: to publish, to invite and to cancel (RFC 5546, 3.2)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from icalendar import Calendar, Event
from icalendar.prop import VPROPERTY

from meetup_desk.calendars.gatherings import Gathering, PartStat, Party, Status
from meetup_desk.calendars.lines import Text, one_line
from meetup_desk.calendars.recurrence import latest
from meetup_desk.calendars.timezones import vtimezone
from meetup_desk.calendars.vevent import attendee, vevent
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant, Plan

PRODUCT = "-//Meetup Desk//Meetup Desk//EN"
_END = b"END:VCALENDAR\r\n"


def publish(
    gatherings: Iterable[Gathering], *, name: str, organizer: Party, stamp: Instant, refresh: str = "P1D"
) -> bytes:
    """Write a calendar for everybody, without attendees.

    `organizer` stands in where a gathering has none. `refresh` (RFC 5545 duration) tells those who subscribe
    how often to look again. Raises RuleError `calendar_empty` when there is nothing to tell: RFC 5545, 3.6
    wants a component, and some calendars refuse a file without one.
    """
    told = _folded_in(gatherings)
    if not told:
        raise RuleError("calendar_empty")
    about = {
        "NAME": one_line(name),
        "X-WR-CALNAME": one_line(name),
        "REFRESH-INTERVAL": Text(refresh, params={"VALUE": "DURATION"}),
        "X-PUBLISHED-TTL": Text(refresh),
    }
    return _calendar("PUBLISH", about, told, (vevent(one, stamp=stamp, organizer=organizer) for one in told))


def request(
    gatherings: Sequence[Gathering],
    to: Party,
    *,
    organizer: Party,
    stamp: Instant,
    partstat: PartStat = PartStat.NEEDS_ACTION,
    rsvp: bool = True,
) -> bytes:
    """Write one attendee's invitation: one event, or a series and its changed occurrences.

    Raises ValueError for several UIDs, or when nothing is left to invite to: cancel that instead.
    """
    told = [one for one in _folded_in(_of_one_uid(gatherings)) if one.status is not Status.CANCELLED]
    if not told:
        raise ValueError("a cancelled gathering is told by cancel()")
    guest = attendee(to, partstat=partstat, rsvp=rsvp)
    events = (vevent(one, stamp=stamp, organizer=organizer, parties=[guest]) for one in told)
    return _calendar("REQUEST", {}, told, events)


def cancel(gatherings: Sequence[Gathering], to: Party, *, organizer: Party, stamp: Instant) -> bytes:
    """Tell one attendee that an event, a series or some of its occurrences are called off.

    `sequence` of what is passed must be higher than that of the invitation before. Raises ValueError for
    several UIDs.
    """
    named = _of_one_uid(gatherings)
    whole = [one for one in named if one.recurrence_id is None]
    told = [replace(one, status=Status.CANCELLED) for one in whole or named]
    events = (vevent(one, stamp=stamp, organizer=organizer, parties=[attendee(to)]) for one in told)
    return _calendar("CANCEL", {}, told, events)


def _calendar(
    method: str, about: Mapping[str, VPROPERTY], gatherings: Iterable[Gathering], events: Iterable[Event]
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


def _of_one_uid(gatherings: Sequence[Gathering]) -> Sequence[Gathering]:
    if len({one.uid for one in gatherings}) != 1:
        raise ValueError("a file to one attendee holds one UID (RFC 5546, 3.2.2)")
    return gatherings


def _folded_in(gatherings: Iterable[Gathering]) -> list[Gathering]:
    """Put series before their occurrences, and leave out of a series those that were cancelled alone.

    Some calendars show a cancelled occurrence as if it were held; an EXDATE is understood by all.
    """
    ordered = sorted(gatherings, key=lambda one: one.recurrence_id is not None)
    series = {one.uid for one in ordered if one.recurrence_id is None}
    gone: dict[object, list[datetime]] = {}
    kept = []
    for one in ordered:
        if one.recurrence_id is not None and one.status is Status.CANCELLED and one.uid in series:
            gone.setdefault(one.uid, []).append(one.recurrence_id.start)
        else:
            kept.append(one)
    return [
        replace(one, exdates=(*one.exdates, *gone[one.uid]))
        if one.recurrence_id is None and one.uid in gone
        else one
        for one in kept
    ]


def _zones(gatherings: Iterable[Gathering]) -> Iterator[bytes]:
    years: dict[str, tuple[int, int]] = {}
    for plan, last in _timed(gatherings):
        first_year, last_year = years.get(plan.tz, (9999, 0))
        years[plan.tz] = min(first_year, plan.start.year), max(last_year, last.year)
    for tz in sorted(years):
        yield _zone(tz, *years[tz])


@lru_cache(maxsize=256)
def _zone(tz: str, first_year: int, last_year: int) -> bytes:
    """Write a zone, which thousands of invites share."""
    zone = vtimezone(tz, first_year, last_year)
    data: bytes = zone.to_ical(sorted=False) if zone is not None else b""
    return data


def _timed(gatherings: Iterable[Gathering]) -> Iterator[tuple[Plan, datetime]]:
    """Give the plans that name a zone, and a wall time after which they do not."""
    for one in gatherings:
        if not one.plan.all_day:
            plan = one.plan
            last = latest(plan, one.rrule) if one.rrule else plan.start
            yield plan, max(last, plan.start) + plan.duration
        if one.recurrence_id is not None and not one.recurrence_id.all_day:
            yield one.recurrence_id, one.recurrence_id.end
