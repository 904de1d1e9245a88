"""The file of a desk that is closed: moved elsewhere with its backups."""

import shutil
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.permissions import make_folder
from meetup_desk.services.desk import backup_folder, key_file
from meetup_desk.store.desk import backup


def move(desk: Path, target: Path) -> Path:
    """Move a desk that is closed, and its backups: copied and read back first; gives the new place.

    DeskError `desk_exists`, `desk_busy`, `desk_damaged`, `disk_full`, `not_writable`.
    """
    if target.exists():
        raise DeskError(ErrorCode.DESK_EXISTS, file=target)
    try:
        make_folder(target.parent)
        backup.move(desk, target)
        key_file.take_along(desk, target)
        backups = backup_folder.folder_of(desk)
        if backups.is_dir():
            shutil.move(backups, backup_folder.folder_of(target))
    except OSError as error:
        raise disk.trouble(error, target) from error
    return target
