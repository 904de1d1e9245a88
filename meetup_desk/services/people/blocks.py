"""Blocks: people who may not come in. Doors hear that, and never why."""

from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.list_rows import PersonLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import Block, Person
from meetup_desk.store import people, records
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """A person who may not come in, and why."""

    person: PersonLine
    block: Block


class Blocks:
    """Keeps people out. Packs that were made before do not know of a new block."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self) -> list[Blocked]:
        """Give who is blocked, the first one first."""
        with self._desk.reading() as db:
            blocks = records.find(db, Block)
            lines = {line.id: line for line in people.lines(db, [block.person_id for block in blocks])}
        return [Blocked(person=lines[block.person_id], block=block) for block in blocks]

    def add(self, person_id: PersonId, reason: str, actor: str) -> Changes:
        """Block a person; RuleError `reason_needed`, `already_blocked`, DeskError `not_found`."""
        reason = clean(reason)
        if not reason:
            raise RuleError("reason_needed")
        with self._desk.change("person.block", actor) as db:
            person = records.get(db, Person, person_id)
            if records.find(db, Block, person_id=person_id):
                raise RuleError("already_blocked", name=person.name)
            records.add(db, Block(person_id=person_id, reason=reason, at=self._desk.now()))
        return Changes(change=db.change_id, touched=touched(person=[person_id]))

    def remove(self, person_id: PersonId, actor: str) -> Changes:
        """Let a person in again; RuleError `not_blocked`, DeskError `not_found`."""
        with self._desk.change("person.unblock", actor) as db:
            person = records.get(db, Person, person_id)
            blocks = records.find(db, Block, person_id=person_id)
            if not blocks:
                raise RuleError("not_blocked", name=person.name)
            records.remove(db, blocks[0])
        return Changes(change=db.change_id, touched=touched(person=[person_id]))
