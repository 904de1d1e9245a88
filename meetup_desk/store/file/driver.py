"""Connections to SQLite as this product wants them, and SQLite's trouble in our words."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any

from sqlcipher3 import dbapi2

from meetup_desk.domain.errors import DeskError
from meetup_desk.store.file import trouble

DatabaseError: type[Exception] = dbapi2.DatabaseError
IntegrityError: type[Exception] = dbapi2.IntegrityError
_BUSY_MS = 5_000
_LOG = 1_000  # pages of the write-ahead log, before who writes brings them home
LONG_LOG = 8_000  # the same while a bulk change is being written


def connect(path: Path, *, readonly: bool = False, still: bool = False) -> Any:
    """Open a connection that may be handed between threads, one at a time.

    Writes are flushed to the disk before they are acknowledged (`synchronous=FULL`). `still` reads, without
    locks and without a log, a file that nobody writes to.
    """
    # Who may write opens so even to read: the last to close then tidies the write-ahead log away.
    mode = "ro&immutable=1" if still else "rw" if not readonly or os.access(path, os.W_OK) else "ro"
    connection = dbapi2.connect(
        uri_of(path.absolute(), mode),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    for pragma in _pragmas(readonly=readonly or still):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def uri_of(path: PurePath, mode: str) -> str:
    """Name a file to SQLite, which knows no authority but localhost: a share is a path of two more slashes.

    sqlite.org/uri.html, 3.1.
    """
    uri = path.as_uri()
    if path.drive.startswith("\\\\"):
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?mode={mode}"


def connect_memory() -> Any:
    """Open a database that is nowhere but in memory."""
    return dbapi2.connect(":memory:", isolation_level=None)


def _pragmas(*, readonly: bool) -> list[str]:
    both = [f"busy_timeout={_BUSY_MS}", "trusted_schema=OFF", "mmap_size=0"]
    if readonly:  # room for the pages through which a list of 100,000 answers is sorted
        return [*both, "cache_size=-64000", "query_only=ON"]
    return [
        *both,
        "cache_size=-16000",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
    ]


@contextmanager
def flushing(connection: Any, *, wanted: bool) -> Iterator[None]:
    """Flush the next transaction to the disk, or leave that to a later one; whole is the file either way."""
    if wanted:
        yield
        return
    connection.execute("PRAGMA synchronous=NORMAL")
    try:
        yield
    finally:
        connection.execute("PRAGMA synchronous=FULL")


def let_log_grow(connection: Any, *, wanted: bool) -> None:
    """Have this connection's transactions leave a long log as it is, or bring it home as usual."""
    connection.execute(f"PRAGMA wal_autocheckpoint={0 if wanted else _LOG}")


def shorten_log(connection: Any, most: int) -> None:
    """Bring a write-ahead log of more pages home without holding up whoever reads or writes."""
    _, long, home = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    if long - home > most:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


@contextmanager
def trouble_of(path: Path, explain: Callable[[Exception], DeskError | None] | None = None) -> Iterator[None]:
    """Turn SQLite's trouble with a file into a DeskError that says what to do.

    `explain` is asked about what else is raised: a file may be to blame for that as well.
    """
    try:
        yield
    except DeskError:
        raise
    except Exception as error:
        known = trouble.of(error, path)
        if known is None and explain is not None:
            known = explain(error)
        if known is None:
            raise
        raise known from error
