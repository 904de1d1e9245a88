"""Events as calendar files have them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from meetup_desk.calendars.calendar_event import CalendarEvent, Party, Status
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import VenueId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.venues import Venue
from meetup_desk.services.calendars.sequence import outgoing_sequence
from meetup_desk.store import records, sequence
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.say import say

STATUS = {
    EventStatus.DRAFT: Status.TENTATIVE,
    EventStatus.SCHEDULED: Status.CONFIRMED,
    EventStatus.POSTPONED: Status.TENTATIVE,
    EventStatus.CANCELLED: Status.CANCELLED,
}


def of_event(db: ReadTransaction, line: EventLine, group: Group, lang: str) -> CalendarEvent:
    """Give one event as `of_events` does."""
    return of_events(db, [line], group, lang)[0]


def of_events(
    db: ReadTransaction, lines: Sequence[EventLine], group: Group, lang: str
) -> list[CalendarEvent]:
    """Give events as calendar files have them, each with the SEQUENCE that its calendars have to see now."""
    newest = sequence.newest(db, [line.event.id for line in lines])
    venues = _venues(db, lines)
    calendar_events = []
    for line in lines:
        venue = venues[line.event.venue_id] if line.event.venue_id is not None else None
        event = _calendar_event(line, venue, group, lang)
        calendar_events.append(replace(event, sequence=outgoing_sequence(event, newest.get(line.event.id))))
    return calendar_events


def _venues(db: ReadTransaction, lines: Iterable[EventLine]) -> dict[VenueId, Venue]:
    venue_ids = {line.event.venue_id for line in lines}
    return {venue_id: records.get(db, Venue, venue_id) for venue_id in venue_ids if venue_id is not None}


def organizer(group: Group) -> Party:
    """Give who invites."""
    return Party(name=group.contact_name or group.name, email=group.contact_email)


def _calendar_event(line: EventLine, venue: Venue | None, group: Group, lang: str) -> CalendarEvent:
    event = line.event
    return CalendarEvent(
        uid=event.uid,
        sequence=event.sequence,
        status=STATUS[event.status],
        summary=event.title_in(lang),
        description=_description(event, venue, group, lang),
        location=location_text(line, venue),
        geo=_geo(venue),
        categories=(group.name,),
        contact=_contact(group),
        comment=event.cancel_reason if event.status is EventStatus.CANCELLED else "",
        plan=event.plan,
        created=event.created_at,
        modified=event.modified_at,
    )


def _geo(venue: Venue | None) -> tuple[float, float] | None:
    if venue is None or venue.latitude is None or venue.longitude is None:
        return None
    return venue.latitude, venue.longitude


def location_text(line: EventLine, venue: Venue | None) -> str:
    """Say where an event is: venue, room, address."""
    name = " ".join(part for part in (line.venue_name, line.room_name) if part)
    address = venue.address if venue else ""
    return f"{name} · {address}" if address else name


def _contact(group: Group) -> str:
    return " · ".join(filter(None, (group.contact_name, group.contact_phone, group.contact_email)))


def _description(event: Event, venue: Venue | None, group: Group, lang: str) -> str:
    """Say what an attendee needs to know: why not, what, how to get in, whom to ask."""
    called_off = event.cancel_reason if event.status is EventStatus.CANCELLED else ""
    contact = _contact(group)
    access = venue.access_notes if venue else ""
    parts = (
        say("calendar.called_off", lang, reason=called_off) if called_off else "",
        event.description_in(lang),
        say("calendar.access", lang, notes=access) if access else "",
        say("calendar.contact", lang, contact=contact) if contact else "",
    )
    return "\n\n".join(filter(None, parts))
