"""Writing a finished file: beside its place first, then into it in one step."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from meetup_desk.files import disk


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a name beside a file, and put what was written there into its place when all went well.

    What stood there before stays whole until then. Raises DeskError `disk_full` or `not_writable`; whatever
    is raised inside leaves nothing half-made behind.
    """
    beside = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        yield beside
        _flush(beside)
        disk.put_in_place(beside, path)
    except OSError as error:
        raise disk.trouble(error, path) from error
    finally:
        with suppress(OSError):  # its folder is not a folder: then there is nothing to forget
            beside.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in its place in one step; errors as `replacing`."""
    with replacing(path) as beside:
        beside.write_bytes(data)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
