"""Scans on their way from a door laptop to the desk: copied to a file, and remembered as home."""

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.files.permissions import write_private
from meetup_desk.packs.badge_log import BadgeLog, badges_beside
from meetup_desk.packs.neighbour_files import companion, pack_of, scans_beside
from meetup_desk.packs.scan_file import ScanFileTrouble, read_log
from meetup_desk.packs.scan_memory import kept


class CopiedScans(NamedTuple):
    """What was copied from a pack for the desk."""

    scans: int
    kept: list[Path]  # what was kept aside of earlier scans, each for itself: the desk takes what they prove
    badges: int  # printed at this door, of which the desk does not learn


def copy_scans(pack: Path, target: Path) -> CopiedScans:
    """Copy the scans of a pack to a file for the desk, and what was kept aside to others beside it.

    Needs no passphrase. DeskError `file_missing` where there are none, `file_unreadable`, `disk_full`,
    `not_writable`.
    """
    source, aside = scans_beside(pack), kept(pack)
    data = scans_in(source)
    if data is None and not aside:
        raise DeskError(ErrorCode.FILE_MISSING, reason="scans", file=pack.name)
    copies = [_copy_aside(file, target, number) for number, file in enumerate(aside, 1)]
    badges = BadgeLog(badges_beside(pack)).printed
    if data is None:
        return CopiedScans(0, copies, badges)
    log = read_log(data)
    if log.voucher is None:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="scans", file=source.name, line=log.line)
    write_whole(target, data[: log.proven] if log.trouble is ScanFileTrouble.CUT_SHORT else data)
    note_home(pack, log.proven, aside)
    return CopiedScans(len(log.records), copies, badges)


def _copy_aside(file: Path, target: Path, number: int) -> Path:
    """Copy what was kept aside beside a target; where that is a pipe, it stays where it is."""
    if target.exists() and not target.is_file():
        return file
    copy = target.with_name(f"{target.stem}.kept-{number}{target.suffix}")
    if copy != file:
        write_whole(copy, scans_in(file) or b"")
    return copy


def scans_in(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk.unreadable(error, file.name) from error


def note_home(pack: Path, size: int, aside: Sequence[Path] = ()) -> None:
    """Remember beside a pack how much of its scans (in bytes) went home, and which that were kept aside."""
    names = sorted(transferred(pack)[1].union(file.name for file in aside))
    with contextlib.suppress(OSError):  # then wiping asks once more
        write_private(transfer_record(pack), "\n".join([str(size), *names]))


def note_merged(scans: Path, size: int) -> None:
    """Remember that scans were merged where they lie, if their pack lies beside them."""
    pack = pack_of(scans)
    if pack is not None:
        note_home(pack, size)


def transfer_record(pack: Path) -> Path:
    return companion(pack, ".home")


def transferred(pack: Path) -> tuple[int, set[str]]:
    """Give how many bytes of scans went home, and the names of what was kept aside."""
    try:
        size, *aside = transfer_record(pack).read_text("utf-8").splitlines()
        return int(size), set(aside)
    except (OSError, ValueError):
        return -1, set()
