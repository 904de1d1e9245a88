"""Whole copies of a desk, and flushing a new file before it takes the name of another."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from meetup_desk.files.atomic_write import replacing
from meetup_desk.store.file import data_keys, driver
from meetup_desk.store.file.read_only import open_read_only
from meetup_desk.store.file.read_transaction import ReadTransaction

_JOURNALS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file
_FLUSHED_AT_ONCE = 1 << 20  # bytes


def copy_desk(source: Path, target: Path, *, pause: Callable[[], object] | None = None) -> None:
    """Copy one consistent state of a desk, also while it is being written.

    With `pause` the copy goes slowly: it is called every few pages, and each MiB is flushed to the disk,
    so that nobody who writes beside it waits for one long flush.
    """
    with driver.translated_errors(source), contextlib.closing(open_read_only(source)) as reader:
        key = data_keys.key_of(source)
        with driver.translated_errors(target), contextlib.closing(connect_new(target, key)) as writer:
            if pause is None:
                reader.copy_into(writer)
            else:
                _copy_slowly(reader, writer, target, pause)
        reader.end()


def _copy_slowly(reader: ReadTransaction, writer: Any, target: Path, pause: Callable[[], object]) -> None:
    reader.run("BEGIN")
    reader.value(
        "SELECT count(*) FROM sqlite_schema"
    )  # one state for all pages, whatever is written meanwhile
    writer.execute("PRAGMA synchronous=OFF")  # flushed here, a little at a time
    writer.execute("PRAGMA journal_mode=OFF")  # nobody needs the half of a copy
    with target.open("rb+") as file:
        written = 0

        def step() -> None:
            nonlocal written
            size = os.fstat(file.fileno()).st_size
            if size - written >= _FLUSHED_AT_ONCE:
                written = size
                os.fsync(file.fileno())
            pause()

        reader.copy_into(writer, pause=step)


def copy_connection(connection: Any, target: Path, key: bytes | None) -> None:
    """Copy what an open connection sees, wherever its file is by now, into a whole file with the same key.

    DeskError `desk_exists`, `not_writable`, `disk_full`.
    """
    with replacing(target) as copy, driver.translated_errors(target):
        with contextlib.closing(connect_new(copy, key)) as writer:
            connection.backup(writer)
            writer.execute("PRAGMA journal_mode=DELETE")
        flush_before_rename(copy, target)


def flush_before_rename(new: Path, path: Path) -> None:
    """Flush a new file to the disk before it takes the name `path`.

    A WAL that was left beside that name is deleted: SQLite would write it into the new file.
    """
    with new.open("rb+") as file:
        os.fsync(file.fileno())
    for suffix in _JOURNALS:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def connect_new(path: Path, key: bytes | None = None) -> Any:
    """Open a connection to a file that does not exist yet, and is encrypted if there is a key."""
    path.touch()
    connection = driver.connect(path, new_key=key)
    connection.execute("PRAGMA foreign_keys=OFF")  # Alembic rebuilds tables, which would delete child rows
    return connection
