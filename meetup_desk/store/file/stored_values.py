"""What lies in the columns of a desk against what may lie there: codes, times, ids, numbers, zones."""

from collections.abc import Callable, Iterator
from typing import Any
from zoneinfo import ZoneInfo

from meetup_desk.domain.times import moment_of
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.tables import column_types

NONSENSE = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, OSError)
"""What is raised where a value is made of something that is none."""

_NO_DIALECT: Any = None  # what lies in a column is the same in every dialect
_KINDS = {str: "text", int: "integer", bool: "integer", bytes: "blob", float: "real integer"}


def nonsense(db: ReadTransaction) -> Iterator[str]:
    """Name each column that holds something of another kind, or that no value can be made of."""
    from meetup_desk.store.tables.metadata import METADATA  # noqa: PLC0415 - brings SQLAlchemy

    for table in METADATA.sorted_tables:
        for column in table.columns:
            name, found = f"{table.name}.{column.name}", f'FROM "{table.name}"'
            yield from _of_other_kind(db, name, found, column)
            if (read := _reader(column)) is not None:
                yield from _unread(db, name, f'SELECT DISTINCT "{column.name}" {found}', read)


def _of_other_kind(db: ReadTransaction, name: str, found: str, column: Any) -> Iterator[str]:
    kinds = _KINDS.get(_stored_as(column), "")
    wanted = [*kinds.split(), *["null"][: bool(column.nullable)]]
    other = db.column(f'SELECT DISTINCT typeof("{column.name}") {found}')
    yield from (f"value: {name}: {kind}" for kind in other if kinds and kind not in wanted)


def _stored_as(column: Any) -> type:
    kind: type = getattr(column.type, "impl_instance", column.type).python_type
    return kind


def _reader(column: Any) -> Callable[[Any], object] | None:
    if column.name == "plan_tz":
        return ZoneInfo
    if column.name == "at" or column.name.endswith(("_at", "_utc")):
        return moment_of
    if type(column.type).__module__ == column_types.__name__:  # ours, which make a value of what is stored
        return lambda stored: column.type.process_result_value(stored, _NO_DIALECT)
    return None


def _unread(db: ReadTransaction, name: str, query: str, read: Callable[[Any], object]) -> Iterator[str]:
    for stored in db.column(query):
        try:
            if stored is not None:
                read(stored)
        except NONSENSE:
            yield f"value: {name}: {str(stored)[:40]!r}"
