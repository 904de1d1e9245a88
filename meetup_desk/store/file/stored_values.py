"""Stored values, checked against the types of their columns: codes, times, ids, numbers, time zones."""

from collections.abc import Callable, Iterator
from typing import Any
from zoneinfo import ZoneInfo

from meetup_desk.domain.times import moment_of
from meetup_desk.store.file.read_transaction import ReadTransaction

INVALID_VALUE_ERRORS = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, OSError)
"""What is raised where a stored value is not one of its type."""

_NO_DIALECT: Any = None  # values are stored alike in every dialect
_STORAGE_CLASSES = {str: "text", int: "integer", bool: "integer", bytes: "blob", float: "real integer"}


def invalid_values(db: ReadTransaction) -> Iterator[str]:
    """Name each column that holds a value of another storage class, or one that its type cannot read."""
    # SQLAlchemy takes a third of a second to import, and a window that opens imports this module.
    from meetup_desk.store.tables.metadata import METADATA  # noqa: PLC0415

    for table in METADATA.sorted_tables:
        for column in table.columns:
            name, source = f"{table.name}.{column.name}", f'FROM "{table.name}"'
            yield from _of_other_class(db, name, source, column)
            if (read := _reader(column)) is not None:
                yield from _unreadable(db, name, f'SELECT DISTINCT "{column.name}" {source}', read)


def _of_other_class(db: ReadTransaction, name: str, source: str, column: Any) -> Iterator[str]:
    classes = _STORAGE_CLASSES.get(_python_type(column), "")
    allowed = [*classes.split(), *["null"][: bool(column.nullable)]]
    present = db.column(f'SELECT DISTINCT typeof("{column.name}") {source}')
    yield from (f"value: {name}: {other}" for other in present if classes and other not in allowed)


def _python_type(column: Any) -> type:
    kind: type = getattr(column.type, "impl_instance", column.type).python_type
    return kind


def _reader(column: Any) -> Callable[[Any], object] | None:
    from meetup_desk.store.tables import column_types  # noqa: PLC0415 - as above

    if column.name == "plan_tz":
        return ZoneInfo
    if column.name == "at" or column.name.endswith(("_at", "_utc")):
        return moment_of
    if type(column.type).__module__ == column_types.__name__:  # ours
        return lambda stored: column.type.process_result_value(stored, _NO_DIALECT)
    return None


def _unreadable(db: ReadTransaction, name: str, query: str, read: Callable[[Any], object]) -> Iterator[str]:
    for stored in db.column(query):
        try:
            if stored is not None:
                read(stored)
        except INVALID_VALUE_ERRORS:
            yield f"value: {name}: {str(stored)[:40]!r}"
