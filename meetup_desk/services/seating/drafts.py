"""What an organiser asks of a seating of an event."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from meetup_desk.domain.ids import ListId, PartId, PersonId
from meetup_desk.domain.seatings import Seated, SeatingKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDraft:
    """A table, or a team."""

    seats: int
    name: str = ""
    x: float | None = None  # its middle in the room, 0 to 1
    y: float | None = None
    front: bool = False
    accessible: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingDraft:
    """Tables, rounds, who takes part, and rules. Tables are numbered from 1."""

    tables: Sequence[TableDraft]
    rounds: int = 1
    minutes: int = 20
    name: str = ""
    kind: SeatingKind = SeatingKind.TABLES
    seated: Seated = Seated.GOING
    part_id: PartId | None = None
    list_id: ListId | None = None
    apart: Sequence[tuple[PersonId, PersonId]] = ()
    together: Sequence[tuple[PersonId, PersonId]] = ()
    wishes: Sequence[tuple[PersonId, PersonId]] = ()
    hosts: Mapping[PersonId, int] = field(default_factory=dict)  # to the number of their table
    front: Sequence[PersonId] = ()
    accessible: Sequence[PersonId] = ()
    guests_beside: bool = True  # who comes with somebody sits at their table
    mix: Sequence[str] = ()  # `newcomer`, `affiliation`, `title`, or the heading of a question
    memory: int | None = None  # months
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatMove:
    """Somebody who changed tables in a round; numbers of tables, None for no seat."""

    person_id: PersonId
    round: int
    before: int | None
    after: int | None
