"""What a calendar file changes of an event that the desk has."""

from dataclasses import dataclass

from meetup_desk.calendars.incoming_calendar import IncomingEvent
from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.ids import VenueId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.sequence import Version
from meetup_desk.domain.venues import Venue
from meetup_desk.services.calendars.calendar_events import location_text
from meetup_desk.services.calendars.import_steps import EventWrite
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction


@dataclass(frozen=True, slots=True)
class KnownVenues:
    """The venues of a desk, and the texts by which calendars name them."""

    by_id: dict[VenueId, Venue]
    by_text: dict[str, VenueId]


def known_venues(db: ReadTransaction) -> KnownVenues:
    """Give the venues of a desk; of several with one text, the oldest."""
    venues = records.find(db, Venue)
    texts = {venue.name: venue.id for venue in reversed(venues)}
    texts |= {f"{v.name} · {v.address}": v.id for v in reversed(venues) if v.address}
    texts |= {f"{v.name}, {v.address}": v.id for v in reversed(venues) if v.address}
    return KnownVenues({venue.id: venue for venue in venues}, texts)


def update_of(
    line: EventLine, incoming: IncomingEvent, venues: KnownVenues, *, calls_off: bool = False
) -> EventWrite | None:
    """Say what a file changes of an event; None where the file is older, or says the same."""
    event = line.event
    version = Version(incoming.sequence, incoming.stamp)
    if not version.is_newer_than(Version(event.sequence, event.modified_at)):
        return None
    called_off = incoming.cancelled or calls_off
    if event.status is EventStatus.CANCELLED or not (called_off or _differs(line, incoming, venues)):
        return None
    return EventWrite(
        uid=event.uid,
        incoming=incoming,
        event_id=event.id,
        original_start=event.recurrence_id,
        calls_off=called_off,
    )


def _differs(line: EventLine, incoming: IncomingEvent, venues: KnownVenues) -> bool:
    event = line.event
    venue = venues.by_id.get(event.venue_id) if event.venue_id else None
    if incoming.location and incoming.location != location_text(line, venue):
        return True
    return (event.title, event.description, event.plan) != (
        clean(incoming.title),
        incoming.description,
        incoming.plan,
    )
