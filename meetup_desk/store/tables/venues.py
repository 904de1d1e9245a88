"""Venues and their rooms."""

from uuid import UUID

from sqlmodel import Field

from meetup_desk.store.tables.base import Table, link_field, uid_field


class VenueRow(Table, table=True):
    """A place where events are held."""

    __tablename__ = "venue"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
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
    """A room of a venue."""

    __tablename__ = "room"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    venue_id: int = link_field("venue.id")
    name: str
    capacity: int | None = None
