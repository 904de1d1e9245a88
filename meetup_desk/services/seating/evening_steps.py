"""What was done to a seating just now, read from the log: it is there again whenever its page is."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.times import Instant
from meetup_desk.services.seating.stored_seatings import StoredSeating
from meetup_desk.store import meetings
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.log import seats

_MOST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSeat:
    """Somebody whose seat changed, in the first round of it: numbers of tables, None for no seat."""

    name: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EveningStep:
    """A change of a seating that stands."""

    at: Instant
    command: str
    round: int | None  # its number, where the change is about one
    table: int | None  # the one that was closed
    seats: Sequence[StepSeat]


def evening_steps(db: ReadTransaction, stored: StoredSeating) -> list[EveningStep]:
    """Give the last changes, the latest first."""
    rounds: dict[int, int] = {each.id: each.number for each in stored.rounds}
    tables: dict[int, int] = {table.id: table.number for table in stored.tables}
    steps = seats.evening(db, stored.seating.id, rounds, _MOST)
    people = {seat.person_id for step in steps for seat in step.seats}
    names: dict[int, str] = dict(meetings.names(db, people).items())
    return [
        EveningStep(
            at=step.at,
            command=step.command,
            round=int(step.detail) if step.detail.isdecimal() else None,
            table=next((tables[table] for table in step.tables if table in tables), None),
            seats=_by_person(step, rounds, tables, names),
        )
        for step in steps
    ]


def _by_person(
    step: seats.LoggedStep, rounds: dict[int, int], tables: dict[int, int], names: dict[int, str]
) -> list[StepSeat]:
    first: dict[int, StepSeat] = {}
    for seat in sorted(step.seats, key=lambda seat: rounds[seat.round_id]):
        before, after = (None if table is None else tables[table] for table in (seat.before, seat.after))
        name = names.get(seat.person_id, "")
        first.setdefault(seat.person_id, StepSeat(name=name, before=before, after=after))
    return list(first.values())
