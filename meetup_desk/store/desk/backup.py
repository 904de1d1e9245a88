"""Backups: copies of a desk that are verified before they count, and restoring from one."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from meetup_desk.domain.backups import DeskCounts, LostChange, RestorePreview
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.files import age_files, disk
from meetup_desk.files.atomic_write import replacing
from meetup_desk.files.permissions import make_folder
from meetup_desk.store.desk import encryption, integrity
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.desk.set_aside import setting_aside
from meetup_desk.store.file import copies, data_keys, driver, header, schema
from meetup_desk.store.file.file_identity import follow_link
from meetup_desk.store.file.lock_file import LockFile, has_lock_file
from meetup_desk.store.file.read_only import read_snapshot
from meetup_desk.store.file.read_transaction import ReadTransaction


def copy_verified(source: Path, target: Path, *, pause: Callable[[], object] | None = None) -> None:
    """Copy a desk to a file that appears whole and checked, or not at all; `pause` as `copy_desk` has it.

    DeskError `desk_busy` where `target` is a desk that is open.
    """
    with contextlib.ExitStack() as locks, replacing(target) as copy, driver.translated_errors(target):
        copies.copy_desk(source, copy, pause=pause)
        _verify(copy, source)
        desk = follow_link(target)
        if has_lock_file(desk):
            locks.enter_context(LockFile(desk, "backup"))
        copies.flush_before_rename(copy, desk)


def content(desk: Desk) -> bytes:
    """Give a whole plain desk as the bytes of its file, checked, without a copy of it on any disk.

    RuleError `backup_is_encrypted` for an encrypted desk, whose copies are encrypted anyway; DeskError
    `desk_busy`, `desk_damaged`.
    """
    if data_keys.is_encrypted(desk.path):
        raise RuleError("backup_is_encrypted", file=desk.path.name)
    with desk.snapshot_file() as (db, file):
        if errors := integrity.file_errors(db, 5):
            raise DeskError(ErrorCode.DESK_DAMAGED, file=desk.path.name, detail=errors[0])
        return file.content()


def _verify(copy: Path, source: Path) -> None:
    try:
        header.check_is_desk(copy)
    except DeskError as error:
        raise DeskError(error.code, reason=error.reason, file=source.name) from None
    with contextlib.closing(driver.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        db = ReadTransaction(connection)
        if errors := integrity.file_errors(db, 5):
            raise DeskError(ErrorCode.DESK_DAMAGED, file=source.name, detail=errors[0])
        schema.refuse_altered(db, source.name)


def rewrite(path: Path, work: Callable[[Desk], object]) -> None:
    """Let `work` change a copy of a desk, and put that in its place, read back and without free space.

    One of an older version becomes one of this. The file that stood there is overwritten as far as its disk
    allows. DeskError `disk_full`, `not_writable`, `desk_damaged`, `desk_locked`.
    """
    with encryption.overwriting(path), replacing(path) as copy, driver.translated_errors(path):
        copies.copy_desk(path, copy)
        desk = Desk(copy, purpose="privacy", unattended=True)
        try:
            work(desk)
            desk.rewrite()
        finally:
            desk.close()
        _verify(copy, path)
        copies.flush_before_rename(copy, path)


def verify(backup: Path) -> None:
    """Open a backup and read all of it; DeskError `desk_damaged` and others where it is not whole."""
    header.check_is_desk(backup)
    with driver.translated_errors(backup), read_snapshot(backup) as db:
        if errors := integrity.file_errors(db, 5):
            raise DeskError(ErrorCode.DESK_DAMAGED, file=backup.name, detail=errors[0])


def last_rows(db: ReadTransaction) -> tuple[object, ...]:
    """Give what differs once something was written: of every table the last row."""
    tables = db.column(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%id INTEGER NOT NULL%'"
        " AND sql NOT LIKE '%WITHOUT ROWID%' ORDER BY name"
    )
    return tuple((table, db.value(f'SELECT max(rowid) FROM "{table}"')) for table in tables)


def counts(db: ReadTransaction) -> DeskCounts:
    """Count what a desk holds."""
    people, events, rsvps, scans = (
        int(db.value(f"SELECT count(*) FROM {table}")) for table in ("person", "event", "rsvp", "scan")
    )
    return DeskCounts(people=people, events=events, rsvps=rsvps, scans=scans)


def preview(desk: ReadTransaction, backup: ReadTransaction, most: int) -> RestorePreview:
    """Compare a desk with a backup of it; names up to `most` of the changes that would be lost."""
    last, at = backup.row("SELECT id, at FROM change ORDER BY id DESC LIMIT 1") or (0, None)
    same = at is None or desk.value("SELECT at FROM change WHERE id = ?", (last,)) == at
    lost = desk.rows(
        "SELECT id, at, actor, command, detail FROM change WHERE id > ? AND finished"
        " ORDER BY id DESC LIMIT ?",
        (last, most),
    )
    return RestorePreview(
        now=counts(desk),
        then=counts(backup),
        lost=tuple(LostChange(id=r[0], at=r[1], actor=r[2], command=r[3], detail=r[4]) for r in lost),
        lost_total=int(desk.value("SELECT count(*) FROM change WHERE id > ? AND finished", (last,))),
        of_this_desk=same,
    )


def restore(backup: Path, desk: Path, *, force: bool, key: bytes | None = None) -> Path | None:
    """Replace a desk by a verified copy of a backup; gives where the old file is kept, if there was one.

    With a key a plain backup is encrypted before it takes the place.
    RuleError `file_passphrase_needed`, `file_passphrase_wrong` for an encrypted file.
    """
    is_locked = age_files.is_encrypted(backup)
    if not is_locked:
        header.check_is_desk(backup)
    desk = follow_link(desk)  # a link stays one
    if desk.exists() and not force:
        raise DeskError(ErrorCode.DESK_EXISTS, file=desk.name)
    make_folder(desk.parent)
    with (
        LockFile(desk, "restore"),
        setting_aside(desk) as aside,
        replacing(desk) as copy,
        driver.translated_errors(backup),
    ):
        if is_locked:
            copy.write_bytes(age_files.read_bytes(backup))
        else:
            copies.copy_desk(backup, copy)
        _verify(copy, backup)
        if key is not None and not data_keys.is_encrypted(copy):
            encryption.encrypt(copy, key, lambda _done, _total: None)
        aside.make_room()
        copies.flush_before_rename(copy, desk)
    return aside.kept


@contextlib.contextmanager
def moving(desk: Path, target: Path) -> Iterator[None]:
    """Copy a closed desk to another place, and remove it here at the end.

    Whatever is raised inside leaves it where it is, and so does a program that holds it: DeskError
    `not_writable`.
    """
    desk = follow_link(desk)
    with LockFile(desk, "move"):
        copy_verified(desk, target)
        try:
            yield
            _remove(desk)
        except BaseException:
            disk.remove(target)
            raise
        for suffix in ("-wal", "-shm"):
            disk.remove(desk.with_name(desk.name + suffix))


def _remove(desk: Path) -> None:
    if not disk.remove(desk):
        raise DeskError(ErrorCode.NOT_WRITABLE, reason=disk.OPEN_ELSEWHERE, file=desk.name)
