"""The tables of a desk. Rows never leave the store; `records` turns them into values of the domain."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Column, Computed, Index, Integer, MetaData, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from meetup_desk.domain.events import EventStatus, PartyPolicy, Promotion
from meetup_desk.domain.people import ContactKind
from meetup_desk.domain.plausibility import SetAside
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ConflictDecision, ListRule, PrintedFrom, ScanKind
from meetup_desk.domain.verdicts import Direction, Severity, Verdict
from meetup_desk.store.tables.column_types import (
    CodeColumn,
    StatusesColumn,
    TextMapColumn,
    UidColumn,
    WallColumn,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


HAPPENED_AT = (
    "CASE WHEN device_at > received_at + 86400000000 THEN received_at"
    " WHEN device_at < not_before THEN not_before ELSE device_at END"
)
"""When a scan was made, as far as the desk can tell: a clock that is more than a day ahead tells nothing, and
one that is behind the making of its pack only that it was later."""


class Table(SQLModel):
    """What all tables share: one metadata with names for every constraint."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)


def _uid() -> Any:
    return Field(sa_type=UidColumn, unique=True)


def _code(kind: type, *, nullable: bool = False) -> Any:
    return Field(sa_type=CodeColumn(kind), nullable=nullable)


def _link(target: str, *, index: bool = True) -> Any:
    return Field(foreign_key=target, index=index)


class SettingRow(Table, table=True):
    __tablename__ = "setting"
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    value: str


class PinTryRow(Table, table=True):
    """A wrong PIN since the last right one. No part of the history: nobody takes it back."""

    __tablename__ = "pin_try"
    id: int | None = Field(default=None, primary_key=True)
    at: int


class ChangeRow(Table, table=True):
    """One write: who, when, what, and which earlier change it takes back."""

    __tablename__ = "change"
    id: int | None = Field(default=None, primary_key=True)
    at: int
    actor: str
    command: str
    detail: str = ""  # what it was about, for people: a title, a file name
    undoes: int | None = Field(default=None, foreign_key="change.id")
    finished: bool = True  # False while a bulk change is being written in slices


class ChangeImageRow(Table, table=True):
    """One row that a change touched; no image before: the change made the row."""

    __tablename__ = "change_row"
    __table_args__ = (Index(None, "table_name", "row_id"),)
    id: int | None = Field(default=None, primary_key=True)
    change_id: int = Field(foreign_key="change.id", index=True)
    table_name: str
    row_id: int
    before: str | None = None
    after: str | None = None


class OpenChangeRow(Table, table=True):
    """The change that the write transaction belongs to; the triggers of the change log read it."""

    __tablename__ = "open_change"
    id: int | None = Field(default=None, primary_key=True)
    change_id: int | None = None


class GroupRow(Table, table=True):
    __tablename__ = "group"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    name: str
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""


class PersonRow(Table, table=True):
    __tablename__ = "person"
    __table_args__ = (Index(None, "affiliation", "sort_key"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    name: str
    badge_name: str = ""
    affiliation: str = ""
    title: str = ""
    locale: str = ""
    sort_key: str = Field(index=True)
    family_key: str = Field(index=True)


class ContactPointRow(Table, table=True):
    __tablename__ = "contact_point"
    __table_args__ = (Index(None, "kind", "value"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = _link("person.id")
    kind: ContactKind = _code(ContactKind)
    value: str
    shown: str


class ExternalIdRow(Table, table=True):
    __tablename__ = "external_id"
    __table_args__ = (UniqueConstraint("service", "value"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = _link("person.id")
    service: str
    value: str


class ConsentRow(Table, table=True):
    __tablename__ = "consent"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = _link("person.id")
    purpose: str
    granted: bool
    at: int


class VenueRow(Table, table=True):
    __tablename__ = "venue"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    name: str
    address: str = ""
    capacity: int | None = None
    access_notes: str = ""
    equipment: str = ""
    contact: str = ""
    latitude: float | None = None
    longitude: float | None = None
    fallback_id: int | None = Field(default=None, foreign_key="venue.id")


class RoomRow(Table, table=True):
    __tablename__ = "room"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    venue_id: int = _link("venue.id")
    name: str
    capacity: int | None = None


class SeriesRow(Table, table=True):
    __tablename__ = "series"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    group_id: int = _link("group.id")
    title: str
    plan_start: datetime = Field(sa_type=WallColumn)
    plan_end: datetime = Field(sa_type=WallColumn)
    plan_tz: str
    plan_all_day: bool = False
    rrule: str
    sequence: int = 0


class EventRow(Table, table=True):
    __tablename__ = "event"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    group_id: int = _link("group.id")
    series_id: int | None = Field(default=None, foreign_key="series.id", index=True)
    recurrence_id: datetime | None = Field(default=None, sa_type=WallColumn)
    title: str
    description: str = ""
    plan_start: datetime = Field(sa_type=WallColumn)
    plan_end: datetime = Field(sa_type=WallColumn)
    plan_tz: str
    plan_all_day: bool = False
    start_utc: int = Field(index=True)  # derived from the plan; recomputed when the zone data changes
    end_utc: int
    venue_id: int | None = Field(default=None, foreign_key="venue.id", index=True)
    room_id: int | None = Field(default=None, foreign_key="room.id", index=True)
    capacity: int | None = None
    approval: bool = False
    plus_ones: int | None = None
    promotion: Promotion = _code(Promotion)
    party_policy: PartyPolicy = _code(PartyPolicy)
    status: EventStatus = _code(EventStatus)
    cancel_reason: str = ""
    helper: str = ""
    helper_phone: str = ""
    sequence: int = 0
    created_at: int
    modified_at: int


class PartRow(Table, table=True):
    __tablename__ = "part"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    event_id: int = _link("event.id")
    name: str
    capacity: int | None = None
    closes_at: int | None = None


class RsvpRow(Table, table=True):
    __tablename__ = "rsvp"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        Index(None, "event_id", "status", "party", "came_at", "person_id"),
        Index(None, "event_id", "answered_at"),
        Index(None, "event_id", "came_at", sqlite_where=text("came_at IS NOT NULL")),
        Index(None, "event_id", "handed_to", sqlite_where=text("handed_to <> ''")),
        Index(None, "event_id", "guests", sqlite_where=text("guests <> ''")),
        Index(None, "event_id", "waitlist_rank", sqlite_where=text("waitlist_rank IS NOT NULL")),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    event_id: int = _link("event.id", index=False)
    person_id: int = _link("person.id")
    status: RsvpStatus = _code(RsvpStatus)
    party: int = 1
    answered_at: int
    waitlist_rank: int | None = None
    answers: dict[str, str] = Field(sa_type=TextMapColumn)
    needs_diet: str = ""
    needs_access: str = ""
    needs_language: str = ""
    note: str = ""
    handed_to: str = Field(default="", sa_column_kwargs={"server_default": ""})
    guests: str = Field(default="", sa_column_kwargs={"server_default": ""})
    override_reason: str = ""
    came: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # derived from scans, in people
    came_at: int | None = None  # derived: when the first of them came; None: nobody is counted in


class OccupancyRow(Table, table=True):
    """How many answers of an event are alike; kept by triggers, so that no list has to count its rows."""

    __tablename__ = "fill"
    __table_args__ = ({"sqlite_with_rowid": False},)
    event_id: int = Field(primary_key=True)
    status: RsvpStatus = Field(sa_type=CodeColumn(RsvpStatus), primary_key=True)
    party: int = Field(primary_key=True)
    came: int = Field(primary_key=True)  # people of the party who came, at most all of it
    answers: int


class RsvpPartRow(Table, table=True):
    """A part that an RSVP chose."""

    __tablename__ = "rsvp_part"
    __table_args__ = (UniqueConstraint("rsvp_id", "part_id"),)
    id: int | None = Field(default=None, primary_key=True)
    rsvp_id: int = _link("rsvp.id", index=False)
    part_id: int = _link("part.id")


class TicketRow(Table, table=True):
    """Outlives its RSVP: a ticket whose RSVP was taken back is withdrawn, not forgotten."""

    __tablename__ = "ticket"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    event_id: int = Field(index=True)
    rsvp_id: int | None = Field(default=None, foreign_key="rsvp.id", index=True, ondelete="SET NULL")
    rsvp_uid: UUID = Field(sa_type=UidColumn, index=True)  # finds the RSVP again when it is put back
    number: bytes = Field(unique=True)
    short: str = Field(unique=True)
    issued_at: int
    revoked_at: int | None = None


class InviteRow(Table, table=True):
    """A calendar invite that was handed out, with the SEQUENCE that its holder has."""

    __tablename__ = "invite"
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = Field(index=True)
    rsvp_id: int | None = Field(default=None, foreign_key="rsvp.id", index=True, ondelete="SET NULL")
    rsvp_uid: UUID = Field(sa_type=UidColumn)
    method: str  # REQUEST or CANCEL
    sequence: int
    told: str  # when, where and whether, as the file said it
    title: str = ""  # as the file said it
    handed_at: int


class ReplyRow(Table, table=True):
    """What came back from an attendee's calendar."""

    __tablename__ = "reply"
    id: int | None = Field(default=None, primary_key=True)
    rsvp_id: int = _link("rsvp.id")
    method: str  # REPLY, COUNTER or REFRESH
    sequence: int
    stamped_at: int
    partstat: str = ""
    comment: str = ""
    proposed: str = ""  # another time that the attendee wishes, in words of ISO 8601
    received_at: int


class DoorRow(Table, table=True):
    __tablename__ = "door"
    __table_args__ = (UniqueConstraint("event_id", "name", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    event_id: int = _link("event.id", index=False)
    name: str
    key: bytes = b""
    made_at: int | None = None


class RevocationRow(Table, table=True):
    """A pack whose door writes nothing more that counts."""

    __tablename__ = "revocation"
    id: int | None = Field(default=None, primary_key=True)
    door_id: int = Field(foreign_key="door.id", unique=True)
    at: int
    note: str = ""


class DoorListRow(Table, table=True):
    __tablename__ = "door_list"
    __table_args__ = (UniqueConstraint("event_id", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    event_id: int = _link("event.id", index=False)
    name: str
    opens_at: int | None = None
    closes_at: int | None = None
    reentry: bool = True
    rule: ListRule = _code(ListRule)
    statuses: frozenset[RsvpStatus] = Field(sa_type=StatusesColumn)


class DoorListPartRow(Table, table=True):
    """A part that a list includes; a list without any includes every answer."""

    __tablename__ = "door_list_part"
    __table_args__ = (UniqueConstraint("list_id", "part_id"),)
    id: int | None = Field(default=None, primary_key=True)
    list_id: int = _link("door_list.id", index=False)
    part_id: int = _link("part.id")


class ScanRow(Table, table=True):
    """Never changed or deleted; its rows are their own history."""

    __tablename__ = "scan"
    __table_args__ = (
        Index(None, "rsvp_id", "list_id", "direction", "count"),
        Index(None, "event_id", "happened_at"),
        Index(None, "door_id", "door_seq"),  # not unique: a pack may have been copied to two laptops
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = _uid()
    event_id: int = _link("event.id", index=False)
    door_id: int = _link("door.id", index=False)
    list_id: int = _link("door_list.id", index=False)
    door_seq: int
    ticket_id: int | None = None
    rsvp_id: int | None = None
    kind: ScanKind = _code(ScanKind)
    direction: Direction = _code(Direction)
    count: int = 0
    verdict: Verdict = _code(Verdict)
    severity: Severity = _code(Severity)
    overridden: bool = False
    overrode: Verdict | None = _code(Verdict, nullable=True)
    reason: str = ""
    undoes: int | None = Field(default=None, foreign_key="scan.id", index=True)
    set_aside: SetAside | None = _code(SetAside, nullable=True)  # then it counts nothing
    claimed: int = Field(
        default=0, sa_column_kwargs={"server_default": "0"}
    )  # people, as the door wrote it; only where it was set aside
    device_at: int
    not_before: int = Field(default=0, sa_column_kwargs={"server_default": "0"})  # when its pack was made
    clock: int
    received_at: int
    happened_at: int = Field(sa_column=Column(Integer, Computed(HAPPENED_AT, persisted=False)))
    actor: str = ""


class BlockRow(Table, table=True):
    """A person who may not come in."""

    __tablename__ = "block"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", unique=True)
    reason: str = ""
    at: int


class SettlementRow(Table, table=True):
    """The organiser's word on a ticket that two doors admitted."""

    __tablename__ = "settlement"
    __table_args__ = (UniqueConstraint("rsvp_id", "list_id"),)
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = _link("event.id")
    rsvp_id: int = _link("rsvp.id", index=False)
    list_id: int = _link("door_list.id", index=False)
    decision: ConflictDecision = _code(ConflictDecision)
    note: str = ""
    at: int
    up_to: int = Field(foreign_key="scan.id")  # a newer scan of the party reopens it


class BadgePrintRow(Table, table=True):
    """A badge that was printed; like a ticket, it outlives its RSVP."""

    __tablename__ = "badge_print"
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = Field(index=True)
    rsvp_id: int | None = Field(default=None, foreign_key="rsvp.id", index=True, ondelete="SET NULL")
    rsvp_uid: UUID = Field(sa_type=UidColumn, index=True)
    at: int
    printed_from: PrintedFrom = _code(PrintedFrom)


class ListMappingRow(Table, table=True):
    """How the columns of a list were mapped by hand, remembered by its set of headings."""

    __tablename__ = "list_mapping"
    id: int | None = Field(default=None, primary_key=True)
    heading_key: str = Field(unique=True)
    mapping: dict[str, str] = Field(sa_type=TextMapColumn)
