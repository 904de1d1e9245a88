"""Files that were written for events."""

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.papers import PaperKind
from meetup_desk.store.tables.base import Table, code_field


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
