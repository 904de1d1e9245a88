"""A desk that makes room for another file, and comes back where that one does not arrive."""

import contextlib
import time
from collections.abc import Iterator
from pathlib import Path

from meetup_desk.files import disk
from meetup_desk.store.file.header import SET_ASIDE

_PARTS = ("", "-wal", "-shm")  # the file, and what SQLite keeps beside it


class DeskSetAside:
    """The file that stood at a place; `kept` is where it is once it had to go, None where there was none."""

    def __init__(self, desk: Path) -> None:
        self._desk = desk
        self.kept: Path | None = None

    def make_room(self) -> None:
        """Give the desk another name with all that its WAL still holds, damaged or not. OSError."""
        if self._desk.exists():
            self.kept = self._desk.with_name(f"{self._desk.name}{SET_ASIDE}{time.strftime('%Y%m%d-%H%M%S')}")
            _rename(self._desk, self.kept)

    def put_back(self) -> None:
        """Give it its own name again, unless that is taken."""
        if self.kept is not None and not self._desk.exists():
            _rename(self.kept, self._desk)


@contextlib.contextmanager
def setting_aside(desk: Path) -> Iterator[DeskSetAside]:
    """Set a desk aside when told to; whatever is raised inside puts it back."""
    aside = DeskSetAside(desk)
    try:
        yield aside
    except BaseException:
        aside.put_back()
        raise


def _rename(old: Path, new: Path) -> None:
    for part in _PARTS:
        file = old.with_name(old.name + part)
        if file.exists():
            disk.put_in_place(file, new.with_name(new.name + part))
