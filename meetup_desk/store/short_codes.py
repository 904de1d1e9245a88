"""Short codes: which are in use, and which wrong ones were typed at a door."""

import json
from collections.abc import Iterable

from meetup_desk.domain.ids import DoorId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction


def taken(db: ReadTransaction, shorts: Iterable[str]) -> set[str]:
    """Give those of these short codes that are in use in this desk."""
    used = db.column(
        "SELECT short FROM ticket WHERE short IN (SELECT value FROM json_each(?))",
        (json.dumps(list(shorts)),),
    )
    return set(used)


def wrong_attempts(db: ReadTransaction, door_id: DoorId, most: int) -> list[Instant]:
    """Give when the last short codes that nobody has were typed at a door, oldest first."""
    return db.column(
        "SELECT received_at FROM (SELECT received_at, kind, verdict, door_seq FROM scan WHERE door_id = ?"
        " ORDER BY door_seq DESC LIMIT ?) AS latest"
        " WHERE kind = 'short' AND verdict = 'not_a_ticket' ORDER BY door_seq",
        (door_id, most),
    )
