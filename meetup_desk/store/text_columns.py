"""Columns that hold texts: where something may be said of a person."""

from collections.abc import Iterator
from functools import cache

STAFF = frozenset({"actor", "by", "owner", "lifted_by"})
"""Columns that say who did it, not whom it is about."""


@cache
def text_columns() -> tuple[tuple[str, str], ...]:
    """Give the table and the name of every column that holds a text, and no code or time."""
    return tuple(_text_columns())


def _text_columns() -> Iterator[tuple[str, str]]:
    # Takes a third of a second to import, most of it SQLAlchemy.
    from sqlalchemy import String, TypeDecorator  # noqa: PLC0415

    from meetup_desk.store.tables.column_types import CodeColumn, StatusesColumn, WallColumn  # noqa: PLC0415
    from meetup_desk.store.tables.metadata import METADATA  # noqa: PLC0415

    for table in METADATA.sorted_tables:
        for column in table.columns:
            kind = column.type
            stored = kind.impl if isinstance(kind, TypeDecorator) else kind
            if isinstance(stored, String) and not isinstance(kind, (CodeColumn, StatusesColumn, WallColumn)):
                yield table.name, column.name


@cache
def texts_of(table: str) -> list[str]:
    """Give the texts of a table that say something of whom its rows are about."""
    return [column for name, column in text_columns() if name == table and column not in STAFF]
