"""Holds: people of whom nothing is destroyed for the time being, with a reason."""

from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import Person
from meetup_desk.domain.retention import RetentionHold
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class HeldPerson:
    """A hold with whom it is about."""

    person: Person
    hold: RetentionHold


class Holds:
    """Keeps people out of destruction, and lets them go again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> list[HeldPerson]:
        """Give everybody who is held, in the order in which they were."""
        with self._desk.reading() as db:
            holds = records.find(db, RetentionHold)
            return [HeldPerson(records.get(db, Person, hold.person_id), hold) for hold in holds]

    def add(self, person_id: PersonId, reason: str, actor: str) -> Changes:
        """Hold a person; a new reason takes the place of the old.

        RuleError `hold_reason_missing`; DeskError `not_found`.
        """
        reason = reason.strip()
        if not reason:
            raise RuleError("hold_reason_missing")
        with self._desk.change("privacy.hold", actor) as db:
            records.get(db, Person, person_id)
            for before in records.find(db, RetentionHold, person_id=person_id):
                records.remove(db, before)
            records.add(db, RetentionHold(person_id=person_id, reason=reason, by=db.actor, at=db.now()))
        return Changes(change=db.change_id, touched=touched(person=[person_id]))

    def end(self, person_id: PersonId, actor: str) -> Changes:
        """Let a person go; DeskError `not_found` where nobody holds them."""
        with self._desk.change("privacy.unhold", actor) as db:
            holds = records.find(db, RetentionHold, person_id=person_id)
            if not holds:
                raise DeskError(ErrorCode.NOT_FOUND, what="hold", id=person_id)
            for hold in holds:
                records.remove(db, hold)
        return Changes(change=db.change_id, touched=touched(person=[person_id]))
