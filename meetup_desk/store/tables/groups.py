"""Groups."""

from typing import Any
from uuid import UUID

from sqlmodel import Field

from meetup_desk.domain.groups import GroupQuestion, StrikeEffect, WayIn
from meetup_desk.store.tables.base import Table, uid_field
from meetup_desk.store.tables.column_types import CodeColumn, GroupQuestionsColumn, WordsColumn


def _later(kind: Any, default: str) -> Any:
    """Declare a column that older desks get with a default."""
    return Field(sa_type=kind, sa_column_kwargs={"server_default": default}, nullable=False)


class GroupRow(Table, table=True):
    """A community that holds events, and who answers for it."""

    __tablename__ = "group"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    name: str
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    purpose: str = Field(sa_column_kwargs={"server_default": ""})
    conduct: str = Field(sa_column_kwargs={"server_default": ""})
    way_in: WayIn = _later(CodeColumn(WayIn), "approval")
    kind: str = Field(sa_column_kwargs={"server_default": ""})
    target_days: int = Field(sa_column_kwargs={"server_default": "3"})
    questions: tuple[GroupQuestion, ...] = _later(GroupQuestionsColumn, "[]")
    conditions: tuple[str, ...] = _later(WordsColumn, "")
    welcome: str = Field(sa_column_kwargs={"server_default": ""})
    strike_hours: int = Field(sa_column_kwargs={"server_default": "24"})
    strike_most: int = Field(sa_column_kwargs={"server_default": "0"})
    strike_months: int = Field(sa_column_kwargs={"server_default": "6"})
    strike_effect: StrikeEffect = _later(CodeColumn(StrikeEffect), "by_hand")
    member_months: int = Field(sa_column_kwargs={"server_default": "0"})
    return_goal: int = Field(sa_column_kwargs={"server_default": "0"})


class GroupPictureRow(Table, table=True):
    """The picture by which a group is known; a table of its own, so that no list of groups reads it."""

    __tablename__ = "group_picture"
    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="group.id", unique=True)
    content: bytes
