"""The integrity check: the file, the schema, foreign keys, texts, stored values, and derived values."""

import contextlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.desk import derived_values, migrate
from meetup_desk.store.file import driver, schema, stored_values
from meetup_desk.store.file.read_only import read_snapshot
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.stored_texts import undecodable_texts

_MOST = 20  # problems named of one kind


def problems(path: Path) -> list[str]:
    """Give what is wrong, as codes with details; empty for a desk that is whole.

    On a connection of its own: FTS5 checks an index against what the connection remembers of it, and reports
    a false error where another connection has changed it since.
    """
    with _snapshot(path) as db:
        return list(_problems(db))


def damage_behind(error: Exception, path: Path) -> DeskError | None:
    """Give the damage of a desk that may have caused an error of the program; None where there is none."""
    if not isinstance(error, (*stored_values.INVALID_VALUE_ERRORS, driver.DatabaseError)):
        return None
    try:
        with _snapshot(path) as db:
            damage = next(_damage(db), None)
    except DeskError as desk_error:
        return desk_error
    return None if damage is None else DeskError(ErrorCode.DESK_DAMAGED, file=path.name, detail=damage)


@contextlib.contextmanager
def _snapshot(path: Path) -> Iterator[ReadTransaction]:
    def explained(error: Exception) -> DeskError | None:
        # The message of SQLite may itself be no UTF-8.
        if not isinstance(error, (driver.DatabaseError, UnicodeDecodeError)):
            return None
        return DeskError(ErrorCode.DESK_DAMAGED, file=path.name, detail=ascii(str(error)))

    with driver.translated_errors(path, explained), read_snapshot(path) as db:
        yield db


def _problems(db: ReadTransaction) -> Iterator[str]:
    damage = list(_damage(db))
    yield from damage
    if not damage:  # else derived values cannot be read, or prove nothing
        yield from derived_values.differences(db)


def _damage(db: ReadTransaction) -> Iterator[str]:
    yield from file_errors(db, _MOST)
    schema_differences = list(_schema_differences(db))
    yield from schema_differences[:_MOST]
    yield from (f"link: {row[0]} {row[1]} -> {row[2]}" for row in db.rows("PRAGMA foreign_key_check")[:_MOST])
    undecodable = list(islice(undecodable_texts(db), _MOST))
    yield from undecodable
    if not schema_differences and not undecodable:
        yield from islice(stored_values.invalid_values(db), _MOST)


def file_errors(db: ReadTransaction, most: int) -> list[str]:
    """Give what SQLite's own integrity check reports, `most` at most."""
    return [row[0] for row in db.rows(f"PRAGMA integrity_check({most})") if row[0] != "ok"]


def _schema_differences(db: ReadTransaction) -> Iterator[str]:
    with contextlib.closing(migrate.empty_in_memory()) as empty:
        wanted = schema.objects(ReadTransaction(empty))
    yield from (f"schema: {difference}" for difference in schema.differences(wanted, schema.objects(db)))
