"""Seatings: their tables, rounds, rules and seats."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.seatings import Seated, SeatingKind, SeatingRuleKind
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field
from meetup_desk.store.tables.column_types import WordsColumn


class SeatingRow(Table, table=True):
    """Who takes part in a seating of an event, and what is mixed."""

    __tablename__ = "seating"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id")
    kind: SeatingKind = code_field(SeatingKind)
    name: str = ""
    seated: Seated = code_field(Seated)
    part_id: int | None = Field(default=None, foreign_key="part.id")
    list_id: int | None = Field(default=None, foreign_key="door_list.id")
    mix: tuple[str, ...] = Field(sa_type=WordsColumn)
    memory: int | None = None
    seed: int = 0
    on_badges: bool = Field(default=True, sa_column_kwargs={"server_default": "0"})  # not those made before
    on_tickets: bool = Field(default=True, sa_column_kwargs={"server_default": "0"})
    guests_beside: bool = Field(default=True, sa_column_kwargs={"server_default": "0"})
    made_at: int


class SeatingTableRow(Table, table=True):
    """A table of a seating, or a team."""

    __tablename__ = "seating_table"
    __table_args__ = (UniqueConstraint("seating_id", "number"),)
    id: int | None = Field(default=None, primary_key=True)
    seating_id: int = link_field("seating.id", index=False)
    number: int
    name: str = ""
    seats: int
    x: float | None = None
    y: float | None = None
    front: bool = False
    accessible: bool = False
    closed: bool = False


class SeatingRoundRow(Table, table=True):
    """A round of a seating."""

    __tablename__ = "seating_round"
    __table_args__ = (UniqueConstraint("seating_id", "number"),)
    id: int | None = Field(default=None, primary_key=True)
    seating_id: int = link_field("seating.id", index=False)
    number: int
    minutes: int = 20
    starts_at: int | None = None
    ends_at: int | None = None
    skipped: bool = False


class SeatRow(Table, table=True):
    """One person at one table in one round."""

    __tablename__ = "seat"
    __table_args__ = (UniqueConstraint("round_id", "person_id"),)
    id: int | None = Field(default=None, primary_key=True)
    round_id: int = link_field("seating_round.id", index=False)
    table_id: int = link_field("seating_table.id")
    person_id: int = link_field("person.id")


class SeatingRuleRow(Table, table=True):
    """Who sits with whom or where, and who never."""

    __tablename__ = "seating_rule"
    id: int | None = Field(default=None, primary_key=True)
    seating_id: int = link_field("seating.id")
    kind: SeatingRuleKind = code_field(SeatingRuleKind)
    person_id: int = link_field("person.id")
    other_id: int | None = Field(default=None, foreign_key="person.id")
    table_id: int | None = Field(default=None, foreign_key="seating_table.id")
    reason: str = ""
