"""Events as they are listed, counted and found."""

import json
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event, EventStatus, PartyPolicy, Promotion
from meetup_desk.domain.ids import EventId, RoomId, SeriesId, Uid, VenueId
from meetup_desk.domain.list_rows import EventLine, Occupancy
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.store import occupancy, records
from meetup_desk.store.file.read_transaction import ReadTransaction, Row


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


def ids(
    db: ReadTransaction, which: EventFilter, now: Instant, limit: int, *, text: str = ""
) -> list[EventId]:
    """Give the ids of a list of events, in the order in which it shows them."""
    found = "title LIKE '%' || :text || '%' AND " if text else ""
    sql = f"SELECT id FROM event WHERE {found}{_WHERE[which]} LIMIT :limit"
    return db.column(sql, {"now": now, "limit": limit, "text": text})


def count(db: ReadTransaction, which: EventFilter, now: Instant) -> int:
    """Count the events of a list."""
    condition = _WHERE[which].partition(" ORDER")[0]
    return int(db.value(f"SELECT count(*) FROM event WHERE {condition}", {"now": now}))


_EVENT = (
    "SELECT e.id, e.uid, e.group_id, e.series_id, e.recurrence_id, e.title, e.description, e.plan_start,"
    " e.plan_end, e.plan_tz, e.plan_all_day, e.venue_id, e.room_id, e.capacity, e.approval, e.plus_ones,"
    " e.promotion, e.party_policy, e.status, e.cancel_reason, e.sequence, e.created_at, e.modified_at,"
    " coalesce(v.name, ''), coalesce(r.name, ''), v.uid, s.uid, e.helper, e.helper_phone"
    " FROM event e LEFT JOIN venue v ON v.id = e.venue_id LEFT JOIN room r ON r.id = e.room_id"
    " LEFT JOIN series s ON s.id = e.series_id"
)


def lines(db: ReadTransaction, event_ids: Sequence[int]) -> list[EventLine]:
    """Put together what a list shows of these events, in this order; ids that are gone are left out."""
    wanted = json.dumps(list(event_ids))
    rows = db.rows(f"{_EVENT} WHERE e.id IN (SELECT value FROM json_each(?))", (wanted,))
    people = occupancy.people(db, event_ids)
    found = {row[0]: _line(row, people) for row in rows}
    return [found[i] for i in event_ids if i in found]


def line(db: ReadTransaction, event_id: EventId) -> EventLine:
    """Give the line of one event; DeskError `not_found`."""
    found = lines(db, [event_id])
    if not found:
        raise DeskError(ErrorCode.NOT_FOUND, what="event", id=event_id)
    return found[0]


_COUNTED = (
    *(RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED),
    *(RsvpStatus.TENTATIVE, RsvpStatus.INVITED),
)


def _line(row: Row, people: dict[tuple[int, str], tuple[int, int]]) -> EventLine:
    event = _event(row)
    counts = {str(status): people.get((event.id, status), (0, 0))[0] for status in _COUNTED}
    arrived = sum(people.get((event.id, status), (0, 0))[1] for status in RsvpStatus)
    return EventLine(
        event=event,
        venue_name=row[23],
        room_name=row[24],
        venue=_uid(row[25]),
        series=_uid(row[26]),
        fill=Occupancy(capacity=event.capacity, arrived=arrived, **counts),
    )


def _uid(content: bytes | None) -> Uid | None:
    return None if content is None else Uid(bytes=content)


def _event(row: Row) -> Event:
    return Event(
        id=row[0],
        uid=Uid(bytes=row[1]),
        group_id=row[2],
        series_id=row[3],
        recurrence_id=datetime.fromisoformat(row[4]) if row[4] else None,
        title=row[5],
        description=row[6],
        plan=Plan(
            start=datetime.fromisoformat(row[7]),
            end=datetime.fromisoformat(row[8]),
            tz=row[9],
            all_day=bool(row[10]),
        ),
        venue_id=row[11],
        room_id=row[12],
        capacity=row[13],
        approval=bool(row[14]),
        plus_ones=row[15],
        promotion=Promotion(row[16]),
        party_policy=PartyPolicy(row[17]),
        status=EventStatus(row[18]),
        cancel_reason=row[19],
        helper=row[27],
        helper_phone=row[28],
        sequence=row[20],
        created_at=row[21],
        modified_at=row[22],
    )


def room_capacity(db: ReadTransaction, venue_id: VenueId | None, room_id: RoomId | None) -> int | None:
    """Give how many people the room holds, or else the venue; None where nobody has counted."""
    found: int | None = db.value(
        "SELECT coalesce((SELECT capacity FROM room WHERE id = ?),"
        " (SELECT capacity FROM venue WHERE id = ?))",
        (room_id, venue_id),
    )
    return found


def held_at(db: ReadTransaction, venue_id: VenueId) -> bool:
    """Tell whether any event is held at a venue."""
    return db.row("SELECT 1 FROM event WHERE venue_id = ? LIMIT 1", (venue_id,)) is not None


def held_in(db: ReadTransaction, room_id: RoomId) -> bool:
    """Tell whether any event is held in a room."""
    return db.row("SELECT 1 FROM event WHERE room_id = ? LIMIT 1", (room_id,)) is not None


def of_series(db: ReadTransaction, series_id: SeriesId) -> list[Event]:
    """Give the occurrences of a series in the order of their dates."""
    return sorted(records.find(db, Event, series_id=series_id), key=lambda event: event.plan.start)
