"""Copies of a desk file that are tried before they are trusted, and restoring from one."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.atomic_write import replacing
from meetup_desk.files.permissions import make_folder
from meetup_desk.store.file import checks, driver, header, migrate, schema
from meetup_desk.store.file.file_identity import led_to
from meetup_desk.store.file.lock_file import LockFile, was_held
from meetup_desk.store.file.read_transaction import ReadTransaction


def copy_verified(source: Path, target: Path) -> None:
    """Copy a desk to a file that appears whole and checked, or not at all.

    DeskError `desk_busy` where that is a desk which is open.
    """
    with contextlib.ExitStack() as held, replacing(target) as copy, driver.trouble_of(target):
        migrate.copy_to(source, copy)
        _verify(copy, source)
        desk = led_to(target)
        if was_held(desk):
            held.enter_context(_held(desk, "backup"))
        migrate.make_way(copy, desk)


@contextlib.contextmanager
def _held(desk: Path, purpose: str) -> Iterator[None]:
    holder = LockFile(desk, purpose)
    try:
        yield
    finally:
        holder.release()


def _verify(copy: Path, named: Path) -> None:
    header.check_is_desk(copy)
    with contextlib.closing(driver.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        db = ReadTransaction(connection)
        if wrong := checks.structure(db, 5):
            raise DeskError(ErrorCode.DESK_DAMAGED, file=named.name, detail=wrong[0])
        schema.refuse_altered(db, named.name)


def restore(backup: Path, desk: Path, *, force: bool) -> Path | None:
    """Replace a desk by a verified copy of a backup, keeping the old file beside it."""
    header.check_is_desk(backup)
    desk = led_to(desk)  # a link stays one
    if desk.exists() and not force:
        raise DeskError(ErrorCode.DESK_EXISTS, file=desk.name)
    make_folder(desk.parent)
    with _held(desk, "restore"), replacing(desk) as copy, driver.trouble_of(backup):
        migrate.copy_to(backup, copy)
        _verify(copy, backup)
        kept = _set_aside(desk) if desk.exists() else None
        migrate.make_way(copy, desk)
    return kept


def _set_aside(desk: Path) -> Path:
    """Keep the old desk with everything that its write-ahead log still holds, damaged or not."""
    kept = desk.with_name(f"{desk.name}.before-restore-{time.strftime('%Y%m%d-%H%M%S')}")
    os.replace(desk, kept)  # noqa: PTH105 - the three files of one desk are moved alike
    for suffix in ("-wal", "-shm"):
        beside = desk.with_name(desk.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    return kept
