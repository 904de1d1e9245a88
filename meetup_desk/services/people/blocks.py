"""Blocks and watches: in one group or on the whole desk. Doors hear of a block, and never why."""

from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import GroupId, IncidentId, PersonId
from meetup_desk.domain.list_rows import PersonLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import Block, BlockKind, Person
from meetup_desk.domain.times import Instant
from meetup_desk.store import people, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """A person who may not come in, and why."""

    person: PersonLine
    block: Block


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockDraft:
    """Where a block holds, for how long, and why; or a watch."""

    reason: str
    kind: BlockKind = BlockKind.BLOCK
    group_id: GroupId | None = None  # None: on the whole desk
    incident_id: IncidentId | None = None
    until_at: Instant | None = None
    review_at: Instant | None = None


class Blocks:
    """Keeps people out. Packs that were made before do not know of a new block."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_person(self, person_id: PersonId) -> list[Block]:
        """Give the blocks and watches of a person, also those that are over or were lifted."""
        with self._desk.reading() as db:
            return records.find(db, Block, person_id=person_id)

    def list(self, kind: BlockKind = BlockKind.BLOCK) -> list[Blocked]:
        """Give who is blocked, or watched, the first one first; those that are over too."""
        with self._desk.reading() as db:
            blocks = records.find(db, Block, kind=kind, lifted_at=None)
            lines = {line.id: line for line in people.lines(db, [block.person_id for block in blocks])}
        return [Blocked(person=lines[block.person_id], block=block) for block in blocks]

    def add(self, person_id: PersonId, draft: BlockDraft, actor: str) -> Changes:
        """Block or watch a person; what was over or lifted stays as a record.

        RuleError `reason_needed`, `already_blocked`, `block_ended`; DeskError `not_found`.
        """
        with self._desk.change(f"person.{draft.kind}", actor) as db:
            put_block(db, person_id, draft)
        return Changes(change=db.change_id, touched=touched(person=[person_id], group=None))

    def appeal(self, block_id: int, text: str, actor: str) -> Changes:
        """Write down what the person says against a block; RuleError `why_needed`, DeskError `not_found`."""
        if not text.strip():
            raise RuleError("why_needed")
        with self._desk.change("person.appeal", actor) as db:
            block = records.get(db, Block, block_id)
            records.save(db, replace(block, appeal=text.strip(), appealed_at=db.now()))
        return Changes(change=db.change_id, touched=touched(person=[block.person_id], group=None))

    def lift(self, block_id: int, why: str, actor: str) -> Changes:
        """Lift one block or watch, with why; RuleError `why_needed`, `not_blocked`, DeskError `not_found`."""
        if not why.strip():
            raise RuleError("why_needed")
        with self._desk.change("person.unblock", actor) as db:
            block = records.get(db, Block, block_id)
            if block.lifted_at is not None:
                raise RuleError("not_blocked", name=records.get(db, Person, block.person_id).name)
            _lift(db, block, why.strip())
        return Changes(change=db.change_id, touched=touched(person=[block.person_id], group=None))

    def remove(
        self, person_id: PersonId, actor: str, *, group_id: GroupId | None = None, why: str = ""
    ) -> Changes:
        """Lift the blocks and watches of a person: those of a group, or (None) all.

        RuleError `not_blocked`, DeskError `not_found`.
        """
        with self._desk.change("person.unblock", actor) as db:
            person = records.get(db, Person, person_id)
            scope = {} if group_id is None else {"group_id": group_id}
            blocks = records.find(db, Block, person_id=person_id, lifted_at=None, **scope)
            if not blocks:
                raise RuleError("not_blocked", name=person.name)
            for block in blocks:
                _lift(db, block, why.strip())
        return Changes(change=db.change_id, touched=touched(person=[person_id], group=None))


def put_block(db: WriteTransaction, person_id: PersonId, draft: BlockDraft) -> None:
    """Block or watch a person inside a change; errors as for `Blocks.add`."""
    reason, now = clean(draft.reason), db.now()
    if not reason:
        raise RuleError("reason_needed")
    person = records.get(db, Person, person_id)
    if draft.until_at is not None and draft.until_at <= now:
        raise RuleError("block_ended")
    same = records.find(
        db, Block, person_id=person_id, kind=draft.kind, group_id=draft.group_id, lifted_at=None
    )
    if any(block.until_at is None or block.until_at > now for block in same):
        raise RuleError("already_blocked", name=person.name)
    block = Block(
        person_id=person_id,
        kind=draft.kind,
        group_id=draft.group_id,
        incident_id=draft.incident_id,
        reason=reason,
        at=now,
        by=db.actor,
        until_at=draft.until_at,
        review_at=draft.review_at,
    )
    records.add(db, block)


def _lift(db: WriteTransaction, block: Block, why: str) -> None:
    records.save(db, replace(block, lifted_at=db.now(), lifted_by=db.actor, lifted_why=why))
