"""Series, events and their parts."""

from datetime import datetime
from uuid import UUID

from sqlmodel import Field

from meetup_desk.domain.events import EventStatus, PartyPolicy, Promotion
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field
from meetup_desk.store.tables.column_types import WallColumn


class SeriesRow(Table, table=True):
    """A plan that repeats; its events are made from it."""

    __tablename__ = "series"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    group_id: int = link_field("group.id")
    title: str
    plan_start: datetime = Field(sa_type=WallColumn)
    plan_end: datetime = Field(sa_type=WallColumn)
    plan_tz: str
    plan_all_day: bool = False
    rrule: str
    sequence: int = 0


class EventRow(Table, table=True):
    """One gathering on one date."""

    __tablename__ = "event"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    group_id: int = link_field("group.id")
    series_id: int | None = Field(default=None, foreign_key="series.id", index=True)
    recurrence_id: datetime | None = Field(default=None, sa_type=WallColumn)
    title: str
    title_en: str = Field(default="", sa_column_kwargs={"server_default": ""})
    description: str = ""
    description_en: str = Field(default="", sa_column_kwargs={"server_default": ""})
    goal: str = Field(default="", sa_column_kwargs={"server_default": ""})
    notes: str = Field(default="", sa_column_kwargs={"server_default": ""})
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
    promotion: Promotion = code_field(Promotion)
    party_policy: PartyPolicy = code_field(PartyPolicy)
    status: EventStatus = code_field(EventStatus)
    cancel_reason: str = ""
    helper: str = ""
    helper_phone: str = ""
    reconfirm_by: int | None = None
    sequence: int = 0
    created_at: int
    modified_at: int
    followed_up_at: int | None = None


class PartRow(Table, table=True):
    """A piece of an event that an RSVP can choose: dinner, after-party, bus."""

    __tablename__ = "part"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id")
    name: str
    capacity: int | None = None
    closes_at: int | None = None


class EventSessionRow(Table, table=True):
    """An item of an event's programme."""

    __tablename__ = "session"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id")
    title: str
    speaker: str = ""
    starts_after: int
    minutes: int | None = None
