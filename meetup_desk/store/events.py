"""Events as they are listed, counted and found."""

import json
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event, EventStatus, PartyPolicy, Promotion
from meetup_desk.domain.ids import EventId, GroupId, RoomId, SeriesId, Uid, VenueId
from meetup_desk.domain.list_rows import EventLine, Occupancy
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.store import occupancy, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.occupancy import PeopleCount


class EventFilter(StrEnum):
    """Which events a list shows."""

    UPCOMING = "upcoming"
    DRAFTS = "drafts"
    PAST = "past"
    ALL = "all"
    NEXT_FIRST = "next_first"  # all, and those that are over after the others


_WHERE = {
    EventFilter.UPCOMING: "status <> 'draft' AND end_utc >= :now ORDER BY start_utc, id",
    EventFilter.DRAFTS: "status = 'draft' ORDER BY start_utc, id",
    EventFilter.PAST: "status <> 'draft' AND end_utc < :now ORDER BY start_utc DESC, id",
    EventFilter.ALL: "1 ORDER BY start_utc, id",
    EventFilter.NEXT_FIRST: "1 ORDER BY end_utc < :now, abs(start_utc - :now), id",
}


def ids(
    db: ReadTransaction,
    which: EventFilter,
    now: Instant,
    limit: int,
    *,
    text: str = "",
    group_id: GroupId | None = None,
) -> list[EventId]:
    """Give the ids of a list of events, of one group or of all, in the order in which it shows them."""
    found = "title LIKE '%' || :text || '%' AND " if text else ""
    theirs = "group_id = :group AND " if group_id is not None else ""
    sql = f"SELECT id FROM event WHERE {theirs}{found}{_WHERE[which]} LIMIT :limit"
    return db.column(sql, {"now": now, "limit": limit, "text": text, "group": group_id})


def between(db: ReadTransaction, since: Instant, until: Instant, limit: int) -> list[EventId]:
    """Give the ids of the events that touch a span of time, by their start."""
    return db.column(
        "SELECT id FROM event WHERE start_utc < :until AND end_utc > :since"
        " ORDER BY start_utc, id LIMIT :limit",
        {"since": since, "until": until, "limit": limit},
    )


def by_series(db: ReadTransaction) -> list[tuple[SeriesId, list[EventId]]]:
    """Give the events of every series, by date."""
    rows = db.rows(
        "SELECT series_id, id FROM event WHERE series_id IS NOT NULL ORDER BY series_id, start_utc, id"
    )
    return [(series, [row[1] for row in group]) for series, group in groupby(rows, key=itemgetter(0))]


def count(db: ReadTransaction, which: EventFilter, now: Instant, *, group_id: GroupId | None = None) -> int:
    """Count the events of a list, of one group or of all."""
    theirs = "group_id = :group AND " if group_id is not None else ""
    condition = _WHERE[which].partition(" ORDER")[0]
    sql = f"SELECT count(*) FROM event WHERE {theirs}{condition}"
    return int(db.value(sql, {"now": now, "group": group_id}))


class _EventRow(NamedTuple):
    id: EventId
    uid: bytes
    group_id: GroupId
    series_id: SeriesId | None
    recurrence_id: str | None
    title: str
    title_en: str
    description: str
    description_en: str
    goal: str
    notes: str
    plan_start: str
    plan_end: str
    plan_tz: str
    plan_all_day: int
    venue_id: VenueId | None
    room_id: RoomId | None
    capacity: int | None
    approval: int
    plus_ones: int | None
    promotion: str
    party_policy: str
    status: str
    cancel_reason: str
    helper: str
    helper_phone: str
    sequence: int
    created_at: Instant
    modified_at: Instant
    followed_up_at: Instant | None
    venue_name: str
    room_name: str
    room_capacity: int | None
    venue_uid: bytes | None
    series_uid: bytes | None


_JOINED = {
    "venue_name": "coalesce(v.name, '')",
    "room_name": "coalesce(r.name, '')",
    "room_capacity": "coalesce(r.capacity, v.capacity)",
    "venue_uid": "v.uid",
    "series_uid": "s.uid",
}
_COLUMNS = ", ".join(_JOINED.get(name, f"e.{name}") for name in _EventRow._fields)
_EVENT = (
    f"SELECT {_COLUMNS} FROM event e LEFT JOIN venue v ON v.id = e.venue_id"
    " LEFT JOIN room r ON r.id = e.room_id LEFT JOIN series s ON s.id = e.series_id"
)


def lines(db: ReadTransaction, event_ids: Sequence[int]) -> list[EventLine]:
    """Put together what a list shows of these events, in this order; ids that are gone are left out."""
    wanted = json.dumps(list(event_ids))
    rows = db.run(f"{_EVENT} WHERE e.id IN (SELECT value FROM json_each(?))", (wanted,))
    people = occupancy.people(db, event_ids)
    by_id: dict[int, EventLine] = {row.id: _line(row, people) for row in map(_EventRow._make, rows)}
    return [by_id[event_id] for event_id in event_ids if event_id in by_id]


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


def _line(row: _EventRow, people: dict[tuple[EventId, RsvpStatus], PeopleCount]) -> EventLine:
    counts = {str(status): people[row.id, status].people for status in _COUNTED if (row.id, status) in people}
    arrived = sum(people[row.id, status].came for status in RsvpStatus if (row.id, status) in people)
    return EventLine(
        event=_event(row),
        venue_name=row.venue_name,
        room_name=row.room_name,
        room_capacity=row.room_capacity,
        venue=_uid(row.venue_uid),
        series=_uid(row.series_uid),
        occupancy=Occupancy(capacity=row.capacity, arrived=arrived, **counts),
    )


def _uid(content: bytes | None) -> Uid | None:
    return None if content is None else Uid(bytes=content)


def _event(row: _EventRow) -> Event:
    return Event(
        id=row.id,
        uid=Uid(bytes=row.uid),
        group_id=row.group_id,
        series_id=row.series_id,
        recurrence_id=datetime.fromisoformat(row.recurrence_id) if row.recurrence_id else None,
        title=row.title,
        title_en=row.title_en,
        description=row.description,
        description_en=row.description_en,
        goal=row.goal,
        notes=row.notes,
        plan=Plan(
            start=datetime.fromisoformat(row.plan_start),
            end=datetime.fromisoformat(row.plan_end),
            tz=row.plan_tz,
            all_day=bool(row.plan_all_day),
        ),
        venue_id=row.venue_id,
        room_id=row.room_id,
        capacity=row.capacity,
        approval=bool(row.approval),
        plus_ones=row.plus_ones,
        promotion=Promotion(row.promotion),
        party_policy=PartyPolicy(row.party_policy),
        status=EventStatus(row.status),
        cancel_reason=row.cancel_reason,
        helper=row.helper,
        helper_phone=row.helper_phone,
        sequence=row.sequence,
        created_at=row.created_at,
        modified_at=row.modified_at,
        followed_up_at=row.followed_up_at,
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
