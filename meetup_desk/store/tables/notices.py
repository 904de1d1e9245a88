"""Texts of notices, and who was told what."""

from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.notices import NoticeKind, NoticeWay
from meetup_desk.store.tables.base import Table, code_field, link_field
from meetup_desk.store.tables.column_types import UidColumn


class NoticeTemplateRow(Table, table=True):
    """The text of a kind of notice as an organiser wrote it anew."""

    __tablename__ = "notice_template"
    __table_args__ = (UniqueConstraint("group_id", "kind", "lang"),)
    id: int | None = Field(default=None, primary_key=True)
    group_id: int = link_field("group.id", index=False)
    kind: NoticeKind = code_field(NoticeKind)
    lang: str
    text: str
    changed_at: int


class NoticeRow(Table, table=True):
    """What somebody was told; it knows the RSVP by its uid, and so outlives an import that is undone."""

    __tablename__ = "notice"
    id: int | None = Field(default=None, primary_key=True)
    event_id: int = link_field("event.id")
    rsvp_uid: UUID | None = Field(default=None, sa_type=UidColumn, index=True)  # NULL: a chat room, a poster
    kind: NoticeKind = code_field(NoticeKind)
    way: NoticeWay = code_field(NoticeWay)
    lang: str
    times: str  # when the event was to be, as the notice said
    place: str  # where
    told_at: int
    actor: str
