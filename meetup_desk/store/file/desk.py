"""The desk: one SQLite file, one writer, and as many readers as threads that read at once."""

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import ChangeId, Uid, uuid7
from meetup_desk.domain.times import Instant
from meetup_desk.files.work_folder import tidy
from meetup_desk.store import time_zones
from meetup_desk.store.file import driver, header, migrate, schema
from meetup_desk.store.file.file_identity import DeskFile, FileIdentity, led_to
from meetup_desk.store.file.keeper import Keeper
from meetup_desk.store.file.lock_file import LockFile
from meetup_desk.store.file.read_only import open_to_read
from meetup_desk.store.file.read_transaction import ReadTransaction, Sessions
from meetup_desk.store.file.reader_pool import Readers
from meetup_desk.store.file.write_lock import Rank, WriteLock
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import changes, undo

Clock = Callable[[], Instant]


def system_clock() -> Instant:
    """Now, in microseconds UTC."""
    return Instant(time.time_ns() // 1000)


class Desk:
    """An open desk. Reading needs nothing; the first write takes the desk for this process.

    Raises DeskError `desk_missing`, `desk_foreign`, `desk_newer`, `desk_busy`, `desk_damaged`,
    `desk_replaced`, `disk_full`, `not_writable`.
    """

    def __init__(
        self,
        path: Path,
        *,
        purpose: str = "meetup-desk",
        clock: Clock = system_clock,
        entropy: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.path = path = led_to(path)
        self.now = clock
        self.entropy = entropy
        self.after_change: Callable[[ChangeId], None] | None = None  # hears of each change that stands
        self._purpose = purpose
        self._turns = WriteLock()
        self._holder: LockFile | None = None
        self._writer: Any = None
        self._sessions: Sessions | None = None  # of the writer
        self._keeper: Keeper | None = None
        self._readers = Readers(self._open_reader)
        self._opening = threading.Lock()
        if header.check_is_desk(path) < header.SCHEMA_VERSION:
            migrate.upgrade_alone(path, purpose)
        self._file = DeskFile(path)

    def uid(self) -> Uid:
        """Make a new UUIDv7."""
        return uuid7(self.now(), self.entropy(10))

    def hold(self) -> None:
        """Take the desk for writing, and finish what a crash cut short."""
        with self._opening:
            if self._holder is not None:
                return
            holder = LockFile(self.path, self._purpose)
            try:
                self.check_place()
                self._writer = self._open_writer()
                self._sessions = Sessions(self._writer)
                self._keeper = Keeper(self._file)
                self._file.remember_log()
            except BaseException:
                holder.release()
                raise
            self._holder = holder

    def _open_writer(self) -> Any:
        with driver.trouble_of(self.path, self._damage_behind):
            if not os.access(self.path, os.W_OK):
                raise DeskError(ErrorCode.NOT_WRITABLE, file=self.path.name)
            tidy(self.path.parent)
            connection = driver.connect(self.path)
            try:
                self._make_ready(connection)
            except BaseException:
                connection.close()  # what is refused may be replaced by a backup: nobody may have it open
                raise
            return connection

    def _make_ready(self, connection: Any) -> None:
        db = WriteTransaction(connection, now=self.now, entropy=self.entropy)
        with _transaction(connection):
            schema.refuse_altered(db, self.path.name)
            undo.drop_unfinished(db, self.now())
            if not time_zones.are_current(db):
                changes.begin(db, self.now(), changes.ZONES, "desk")
                time_zones.recompute(db)
                changes.end(db)

    def _damage_behind(self, error: Exception) -> DeskError | None:
        from meetup_desk.store.file import checks  # noqa: PLC0415 - brings SQLAlchemy, which the first rows do without

        return checks.damage_behind(error, self.path)

    def check_place(self) -> None:
        """Raise DeskError `desk_replaced` where the name of the file leads elsewhere by now, or nowhere.

        What was written to it is saved first.
        """
        place = self._file.place()
        if place is FileIdentity.HERE:
            return
        if self._keeper is not None:
            raise self._keeper.trouble_at(place)
        raise DeskError(ErrorCode.DESK_REPLACED, file=self.path.name)

    def _open_reader(self) -> ReadTransaction:
        db = open_to_read(self.path)
        if not self._file.is_here():  # any more: it may look at another file
            db.close()
            self.check_place()
        return db

    @contextmanager
    def reading(self) -> Iterator[ReadTransaction]:
        """Look at one state of the desk, from any thread."""
        with driver.trouble_of(self.path, self._damage_behind):
            db = self._readers.lent_here()
            if db is not None:  # a service that calls another sees the same state
                yield db
                return
            if not self._file.is_here():
                self.check_place()
            db = self._readers.lend()
            try:
                db.run("BEGIN")
                yield db
            finally:
                self._readers.take_back(db)

    @contextmanager
    def change(
        self, command: str, actor: str, *, detail: str = "", undoes: ChangeId | None = None
    ) -> Iterator[WriteTransaction]:
        """Write as one change, in one transaction; whatever is raised inside takes everything back."""
        with self._write(Rank.EDIT) as db:
            made = changes.begin(db, self.now(), command, actor, detail=detail, undoes=undoes)
            yield db
            changes.end(db)
        self._tell(made)

    @contextmanager
    def slice_of(self, change: ChangeId) -> Iterator[WriteTransaction]:
        """Write one slice of a bulk change that `begin_bulk` opened.

        It is not flushed: nothing of the change stands before `finish_bulk`, which flushes all of it.
        """
        with self._write(Rank.BULK, flushed=False) as db:
            changes.resume(db, change)
            yield db
            changes.end(db)
        self._shorten_log(driver.LONG_LOG)

    def is_awaited(self) -> bool:
        """Tell whether somebody more urgent waits for a slice to end."""
        return self._turns.is_awaited(Rank.BULK)

    def step_aside(self) -> None:
        """Let scans and edits go first, in the middle of long work that holds no turn."""
        self._turns.step_aside(Rank.BULK)

    def begin_bulk(
        self, command: str, actor: str, *, detail: str = "", undoes: ChangeId | None = None
    ) -> ChangeId:
        """Open a change that is written in slices; until `finish_bulk` a crash takes all of it back."""
        with self._write(Rank.BULK) as db:
            change = changes.begin(
                db, self.now(), command, actor, detail=detail, undoes=undoes, finished=False
            )
            changes.end(db)
            driver.let_log_grow(self._writer, wanted=True)
        return change

    def finish_bulk(self, change: ChangeId) -> None:
        """Close a bulk change: from now on it stands."""
        self._shorten_log(0)
        with self._write(Rank.BULK) as db:
            changes.finish(db, change)
            driver.let_log_grow(self._writer, wanted=False)
        self._tell(change)

    def _tell(self, change: ChangeId) -> None:
        if self.after_change is not None:
            self.after_change(change)

    def drop_bulk(self, change: ChangeId) -> None:
        """Take back a bulk change that was not finished."""
        with self._write(Rank.BULK) as db:
            undo.drop_unfinished(db, self.now(), only=change)
            driver.let_log_grow(self._writer, wanted=False)

    @contextmanager
    def scanning(self) -> Iterator[WriteTransaction]:
        """Write scans: before all others that wait, and outside the change log."""
        with self._write(Rank.SCAN) as db:
            yield db

    @contextmanager
    def merging(self) -> Iterator[WriteTransaction]:
        """Write scans that doors elsewhere have made: outside the change log, after all that cannot wait."""
        with self._write(Rank.BULK) as db:
            yield db

    @contextmanager
    def handing_out(self) -> Iterator[WriteTransaction]:
        """Write down what leaves the desk: outside the change log, since nobody can take it back."""
        with self._write(Rank.EDIT) as db:
            yield db

    @contextmanager
    def _write(self, rank: Rank, *, flushed: bool = True) -> Iterator[WriteTransaction]:
        if self._holder is None:
            self.hold()
        with self._turns.turn(rank), driver.trouble_of(self.path, self._damage_behind):
            db = WriteTransaction(self._writer, self._sessions, now=self.now, entropy=self.entropy)
            with driver.flushing(self._writer, wanted=flushed), _transaction(self._writer):
                yield db
                db.flush()
                self.check_place()
            if not self._file.is_here():  # any more: nothing is said of what may be lost
                self.check_place()
            db.close_session()

    def _shorten_log(self, most: int) -> None:
        """Bring the write-ahead log home outside of anybody's turn, so that no scan has to do it."""
        if self._keeper is not None:
            self._keeper.shorten_log(most)

    def close(self) -> None:
        """Close every connection and let others have the desk; what was written is saved where it is lost."""
        self._readers.close()
        if self._keeper is not None:
            with contextlib.suppress(DeskError):
                self.check_place()
            self._keeper.close()
            self._keeper = None
        if self._writer is not None:
            with contextlib.suppress(driver.DatabaseError):
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._writer.close()
            self._writer = self._sessions = None
        self._file.close()
        if self._holder is not None:
            self._holder.release()
            self._holder = None


@contextmanager
def _transaction(connection: Any) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
