"""The file beside a pack that remembers whose badges were printed at its door, and when; it has no names."""

import os
from pathlib import Path

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.times import Instant
from meetup_desk.files import disk
from meetup_desk.files.permissions import open_private
from meetup_desk.packs.neighbour_files import companion


def badges_beside(pack: Path) -> Path:
    """Give the place of what a pack's door printed."""
    return companion(pack, ".badges")


class BadgeLog:
    """A line for each badge. For the one program that has the pack open."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._last = _read(path)

    def last_of(self, rsvp: Uid) -> Instant | None:
        """Give when somebody's badge was printed last; None for who has none."""
        return self._last.get(rsvp.hex)

    @property
    def printed(self) -> int:
        """How many people have one."""
        return len(self._last)

    def add(self, rsvp: Uid, at: Instant) -> None:
        """Write down that a badge was printed; DeskError `not_writable`, where this run alone knows it."""
        self._last[rsvp.hex] = at
        try:
            with open_private(self._path, "ab") as file:
                file.write(f"\n{rsvp.hex} {at}\n".encode())  # a line that a crash left half stays alone
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise disk.trouble(error, self._path.name) from error


def _read(path: Path) -> dict[str, Instant]:
    """Read what is there; a warning too few is no reason to keep a door closed."""
    try:
        lines = path.read_text("ascii", "replace").splitlines()
    except OSError:
        return {}
    fields = [line.split(" ") for line in lines]
    return {
        uid: Instant(int(at))
        for uid, at in (line for line in fields if len(line) == 2)
        if len(uid) == 32 and at.isdecimal()
    }
