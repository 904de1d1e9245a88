"""A seating as a desk holds it, and the problem that it is for the search."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from meetup_desk.domain.ids import SeatingId
from meetup_desk.domain.meetings import MONTH, weight_of
from meetup_desk.domain.seatings import (
    Seating,
    SeatingKind,
    SeatingRound,
    SeatingRule,
    SeatingRuleKind,
    SeatingTable,
)
from meetup_desk.domain.times import Instant
from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan, ordered
from meetup_desk.services.seating.drafts import SeatMove
from meetup_desk.store import meetings, records, seatings
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.seatings import SeatedPerson, TakenSeat

NEWCOMER = "newcomer"


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSeating:
    """A seating with all that belongs to it. Columns of `plan` are `people`, its rows `rounds`."""

    seating: Seating
    tables: Sequence[SeatingTable]
    rounds: Sequence[SeatingRound]
    rules: Sequence[SeatingRule]
    people: Sequence[SeatedPerson]
    plan: Plan

    @property
    def names(self) -> list[str]:
        """Names of the people, as their badges have them."""
        return [person.name for person in self.people]

    @property
    def next_round(self) -> int:
        """The first round that is not over, counted from 0; all may be."""
        over = [
            number for number, each in enumerate(self.rounds) if each.ends_at is None and not each.skipped
        ]
        return over[0] if over else len(self.rounds)

    def place_of(self, person_id: int) -> int | None:
        """Give the column of a person in the plan, or None."""
        return next((place for place, person in enumerate(self.people) if person.id == person_id), None)


def load(db: ReadTransaction, seating_id: SeatingId, more: Iterable[int] = ()) -> StoredSeating:
    """Read a seating; `more` are people who get a column though they have no seat. DeskError `not_found`."""
    seating = records.get(db, Seating, seating_id)
    tables = sorted(records.find(db, SeatingTable, seating_id=seating_id), key=lambda table: table.number)
    rounds = sorted(records.find(db, SeatingRound, seating_id=seating_id), key=lambda each: each.number)
    taken = seatings.seats(db, seating_id)
    people = seatings.people(
        db,
        seating.event_id,
        {*more, *(seat.person_id for seat in taken)},
        with_visits=NEWCOMER in seating.mix,
    )
    return StoredSeating(
        seating=seating,
        tables=tables,
        rounds=rounds,
        rules=records.find(db, SeatingRule, seating_id=seating_id),
        people=people,
        plan=_plan(tables, rounds, people, taken),
    )


def _plan(
    tables: Sequence[SeatingTable],
    rounds: Sequence[SeatingRound],
    people: Sequence[SeatedPerson],
    taken: Sequence[TakenSeat],
) -> Plan:
    plan = np.full((len(rounds), len(people)), ABSENT, dtype=np.int32)
    round_at: dict[int, int] = {each.id: place for place, each in enumerate(rounds) if not each.skipped}
    table_at: dict[int, int] = {table.id: place for place, table in enumerate(tables)}
    person_at: dict[int, int] = {person.id: place for place, person in enumerate(people)}
    for seat in taken:
        if seat.round_id in round_at:
            plan[round_at[seat.round_id], person_at[seat.person_id]] = table_at[seat.table_id]
    return plan


def problem_of(db: ReadTransaction, stored: StoredSeating, now: Instant) -> MixingProblem:
    """Lay a seating out for the search: rules about who takes no part count nothing."""
    seating = stored.seating
    places: dict[int, int] = {person.id: place for place, person in enumerate(stored.people)}
    since = Instant(0) if seating.memory is None else Instant(now - seating.memory * MONTH)
    met = meetings.among(db, list(places), since, seating.event_id)
    pairs = {kind: _pairs(stored.rules, kind, places) for kind in SeatingRuleKind}
    return MixingProblem(
        people=len(stored.people),
        tables=[0 if table.closed else table.seats for table in stored.tables],
        rounds=len(stored.rounds),
        apart=frozenset(pairs[SeatingRuleKind.APART]),
        together=sorted(pairs[SeatingRuleKind.TOGETHER]),
        guests=_guests(stored),
        wishes=frozenset(pairs[SeatingRuleKind.WISH]),
        only=_only(stored, places),
        alike=[_fact(stored.people, name) for name in seating.mix if name != NEWCOMER],
        met=[
            (*ordered((places[pair.one], places[pair.other])), weight_of(pair.last_at, now)) for pair in met
        ],
        newcomers=_newcomers(stored) if NEWCOMER in seating.mix else frozenset(),
    )


def _guests(stored: StoredSeating) -> list[int]:
    """Say how many sit down beside each person; teams have no seats to run out of."""
    beside = stored.seating.guests_beside and stored.seating.kind is SeatingKind.TABLES
    return [person.guests for person in stored.people] if beside else []


def _pairs(
    rules: Sequence[SeatingRule], kind: SeatingRuleKind, places: dict[int, int]
) -> set[tuple[int, int]]:
    return {
        ordered((places[rule.person_id], places[rule.other_id]))
        for rule in rules
        if rule.kind is kind and rule.other_id in places and rule.person_id in places
    }


def _only(stored: StoredSeating, places: dict[int, int]) -> dict[int, frozenset[int]]:
    """Say at which tables people may sit; two rules of one person both hold."""
    every = frozenset(range(len(stored.tables)))
    allowed: dict[int, frozenset[int]] = {}
    for rule in stored.rules:
        if rule.person_id not in places or rule.other_id is not None:
            continue
        tables = frozenset(place for place in every if _suits(stored.tables[place], rule))
        place = places[rule.person_id]
        allowed[place] = allowed.get(place, every) & tables
    return allowed


def _suits(table: SeatingTable, rule: SeatingRule) -> bool:
    match rule.kind:
        case SeatingRuleKind.FRONT:
            return table.front
        case SeatingRuleKind.ACCESSIBLE:
            return table.accessible
        case _:
            return table.id == rule.table_id


def _fact(people: Sequence[SeatedPerson], name: str) -> list[str | None]:
    if name in ("affiliation", "title"):
        return [getattr(person, name) or None for person in people]
    return [person.answers.get(name) or None for person in people]


def _newcomers(stored: StoredSeating) -> frozenset[int]:
    return frozenset(place for place, person in enumerate(stored.people) if person.visits == 0)


def moves(stored: StoredSeating, plan: Plan) -> list[SeatMove]:
    """Name who sits elsewhere in another plan of the same people, by round."""
    changed = np.argwhere(stored.plan != plan).tolist()
    return [
        SeatMove(
            person_id=stored.people[person].id,
            round=stored.rounds[number].number,
            before=_number(stored, int(stored.plan[number, person])),
            after=_number(stored, int(plan[number, person])),
        )
        for number, person in changed
    ]


def _number(stored: StoredSeating, place: int) -> int | None:
    return None if place == ABSENT else stored.tables[place].number


def with_plan(stored: StoredSeating, plan: Plan) -> StoredSeating:
    """Give the same seating with other seats."""
    return replace(stored, plan=plan)
