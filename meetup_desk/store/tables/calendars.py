"""Calendar invites that were handed out, and the replies to them."""

from uuid import UUID

from sqlmodel import Field

from meetup_desk.store.tables.base import Table, link_field
from meetup_desk.store.tables.column_types import UidColumn


class InviteRow(Table, table=True):
    """A calendar invite that was handed out, with the SEQUENCE that its holder has."""

    __tablename__ = "invite"
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = Field(index=True)
    rsvp_id: int | None = Field(default=None, foreign_key="rsvp.id", index=True, ondelete="SET NULL")
    rsvp_uid: UUID = Field(sa_type=UidColumn)
    method: str  # REQUEST or CANCEL
    sequence: int
    told: str  # when, where and whether, as the file said
    title: str = ""  # as the file said
    handed_at: int


class ReplyRow(Table, table=True):
    """What came back from an attendee's calendar."""

    __tablename__ = "reply"
    id: int | None = Field(default=None, primary_key=True)
    rsvp_id: int = link_field("rsvp.id")
    method: str  # REPLY, COUNTER or REFRESH
    sequence: int
    stamped_at: int
    partstat: str = ""
    comment: str = ""
    proposed: str = ""  # another time that the attendee proposed, ISO 8601
    received_at: int
