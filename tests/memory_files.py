"""Where tests write: memory, where the system has room for files in it.

A desk waits for the disk at each of its writes, which is more than half of the time that the tests take.
`TMPDIR=/var/tmp` and the like have them on a disk.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path

_MEMORY = Path("/dev/shm")  # noqa: S108 - the system's own name of it
_NAME = "meetup-desk-tests-"  # and the number of the process
_ROOM = 4 * 1024**3  # octets; the tests need some 500 MiB, as what passed is removed at once


def keep_files_in_memory() -> None:
    """Have this process, and what it starts, make temporary files there, unless TMPDIR says where.

    What a run has left stays to be looked at until the next one begins.
    """
    if "TMPDIR" not in os.environ and has_room(_MEMORY):
        _remove_left()
        place = _MEMORY / f"{_NAME}{os.getpid()}"
        place.mkdir(mode=0o700, exist_ok=True)
        os.environ["TMPDIR"] = str(place)
        tempfile.tempdir = None  # asked again


def has_room(place: Path) -> bool:
    """Whether programs can be started from there too, which environments made by tests need."""
    if sys.platform != "linux" or not os.access(place, os.W_OK | os.X_OK):
        return False
    found = os.statvfs(place)
    return not found.f_flag & os.ST_NOEXEC and found.f_bavail * found.f_frsize > _ROOM


def _remove_left() -> None:
    """Remove what runs have left that are over."""
    for folder in _MEMORY.glob(f"{_NAME}*"):
        if not Path("/proc", folder.name.removeprefix(_NAME)).exists():
            shutil.rmtree(folder, ignore_errors=True)
