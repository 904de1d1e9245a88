"""What all tables share: one metadata with names for every constraint, and kinds of columns."""

from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import MetaData
from sqlmodel import Field, SQLModel

from meetup_desk.store.tables.column_types import CodeColumn, UidColumn

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Table(SQLModel):
    """A table of the desk."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)


def uid_field() -> Any:
    """Declare a unique UUIDv7, by which other desks and files know the row."""
    return Field(sa_type=UidColumn, unique=True)


def code_field(kind: type[StrEnum], *, nullable: bool = False) -> Any:
    """Declare a column that holds the codes of an enumeration."""
    return Field(sa_type=CodeColumn(kind), nullable=nullable)


def link_field(target: str, *, index: bool = True) -> Any:
    """Declare a foreign key to `table.column`."""
    return Field(foreign_key=target, index=index)
