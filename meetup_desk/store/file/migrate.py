"""Making new desks, and bringing old ones up to date on a verified copy that replaces the file at the end."""

import contextlib
import os
import threading
from pathlib import Path
from typing import Any

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.atomic_write import replacing
from meetup_desk.store.file import driver, header, triggers
from meetup_desk.store.file.lock_file import LockFile
from meetup_desk.store.file.read_only import open_to_read
from meetup_desk.store.file.read_transaction import ReadTransaction, engine_over

_BESIDE = ("-wal", "-shm", "-journal")
_ONE_AT_A_TIME = threading.Lock()  # Alembic keeps the migration under way in a module of its own


def create(path: Path) -> None:
    """Make an empty desk with the present schema; DeskError `desk_exists`, `not_writable`, `disk_full`."""
    if path.exists():
        raise DeskError(ErrorCode.DESK_EXISTS, file=path.name)
    with (
        replacing(path) as fresh,
        driver.trouble_of(path),
        contextlib.closing(_connect_new(fresh)) as connection,
    ):
        connection.execute(f"PRAGMA application_id = {header.APPLICATION_ID}")
        _run_migrations(connection)
        connection.execute("PRAGMA journal_mode=DELETE")  # leaves one complete file to rename
        make_way(fresh, path)


def upgrade(path: Path) -> Path:
    """Migrate a copy, verify it, and put it in the place of the file; gives where the old file is kept."""
    version = header.check_is_desk(path)
    kept = path.with_name(f"{path.name}.v{version}")
    with replacing(path) as copy, driver.trouble_of(path):
        copy_to(path, copy)
        with contextlib.closing(_connect_new(copy)) as connection:
            before = _row_counts(connection)
            _run_migrations(connection)
            _verify(connection, copy, before)
            connection.execute("PRAGMA journal_mode=DELETE")
        kept.unlink(missing_ok=True)
        os.link(path, kept)
        make_way(copy, path)
    return kept


def upgrade_alone(path: Path, purpose: str) -> None:
    """Take a desk, bring it up to date, and let others have it; DeskError `desk_busy` and others."""
    holder = LockFile(path, purpose)
    try:
        if header.check_is_desk(path) < header.SCHEMA_VERSION:  # another program may have been faster
            upgrade(path)
    finally:
        holder.release()


def copy_open(connection: Any, target: Path) -> None:
    """Copy what an open connection sees, wherever its file is by now, into a whole file; see `create`."""
    with replacing(target) as copy, driver.trouble_of(target):
        with contextlib.closing(_connect_new(copy)) as writer:
            connection.backup(writer)
            writer.execute("PRAGMA journal_mode=DELETE")
        make_way(copy, target)


def copy_to(source: Path, target: Path) -> None:
    """Copy one consistent state of a desk, also while it is being written."""
    with driver.trouble_of(source), contextlib.closing(open_to_read(source)) as reader:
        with driver.trouble_of(target), contextlib.closing(_connect_new(target)) as writer:
            reader.copy_into(writer)
        reader.end()


def make_way(whole: Path, path: Path) -> None:
    """Flush a whole file to the disk before it gets its name.

    A log that was left beside the name goes then: SQLite would write it into a file that is not its own.
    """
    with whole.open("rb+") as file:
        os.fsync(file.fileno())
    for suffix in _BESIDE:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def blank() -> Any:
    """Give a connection to an empty desk of the present schema in memory."""
    connection = driver.connect_memory()
    _run_migrations(connection)
    return connection


def _connect_new(path: Path) -> Any:
    path.touch()
    connection = driver.connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")  # batch migrations would delete child rows
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


def _row_counts(connection: Any) -> dict[str, int]:
    db = ReadTransaction(connection)
    names = db.column("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    kept = [n for n in names if not n.startswith(("sqlite_", "person_search", "alembic_"))]
    return {name: db.value(f'SELECT count(*) FROM "{name}"') for name in kept}


def _verify(connection: Any, path: Path, before: dict[str, int]) -> None:
    after = _row_counts(connection)
    lost = [name for name, count in before.items() if after.get(name, 0) < count]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if lost or broken or whole != "ok":
        detail = f"{whole}; lost rows: {lost}; broken links: {len(broken)}"
        raise DeskError(ErrorCode.DESK_DAMAGED, file=path.name, detail=detail)
