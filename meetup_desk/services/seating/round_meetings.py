"""Meetings that come of a round: of those who shared a table and were really there."""

from itertools import combinations

import numpy as np

from meetup_desk.domain.meetings import Meeting, MeetingSource, pair_of, was_there
from meetup_desk.domain.seatings import SeatingRound
from meetup_desk.services.seating.stored_seatings import StoredSeating
from meetup_desk.store import meetings
from meetup_desk.store.file.write_transaction import WriteTransaction


def write_meetings(db: WriteTransaction, stored: StoredSeating, ended: SeatingRound) -> None:
    """Write down who met in a round that is over, in place of what was written of it before."""
    meetings.remove_of_round(db, ended.id)
    if ended.starts_at is None or ended.ends_at is None or ended.skipped:
        return
    event_id = stored.seating.event_id
    passages = meetings.passages(db, event_id)
    seated = stored.plan[[each.id for each in stored.rounds].index(ended.id)]
    for table in range(len(stored.tables)):
        there = [
            stored.people[place].id
            for place in np.flatnonzero(seated == table).tolist()
            if was_there(passages.get(stored.people[place].id, []), ended.starts_at, ended.ends_at)
        ]
        met = [pair_of(one, other) for one, other in combinations(there, 2)]
        meetings.add(
            db,
            [
                Meeting(
                    person_id=one,
                    other_id=other,
                    source=MeetingSource.TABLE,
                    event_id=event_id,
                    round_id=ended.id,
                    at=ended.starts_at,
                )
                for one, other in met
            ],
        )
