"""Tickets."""

from uuid import UUID

from sqlmodel import Field

from meetup_desk.store.tables.base import Table, uid_field
from meetup_desk.store.tables.column_types import UidColumn


class TicketRow(Table, table=True):
    """What admits one party. It outlives its RSVP: where that is undone, the ticket is withdrawn."""

    __tablename__ = "ticket"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = Field(index=True)
    rsvp_id: int | None = Field(default=None, foreign_key="rsvp.id", index=True, ondelete="SET NULL")
    rsvp_uid: UUID = Field(sa_type=UidColumn, index=True)  # finds the RSVP again when it is restored
    number: bytes = Field(unique=True)
    short: str = Field(unique=True)
    issued_at: int
    revoked_at: int | None = None
