"""VEVENT: one gathering as a component (RFC 5545, 3.6.1)."""

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
    gathering: CalendarEvent, *, stamp: Instant, organizer: Party, parties: Sequence[vCalAddress] = ()
) -> Event:
    """Make the component of one gathering; `parties` are its attendees."""
    event = Event()
    for name, value in _properties(gathering, stamp, organizer):
        event.add(name, value)
    for party in parties:
        event.add("ATTENDEE", party)
    for before in gathering.alarms if gathering.status is not Status.CANCELLED else ():
        event.add_component(_alarm(gathering, before))
    return event


def attendee(party: Party, *, partstat: PartStat | None = None, rsvp: bool = False) -> vCalAddress:
    """Make an attendee; without `partstat` it only names whom the file is for (CANCEL)."""
    asked = {"PARTSTAT": str(partstat), "RSVP": "TRUE" if rsvp else "FALSE"} if partstat else {}
    return _address(party, CUTYPE="INDIVIDUAL", ROLE="REQ-PARTICIPANT", **asked)


def _alarm(gathering: CalendarEvent, before: timedelta) -> Alarm:
    """Make what a calendar shows before the start (RFC 5545, 3.6.6); days before whole days ring at nine."""
    if gathering.plan.all_day and before % _DAY == timedelta():
        before -= _NINE
    alarm = Alarm()
    alarm.add("ACTION", TextValue("DISPLAY"))
    alarm.add("TRIGGER", vDuration(-before))
    told = (gathering.summary, gathering.location, *gathering.categories, "…")  # it must say something
    alarm.add("DESCRIPTION", next(filter(None, map(one_line, told))))
    return alarm


def _properties(gathering: CalendarEvent, stamp: Instant, organizer: Party) -> Iterator[_Named]:
    yield "UID", TextValue(str(gathering.uid))
    yield "DTSTAMP", _utc(stamp)
    yield from _when(gathering.plan)
    yield "SEQUENCE", vInt(gathering.sequence)
    yield "STATUS", TextValue(gathering.status)
    if title := one_line(gathering.summary):  # else each calendar says so in its own language
        yield "SUMMARY", title
    yield from _about(gathering)
    yield "CLASS", TextValue("PUBLIC")
    yield "TRANSP", TextValue("TRANSPARENT" if gathering.status is Status.CANCELLED else "OPAQUE")
    yield "CREATED", _utc(gathering.created)
    yield "LAST-MODIFIED", _utc(gathering.modified)
    yield "ORGANIZER", _address(gathering.organizer or organizer)


def _when(plan: Plan) -> Iterator[_Named]:
    yield "DTSTART", _time(plan, plan.start)
    if plan.end > plan.start:
        yield "DTEND", _time(plan, plan.end)


def _about(gathering: CalendarEvent) -> Iterator[_Named]:
    if gathering.description:
        yield "DESCRIPTION", paragraphs(gathering.description)
    if gathering.location:
        yield "LOCATION", one_line(gathering.location)
    if gathering.geo is not None:
        yield "GEO", LocationValue(gathering.geo)
    if gathering.url:
        yield "URL", vUri(uri(gathering.url))
    if gathering.categories:
        yield "CATEGORIES", Categories(gathering.categories)
    if gathering.contact:
        yield "CONTACT", one_line(gathering.contact)
    if gathering.comment:
        yield "COMMENT", paragraphs(gathering.comment)


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
def _address(party: Party, **told: str) -> vCalAddress:
    address = vCalAddress(mailto(party.email or NOBODY))
    name = parameter(party.name)
    address.params = PlainParameters({**told, "CN": name} if name else told)
    return address


@lru_cache(maxsize=1024)
def _utc(instant: Instant) -> vDatetime:
    return vDatetime(moment_of(instant))
