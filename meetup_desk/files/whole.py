"""Writing a finished file: in a room beside its place first, then into its place in one step."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from meetup_desk.files import disk
from meetup_desk.files.private import FILE
from meetup_desk.files.room import room_beside


@contextmanager
def replacing(path: Path, *, public: bool = False) -> Iterator[Path]:
    """Give a name near a file, and put what was written there into its place when all went well.

    What stood there before stays whole until then. Nobody but this account may read the file, unless it is
    `public`. Raises DeskError `disk_full` or `not_writable`; whatever is raised inside leaves nothing
    half-made behind, and neither does a kill for long.
    """
    try:
        with room_beside(path) as room:
            made = room / f"whole{path.suffix}"
            yield made
            _flush(made)
            if not public:
                with suppress(OSError):  # FAT knows no such thing
                    made.chmod(FILE)
            made.replace(path)
    except OSError as error:
        raise disk.trouble(error, path) from error


def write_whole(path: Path, data: bytes, *, public: bool = False) -> None:
    """Put a file in its place in one step; what `public` means and errors as `replacing`."""
    with replacing(path, public=public) as made:
        made.write_bytes(data)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
