"""A draft laid out as a seating, and written down."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from meetup_desk.domain.ids import EventId, PersonId, SeatingId, SeatingTableId, Uid
from meetup_desk.domain.seatings import Seating, SeatingRound, SeatingRule, SeatingRuleKind, SeatingTable
from meetup_desk.domain.times import Instant
from meetup_desk.mixing.problem import ABSENT
from meetup_desk.services.seating.drafts import SeatingDraft
from meetup_desk.services.seating.stored_seatings import NEWCOMER, StoredSeating
from meetup_desk.store import records, seatings
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.seatings import TakenSeat


def laid_out(db: ReadTransaction, event_id: EventId, draft: SeatingDraft, now: Instant) -> StoredSeating:
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
        guests_beside=draft.guests_beside,
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


def write(db: WriteTransaction, asked: StoredSeating) -> StoredSeating:
    """Keep a seating that was laid out; gives it with the ids that it has now."""
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
