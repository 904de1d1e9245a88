"""The write connection of an open desk, with its lock file and its side connection."""

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.times import Instant
from meetup_desk.files.work_folder import tidy
from meetup_desk.store import time_zones
from meetup_desk.store.file import driver, schema
from meetup_desk.store.file.file_identity import DeskFile, FilePlace
from meetup_desk.store.file.lock_file import LockFile
from meetup_desk.store.file.sessions import SessionFactory
from meetup_desk.store.file.side_connection import SideConnection
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import changes, undo

Explain = Callable[[Exception], DeskError | None]


class Writer:
    """Locks a desk for this process and writes to it; finishes first what a crash cut short.

    Raises DeskError `desk_busy`, `desk_damaged`, `desk_replaced`, `disk_full`, `not_writable`.
    """

    def __init__(
        self,
        file: DeskFile,
        purpose: str,
        explain: Explain,
        *,
        now: Callable[[], Instant],
        entropy: Callable[[int], bytes],
    ) -> None:
        self._file = file
        self._explain = explain
        self._now = now
        self._entropy = entropy
        self._lock_file = LockFile(file.path, purpose)
        try:
            file.check_in_place()
            self._connection = self._open()
            self._sessions = SessionFactory(self._connection)
            self._side = SideConnection(file)
            file.remember_wal()
        except BaseException:
            self._lock_file.release()
            raise

    def _open(self) -> Any:
        path = self._file.path
        with driver.translated_errors(path, self._explain):
            if not os.access(path, os.W_OK):
                raise DeskError(ErrorCode.NOT_WRITABLE, file=path.name)
            tidy(path.parent)
            connection = driver.connect(path)
            try:
                self._make_ready(connection)
            except BaseException:
                connection.close()  # a refused file may be replaced by a backup: nobody may have it open
                raise
            return connection

    def _make_ready(self, connection: Any) -> None:
        db = WriteTransaction(connection, now=self._now, entropy=self._entropy)
        with _Transaction(connection):
            schema.refuse_altered(db, self._file.path.name)
            undo.drop_unfinished(db, self._now())
            if not time_zones.are_current(db):
                changes.begin(db, self._now(), changes.ZONES, "desk")
                time_zones.recompute(db)
                changes.end(db)

    @contextmanager
    def transaction(self, *, flushed: bool) -> Iterator[WriteTransaction]:
        """Write in one transaction; with `flushed` it is on the disk at the end.

        Only one at a time: the caller holds the write lock.
        """
        with driver.translated_errors(self._file.path, self._explain):
            db = WriteTransaction(self._connection, self._sessions, now=self._now, entropy=self._entropy)
            flushing = contextlib.nullcontext() if flushed else driver.unflushed(self._connection)
            with flushing, _Transaction(self._connection):
                yield db
                db.flush()
                self.check_in_place()
            if not self._file.is_here():  # moved meanwhile: what may be lost is not reported as written
                self.check_in_place()
            db.close_session()

    def defer_checkpoints(self, *, wanted: bool) -> None:
        """Let commits leave the WAL as long as it is, or write it into the file as usual."""
        driver.defer_checkpoints(self._connection, wanted=wanted)

    def checkpoint(self, most: int) -> None:
        """Write a WAL of more than `most` pages into the file; needs no write lock."""
        self._side.checkpoint(most)

    def rewrite(self) -> None:
        """Write the file anew without free space, and empty the WAL; the caller holds the write lock."""
        with driver.translated_errors(self._file.path, self._explain):
            self.check_in_place()
            if not driver.rewrite(self._connection):
                raise DeskError(ErrorCode.DESK_BUSY, reason="read", file=self._file.path.name)

    def empty_wal(self) -> None:
        """Write all of the WAL into the file; the caller holds the write lock. DeskError `desk_busy`."""
        with driver.translated_errors(self._file.path, self._explain):
            self.check_in_place()
            if not driver.empty_wal(self._connection):
                raise DeskError(ErrorCode.DESK_BUSY, reason="read", file=self._file.path.name)

    def check_in_place(self) -> None:
        """Save what was written and raise DeskError `desk_replaced` where the file is not in its place."""
        place = self._file.place()
        if place is not FilePlace.HERE:
            raise self._side.rescue(place)

    def close(self) -> None:
        """Close both connections; what was written is saved where the file is lost."""
        with contextlib.suppress(DeskError):
            self.check_in_place()
        self._side.close()
        with contextlib.suppress(driver.DatabaseError):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()

    def release(self) -> None:
        """Let others have the desk; call it once all connections are closed."""
        self._lock_file.release()


class _Transaction:
    """From BEGIN to COMMIT, or to ROLLBACK; a class, since a generator costs a scan more."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        try:
            if kind is None:
                self._connection.execute("COMMIT")
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
