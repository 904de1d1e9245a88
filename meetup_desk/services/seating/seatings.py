"""Seatings of events: made, shown, and begun round by round."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId, ListId, PersonId, SeatingId, SeatingTableId, Uid
from meetup_desk.domain.scans import DoorList
from meetup_desk.domain.seatings import (
    Seated,
    Seating,
    SeatingRound,
    SeatingRule,
    SeatingRuleKind,
    SeatingTable,
)
from meetup_desk.domain.times import Instant
from meetup_desk.mixing.problem import ABSENT
from meetup_desk.services.seating.arranging import Arranged, Told, arrange, judged
from meetup_desk.services.seating.drafts import SeatingDraft
from meetup_desk.services.seating.round_meetings import write_meetings
from meetup_desk.services.seating.stored_seatings import NEWCOMER, StoredSeating, load, problem_of
from meetup_desk.services.seating.wanted_people import WantedPeople
from meetup_desk.store import records, seatings
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.seatings import SeatedPerson, TakenSeat


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSeating:
    """A seating with what it is worth."""

    stored: StoredSeating
    arranged: Arranged


_EXPECTED = (Seated.GOING, Seated.INSIDE)


class Seatings:
    """The seatings of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(
        self,
        event_id: EventId,
        draft: SeatingDraft,
        by: str,
        *,
        seconds: float = 2.0,
        told: Told | None = None,
    ) -> tuple[ShownSeating, Changes]:
        """Seat the people of an event, and keep the seating; RuleError as for `arrange`.

        The search runs outside of any transaction: doors go on meanwhile.
        """
        with self._desk.reading() as db:
            asked = _asked(db, event_id, draft, self._desk.now())
            problem = problem_of(db, asked, self._desk.now())
        arranged = arrange(problem, asked.names, seconds=seconds, seed=draft.seed, told=told)
        with self._desk.change("seating.make", by, detail=draft.name) as db:
            stored = _write(db, replace(asked, plan=arranged.plan))
        changes = Changes(change=db.change_id, touched=touched(seating=[stored.seating.id]))
        return ShownSeating(stored=stored, arranged=arranged), changes

    def show(self, seating_id: SeatingId) -> ShownSeating:
        """Give a seating as it is now, measured; DeskError `not_found`."""
        with self._desk.reading() as db:
            stored = load(db, seating_id)
            problem = problem_of(db, stored, self._desk.now())
        return ShownSeating(stored=stored, arranged=judged(problem, stored.plan))

    def wanted(self, event_id: EventId, draft: SeatingDraft) -> WantedPeople:
        """Give who would take part, to be found by id or name."""
        with self._desk.reading() as db:
            return WantedPeople(_asked(db, event_id, draft, self._desk.now()).people)

    def everybody(self, seating_id: SeatingId) -> Sequence[SeatedPerson]:
        """Give who has a seat, and who came or is expected; DeskError `not_found`."""
        with self._desk.reading() as db:
            seating = records.get(db, Seating, seating_id)
            expected = (seatings.participants(db, replace(seating, seated=who)) for who in _EXPECTED)
            return load(db, seating_id, {person for people in expected for person in people}).people

    def anybody(self, seating_id: SeatingId) -> WantedPeople:
        """Give the same people, to be found by id or name."""
        return WantedPeople(self.everybody(seating_id))

    def list_named(self, event_id: EventId, name: str) -> ListId:
        """Give the list of an event at a door by its name; DeskError `not_found`."""
        with self._desk.reading() as db:
            found = records.find(db, DoorList, event_id=event_id, name=name)
        if not found:
            raise DeskError(ErrorCode.NOT_FOUND, what="list", id=name)
        return found[0].id

    def of_event(self, event_id: EventId) -> SeatingId:
        """Give the newest seating of an event; DeskError `not_found`."""
        with self._desk.reading() as db:
            found = seatings.latest(db, event_id)
        if found is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="seating", id=event_id)
        return found

    def by_uid(self, uid: Uid) -> SeatingId:
        """Give the seating of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Seating, uid).id

    def remove(self, seating_id: SeatingId, by: str) -> Changes:
        """Remove a seating; meetings that came of it stay. DeskError `not_found`."""
        with self._desk.change("seating.remove", by) as db:
            records.get(db, Seating, seating_id)
            seatings.remove(db, seating_id)
        return Changes(change=db.change_id, touched=touched(seating=[seating_id]))

    def start_round(self, seating_id: SeatingId, number: int, by: str, at: Instant | None = None) -> Changes:
        """Begin a round, now or at an instant; the one before it ends then. DeskError `not_found`."""
        with self._desk.change("seating.start_round", by, detail=str(number)) as db:
            at = at or self._desk.now()
            stored = load(db, seating_id)
            begun = _round(stored, number)
            self._end_open(db, stored, at, but=number)
            records.save(db, replace(begun, starts_at=at, ends_at=None))
        return self._told_of_round(db, seating_id)

    def end_round(self, seating_id: SeatingId, by: str, at: Instant | None = None) -> Changes:
        """End the round that is on; who was in for at least half of it has met the others of the table."""
        with self._desk.change("seating.end_round", by) as db:
            self._end_open(db, load(db, seating_id), at or self._desk.now())
        return self._told_of_round(db, seating_id)

    def _end_open(self, db: WriteTransaction, stored: StoredSeating, at: Instant, but: int = 0) -> None:
        for each in stored.rounds:
            if each.starts_at is not None and each.ends_at is None and each.number != but:
                ended = replace(each, ends_at=at)
                records.save(db, ended)
                write_meetings(db, stored, ended)

    @staticmethod
    def _told_of_round(db: WriteTransaction, seating_id: SeatingId) -> Changes:
        return Changes(change=db.change_id, touched=touched(seating=[seating_id], meeting=None))


def _round(stored: StoredSeating, number: int) -> SeatingRound:
    for each in stored.rounds:
        if each.number == number:
            return each
    raise DeskError(ErrorCode.NOT_FOUND, what="seating_round", id=number)


def _asked(db: ReadTransaction, event_id: EventId, draft: SeatingDraft, now: Instant) -> StoredSeating:
    """Lay a draft out like a seating that is kept; its ids are places until it is."""
    seating = Seating(
        uid=Uid(int=0),
        event_id=event_id,
        kind=draft.kind,
        name=draft.name,
        seated=draft.seated,
        part_id=draft.part_id,
        list_id=draft.list_id,
        mix=tuple(draft.mix),
        memory=draft.memory,
        seed=draft.seed,
        made_at=now,
    )
    people = seatings.people(
        db, event_id, seatings.participants(db, seating), with_visits=NEWCOMER in seating.mix
    )
    tables = [
        SeatingTable(
            id=SeatingTableId(number),
            seating_id=seating.id,
            number=number,
            name=table.name,
            seats=table.seats,
            x=table.x,
            y=table.y,
            front=table.front,
            accessible=table.accessible,
        )
        for number, table in enumerate(draft.tables, 1)
    ]
    rounds = [
        SeatingRound(seating_id=seating.id, number=number, minutes=draft.minutes)
        for number in range(1, draft.rounds + 1)
    ]
    rules = [*_rules(draft, seating.id)]
    plan = np.full((draft.rounds, len(people)), ABSENT, dtype=np.int32)
    return StoredSeating(seating=seating, tables=tables, rounds=rounds, rules=rules, people=people, plan=plan)


def _rules(draft: SeatingDraft, seating_id: SeatingId) -> Iterable[SeatingRule]:
    pairs = (
        (SeatingRuleKind.APART, draft.apart),
        (SeatingRuleKind.TOGETHER, draft.together),
        (SeatingRuleKind.WISH, draft.wishes),
    )
    for kind, couples in pairs:
        for one, other in couples:
            yield SeatingRule(seating_id=seating_id, kind=kind, person_id=one, other_id=other)
    for person, number in draft.hosts.items():
        yield SeatingRule(
            seating_id=seating_id,
            kind=SeatingRuleKind.HOST,
            person_id=person,
            table_id=SeatingTableId(number),
        )
    places = ((SeatingRuleKind.FRONT, draft.front), (SeatingRuleKind.ACCESSIBLE, draft.accessible))
    for kind, people in places:
        for person in people:
            yield SeatingRule(seating_id=seating_id, kind=kind, person_id=PersonId(person))


def _write(db: WriteTransaction, asked: StoredSeating) -> StoredSeating:
    seating = records.add(db, replace(asked.seating, uid=db.uid()))
    unsaved = SeatingTableId(0)
    tables = [records.add(db, replace(t, id=unsaved, seating_id=seating.id)) for t in asked.tables]
    rounds = [records.add(db, replace(each, seating_id=seating.id)) for each in asked.rounds]
    rules = []
    for rule in asked.rules:
        table = None if rule.table_id is None else tables[rule.table_id - 1].id
        rules.append(records.add(db, replace(rule, seating_id=seating.id, table_id=table)))
    db.flush()
    seatings.take_seats(
        db,
        (
            TakenSeat(rounds[number].id, tables[table].id, asked.people[person].id)
            for number, seated in enumerate(asked.plan.tolist())
            for person, table in enumerate(seated)
            if table != ABSENT
        ),
    )
    return replace(asked, seating=seating, tables=tables, rounds=rounds, rules=rules)
