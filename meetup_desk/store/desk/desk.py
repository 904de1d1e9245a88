"""The desk: one SQLite file, one writer, and as many readers as threads that read at once."""

import contextlib
import math
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from meetup_desk.domain.authority import Operator, check_command, check_group, check_host, check_sight
from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.ids import ChangeId, Uid, uuid7
from meetup_desk.domain.times import Instant
from meetup_desk.store import groups, operators
from meetup_desk.store.desk import migrate
from meetup_desk.store.desk.writer import Writer
from meetup_desk.store.file import confidential, data_keys, driver, header
from meetup_desk.store.file.file_identity import DeskFile, follow_link
from meetup_desk.store.file.read_only import open_read_only
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.reader_pool import ReaderPool
from meetup_desk.store.file.write_lock import WriteLock, WritePriority
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import changes, row_groups, undo

Clock = Callable[[], Instant]
_AFTER_A_SCAN = 600  # seconds without a scan after which a door is at rest
AT_THE_DESK = frozenset({"organiser", "cli"})
"""Actors who are whoever sits at the desk."""


def system_clock() -> Instant:
    """Now, in microseconds UTC."""
    return Instant(time.time_ns() // 1000)


class Desk:
    """An open desk. The first write locks it for this process; reading needs no lock.

    Raises DeskError `desk_missing`, `desk_foreign`, `desk_newer`, `desk_locked`, `desk_busy`, `desk_damaged`,
    `desk_replaced`, `disk_full`, `not_writable`.
    """

    def __init__(
        self,
        path: Path,
        *,
        purpose: str = "meetup-desk",
        clock: Clock = system_clock,
        entropy: Callable[[int], bytes] = os.urandom,
        unattended: bool = False,
    ) -> None:
        """`unattended` is a copy that another desk writes, where who sits there was asked before."""
        self.path = path = follow_link(path)
        self.now = clock
        self.entropy = entropy
        self._operator = ""
        self._unattended = unattended
        self._bulk_operators: dict[ChangeId, Operator] = {}  # who sat here when a bulk change began
        self.after_change: Callable[[ChangeId], None] | None = None  # called once a change is committed
        self._purpose = purpose
        self._write_lock = WriteLock()
        self._scanned = -math.inf  # seconds on the monotonic clock
        self._writes = 0  # begun, other than of scans
        self._scans_allowed: tuple[int, str] | None = None  # after how many writes, and to whom
        self._writer: Writer | None = None
        self._readers = ReaderPool(self._open_reader)
        self._opening = threading.Lock()
        version = header.check_is_desk(path)
        data_keys.key_of(path)
        if version < header.SCHEMA_VERSION:
            migrate.upgrade_locked(path, purpose)
        self._file = DeskFile(path)

    @property
    def operator(self) -> str:
        """Name of who sits at the desk; what people do at it is recorded under it, as their role allows."""
        return self._operator

    def seat(self, name: str) -> None:
        """Let somebody sit at the desk: whoever has a PIN has given it."""
        self._operator = name
        self._readers.close()  # each leaves out what was not for whoever sat here before

    def check_sight(self) -> None:
        """Raise RuleError `sight_needed` where incidents and history are not for who sits at the desk."""
        with self.reading() as db:
            check_sight(self._sitting(db))

    def check_host(self) -> None:
        """Raise RuleError `host_needed` where the file is not for whoever sits here to replace by another."""
        with self.reading() as db:
            check_host(self._sitting(db))

    def uid(self) -> Uid:
        """Make a new UUIDv7."""
        return uuid7(self.now(), self.entropy(10))

    def check_command(self, command: str) -> None:
        """Raise RuleError `deputy_needed` or `helper_needed` where who sits here may not do something.

        Writing asks that itself; this is for what is done to other files before.
        """
        with self.reading() as db:
            check_command(self._sitting(db), command)

    def check_scope(self, command: str, group: Uid | None = None) -> None:
        """Ask whether who sits here may do what concerns one whole group, or the whole desk.

        RuleError `deputy_needed`, and `own_group_needed` for a deputy of another group alone.
        """
        with self.reading() as db:
            sitting = self._sitting(db)
        check_command(sitting, command)
        check_group(sitting, group)

    def _sitting(self, db: ReadTransaction) -> Operator:
        return Operator(name="") if self._unattended else operators.sitting(db, self._operator)

    def hold(self) -> None:
        """Lock the desk for writing, and finish what a crash cut short."""
        self._open_writer()

    def _open_writer(self) -> Writer:
        with self._opening:
            if self._writer is None:
                # The clock of the desk at each moment: another may be set while it is open.
                self._writer = Writer(
                    self._file,
                    self._purpose,
                    self._damage_behind,
                    now=lambda: self.now(),  # noqa: PLW0108
                    entropy=lambda size: self.entropy(size),  # noqa: PLW0108
                )
            return self._writer

    def _damage_behind(self, error: Exception) -> DeskError | None:
        from meetup_desk.store.desk import integrity  # noqa: PLC0415 - brings SQLAlchemy, see `tables.metadata`

        return integrity.damage_behind(error, self.path)

    def check_place(self) -> None:
        """Raise DeskError `desk_replaced` where the name of the file leads elsewhere by now, or nowhere.

        What was written to it is saved first.
        """
        if self._writer is not None:
            self._writer.check_in_place()
        else:
            self._file.check_in_place()

    def _open_reader(self) -> ReadTransaction:
        db = open_read_only(self.path)
        if not self._file.is_here():  # replaced meanwhile: this may be another file
            db.close()
            self.check_place()
        sitting = self._sitting(db)
        if not sitting.is_trusted:
            confidential.leave_out(db)
        elif sitting.group is not None:
            confidential.leave_out_other_groups(db, groups.id_of(db, sitting.group))
        return db

    @contextmanager
    def reading(self) -> Iterator[ReadTransaction]:
        """Read one state of the desk, from any thread."""
        with driver.translated_errors(self.path, self._damage_behind):
            db = self._readers.of_this_thread()
            if db is not None:  # a service that calls another reads the same state
                yield db
                return
            if not self._file.is_here():
                self.check_place()
            db = self._readers.borrow()
            try:
                db.run("BEGIN")
                yield db
            finally:
                self._readers.give_back(db)

    @contextmanager
    def change(
        self, command: str, actor: str, *, detail: str = "", undoes: ChangeId | None = None
    ) -> Iterator[WriteTransaction]:
        """Write as one change, in one transaction; whatever is raised inside takes everything back.

        RuleError `deputy_needed`, `helper_needed`, `host_needed`, `own_group_needed` where the role of who
        sits at the desk does not allow it; so do all that write.
        """
        with self._write(WritePriority.EDIT) as db:
            sitting = self._sitting(db)  # before the change gives another role
            check_command(sitting, command)
            db.actor = self.name_of(actor)
            change = changes.begin(db, self.now(), command, db.actor, detail=detail, undoes=undoes)
            yield db
            changes.end(db)
            row_groups.check(db, change, sitting)
        self._notify(change)

    def name_of(self, actor: str) -> str:
        """Give under which name something is recorded that is done in the window or at a terminal."""
        return self.operator if self.operator and actor in AT_THE_DESK else actor

    @contextmanager
    def slice_of(self, change: ChangeId) -> Iterator[WriteTransaction]:
        """Write one slice of a bulk change that `begin_bulk` opened.

        It is not flushed to the disk: `finish_bulk` flushes all slices together.
        """
        with self._write(WritePriority.BULK, flushed=False) as db:
            changes.resume(db, change)
            yield db
            changes.end(db)
        self._checkpoint(driver.LONG_WAL)

    def is_awaited(self) -> bool:
        """Tell whether a scan or an edit waits for a slice to end."""
        return self._write_lock.is_awaited(WritePriority.BULK)

    def let_others_write(self) -> None:
        """Let scans and edits go first, in the middle of long work that does not hold the write lock."""
        self._write_lock.let_others_write(WritePriority.BULK)

    def begin_bulk(
        self,
        command: str,
        actor: str,
        *,
        detail: str = "",
        undoes: ChangeId | None = None,
        stands: bool = False,
    ) -> ChangeId:
        """Open a change that is written in slices; until `finish_bulk` a crash takes all of it back.

        With `stands` each slice counts by itself, whatever comes after it: who may write its rows is asked
        before.
        """
        with self._write(WritePriority.BULK) as db:
            sitting = self._sitting(db)
            check_command(sitting, command)
            change = changes.begin(
                db, self.now(), command, self.name_of(actor), detail=detail, undoes=undoes, finished=stands
            )
            changes.end(db)
            if not stands:
                self._bulk_operators[change] = sitting
            self._open_writer().defer_checkpoints(wanted=True)
        return change

    def finish_bulk(self, change: ChangeId) -> None:
        """Close a bulk change: from now on it counts. RuleError as `change`; then nothing of it stays."""
        self._checkpoint(0)
        try:
            with self._write(WritePriority.BULK) as db:
                if change in self._bulk_operators:
                    row_groups.check(db, change, self._bulk_operators[change])
                changes.finish(db, change)
                self._open_writer().defer_checkpoints(wanted=False)
        except RuleError:
            self.drop_bulk(change)
            raise
        self._bulk_operators.pop(change, None)
        self._notify(change)

    def _notify(self, change: ChangeId) -> None:
        if self.after_change is not None:
            self.after_change(change)

    def drop_bulk(self, change: ChangeId) -> None:
        """Take back a bulk change that was not finished."""
        with self._write(WritePriority.BULK) as db:
            self._bulk_operators.pop(change, None)
            undo.drop_unfinished(db, self.now(), only=change)
            self._open_writer().defer_checkpoints(wanted=False)

    def scanning(self) -> AbstractContextManager[WriteTransaction]:
        """Write scans: before all others that wait, and outside the change log."""
        self._scanned = time.monotonic()
        return self._write(WritePriority.SCAN, "scan.read")

    @property
    def edition(self) -> int:
        """A number that grows with every write other than of scans.

        What was read inside `scanning` of anything but scans still holds there while the number is the same.
        """
        return self._writes

    def is_scanning(self) -> bool:
        """Tell whether a door of this desk let somebody in of late: nothing may hold it up for a second."""
        return time.monotonic() - self._scanned < _AFTER_A_SCAN

    def merging(self) -> AbstractContextManager[WriteTransaction]:
        """Write scans of other doors: outside the change log, after scans and edits that wait."""
        return self._write(WritePriority.BULK, "scan.merge")

    def handing_out(self, command: str = "hand_out") -> AbstractContextManager[WriteTransaction]:
        """Record what leaves the desk: outside the change log, since nobody can take it back."""
        return self._write(WritePriority.EDIT, command)

    @contextmanager
    def _write(
        self, priority: WritePriority, command: str = "", *, flushed: bool = True
    ) -> Iterator[WriteTransaction]:
        writer = self._writer or self._open_writer()
        with self._write_lock.held(priority), writer.transaction(flushed=flushed) as db:
            if priority is WritePriority.SCAN:
                self._check_scans(db, command)
            else:
                self._writes += 1
                if command:  # what goes on with a change was allowed when it began
                    check_command(self._sitting(db), command)
            yield db

    def _check_scans(self, db: ReadTransaction, command: str) -> None:
        """Ask as `check_command`, but once for all scans until something else is written."""
        now = (self._writes, self._operator)
        if now != self._scans_allowed:
            check_command(self._sitting(db), command)
            self._scans_allowed = now

    def rewrite(self) -> None:
        """Write the file anew, so that no free space of it and no log beside it holds what was erased.

        DeskError `desk_busy` where somebody reads it for so long that the log cannot be emptied.
        """
        with self._write_lock.held(WritePriority.EDIT):
            self._open_writer().rewrite()

    @contextmanager
    def snapshot_file(self) -> Iterator[tuple[ReadTransaction, DeskFile]]:
        """Hold the file still in one state, with a reader of that state, while others write beside it.

        A reader that began when the WAL was empty reads the file alone, and SQLite writes nothing into that
        before such a reader ends (walformat, "WAL_READ_LOCK(0)"). DeskError `desk_busy` where somebody reads
        for so long that the WAL cannot be emptied.
        """
        with driver.translated_errors(self.path, self._damage_behind):
            with self._write_lock.held(WritePriority.EDIT):
                self._open_writer().empty_wal()
                db = open_read_only(self.path)
                db.run("BEGIN")
                db.value("SELECT count(*) FROM sqlite_schema")
            with contextlib.closing(db):
                yield db, self._file
                db.end()

    def _checkpoint(self, most: int) -> None:
        """Shorten the WAL outside of the write lock, so that no scan has to do it."""
        if self._writer is not None:
            self._writer.checkpoint(most)

    def close(self) -> None:
        """Close every connection and let others have the desk; what was written is saved where it is lost."""
        self._readers.close()
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()
        self._file.close()
        if writer is not None:
            writer.release()
