"""How full events are: read from how many answers are alike, which triggers keep up to date."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.store.file.read_transaction import ReadTransaction


class AlikeAnswers(NamedTuple):
    """Answers of one event that are alike."""

    status: RsvpStatus
    party: int  # people of each
    came: int  # people of each who came in at all, however often they went out and in
    answers: int


def of_event(db: ReadTransaction, event_id: EventId) -> list[AlikeAnswers]:
    """Give what answers an event has."""
    rows = db.run("SELECT status, party, came, answers FROM fill WHERE event_id = ? AND answers", (event_id,))
    return [AlikeAnswers(RsvpStatus(row[0]), *row[1:]) for row in rows]


def people(db: ReadTransaction, event_ids: Sequence[int]) -> dict[tuple[int, str], tuple[int, int]]:
    """Count people by event and status: how many they are, and how many of them came."""
    rows = db.run(
        "SELECT event_id, status, sum(party * answers), sum(came * answers) FROM fill"
        " WHERE event_id IN (SELECT value FROM json_each(?)) GROUP BY event_id, status",
        (json.dumps(list(event_ids)),),
    )
    return {(row[0], row[1]): (row[2], row[3]) for row in rows}


def going(db: ReadTransaction, event_id: EventId) -> int:
    """Count the people who are going."""
    return people(db, [event_id]).get((event_id, RsvpStatus.GOING), (0, 0))[0]


def arrived(db: ReadTransaction, event_id: EventId) -> int:
    """Count the people who came in at all: each party at most once."""
    return sum(came for _, came in people(db, [event_id]).values())


def answers(db: ReadTransaction, event_id: EventId) -> dict[RsvpStatus, int]:
    """Count answers (not people) by status."""
    rows = db.run(
        "SELECT status, sum(answers) FROM fill WHERE event_id = ? AND answers GROUP BY status", (event_id,)
    )
    return {RsvpStatus(status): number for status, number in rows}
