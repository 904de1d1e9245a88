"""A seating: who sits where, in which round of an evening, and by which rules."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import (
    UNSAVED,
    EventId,
    ListId,
    PartId,
    PersonId,
    SeatingId,
    SeatingRoundId,
    SeatingTableId,
    Uid,
)
from meetup_desk.domain.times import Instant


class SeatingKind(StrEnum):
    """Where people meet: at tables, or in teams without any."""

    TABLES = "tables"
    TEAMS = "teams"


class Seated(StrEnum):
    """Who takes part in a seating."""

    GOING = "going"  # whose answer is going
    PART = "part"  # who chose a part of the event
    LIST = "list"  # who was scanned in on a list
    INSIDE = "inside"  # who is in, as the entry says


class SeatingRuleKind(StrEnum):
    """What an organiser asks of a seating."""

    APART = "apart"  # never at one table
    TOGETHER = "together"  # always at one table
    WISH = "wish"  # at one table at least once, if it can be
    HOST = "host"  # stays at one table
    FRONT = "front"  # sits at a table in front
    ACCESSIBLE = "accessible"  # sits at a table that a wheelchair reaches


@dataclass(frozen=True, slots=True, kw_only=True)
class Seating:
    """A seating of an event. `mix` names facts of people who differ at a table, as lists name columns."""

    id: SeatingId = SeatingId(UNSAVED)
    uid: Uid
    event_id: EventId
    kind: SeatingKind = SeatingKind.TABLES
    name: str = ""
    seated: Seated = Seated.GOING
    part_id: PartId | None = None
    list_id: ListId | None = None
    mix: tuple[str, ...] = ()
    memory: int | None = None  # months in which a meeting counts; None: for ever
    seed: int = 0
    on_badges: bool = True  # badges have a line with the tables of their person
    on_tickets: bool = True  # and so have tickets
    guests_beside: bool = True  # guests without a name take seats at the table of their party
    made_at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingTable:
    """A table of a seating, or a team."""

    id: SeatingTableId = SeatingTableId(UNSAVED)
    seating_id: SeatingId
    number: int  # 1, 2, 3 ... as it stands on cards
    name: str = ""  # in place of the number
    seats: int  # people
    x: float | None = None  # its middle in the room, 0 (left, back) to 1; None: wherever the plan puts it
    y: float | None = None
    front: bool = False
    accessible: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingRound:
    """A round of a seating."""

    id: SeatingRoundId = SeatingRoundId(UNSAVED)
    seating_id: SeatingId
    number: int  # 1, 2, 3 ...
    minutes: int = 20
    starts_at: Instant | None = None  # None: it has not begun
    ends_at: Instant | None = None
    skipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One person at one table in one round."""

    id: int = UNSAVED
    round_id: SeatingRoundId
    table_id: SeatingTableId
    person_id: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatingRule:
    """A rule; `other_id` and `table_id` where its kind is about another person or a table."""

    id: int = UNSAVED
    seating_id: SeatingId
    kind: SeatingRuleKind
    person_id: PersonId
    other_id: PersonId | None = None
    table_id: SeatingTableId | None = None
    reason: str = ""
