"""Packs that were revoked."""

from sqlmodel import Field

from meetup_desk.store.tables.base import Table


class RevocationRow(Table, table=True):
    """A revoked pack: later scans of its door do not count."""

    __tablename__ = "revocation"
    id: int | None = Field(default=None, primary_key=True)
    door_id: int = Field(foreign_key="door.id", unique=True)
    at: int
    note: str = ""
