"""Minutes and materials of events, and what of their follow-up was called done."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.follow_up import FollowUpTask
from meetup_desk.domain.minutes import MinutesKind
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field


class MinutesEntryRow(Table, table=True):
    """Something that was said, decided or shown at an event."""

    __tablename__ = "minutes_entry"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id")
    kind: MinutesKind = code_field(MinutesKind)
    text: str
    url: str = ""
    owner: str = ""
    due_on: str = ""
    done_at: int | None = None
    added_at: int
    actor: str


class MaterialRow(Table, table=True):
    """A photo or a file of an event, kept in a folder beside the desk."""

    __tablename__ = "material"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    event_id: int = link_field("event.id")
    name: str
    stored: str
    size: int
    added_at: int
    actor: str


class FollowUpMarkRow(Table, table=True):
    """A task of a follow-up that somebody called done."""

    __tablename__ = "follow_up_mark"
    __table_args__ = (UniqueConstraint("event_id", "task"),)
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = link_field("event.id", index=False)
    task: FollowUpTask = code_field(FollowUpTask)
    done_at: int
    actor: str
