"""Saved views of lists."""

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.store.tables.base import Table
from meetup_desk.store.tables.column_types import TextMapColumn


class SavedViewRow(Table, table=True):
    """A filter of a list, with a name."""

    __tablename__ = "saved_view"
    __table_args__ = (UniqueConstraint("noun", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    noun: str
    name: str
    filters: dict[str, str] = Field(sa_type=TextMapColumn)
