"""Making new desks, and upgrading old ones: a verified copy is migrated and replaces the file at the end."""

import contextlib
import os
import threading
from functools import partial
from pathlib import Path
from typing import Any

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.atomic_write import replacing
from meetup_desk.store.file import driver, header, schema, triggers
from meetup_desk.store.file.copies import connect_new, copy_desk, flush_before_rename
from meetup_desk.store.file.lock_file import LockFile
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.sessions import engine_over

_ONE_AT_A_TIME = threading.Lock()  # Alembic keeps the migration under way in a module of its own


def create(path: Path) -> None:
    """Make an empty desk with the present schema; DeskError `desk_exists`, `not_writable`, `disk_full`."""
    if path.exists():
        raise DeskError(ErrorCode.DESK_EXISTS, file=path.name)
    with (
        replacing(path) as fresh,
        driver.translated_errors(path),
        contextlib.closing(connect_new(fresh)) as connection,
    ):
        connection.execute(f"PRAGMA application_id = {header.APPLICATION_ID}")
        _run_migrations(connection)
        connection.execute("PRAGMA journal_mode=DELETE")  # one complete file is left to be renamed
        flush_before_rename(fresh, path)


def upgrade(path: Path) -> Path:
    """Migrate a copy, verify it, and put it in the place of the file; gives where the old file is kept.

    DeskError `desk_damaged` where the file lacks what its version has, or the copy loses something.
    """
    version = header.check_is_desk(path)
    kept = path.with_name(f"{path.name}.v{version}")
    with replacing(path) as copy, driver.translated_errors(path, partial(_as_damage, path)):
        copy_desk(path, copy)
        with contextlib.closing(connect_new(copy)) as connection:
            _check_revision(connection, version, path)
            before = schema.row_counts(ReadTransaction(connection))
            _run_migrations(connection)
            _verify(connection, path, before)
            connection.execute("PRAGMA journal_mode=DELETE")
        kept.unlink(missing_ok=True)
        _keep(path, kept)
        flush_before_rename(copy, path)
    return kept


def _keep(path: Path, kept: Path) -> None:
    try:
        os.link(path, kept)
    except OSError:  # a disk without links, as a stick is
        with replacing(kept) as copy:
            copy_desk(path, copy)
            flush_before_rename(copy, kept)


def upgrade_locked(path: Path, purpose: str) -> None:
    """Lock a desk, upgrade it, and release it; DeskError `desk_busy` and others."""
    with LockFile(path, purpose):
        if (
            header.check_is_desk(path) < header.SCHEMA_VERSION
        ):  # another program may have upgraded it meanwhile
            upgrade(path)


def empty_in_memory() -> Any:
    """Give a connection to an empty desk of the present schema in memory."""
    connection = driver.connect_memory()
    _run_migrations(connection)
    return connection


def _run_migrations(connection: Any) -> None:
    from alembic import command  # noqa: PLC0415 - only new and old desks need Alembic
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    with _ONE_AT_A_TIME, engine_over(connection).connect() as bound:
        connection.execute("BEGIN IMMEDIATE")
        config.attributes["connection"] = bound
        command.upgrade(config, "head")
        triggers.install(ReadTransaction(connection))
        connection.execute("COMMIT")
    connection.execute(f"PRAGMA user_version = {header.SCHEMA_VERSION}")


def _check_revision(connection: Any, version: int, path: Path) -> None:
    """Refuse a file that only claims a version: all tables would be made in it, as in a new desk."""
    db = ReadTransaction(connection)
    has_revision = db.value("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'") is not None
    revision = db.value("SELECT version_num FROM alembic_version") if has_revision else None
    if revision != f"{version:04}":  # the files of `migrations/versions` carry the number of their version
        detail = f"version {version}, revision {revision}"
        raise DeskError(ErrorCode.DESK_DAMAGED, reason="altered", file=path.name, detail=detail)


def _as_damage(path: Path, error: Exception) -> DeskError | None:
    """Give the damage behind an error of SQLite in a migration: a table that its version has is not there."""
    cause = getattr(error, "orig", error)  # as SQLAlchemy wraps it
    if not isinstance(cause, driver.DatabaseError):
        return None
    return DeskError(ErrorCode.DESK_DAMAGED, reason="altered", file=path.name, detail=ascii(str(cause)))


def _verify(connection: Any, path: Path, before: dict[str, int]) -> None:
    schema.refuse_altered(ReadTransaction(connection), path.name)
    after = schema.row_counts(ReadTransaction(connection))
    lost = [name for name, count in before.items() if after.get(name, 0) < count]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if lost or broken or whole != "ok":
        detail = f"{whole}; lost rows: {lost}; broken links: {len(broken)}"
        raise DeskError(ErrorCode.DESK_DAMAGED, file=path.name, detail=detail)
