"""Finding what a calendar file may mean: events and series by their uids, events by when they are."""

import json
from collections.abc import Iterable

from meetup_desk.domain.ids import EventId, SeriesId, Uid
from meetup_desk.domain.times import Instant
from meetup_desk.store.reading import Reading


def events_of(db: Reading, uids: Iterable[Uid]) -> dict[Uid, EventId]:
    """Give the ids of those of these events that the desk holds."""
    return {uid: EventId(found) for uid, found in _of(db, "event", uids).items()}


def series_of(db: Reading, uids: Iterable[Uid]) -> dict[Uid, SeriesId]:
    """Give the ids of those of these series that the desk holds."""
    return {uid: SeriesId(found) for uid, found in _of(db, "series", uids).items()}


def _of(db: Reading, table: str, uids: Iterable[Uid]) -> dict[Uid, int]:
    wanted = json.dumps([uid.bytes.hex().upper() for uid in uids])
    rows = db.run(
        f"SELECT uid, id FROM {table} WHERE hex(uid) IN (SELECT value FROM json_each(?))", (wanted,)
    )
    return {Uid(bytes=row[0]): row[1] for row in rows}


def titles_at(db: Reading, starts: Iterable[Instant]) -> set[tuple[Instant, str]]:
    """Give start and title of the events that begin at these instants."""
    rows = db.run(
        "SELECT start_utc, title FROM event WHERE status <> 'cancelled'"
        " AND start_utc IN (SELECT value FROM json_each(?))",
        (json.dumps(list(starts)),),
    )
    return {(row[0], row[1]) for row in rows}
