"""How full events are: read from how many RSVPs are alike, which triggers keep up to date."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.store.file.read_transaction import ReadTransaction


class AlikeRsvps(NamedTuple):
    """RSVPs of one event that are alike."""

    status: RsvpStatus
    party: int  # people of each
    came: int  # people of each who came in at all, however often they went out and in
    number: int


class PeopleCount(NamedTuple):
    """People of one event whose RSVPs have one status."""

    people: int
    came: int  # of them


def of_event(db: ReadTransaction, event_id: EventId) -> list[AlikeRsvps]:
    """Give what RSVPs an event has."""
    rows = db.run("SELECT status, party, came, answers FROM fill WHERE event_id = ? AND answers", (event_id,))
    return [AlikeRsvps(RsvpStatus(status), *others) for status, *others in rows]


def people(db: ReadTransaction, event_ids: Sequence[int]) -> dict[tuple[EventId, RsvpStatus], PeopleCount]:
    """Count people by event and status."""
    rows = db.run(
        "SELECT event_id, status, sum(party * answers), sum(came * answers) FROM fill"
        " WHERE event_id IN (SELECT value FROM json_each(?)) GROUP BY event_id, status",
        (json.dumps(list(event_ids)),),
    )
    return {
        (event_id, RsvpStatus(status)): PeopleCount(number, came) for event_id, status, number, came in rows
    }


def going(db: ReadTransaction, event_id: EventId) -> int:
    """Count the people who are going."""
    counts = people(db, [event_id])
    return counts[event_id, RsvpStatus.GOING].people if (event_id, RsvpStatus.GOING) in counts else 0


def arrived(db: ReadTransaction, event_id: EventId) -> int:
    """Count the people who came in at all: each party at most once."""
    return sum(count.came for count in people(db, [event_id]).values())


def rsvps_by_status(db: ReadTransaction, event_id: EventId) -> dict[RsvpStatus, int]:
    """Count RSVPs (not people) by status."""
    rows = db.run(
        "SELECT status, sum(answers) FROM fill WHERE event_id = ? AND answers GROUP BY status", (event_id,)
    )
    return {RsvpStatus(status): number for status, number in rows}
