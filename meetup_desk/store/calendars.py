"""Finding what a calendar file may mean: events and series by their uids, events by when they are."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, RoomId, SeriesId, Uid, VenueId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction


class EventKey(NamedTuple):
    """What two events have in common where they are one by two UIDs."""

    start: Instant
    title: str


class ClashingEvent(NamedTuple):
    """An event that is held at the same time as what is planned, and what cannot be at both."""

    event_id: EventId
    room: bool
    host: bool
    group: bool


class OverlappingEvents(NamedTuple):
    """Two events that are held at the same time, and what cannot be at both."""

    event_id: EventId
    other_id: EventId
    room: bool
    host: bool
    group: bool


def events_of(db: ReadTransaction, uids: Iterable[Uid]) -> dict[Uid, EventId]:
    """Give the ids of those of these events that the desk holds."""
    return {uid: EventId(row_id) for uid, row_id in _ids(db, "event", uids).items()}


def series_of(db: ReadTransaction, uids: Iterable[Uid]) -> dict[Uid, SeriesId]:
    """Give the ids of those of these series that the desk holds."""
    return {uid: SeriesId(row_id) for uid, row_id in _ids(db, "series", uids).items()}


def _ids(db: ReadTransaction, table: str, uids: Iterable[Uid]) -> dict[Uid, int]:
    wanted = json.dumps([uid.bytes.hex().upper() for uid in uids])
    rows = db.run(
        f"SELECT uid, id FROM {table} WHERE hex(uid) IN (SELECT value FROM json_each(?))", (wanted,)
    )
    return {Uid(bytes=uid): row_id for uid, row_id in rows}


def keys_at(db: ReadTransaction, starts: Iterable[Instant]) -> set[EventKey]:
    """Give start and title of the events that begin at these instants."""
    rows = db.run(
        "SELECT start_utc, title FROM event WHERE status <> 'cancelled'"
        " AND start_utc IN (SELECT value FROM json_each(?))",
        (json.dumps(list(starts)),),
    )
    return set(map(EventKey._make, rows))


def overlapping(db: ReadTransaction, event_ids: Iterable[int]) -> list[OverlappingEvents]:
    """Give the events that are held while these are, where room, host or group are the same.

    A venue without a named room is all of its rooms. The host is whom a group names as its contact.
    """
    rows = db.run(
        "SELECT mine.id, other.id,"
        " coalesce(mine.venue_id = other.venue_id AND (mine.room_id IS NULL OR other.room_id IS NULL"
        " OR mine.room_id = other.room_id), 0) AS room,"
        " my_group.contact_email <> '' AND my_group.contact_email = their_group.contact_email AS host,"
        " mine.group_id = other.group_id AS same_group"
        " FROM event mine"
        " JOIN event other ON other.start_utc < mine.end_utc AND other.end_utc > mine.start_utc"
        ' JOIN "group" my_group ON my_group.id = mine.group_id'
        ' JOIN "group" their_group ON their_group.id = other.group_id'
        " WHERE mine.id IN (SELECT value FROM json_each(?)) AND other.id <> mine.id"
        " AND mine.status <> 'cancelled' AND other.status <> 'cancelled' AND (room OR host OR same_group)"
        " ORDER BY mine.start_utc, other.start_utc, other.id",
        (json.dumps(list(event_ids)),),
    )
    return [
        OverlappingEvents(mine, other, bool(room), bool(host), bool(group))
        for mine, other, room, host, group in rows
    ]


def held_during(
    db: ReadTransaction,
    spans: Sequence[tuple[Instant, Instant]],
    *,
    venue_id: VenueId | None,
    room_id: RoomId | None,
    without: Iterable[int],
) -> list[ClashingEvent]:
    """Give the events that are held in these spans, where room, host or group are the same.

    Group and host are those of the desk's first group, which holds what is planned.
    """
    rows = db.run(
        "SELECT DISTINCT other.id,"
        " coalesce(other.venue_id = ?1 AND (?2 IS NULL OR other.room_id IS NULL OR other.room_id = ?2), 0)"
        " AS room,"
        " mine.contact_email <> '' AND mine.contact_email = theirs.contact_email AS host,"
        " mine.id = other.group_id AS same_group"
        " FROM json_each(?3) span JOIN event other"
        " ON other.start_utc < json_extract(span.value, '$[1]')"
        " AND other.end_utc > json_extract(span.value, '$[0]')"
        ' JOIN "group" theirs ON theirs.id = other.group_id'
        ' JOIN "group" mine ON mine.id = (SELECT min(id) FROM "group")'
        " WHERE other.status <> 'cancelled' AND other.id NOT IN (SELECT value FROM json_each(?4))"
        " AND (room OR host OR same_group) ORDER BY other.start_utc, other.id",
        (venue_id, room_id, json.dumps(spans), json.dumps(list(without))),
    )
    return [
        ClashingEvent(event_id, bool(room), bool(host), bool(group)) for event_id, room, host, group in rows
    ]
