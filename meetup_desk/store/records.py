"""Values of the domain as rows and back: fields of the same names, nested values by prefix."""

import dataclasses
from typing import Any, TypeVar

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import UNSAVED, Uid
from meetup_desk.domain.names import family_key, sort_key
from meetup_desk.domain.needs import Needs
from meetup_desk.domain.people import Person
from meetup_desk.domain.times import Plan
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

V = TypeVar("V")


def _table_of(kind: type[object]) -> Any:
    """Give the table that holds a kind of value."""
    # The first rows of the window do without sqlmodel, which takes a third of a second to import.
    from meetup_desk.store.tables.metadata import TABLE_OF_VALUE  # noqa: PLC0415

    return TABLE_OF_VALUE[kind]


_NESTED: dict[str, type] = {"plan": Plan, "needs": Needs}


def get(db: ReadTransaction, kind: type[V], row_id: int) -> V:
    """Give the value of an id; DeskError `not_found`."""
    row = db.session.get(_table_of(kind), row_id)
    if row is None:
        raise DeskError(ErrorCode.NOT_FOUND, what=kind.__name__.lower(), id=row_id)
    return value_of(kind, row)


def by_uid(db: ReadTransaction, kind: type[V], uid: Uid) -> V:
    """Give the value of a uid; DeskError `not_found`."""
    found = find(db, kind, uid=uid)
    if not found:
        raise DeskError(ErrorCode.NOT_FOUND, what=kind.__name__.lower(), id=str(uid))
    return found[0]


def find(db: ReadTransaction, kind: type[V], /, **equals: Any) -> list[V]:
    """Give all values whose fields equal these, in the order in which they were made."""
    from sqlmodel import select  # noqa: PLC0415 - as for the tables

    table = _table_of(kind)
    query = select(table).filter_by(**equals).order_by(table.id)
    return [value_of(kind, row) for row in db.session.exec(query)]


def add(db: WriteTransaction, value: V) -> V:
    """Write a new value and give it back with its id."""
    row = _table_of(type(value))(**columns_of(value))
    db.session.add(row)
    db.session.flush()
    return dataclasses.replace(value, id=row.id)  # type: ignore[type-var]


def save(db: WriteTransaction, value: Any) -> None:
    """Write a changed value over its row."""
    row = db.session.get(_table_of(type(value)), value.id)
    if row is None:
        raise DeskError(ErrorCode.NOT_FOUND, what=type(value).__name__.lower(), id=value.id)
    for column, content in columns_of(value).items():
        if getattr(row, column) != content:
            setattr(row, column, content)
    db.session.flush()


def remove(db: WriteTransaction, value: Any) -> None:
    """Remove a value's row."""
    row = db.session.get(_table_of(type(value)), value.id)
    if row is not None:
        db.session.delete(row)
        db.session.flush()


def value_of(kind: type[V], row: Any) -> V:
    """Build a value from its row."""
    facts = {}
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]
        nested = _NESTED.get(field.name)
        facts[field.name] = _nested(nested, field.name, row) if nested else getattr(row, field.name)
    return kind(**facts)


def _nested(kind: type, prefix: str, row: Any) -> Any:
    return kind(**{f.name: getattr(row, f"{prefix}_{f.name}") for f in dataclasses.fields(kind)})


def columns_of(value: Any) -> dict[str, Any]:
    """Lay a value out as columns, with those that are derived from it."""
    columns = _derived(value)
    for field in dataclasses.fields(value):
        content = getattr(value, field.name)
        if field.name in _NESTED:
            parts = dataclasses.fields(_NESTED[field.name])
            columns |= {f"{field.name}_{p.name}": getattr(content, p.name) for p in parts}
        elif field.name != "id" or content != UNSAVED:
            columns[field.name] = content
    return columns


def _derived(value: Any) -> dict[str, Any]:
    if isinstance(value, Person):
        return {"sort_key": sort_key(value.name), "family_key": family_key(value.name)}
    if isinstance(value, Event):
        return {"start_utc": value.plan.start_utc, "end_utc": value.plan.end_utc}
    return {}
