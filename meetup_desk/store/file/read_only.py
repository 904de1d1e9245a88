"""Looking at a desk, also where SQLite can put no log beside it: on a disk that is read-only, or full."""

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store.file import driver, trouble
from meetup_desk.store.file.read_transaction import ReadTransaction


def open_to_read(path: Path) -> ReadTransaction:
    """Open a desk to read it.

    Where nothing can be written beside it, SQLite is told that the file does not change (`immutable`), which
    holds only while nobody writes to it from elsewhere: each read that ends looks whether that was so.
    """
    try:
        return ReadTransaction(_open_with_log(path))
    except driver.DatabaseError as error:
        if not trouble.is_beside(error):
            raise
        if _has_log(path):
            raise DeskError(ErrorCode.NOT_WRITABLE, reason="log_left", file=path.name) from error
    return ReadTransaction(driver.connect(path, still=True), still=Still(path))


def _open_with_log(path: Path) -> Any:
    connection = driver.connect(path, readonly=True)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()  # opens the log, if nothing has yet
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def looking_at(path: Path) -> Iterator[ReadTransaction]:
    """Look at one state of a desk through a connection of its own."""
    with contextlib.closing(open_to_read(path)) as db:
        db.run("BEGIN")
        yield db
        db.end()


class Still:
    """A file as it was when it was opened, without a log beside it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._was = self._look()

    def _look(self) -> tuple[object, ...]:
        now = self._path.stat()
        return now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns, _has_log(self._path)

    def holds(self) -> bool:
        """Tell whether nobody has written to the file since."""
        try:
            return self._look() == self._was
        except OSError:
            return False

    def check(self) -> None:
        """Raise DeskError `desk_busy` (`changed`) where somebody wrote while it was read."""
        if not self.holds():
            raise DeskError(ErrorCode.DESK_BUSY, reason="changed", file=self._path.name)


def _has_log(path: Path) -> bool:
    log = f"{path}-wal"
    return os.path.exists(log) and os.path.getsize(log) > 0  # noqa: PTH110, PTH202 - also where the disk fails
