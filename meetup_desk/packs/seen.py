"""What a door remembers of its file of scans, so that one which was lost or cut off is missed."""

import contextlib
import hashlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from meetup_desk.files.whole import write_whole


class Seen:
    """The size of a file of scans when its door was opened or closed last, in a small file beside it."""

    def __init__(self, scans: Path, head: bytes) -> None:
        """`head` is the first line, which tells packs apart."""
        self._path = scans.with_name(scans.name + ".seen")
        self._mark = hashlib.sha256(head).hexdigest()[:16]
        self._least = len(head)  # a file that holds no scan is no loss
        self.size = self._read()

    def _read(self) -> int:
        try:
            mark, size = self._path.read_text().split()
            return int(size) if mark == self._mark else 0
        except (OSError, ValueError):
            return 0

    def note(self, size: int) -> None:
        """Remember a size; a folder that cannot be written remembers nothing."""
        self.size = size if size > self._least else 0
        with contextlib.suppress(OSError):
            self._path.write_text(f"{self._mark} {self.size}")


def keep_aside(scans: Path, data: bytes) -> Path:
    """Keep a copy of scans under a free name beside them; OSError."""
    pack = scans.name.removesuffix(".scans")
    names = (scans.with_name(f"{pack}.kept-{number}.scans") for number in count(1))
    free = next(path for path in names if not path.exists())
    write_whole(free, data)
    return free


def beside(scans: Path) -> Iterator[Path]:
    """Give what was kept or remembered of scans."""
    pack = scans.name.removesuffix(".scans")
    yield scans.with_name(scans.name + ".seen")
    yield from kept(scans.with_name(pack))


def kept(pack: Path) -> list[Path]:
    """Give the copies of scans that were kept aside for the organiser."""
    start = f"{pack.name}.kept-"
    found = pack.parent.iterdir() if pack.parent.is_dir() else ()
    return sorted(path for path in found if path.name.startswith(start) and path.suffix == ".scans")
