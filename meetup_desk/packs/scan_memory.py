"""What a door remembers beside its scans: how many there were, and the latest time that it was shown."""

import contextlib
import hashlib
from itertools import count
from pathlib import Path

from meetup_desk.domain.times import Instant
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.files.permissions import make_folder, write_private
from meetup_desk.packs.neighbour_files import companion, files_in, folded


class ScanMemory:
    """The size of a file of scans when its door was opened or closed last, and the latest time then.

    It is kept in a small file beside the scans, and once more in a folder that is this machine's memory: what
    is missing in one place, or goes by another name, is known from the other.
    """

    def __init__(self, scans: Path, head: bytes, memory: Path | None = None) -> None:
        """`head` is the first line, which tells packs apart."""
        self._mark = hashlib.sha256(head).hexdigest()[:16]
        here = [] if memory is None else [memory / f"{self._mark}.seen"]
        self._paths = [companion(scans, ".seen"), *here]
        # one program at a time holds them who opens this door, here also where its pack is called otherwise
        self.locks = [companion(scans, ".lock"), *(path.with_suffix(".lock") for path in here)]
        self._least = len(head)  # a file that holds no scan is no loss
        kept = [self._read(path) for path in self._paths]
        self.size = max(size for size, _ in kept)
        self.latest = Instant(max(latest for _, latest in kept))

    def _read(self, path: Path) -> tuple[int, int]:
        try:
            mark, size, latest = path.read_text().split()
            return (int(size), int(latest)) if mark == self._mark else (0, 0)
        except (OSError, ValueError):
            return 0, 0

    def note(self, size: int) -> None:
        """Remember a size."""
        self.size = size if size > self._least else 0
        self._write()

    def note_time(self, now: Instant) -> None:
        """Remember that it was this late once."""
        if now > self.latest:
            self.latest = now
            self._write()

    def _write(self) -> None:
        """Write it down; a folder that cannot be written remembers nothing."""
        for path in self._paths:
            with contextlib.suppress(OSError):
                make_folder(path.parent)
                write_private(path, f"{self._mark} {self.size} {self.latest}")

    def forget(self) -> None:
        """Remember nothing any more; OSError."""
        for path in (*self._paths, *self.locks):
            path.unlink(missing_ok=True)


def keep_aside(scans: Path, data: bytes) -> Path:
    """Keep a copy of scans under a free name beside them; OSError."""
    pack = scans.with_suffix("").name
    names = (scans.with_name(f"{pack}.kept-{number}.scans") for number in count(1))
    free = next(path for path in names if not companion(path, "").exists())
    write_whole(free, data)
    return free


def kept(pack: Path) -> list[Path]:
    """Give the copies of scans that were kept aside for the organiser."""
    start = folded(f"{pack.name}.kept-")
    names = ((path, folded(path.name)) for path in files_in(pack.parent))
    return [path for path, name in names if name.startswith(start) and name.endswith(".scans")]
