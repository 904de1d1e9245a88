"""SEQUENCE: the highest of each event that any attendee was given."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from meetup_desk.domain.ids import EventId
from meetup_desk.store.file.read_transaction import ReadTransaction


class NewestInvite(NamedTuple):
    """The newest invite of an event that anybody was given."""

    sequence: int
    schedule: str  # when, where and whether, in one line


def newest(db: ReadTransaction, event_ids: Iterable[int]) -> dict[EventId, NewestInvite]:
    """Give the invite with the highest SEQUENCE that anybody was given, by event."""
    rows = db.run(
        "SELECT event_id, max(sequence), told FROM invite WHERE method = 'REQUEST'"
        " AND event_id IN (SELECT value FROM json_each(?)) GROUP BY event_id",
        (json.dumps(list(event_ids)),),
    )
    return {event_id: NewestInvite(sequence, schedule) for event_id, sequence, schedule in rows}
