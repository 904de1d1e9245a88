"""Duplicates: people who look like one."""

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import DistinctPair
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk


class Duplicates:
    """Proposes whom to merge, and merges them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep_apart(self, one: PersonId, other: PersonId, by: str) -> Changes:
        """Remember that two people who look alike are two."""
        first, second = sorted((one, other))
        with self._desk.change("person.apart", by) as db:
            if not records.find(db, DistinctPair, person_id=first, other_id=second):
                records.add(db, DistinctPair(person_id=first, other_id=second))
        return Changes(change=db.change_id, touched=touched(person=[one, other]))
