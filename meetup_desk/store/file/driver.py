"""Connections to SQLite with the settings of this product, and its errors as DeskErrors."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path, PurePath
from typing import Any

from sqlcipher3 import dbapi2

from meetup_desk.domain.errors import DeskError
from meetup_desk.store.file import data_keys, error_codes

DatabaseError: type[Exception] = dbapi2.DatabaseError
IntegrityError: type[Exception] = dbapi2.IntegrityError
_BUSY_MS = 5_000
_USUAL_WAL = 1_000  # pages of the write-ahead log (WAL) at which a commit writes them into the file
LONG_WAL = 8_000  # the same while a bulk change is being written


def connect(
    path: Path, *, readonly: bool = False, immutable: bool = False, new_key: bytes | None = None
) -> Any:
    """Open a connection that may be handed between threads, one at a time; DeskError `desk_locked`.

    Writes are flushed to the disk before they are acknowledged (`synchronous=FULL`). `immutable` reads,
    without locks and without a WAL, a file that nobody writes to. A file that is still empty becomes an
    encrypted desk with `new_key`.
    """
    _bind_at_once()
    key = new_key or data_keys.key_of(path)
    # Where the file may be written, even a reader opens it so: the last to close then removes the WAL.
    mode = "ro&immutable=1" if immutable else "rw" if not readonly or os.access(path, os.W_OK) else "ro"
    connection = dbapi2.connect(
        uri_of(path.absolute(), mode),
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        if key is not None:
            data_keys.use(connection, key)
        for pragma in _pragmas(readonly=readonly or immutable):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()  # where it stays open, Windows lets nobody move or remove the file
        raise
    return connection


def _bind_at_once() -> None:
    """Let enumerations and truth values be bound as the text and the number that they are.

    The driver asks each value of a type that it does not know for two methods first, which costs as much as
    a lookup; of an enumeration that is imported later it does.
    """
    dbapi2.register_adapter(bool, int)
    for kind in StrEnum.__subclasses__():
        dbapi2.register_adapter(kind, str.__str__)


def uri_of(path: PurePath, mode: str) -> str:
    """Name a file to SQLite, which knows no authority but localhost: a share is a path of two more slashes.

    sqlite.org/uri.html, 3.1.
    """
    uri = path.as_uri()
    if path.drive.startswith("\\\\"):
        uri = uri.replace("file://", "file:////", 1)
    return f"{uri}?mode={mode}"


def connect_memory() -> Any:
    """Open a database in memory."""
    return dbapi2.connect(":memory:", isolation_level=None)


def _pragmas(*, readonly: bool) -> list[str]:
    always = [f"busy_timeout={_BUSY_MS}", "trusted_schema=OFF", "mmap_size=0"]
    if readonly:  # room for the pages through which a list of 100,000 answers is sorted
        return [*always, "cache_size=-64000", "query_only=ON"]
    return [
        *always,
        "cache_size=-16000",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
    ]


@contextmanager
def unflushed(connection: Any) -> Iterator[None]:
    """Leave flushing the next transaction to the disk to a later one; the file stays consistent."""
    connection.execute("PRAGMA synchronous=NORMAL")
    try:
        yield
    finally:
        connection.execute("PRAGMA synchronous=FULL")


def defer_checkpoints(connection: Any, *, wanted: bool) -> None:
    """Let this connection's commits leave the WAL as long as it is, or write it into the file as usual."""
    connection.execute(f"PRAGMA wal_autocheckpoint={0 if wanted else _USUAL_WAL}")


def checkpoint(connection: Any, most: int) -> None:
    """Write a WAL of more than `most` pages into the file without holding up readers or writers."""
    _, pages, written = connection.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    if pages - written > most:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def rewrite(connection: Any) -> bool:
    """Write a file anew without its free space, and empty its WAL; False where a reader keeps the WAL."""
    connection.execute("PRAGMA temp_store=MEMORY")  # what is copied is on no other disk meanwhile
    connection.execute("VACUUM")
    return empty_wal(connection)


def empty_wal(connection: Any) -> bool:
    """Write all of the WAL into the file; False where a reader keeps the WAL."""
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


class translated_errors:  # noqa: N801 - as `contextlib.suppress`
    """Raise the DeskError that an error of SQLite on this file means.

    `explain` is asked about other errors: a damaged file may have caused them as well.
    """

    __slots__ = ("_explain", "_path")

    def __init__(self, path: Path, explain: Callable[[Exception], DeskError | None] | None = None) -> None:
        self._path, self._explain = path, explain

    def __enter__(self) -> None:
        """Errors from here on are translated."""

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if error is None or isinstance(error, DeskError) or not isinstance(error, Exception):
            return
        known = error_codes.desk_error_of(error, self._path)
        if known is None and self._explain is not None:
            known = self._explain(error)
        if known is not None:
            raise known from error
