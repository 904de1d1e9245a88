"""Where backups lie that a desk makes by itself: in a folder beside it, and in a second place."""

import re
from datetime import datetime
from pathlib import Path
from typing import Final

from meetup_desk.domain.backup_ladder import kept
from meetup_desk.domain.backups import BackupFile
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.times import Instant, instant_of, moment_of
from meetup_desk.files import disk
from meetup_desk.store.desk import backup

_ENDING: Final = ".backups"
_NAMED: Final = re.compile(r".* (\d{4}-\d\d-\d\d \d{6})Z\.desk", re.DOTALL)


def folder_of(desk: Path) -> Path:
    """Give the folder of a desk's own backups, which may not exist yet."""
    return desk.with_name(desk.name + _ENDING)


def folder_in(place: str, desk: Path) -> Path | None:
    """Give the folder in a second place, None where there is no such place now: a stick comes and goes."""
    root = Path(place)
    return root / (desk.name + _ENDING) if place and root.is_dir() else None


def name_of(desk: Path, at: Instant) -> str:
    """Name a backup by its time, which sorts and can be read back."""
    return f"{desk.stem} {moment_of(at):%Y-%m-%d %H%M%S}Z.desk"


def in_folder(folder: Path, *, second: bool = False) -> list[BackupFile]:
    """Give the backups of a folder, newest first; none where the folder cannot be read."""
    found = []
    try:
        for path in folder.iterdir():
            named = _NAMED.fullmatch(path.name)
            if named and path.is_file():
                at = instant_of(datetime.strptime(f"{named[1]}+0000", "%Y-%m-%d %H%M%S%z"))
                found.append(BackupFile(path=path, at=at, size=path.stat().st_size, second=second))
    except (OSError, ValueError):
        return []
    return sorted(found, key=lambda one: one.at, reverse=True)


def prune(folder: Path, now: Instant) -> None:
    """Remove the backups that the ladder does not keep."""
    files = in_folder(folder)
    stay = kept((file.at for file in files), now)
    for file in files:
        if file.at not in stay:
            disk.remove(file.path)  # the next time, where another program holds it


def newest_good(desk: Path) -> BackupFile | None:
    """Give the newest backup beside a desk, lost or damaged, that can be read whole; None where none can."""
    return next((file for file in in_folder(folder_of(desk)) if is_good(file.path)), None)


def is_good(path: Path) -> bool:
    """Tell whether a backup can be read whole."""
    try:
        backup.verify(path)
    except (DeskError, OSError):
        return False
    return True
