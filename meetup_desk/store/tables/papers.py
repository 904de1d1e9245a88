"""Files that were written for events, and lists that are read back from paper."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.papers import PaperKind
from meetup_desk.store.tables.base import Table, code_field, uid_field


class SavedFileRow(Table, table=True):
    """The file of a kind that was written last for an event; it is there whatever is undone."""

    __tablename__ = "saved_file"
    __table_args__ = (UniqueConstraint("event_id", "kind"),)
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = Field(foreign_key="event.id", ondelete="CASCADE")
    kind: PaperKind = code_field(PaperKind)
    path: str
    items: int
    saved_at: int


class MarkedListRow(Table, table=True):
    """A list of people that was printed with a box for each; it is there whatever is undone."""

    __tablename__ = "marked_list"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = Field(foreign_key="event.id", index=True, ondelete="CASCADE")
    pages: str
    printed_at: int
