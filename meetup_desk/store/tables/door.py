"""Doors, the lists that are counted there, scans, and decisions on conflicts."""

from uuid import UUID

from sqlalchemy import Column, Computed, Index, Integer, UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scan_validation import SetAside
from meetup_desk.domain.scans import ConflictDecision, ListRule, ScanKind
from meetup_desk.domain.verdicts import Direction, Severity, Verdict
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field
from meetup_desk.store.tables.column_types import StatusesColumn

HAPPENED_AT = (
    "CASE WHEN device_at > received_at + 86400000000 THEN received_at"
    " WHEN device_at < not_before THEN not_before ELSE device_at END"
)
"""When a scan was made, as far as the desk can tell: the door's own time, unless its clock is more than a day
ahead of the time of receiving, or behind the time at which its pack was made."""


class DoorRow(Table, table=True):
    """A door of an event, on the desk or on a laptop with a pack."""

    __tablename__ = "door"
    __table_args__ = (UniqueConstraint("event_id", "name", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id", index=False)
    name: str
    key: bytes = b""
    made_at: int | None = None


class DoorListRow(Table, table=True):
    """A list that is counted at the doors of an event: entry, lunch, workshop."""

    __tablename__ = "door_list"
    __table_args__ = (UniqueConstraint("event_id", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id", index=False)
    name: str
    opens_at: int | None = None
    closes_at: int | None = None
    reentry: bool = True
    rule: ListRule = code_field(ListRule)
    statuses: frozenset[RsvpStatus] = Field(sa_type=StatusesColumn)


class DoorListPartRow(Table, table=True):
    """A part that a list includes; a list without any includes every answer."""

    __tablename__ = "door_list_part"
    __table_args__ = (UniqueConstraint("list_id", "part_id"),)
    id: int | None = Field(default=None, primary_key=True)
    list_id: int = link_field("door_list.id", index=False)
    part_id: int = link_field("part.id")


class ScanRow(Table, table=True):
    """Never changed or deleted; its rows are their own history."""

    __tablename__ = "scan"
    __table_args__ = (
        Index(None, "rsvp_id", "list_id", "direction", "count"),
        Index(None, "event_id", "happened_at"),
        Index(None, "door_id", "door_seq"),  # not unique: a pack may have been copied to two laptops
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id", index=False)
    door_id: int = link_field("door.id", index=False)
    list_id: int = link_field("door_list.id", index=False)
    door_seq: int
    ticket_id: int | None = None
    rsvp_id: int | None = None
    kind: ScanKind = code_field(ScanKind)
    direction: Direction = code_field(Direction)
    count: int = 0
    verdict: Verdict = code_field(Verdict)
    severity: Severity = code_field(Severity)
    overridden: bool = False
    overrode: Verdict | None = code_field(Verdict, nullable=True)
    reason: str = ""
    undoes: int | None = Field(default=None, foreign_key="scan.id", index=True)
    set_aside: SetAside | None = code_field(SetAside, nullable=True)  # why it counts nothing; NULL: it counts
    claimed: int = Field(
        default=0, sa_column_kwargs={"server_default": "0"}
    )  # people, as the door wrote it; only where it was set aside
    device_at: int
    not_before: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # when its pack was made
    clock: int
    received_at: int
    happened_at: int = Field(sa_column=Column(Integer, Computed(HAPPENED_AT, persisted=False)))
    actor: str = ""


class SettlementRow(Table, table=True):
    """What the organiser decided on a ticket that two doors admitted."""

    __tablename__ = "settlement"
    __table_args__ = (UniqueConstraint("rsvp_id", "list_id"),)
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = link_field("event.id")
    rsvp_id: int = link_field("rsvp.id", index=False)
    list_id: int = link_field("door_list.id", index=False)
    decision: ConflictDecision = code_field(ConflictDecision)
    note: str = ""
    at: int
    up_to: int = Field(foreign_key="scan.id")  # a newer scan of the party reopens it
