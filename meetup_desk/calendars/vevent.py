"""VEVENT: one event as a component (RFC 5545, 3.6.1)."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from icalendar import Alarm, Event, vCalAddress, vDate, vDatetime, vDuration, vInt, vUri
from icalendar.prop import VPROPERTY

from meetup_desk.calendars.calendar_event import CalendarEvent, PartStat, Party, Status
from meetup_desk.calendars.property_values import (
    Categories,
    LocationValue,
    PlainParameters,
    TextValue,
    mailto,
    one_line,
    paragraphs,
    parameter,
    uri,
)
from meetup_desk.calendars.timezones import UTC_NAMES
from meetup_desk.domain.times import Instant, Plan, moment_of

NOBODY = "nobody@meetup-desk.invalid"  # RFC 2606, 2: no letter ever arrives at .invalid

_DAY, _NINE = timedelta(days=1), timedelta(hours=9)

_Named = tuple[str, VPROPERTY]  # a property


def vevent(
    event: CalendarEvent, *, stamp: Instant, organizer: Party, attendees: Sequence[vCalAddress] = ()
) -> Event:
    """Make the component of one event."""
    component = Event()
    for name, value in _properties(event, stamp, organizer):
        component.add(name, value)
    for each in attendees:
        component.add("ATTENDEE", each)
    for before in event.alarms if event.status is not Status.CANCELLED else ():
        component.add_component(_alarm(event, before))
    return component


def attendee(party: Party, *, partstat: PartStat | None = None, rsvp: bool = False) -> vCalAddress:
    """Make an attendee; without `partstat` it only names whom the file is for (CANCEL)."""
    answer = {"PARTSTAT": str(partstat), "RSVP": "TRUE" if rsvp else "FALSE"} if partstat else {}
    return _address(party, CUTYPE="INDIVIDUAL", ROLE="REQ-PARTICIPANT", **answer)


def _alarm(event: CalendarEvent, before: timedelta) -> Alarm:
    """Make what a calendar shows before the start (RFC 5545, 3.6.6); days before whole days ring at nine."""
    if event.plan.all_day and before % _DAY == timedelta():
        before -= _NINE
    alarm = Alarm()
    alarm.add("ACTION", TextValue("DISPLAY"))
    alarm.add("TRIGGER", vDuration(-before))
    texts = (event.summary, event.location, *event.categories, "…")  # it must say something
    alarm.add("DESCRIPTION", next(filter(None, map(one_line, texts))))
    return alarm


def _properties(event: CalendarEvent, stamp: Instant, organizer: Party) -> Iterator[_Named]:
    yield "UID", TextValue(str(event.uid))
    yield "DTSTAMP", _utc(stamp)
    yield from _times(event.plan)
    yield "SEQUENCE", vInt(event.sequence)
    yield "STATUS", TextValue(event.status)
    yield "SUMMARY", one_line(event.summary)  # must be there, but can be empty (RFC 5546, 3.2.1)
    yield from _texts(event)
    yield "CLASS", TextValue("PUBLIC")
    yield "TRANSP", TextValue("TRANSPARENT" if event.status is Status.CANCELLED else "OPAQUE")
    yield "CREATED", _utc(event.created)
    yield "LAST-MODIFIED", _utc(event.modified)
    yield "ORGANIZER", _address(event.organizer or organizer)


def _times(plan: Plan) -> Iterator[_Named]:
    yield "DTSTART", _time(plan, plan.start)
    if plan.end > plan.start:
        yield "DTEND", _time(plan, plan.end)


def _texts(event: CalendarEvent) -> Iterator[_Named]:
    if event.description:
        yield "DESCRIPTION", paragraphs(event.description)
    if event.location:
        yield "LOCATION", one_line(event.location)
    if event.geo is not None:
        yield "GEO", LocationValue(event.geo)
    if event.url:
        yield "URL", vUri(uri(event.url))
    if event.categories:
        yield "CATEGORIES", Categories(event.categories)
    if event.contact:
        yield "CONTACT", one_line(event.contact)
    if event.comment:
        yield "COMMENT", paragraphs(event.comment)


def _time(plan: Plan, wall: datetime) -> vDate | vDatetime:
    """Make a date or a time of a plan; never floating."""
    if plan.all_day:
        return vDate(wall.date(), params={"VALUE": "DATE"})
    if plan.tz in UTC_NAMES:
        return vDatetime(wall.replace(tzinfo=UTC))
    time = vDatetime(wall)
    time.params["TZID"] = plan.tz  # as the plan calls its zone, which is what VTIMEZONE is called
    return time


# Values that many events share are made once; nothing changes them afterwards.
@lru_cache(maxsize=64)
def _address(party: Party, **parameters: str) -> vCalAddress:
    address = vCalAddress(mailto(party.email or NOBODY))
    name = parameter(party.name)
    address.params = PlainParameters({**parameters, "CN": name} if name else parameters)
    return address


@lru_cache(maxsize=1024)
def _utc(instant: Instant) -> vDatetime:
    return vDatetime(moment_of(instant))
