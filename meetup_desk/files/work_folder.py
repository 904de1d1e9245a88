"""Room beside a file for what is being made: for this account alone, and tidied away also after a kill."""

import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

from filelock import FileLock, Timeout

from meetup_desk.files.permissions import FILE, FOLDER

_OURS = re.compile(r"\..{1,40}\.[0-9a-f]{8}\.part")
_LOCK = "lock"
_TRIES = 5  # rooms that others may take for left behind before they are locked


@contextmanager
def room_beside(path: Path) -> Iterator[Path]:
    """Give an empty folder beside a path, which is gone afterwards with all that is in it. OSError.

    It is locked for as long: the lock vanishes with the process, and so tells what a kill left behind from
    what somebody else is writing.
    """
    tidy(path.parent)
    room, lock = _make(path)
    try:
        yield room
    finally:
        _remove(room, lock)


def _make(path: Path) -> tuple[Path, FileLock]:
    for _ in range(_TRIES):
        room = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
        room.mkdir(mode=FOLDER)
        lock = FileLock(room / _LOCK, mode=FILE)
        try:
            with suppress(NotImplementedError):  # a file system without locks: nobody tidies there either
                lock.acquire(timeout=0)
        except Timeout:
            continue
        with suppress(OSError):  # FAT knows no such thing
            room.chmod(FOLDER)  # the lock makes a room anew that was just tidied away, open to all
        return room, lock
    raise FileExistsError(path)


@cache
def tidy(folder: Path) -> None:
    """Remove the rooms that killed programs have left in a folder; looks once for each run of this one."""
    remove_left(folder)


def remove_left(folder: Path) -> None:
    """Remove the rooms that killed programs have left in a folder."""
    with suppress(OSError):
        left = [one for one in folder.iterdir() if _OURS.fullmatch(one.name) and one.is_dir()]
        for room in left:
            lock = FileLock(room / _LOCK, mode=FILE)
            with suppress(Timeout, NotImplementedError, OSError):
                lock.acquire(timeout=0)
                _remove(room, lock)


def _remove(room: Path, lock: FileLock) -> None:
    shutil.rmtree(room, ignore_errors=True)
    lock.release()
    if sys.platform == "win32":
        shutil.rmtree(room, ignore_errors=True)  # it keeps what is open: the lock, until now
