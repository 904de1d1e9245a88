"""Writing a finished file: in a room beside its place first, then into its place in one step."""

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from meetup_desk.files import age_files, disk
from meetup_desk.files.permissions import FILE
from meetup_desk.files.work_folder import room_beside


@contextmanager
def replacing(path: Path, *, public: bool = False) -> Iterator[Path]:
    """Give a name near a file, and put what was written there into its place when all went well.

    What stood there before stays whole until then. Nobody but this account may read the file, unless it is
    `public`. A link goes on leading to the file that it names, and what is no file (a pipe, a device) is
    written into. Raises DeskError `disk_full` or `not_writable`; whatever is raised inside leaves nothing
    half-made behind, and neither does a kill for long.
    """
    try:
        place = Path(os.path.realpath(path))
        if place.exists() and not (place.is_file() or place.is_dir()):
            with _poured_into(place) as made:
                yield made
        else:
            with _put_into(place, public=public) as made:
                yield made
    except OSError as error:
        raise disk.trouble(error, path) from error


@contextmanager
def _put_into(place: Path, *, public: bool) -> Iterator[Path]:
    with room_beside(place) as room:
        made = room / f"whole{place.suffix}"
        yield made
        _flush(made)
        if not public:
            with suppress(OSError):  # FAT knows no such thing
                made.chmod(FILE)
        disk.put_in_place(made, place)


@contextmanager
def _poured_into(place: Path) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        made = Path(folder) / "whole"
        yield made
        with made.open("rb") as content, place.open("wb") as pipe:
            shutil.copyfileobj(content, pipe)


def write_whole(path: Path, data: bytes, *, public: bool = False) -> None:
    """Put a file in its place in one step, encrypted where its name ends in `.age`.

    What `public` means and errors as `replacing`, and RuleError `file_passphrase_needed`.
    """
    data = _content(path, data)
    with replacing(path, public=public) as made:
        made.write_bytes(data)


def _content(path: Path, data: bytes) -> bytes:
    return age_files.encrypted(path, data) if age_files.is_named_so(path) else data


def write_files(folder: Path, contents: Sequence[tuple[str, bytes]]) -> list[Path]:
    """Put many files of a folder in their places, each in one step; gives their paths.

    All are written before the first is put in its place: a full disk leaves none. Errors as `replacing`.
    """
    try:
        with room_beside(folder / "files") as room:
            for number, (name, data) in enumerate(contents):
                made = room / str(number)
                made.write_bytes(_content(folder / name, data))
                with suppress(OSError):  # FAT knows no such thing
                    made.chmod(FILE)
            for number in range(len(contents)):
                _flush(room / str(number))
            for number, (name, _) in enumerate(contents):
                disk.put_in_place(room / str(number), folder / name)
    except OSError as error:
        raise disk.trouble(error, folder) from error
    return [folder / name for name, _ in contents]


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
