"""Badges that were printed."""

from uuid import UUID

from sqlmodel import Field

from meetup_desk.domain.scans import PrintedFrom
from meetup_desk.store.tables.base import Table, code_field
from meetup_desk.store.tables.column_types import UidColumn


class BadgePrintRow(Table, table=True):
    """A badge that was printed; like a ticket, it outlives its RSVP."""

    __tablename__ = "badge_print"
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = Field(index=True)
    rsvp_id: int | None = Field(default=None, foreign_key="rsvp.id", index=True, ondelete="SET NULL")
    rsvp_uid: UUID = Field(sa_type=UidColumn, index=True)
    at: int
    printed_from: PrintedFrom = code_field(PrintedFrom)
