"""A seating as a room shows it: by round, each table with its people, and who of them had met before."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.seatings import SeatingRound, SeatingRuleKind, SeatingTable
from meetup_desk.mixing.measures import met_pairs
from meetup_desk.services.seating.arranging import Arranged
from meetup_desk.services.seating.evening_steps import EveningStep
from meetup_desk.services.seating.stored_seatings import NEWCOMER, StoredSeating
from meetup_desk.store.seatings import SeatedPerson


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomSeat:
    """Somebody at a table."""

    person_id: PersonId
    name: str
    host: bool = False  # stays at this table
    newcomer: bool = False  # was at no event before; known where newcomers are mixed
    away: bool = False  # doors are open, and have not let them in
    guests: int = 0  # who sit beside them without a name


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomTable:
    """A table in one round; hosts come first, then the others by name of the list."""

    table: SeatingTable
    seats: Sequence[RoomSeat]
    met: Sequence[tuple[PersonId, PersonId]]  # at this table, and had met before this round

    @property
    def places(self) -> int:
        """Seats for people by name: guests have taken the others."""
        return max(self.table.seats - sum(seat.guests for seat in self.seats), len(self.seats))

    @property
    def new_pairs(self) -> int:
        """Pairs that meet here for the first time."""
        people = len(self.seats)
        return people * (people - 1) // 2 - len(self.met)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRound:
    """One round of the room."""

    round: SeatingRound
    tables: Sequence[RoomTable]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingRoom:
    """A seating round by round, with what it is worth."""

    stored: StoredSeating
    arranged: Arranged
    rounds: Sequence[RoomRound]
    waiting: Sequence[RoomSeat]  # take part, and have no seat in some round to come
    inside: int | None  # of those seated, whom doors have let in; None before any door is open
    steps: Sequence[EveningStep]  # what was done since it was made, the latest first

    @property
    def running(self) -> SeatingRound | None:
        """The round that is on."""
        rounds = self.stored.rounds
        return next((r for r in rounds if r.starts_at is not None and r.ends_at is None), None)

    @property
    def coming(self) -> SeatingRound | None:
        """The next round that has not begun."""
        return next((r for r in self.stored.rounds if r.starts_at is None and not r.skipped), None)


def room_of(
    stored: StoredSeating,
    arranged: Arranged,
    waiting: Sequence[SeatedPerson],
    inside: Collection[int] | None,
    steps: Sequence[EveningStep],
) -> SeatingRoom:
    """Lay every round out; `inside` are those whom doors have let in, None before doors are open."""
    here = None if inside is None else sum(person.id in inside for person in stored.people)
    lacking = [RoomSeat(person_id=person.id, name=person.name) for person in waiting]
    rounds = _rounds(stored, arranged, inside)
    return SeatingRoom(
        stored=stored, arranged=arranged, rounds=rounds, waiting=lacking, inside=here, steps=steps
    )


def _rounds(stored: StoredSeating, arranged: Arranged, inside: Collection[int] | None) -> list[RoomRound]:
    hosts = {rule.person_id for rule in stored.rules if rule.kind is SeatingRuleKind.HOST}
    counts_newcomers = NEWCOMER in stored.seating.mix
    guests = arranged.problem.guests or [0] * len(stored.people)
    seats = [
        RoomSeat(
            person_id=person.id,
            name=person.name,
            host=person.id in hosts,
            newcomer=counts_newcomers and person.visits == 0,
            away=inside is not None and person.id not in inside,
            guests=along,
        )
        for person, along in zip(stored.people, guests, strict=True)
    ]
    return [
        RoomRound(round=each, tables=list(_tables(stored, arranged, place, seats)))
        for place, each in enumerate(stored.rounds)
    ]


def _tables(
    stored: StoredSeating, arranged: Arranged, number: int, seats: Sequence[RoomSeat]
) -> Iterator[RoomTable]:
    at: Mapping[int, list[int]] = {place: [] for place in range(len(stored.tables))}
    for person, table in enumerate(arranged.plan[number].tolist()):
        if table in at:
            at[table].append(person)
    met: Mapping[int, list[tuple[PersonId, PersonId]]] = {place: [] for place in at}
    for one, other in met_pairs(arranged.problem, arranged.plan, number):
        met[int(arranged.plan[number, one])].append((seats[one].person_id, seats[other].person_id))
    for place, people in at.items():
        first = sorted((seats[person] for person in people), key=lambda seat: not seat.host)
        yield RoomTable(table=stored.tables[place], seats=first, met=met[place])
