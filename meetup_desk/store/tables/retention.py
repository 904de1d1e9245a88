"""Terms of retention, holds, and the destruction record."""

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from meetup_desk.domain.retention import DestructionBasis, DestructionMethod, RetentionKind
from meetup_desk.store.tables.base import Table, code_field, link_field


class RetentionTermRow(Table, table=True):
    """How long a kind is kept in a group, or on the whole desk."""

    __tablename__ = "retention_term"
    __table_args__ = (UniqueConstraint("kind", "group_id"),)
    id: int | None = Field(default=None, primary_key=True)
    group_id: int | None = Field(default=None, foreign_key="group.id", index=True)
    kind: RetentionKind = code_field(RetentionKind)
    days: int | None = None


class RetentionHoldRow(Table, table=True):
    """A person of whom nothing is destroyed for the time being."""

    __tablename__ = "retention_hold"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = link_field("person.id")
    reason: str
    by: str
    at: int


class DestructionRow(Table, table=True):
    """An entry of the destruction record; it is there for good."""

    __tablename__ = "destruction"
    id: int | None = Field(default=None, primary_key=True)
    at: int
    kind: RetentionKind | None = code_field(RetentionKind, nullable=True)
    group_id: int | None = Field(default=None, foreign_key="group.id", index=True, ondelete="SET NULL")
    people: int
    items: int
    days: int | None = None
    basis: DestructionBasis = code_field(DestructionBasis)
    method: DestructionMethod = code_field(DestructionMethod)
    by: str
    copies: int = 0
    finished: bool = False
    copies_left: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
