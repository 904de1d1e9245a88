"""Removing people: with their RSVPs, whose seats go to who waits."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import person_removal, records, search
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalStake:
    """What would go with people."""

    people: int
    rsvps: int
    tickets: int  # valid ones, which would stop working


class PersonRemoval:
    """Removes people who never came; attendance is kept."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def stake(self, person_ids: Sequence[PersonId]) -> RemovalStake:
        """Count what would go with these people."""
        with self._desk.reading() as db:
            rsvps, tickets = person_removal.stake(db, person_ids)
        return RemovalStake(people=len(person_ids), rsvps=rsvps, tickets=tickets)

    def remove(self, person_ids: Sequence[PersonId], actor: str) -> Changes:
        """Remove people with their RSVPs; tickets of theirs stop working.

        RuleError `person_came` for who was let in somewhere.
        """
        with self._desk.change("person.remove", actor) as db:
            came = person_removal.came(db, person_ids)
            if came:
                raise RuleError("person_came", name=came[0], people=len(came))
            events = person_removal.events_of(db, person_ids)
            person_removal.remove(db, person_ids)
            for event_id in events:
                capacity.fill_up(db, records.get(db, Event, event_id))
            search.refresh(db, person_ids)
        kinds = touched(person=person_ids, rsvp=None, event=None, ticket=None)
        return Changes(change=db.change_id, touched=kinds)
