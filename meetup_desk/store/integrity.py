"""Copies of a desk file that are tried before they are trusted, and restoring from one."""

import contextlib
import os
import time
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.private import make_folder
from meetup_desk.files.whole import replacing
from meetup_desk.store import checks, driver, header, migrate, schema
from meetup_desk.store.holder import Holder
from meetup_desk.store.reading import Reading


def copy_verified(source: Path, target: Path) -> None:
    """Copy a desk to a file that appears whole and checked, or not at all."""
    with replacing(target) as copy, driver.trouble_of(target):
        migrate.copy_to(source, copy)
        _verify(copy, target)


def _verify(copy: Path, named: Path) -> None:
    header.check_is_desk(copy)
    with contextlib.closing(driver.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        db = Reading(connection)
        if wrong := checks.structure(db, 5):
            raise DeskError(ErrorCode.DESK_DAMAGED, file=named.name, detail=wrong[0])
        schema.refuse_altered(db, named.name)


def restore(backup: Path, desk: Path, *, force: bool) -> Path | None:
    """Replace a desk by a verified copy of a backup, keeping the old file beside it."""
    header.check_is_desk(backup)
    desk = Path(os.path.realpath(desk))  # what a link names is set aside and replaced, and not the link
    if desk.exists() and not force:
        raise DeskError(ErrorCode.DESK_EXISTS, file=desk.name)
    make_folder(desk.parent)
    holder = Holder(desk, "restore")
    try:
        with replacing(desk) as copy, driver.trouble_of(backup):
            migrate.copy_to(backup, copy)
            _verify(copy, backup)
            kept = _set_aside(desk) if desk.exists() else None
    finally:
        holder.release()
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
