"""Events and series as calendars tell them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from meetup_desk.calendars import recurrence
from meetup_desk.calendars.calendar_event import CalendarEvent, Party, Status
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import VenueId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.sequence import next_sequence
from meetup_desk.domain.times import Plan
from meetup_desk.domain.venues import Venue
from meetup_desk.services.calendars.plan_text import span
from meetup_desk.store import invites, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.words.say import say

MOST_OCCURRENCES = 500
STATUS = {
    EventStatus.DRAFT: Status.TENTATIVE,
    EventStatus.SCHEDULED: Status.CONFIRMED,
    EventStatus.POSTPONED: Status.TENTATIVE,
    EventStatus.CANCELLED: Status.CANCELLED,
}


def of_events(
    db: ReadTransaction, lines: Sequence[EventLine], group: Group, lang: str
) -> list[CalendarEvent]:
    """Tell events one by one, each with the SEQUENCE that its calendars have to see now."""
    newest = invites.newest(db, [line.event.id for line in lines])
    venues: dict[VenueId, Venue] = {}
    told = []
    for line in lines:
        venue_id = line.event.venue_id
        if venue_id is not None and venue_id not in venues:
            venues[venue_id] = records.get(db, Venue, venue_id)
        venue = venues[venue_id] if venue_id is not None else None
        one = _gathering(line, venue, group, lang)
        told.append(replace(one, sequence=_sequence(one, newest.get(line.event.id))))
    return told


def organizer(group: Group) -> Party:
    """Give who invites."""
    return Party(name=group.contact_name or group.name, email=group.contact_email)


def told(one: CalendarEvent) -> str:
    """Say in one line when, where and whether: what an invite must not have wrong."""
    return f"{span(one.plan)}|{one.location}|{one.status}"


def place_told(said: str) -> str:
    """Give where it was to be, out of what `told` said."""
    return said.partition("|")[2].rpartition("|")[0]


def _sequence(one: CalendarEvent, newest: tuple[int, str] | None) -> int:
    """Give a SEQUENCE above what attendees hold of another time or place, also where a change was undone."""
    if newest is None:
        return one.sequence
    sequence, said = newest
    return next_sequence(sequence, significant=said != told(one), least=one.sequence)


def _gathering(line: EventLine, venue: Venue | None, group: Group, lang: str) -> CalendarEvent:
    event = line.event
    here = venue is not None and venue.latitude is not None and venue.longitude is not None
    return CalendarEvent(
        uid=event.uid,
        sequence=event.sequence,
        status=STATUS[event.status],
        summary=event.title,
        description=_description(event, venue, group, lang),
        location=place(line, venue),
        geo=(venue.latitude, venue.longitude) if here and venue else None,  # type: ignore[arg-type]
        categories=(group.name,),
        contact=_contact(group),
        comment=event.cancel_reason if event.status is EventStatus.CANCELLED else "",
        plan=event.plan,
        created=event.created_at,
        modified=event.modified_at,
    )


def place(line: EventLine, venue: Venue | None) -> str:
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
        event.description,
        say("calendar.access", lang, notes=access) if access else "",
        say("calendar.contact", lang, contact=contact) if contact else "",
    )
    return "\n\n".join(filter(None, parts))


def rule_dates(plan: Plan, rrule: str) -> set[datetime]:
    """Give the wall starts of a rule; none where it has no date left."""
    try:
        return {each.start for each in recurrence.occurrences(plan, rrule, most=MOST_OCCURRENCES)}
    except RuleError:
        return set()
