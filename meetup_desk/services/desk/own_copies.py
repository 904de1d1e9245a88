"""Copies of a desk that the program itself has made and that anybody can read: backups and what was kept."""

import contextlib
from pathlib import Path

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.desk import backup_folder
from meetup_desk.services.desk.desk_settings import BACKUP_PLACE
from meetup_desk.store import settings
from meetup_desk.store.file import data_keys, header
from meetup_desk.store.file.read_only import read_snapshot


def own_copies(desk: Path) -> list[Path]:
    """Give the plain copies of a desk, newest backup first; DeskError where the desk does not open."""
    with read_snapshot(desk) as db:
        second = backup_folder.folder_in(settings.get(db, BACKUP_PLACE), desk)
    folders = [backup_folder.folder_of(desk), *([second] if second else [])]
    backups = [file.path for folder in folders for file in backup_folder.in_folder(folder)]
    kept = sorted(desk.parent.glob(f"{desk.name}.*"))  # by an upgrade, and by a restore
    return [path for path in (*backups, *kept) if _is_plain(path)]


def _is_plain(path: Path) -> bool:
    with contextlib.suppress(DeskError):
        return header.check_is_desk(path) > 0 and not data_keys.is_encrypted(path)
    return False
