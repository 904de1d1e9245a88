"""Files of materials whose names told of who was erased: they stay, under what is left of their names."""

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from meetup_desk.files import disk, permissions


def follow(root: Path, before: Mapping[int, str], after: Mapping[int, str]) -> list[Path]:
    """Put each file that has a new place there too, and give the old places: they go once that is written.

    Places by the id of a material, inside `root`. DeskError `disk_full`, `not_writable`.
    """
    moved = [(root / before[each], root / place) for each, place in after.items() if before[each] != place]
    here = [(old, new) for old, new in moved if old.is_file()]
    for old, new in here:
        try:
            permissions.make_folder(new.parent)
            _put(old, new)
        except OSError as error:
            raise disk.trouble(error, new.name) from error
    return [old for old, _ in here]


def _put(old: Path, new: Path) -> None:
    new.unlink(missing_ok=True)  # of an earlier try that was cut short
    try:
        os.link(old, new)
    except OSError:  # a disk without links, as a stick is
        shutil.copyfile(old, new)


def remove(old_places: list[Path]) -> list[Path]:
    """Remove files from their old places, and folders in which nothing is left; gives the files that stay."""
    kept = [old for old in old_places if not disk.remove(old)]
    for old in old_places:
        with contextlib.suppress(OSError):  # it holds more
            old.parent.rmdir()
    return kept
