"""One start at a time fills an environment; the next one waits."""

import contextlib
import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from messages import say


@contextlib.contextmanager
def taken(root: Path) -> Iterator[None]:
    """Wait for this folder's turn and hold it; the system takes it back however the process ends."""
    file = os.open(*_lock_file(root))
    try:
        if not _take(file, wait=False):
            print(say("waiting"), flush=True)
            _take(file, wait=True)
        yield
    finally:
        os.close(file)


if sys.platform == "win32":
    import msvcrt

    def _lock_file(root: Path) -> tuple[Path, int]:
        name = hashlib.sha256(str(root).encode()).hexdigest()[:16]
        return Path(tempfile.gettempdir()) / f"meetup-desk-{name}.lock", os.O_CREAT | os.O_RDWR

    def _take(file: int, *, wait: bool) -> bool:
        while True:
            try:
                msvcrt.locking(file, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
            except OSError:  # LK_LOCK gives up after ten seconds
                if not wait:
                    return False
            else:
                return True

else:
    import fcntl

    def _lock_file(root: Path) -> tuple[Path, int]:
        return root, os.O_RDONLY  # a folder can be locked itself: nothing is left behind

    def _take(file: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
