"""Memberships, what was true before, and how many a person may have."""

from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.memberships import MembershipStatus, Role
from meetup_desk.store.tables.base import Table, code_field, link_field, uid_field
from meetup_desk.store.tables.column_types import TextMapColumn


class MembershipRow(Table, table=True):
    """A person in a group."""

    __tablename__ = "membership"
    __table_args__ = (
        UniqueConstraint("group_id", "person_id"),
        Index(None, "group_id", "status", "applied_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    group_id: int = link_field("group.id", index=False)
    person_id: int = link_field("person.id")
    status: MembershipStatus = code_field(MembershipStatus)
    role: Role = code_field(Role)
    is_newcomer: bool
    buddy_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    answers: dict[str, str] = Field(sa_type=TextMapColumn)
    applied_at: int
    decided_at: int | None = None
    renews_at: int | None = None
    renewal_told_at: int | None = None


class MembershipStepRow(Table, table=True):
    """Something that happened to a membership."""

    __tablename__ = "membership_step"
    id: int | None = Field(default=None, primary_key=True)
    membership_id: int = link_field("membership.id")
    at: int
    by: str
    status: MembershipStatus = code_field(MembershipStatus)
    role: Role = code_field(Role)
    reason: str = ""


class MembershipConditionRow(Table, table=True):
    """A condition that is met."""

    __tablename__ = "membership_condition"
    __table_args__ = (UniqueConstraint("membership_id", "name"),)
    id: int | None = Field(default=None, primary_key=True)
    membership_id: int = link_field("membership.id", index=False)
    name: str
    at: int
    by: str


class MembershipLimitRow(Table, table=True):
    """In how many groups a person may be."""

    __tablename__ = "membership_limit"
    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(unique=True)
    most: int
    at: int


class LimitExemptionRow(Table, table=True):
    """A membership from before a limit."""

    __tablename__ = "limit_exemption"
    __table_args__ = (UniqueConstraint("limit_id", "membership_id"),)
    id: int | None = Field(default=None, primary_key=True)
    limit_id: int = link_field("membership_limit.id", index=False)
    membership_id: int = link_field("membership.id")
    at: int
    used_at: int | None = None


class RewardRow(Table, table=True):
    """What a group gave somebody for what they gave in a year."""

    __tablename__ = "reward"
    id: int | None = Field(default=None, primary_key=True)
    uid: UUID = uid_field()
    group_id: int = link_field("group.id")
    person_id: int = link_field("person.id")
    year: int
    what: str
    cost: int
    at: int
    by: str
