"""The file of a desk that is closed: moved elsewhere with its backups."""

import contextlib
import shutil
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.permissions import make_folder
from meetup_desk.services.desk import backup_folder, key_file, remembered_key
from meetup_desk.store.desk import backup


def move(desk: Path, target: Path) -> Path:
    """Move a desk that is closed, and its backups: copied and read back first; gives the new place.

    A backup that another program holds, or that finds no room there, stays where it is.
    DeskError `desk_exists`, `desk_busy`, `desk_damaged`, `disk_full`, `not_writable`.
    """
    if target.exists():
        raise DeskError(ErrorCode.DESK_EXISTS, file=target)
    try:
        make_folder(target.parent)
        with backup.moving(desk, target):
            key_file.take_along(desk, target)
        remembered_key.take_along(desk, target)
    except OSError as error:
        raise disk.trouble(error, target) from error
    with contextlib.suppress(OSError):
        _take_backups_along(backup_folder.folder_of(desk), backup_folder.folder_of(target))
    return target


def _take_backups_along(old: Path, new: Path) -> None:
    if not old.is_dir():
        return
    make_folder(new)
    for file in list(old.iterdir()):
        try:
            shutil.move(file, new / file.name)
        except OSError:
            if file.exists():  # half a copy would look like a backup
                disk.remove(new / file.name)
    old.rmdir()
