"""Writing a finished file: beside its place first, then into it in one step."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from meetup_desk.files import disk


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a name beside a file, and put what was written there into its place when all went well.

    What stood there before stays whole until then. A link goes on leading to the file that it names, and what
    is no file (a pipe, a device) is written into. Raises DeskError `disk_full` or `not_writable`; whatever is
    raised inside leaves nothing half-made behind.
    """
    try:
        place = Path(os.path.realpath(path))
        if place.exists() and not (place.is_file() or place.is_dir()):
            with _poured_into(place) as beside:
                yield beside
        else:
            with _put_into(place) as beside:
                yield beside
    except OSError as error:
        raise disk.trouble(error, path) from error


@contextmanager
def _put_into(place: Path) -> Iterator[Path]:
    beside = place.with_name(f".{place.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        yield beside
        _flush(beside)
        disk.put_in_place(beside, place)
    finally:
        with suppress(OSError):  # its folder is not a folder: then there is nothing to forget
            beside.unlink(missing_ok=True)


@contextmanager
def _poured_into(place: Path) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        beside = Path(folder) / "whole"
        yield beside
        with beside.open("rb") as content, place.open("wb") as pipe:
            shutil.copyfileobj(content, pipe)


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in its place in one step; errors as `replacing`."""
    with replacing(path) as beside:
        beside.write_bytes(data)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
