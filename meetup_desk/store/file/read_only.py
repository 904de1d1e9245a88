"""Opening a desk to read it, also on a disk that is read-only or full, where SQLite can write no WAL."""

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.file import driver, error_codes
from meetup_desk.store.file.read_transaction import ReadTransaction


def open_read_only(path: Path) -> ReadTransaction:
    """Open a desk to read it.

    Where nothing can be written beside it, SQLite is told that the file does not change (`immutable`). That
    is true only while nobody writes to it from elsewhere, so the end of each read checks it.
    """
    try:
        return ReadTransaction(_open_with_wal(path))
    except driver.DatabaseError as error:
        if not error_codes.is_wal_failure(error):
            raise
        if _has_wal(path):
            raise DeskError(ErrorCode.NOT_WRITABLE, reason="log_left", file=path.name) from error
    return ReadTransaction(driver.connect(path, immutable=True), file=ImmutableFile(path))


def _open_with_wal(path: Path) -> Any:
    connection = driver.connect(path, readonly=True)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()  # opens the WAL
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def read_snapshot(path: Path) -> Iterator[ReadTransaction]:
    """Read one state of a desk through a connection of its own."""
    with contextlib.closing(open_read_only(path)) as db:
        db.run("BEGIN")
        yield db
        db.end()


class ImmutableFile:
    """A file as it was when it was opened, without a WAL beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened = self._state()

    def _state(self) -> tuple[object, ...]:
        stat = self._path.stat()
        return stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, _has_wal(self._path)

    def is_unchanged(self) -> bool:
        """Tell whether nobody has written to the file since."""
        try:
            return self._state() == self._opened
        except OSError:
            return False

    def check_unchanged(self) -> None:
        """Raise DeskError `desk_busy` (`changed`) where somebody wrote while it was read."""
        if not self.is_unchanged():
            raise DeskError(ErrorCode.DESK_BUSY, reason="changed", file=self._path.name)


def _has_wal(path: Path) -> bool:
    wal = f"{path}-wal"
    return os.path.exists(wal) and os.path.getsize(wal) > 0  # noqa: PTH110, PTH202 - also where the disk fails
