"""Events as they are listed, counted and found."""

from enum import StrEnum

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RoomId, SeriesId, VenueId
from meetup_desk.domain.rows import EventLine, Fill
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.domain.venues import Room, Venue
from meetup_desk.store import records
from meetup_desk.store.reading import Reading


class EventFilter(StrEnum):
    """Which events a list shows."""

    UPCOMING = "upcoming"
    DRAFTS = "drafts"
    PAST = "past"
    ALL = "all"


_WHERE = {
    EventFilter.UPCOMING: "status <> 'draft' AND end_utc >= :now ORDER BY start_utc, id",
    EventFilter.DRAFTS: "status = 'draft' ORDER BY start_utc, id",
    EventFilter.PAST: "status <> 'draft' AND end_utc < :now ORDER BY start_utc DESC, id",
    EventFilter.ALL: "1 ORDER BY start_utc, id",
}


def ids(db: Reading, which: EventFilter, now: Instant, limit: int, *, text: str = "") -> list[EventId]:
    """Give the ids of a list of events, in the order in which it shows them."""
    found = "title LIKE '%' || :text || '%' AND " if text else ""
    sql = f"SELECT id FROM event WHERE {found}{_WHERE[which]} LIMIT :limit"
    return db.column(sql, {"now": now, "limit": limit, "text": text})


def count(db: Reading, which: EventFilter, now: Instant) -> int:
    """Count the events of a list."""
    condition = _WHERE[which].partition(" ORDER")[0]
    return int(db.value(f"SELECT count(*) FROM event WHERE {condition}", {"now": now}))


def line(db: Reading, event: Event) -> EventLine:
    """Put together what a list shows of an event."""
    venue = records.get(db, Venue, event.venue_id).name if event.venue_id else ""
    room = records.get(db, Room, event.room_id).name if event.room_id else ""
    return EventLine(event=event, venue_name=venue, room_name=room, fill=fill(db, event))


def fill(db: Reading, event: Event) -> Fill:
    """Count the people of an event by what they answered, and those who came."""
    people = dict(
        db.run("SELECT status, sum(party) FROM rsvp WHERE event_id = ? GROUP BY status", (event.id,))
    )
    counted = (
        *(RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED),
        *(RsvpStatus.TENTATIVE, RsvpStatus.INVITED),
    )
    return Fill(
        capacity=event.capacity,
        arrived=arrived(db, event.id),
        **{str(status): people.get(status, 0) for status in counted},
    )


def arrived(db: Reading, event_id: EventId) -> int:
    """Count the people who came in at all: each party at most once, however often it went out and in."""
    return int(
        db.value(
            "SELECT coalesce(sum(min(r.party, came)), 0) FROM (SELECT rsvp_id, sum(count) AS came FROM scan"
            " WHERE event_id = ? AND direction = 'in' AND rsvp_id IS NOT NULL GROUP BY rsvp_id)"
            " JOIN rsvp r ON r.id = rsvp_id WHERE came > 0",
            (event_id,),
        )
    )


def room_capacity(db: Reading, venue_id: VenueId | None, room_id: RoomId | None) -> int | None:
    """Give how many people the room holds, or else the venue; None where nobody has counted."""
    found: int | None = db.value(
        "SELECT coalesce((SELECT capacity FROM room WHERE id = ?),"
        " (SELECT capacity FROM venue WHERE id = ?))",
        (room_id, venue_id),
    )
    return found


def of_series(db: Reading, series_id: SeriesId) -> list[Event]:
    """Give the occurrences of a series in the order of their dates."""
    return sorted(records.find(db, Event, series_id=series_id), key=lambda event: event.plan.start)
