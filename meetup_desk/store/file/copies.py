"""Whole copies of a desk, and flushing a new file before it takes the name of another."""

import contextlib
import os
from pathlib import Path
from typing import Any

from meetup_desk.files.atomic_write import replacing
from meetup_desk.store.file import data_keys, driver
from meetup_desk.store.file.read_only import open_read_only

_JOURNALS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file


def copy_desk(source: Path, target: Path) -> None:
    """Copy one consistent state of a desk, also while it is being written."""
    with driver.translated_errors(source), contextlib.closing(open_read_only(source)) as reader:
        with (
            driver.translated_errors(target),
            contextlib.closing(connect_new(target, data_keys.key_of(source))) as writer,
        ):
            reader.copy_into(writer)
        reader.end()


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
