"""The copies of a desk that the desk itself made: backups, and what stood in its place before."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from meetup_desk.domain.errors import DeskError
from meetup_desk.services.desk import backup_folder
from meetup_desk.store import handwriting, identifiers
from meetup_desk.store.file import driver, header
from meetup_desk.store.file.read_only import read_snapshot


def of_desk(desk: Path, second_place: str) -> list[Path]:
    """Give the files that hold an earlier state of a desk."""
    folders = [backup_folder.folder_of(desk), backup_folder.folder_in(second_place, desk)]
    found = [path for folder in folders if folder is not None for path in _files(folder)]
    beside = (f"{desk.name}.v*", f"{desk.name}.before-restore-*", f"{desk.stem}.rescued-*")
    found += [path for pattern in beside for path in sorted(desk.parent.glob(pattern))]
    return [path for path in found if _is_desk(path)]


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(path for path in folder.iterdir() if path.is_file())


def _is_desk(path: Path) -> bool:
    try:
        header.check_is_desk(path)
    except DeskError:
        return False
    return True


def holding(copies: Iterable[Path], uids: Sequence[bytes]) -> tuple[list[Path], list[Path]]:
    """Give the copies that hold one of these people, and those that cannot be opened here."""
    found, unread = [], []
    for path in copies:
        try:
            with driver.translated_errors(path), read_snapshot(path) as db:
                if identifiers.people_of(db, uids) or handwriting.count_of_signatures(db):
                    found.append(path)
        except DeskError:
            unread.append(path)
    return found, unread


def papers_of(desk: Path, names: Iterable[str]) -> list[Path]:
    """Give the papers beside a desk, such as badges that found no printer, whose names tell one of these."""
    folder = desk.with_name(f"{desk.stem} papers")
    wanted = [unicodedata.normalize("NFC", name) for name in names if name]
    return [
        path for path in _files(folder) if any(n in unicodedata.normalize("NFC", path.stem) for n in wanted)
    ]
