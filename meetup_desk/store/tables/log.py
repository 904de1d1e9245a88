"""The change log: changes, the rows that they touched, and the change that is open."""

from sqlalchemy import Index
from sqlmodel import Field

from meetup_desk.store.tables.base import Table


class ChangeRow(Table, table=True):
    """One write: who, when, what, and which earlier change it undoes."""

    __tablename__ = "change"
    id: int | None = Field(default=None, primary_key=True)
    at: int
    actor: str
    command: str
    detail: str = ""  # what it was about: a title, a file name
    undoes: int | None = Field(default=None, foreign_key="change.id")
    finished: bool = True  # False while a bulk change is being written in slices


class ChangeImageRow(Table, table=True):
    """A row that a change touched, as JSON before and after; no image before: the change made the row."""

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
