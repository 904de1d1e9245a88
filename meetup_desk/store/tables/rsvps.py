"""RSVPs, the parts that they chose, and how many of an event are alike."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field
from meetup_desk.store.tables.column_types import CodeColumn, TextMapColumn


class RsvpRow(Table, table=True):
    """One person's answer for one event."""

    __tablename__ = "rsvp"
    __table_args__ = (
        UniqueConstraint("event_id", "person_id"),
        Index(None, "event_id", "status", "party", "came_at", "person_id"),
        Index(None, "event_id", "answered_at"),
        Index(None, "event_id", "came_at", sqlite_where=text("came_at IS NOT NULL")),
        Index(None, "event_id", "handed_to", sqlite_where=text("handed_to <> ''")),
        Index(None, "event_id", "guests", sqlite_where=text("guests <> ''")),
        Index(None, "event_id", "waitlist_rank", sqlite_where=text("waitlist_rank IS NOT NULL")),
        Index(
            "ix_rsvp_with_needs",
            "event_id",
            "person_id",
            sqlite_where=text("needs_diet <> '' OR needs_access <> '' OR needs_language <> ''"),
        ),
        Index(
            "ix_rsvp_with_answers",
            "event_id",
            "person_id",
            sqlite_where=text("answers <> '' OR note <> '' OR handed_to <> '' OR guests <> ''"),
        ),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id", index=False)
    person_id: int = link_field("person.id")
    status: RsvpStatus = code_field(RsvpStatus)
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
    reconfirm_asked_at: int | None = None
    reconfirmed_at: int | None = None
    came_at: int | None = None  # derived: when the first of them came; NULL: nobody did


class RsvpPartRow(Table, table=True):
    """A part that an RSVP chose."""

    __tablename__ = "rsvp_part"
    __table_args__ = (UniqueConstraint("rsvp_id", "part_id"),)
    id: int | None = Field(default=None, primary_key=True)
    rsvp_id: int = link_field("rsvp.id", index=False)
    part_id: int = link_field("part.id")


class OccupancyRow(Table, table=True):
    """How many RSVPs of an event have the same status, party and arrivals; kept by triggers."""

    __tablename__ = "fill"
    __table_args__ = ({"sqlite_with_rowid": False},)
    event_id: int = Field(primary_key=True)
    status: RsvpStatus = Field(sa_type=CodeColumn(RsvpStatus), primary_key=True)
    party: int = Field(primary_key=True)
    came: int = Field(primary_key=True)  # people of the party who came, at most the party
    answers: int
