"""Wiping a pack from a door laptop, with all that lies beside it, when its scans are home."""

import contextlib
import os
import re
from pathlib import Path

from filelock import FileLock, Timeout

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.files import disk
from meetup_desk.files.permissions import FILE
from meetup_desk.packs.badge_log import badges_beside
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.packs.scan_file import read_log
from meetup_desk.packs.scan_memory import ScanMemory, kept
from meetup_desk.services.packs.pack_files import papers_beside
from meetup_desk.services.packs.scans_home import scans_in, transfer_record, transferred

_LONGEST_HEAD = 1 << 20  # bytes
_PAPER = re.compile(r"\d\d-\d\d \d\d\.\d\d\.\d\d ")  # how the names of a door's papers begin


def wipe(pack: Path, *, force: bool = False, memory: Path | None = None) -> None:
    """Remove a pack with all that lies beside it; what stood in the files is overwritten first.

    `memory` is that of `open_pack_door`. RuleError `scans_not_home` while scans were neither copied nor
    merged, unless forced; DeskError `file_missing`, `desk_busy` while its door is open, `not_writable`.
    """
    scans = scans_beside(pack)
    if not pack.is_file() and not scans.is_file():
        raise DeskError(ErrorCode.FILE_MISSING, file=pack)
    scan_memory = ScanMemory(scans, _head_of(scans), memory)
    try:
        with FileLock(scan_memory.locks[0], mode=FILE).acquire(timeout=0):
            if not force and _has_scans_left(pack):
                raise RuleError("scans_not_home", file=pack.name)
            # What a viewer may hold goes first, and the pack last: while it is there one can try again.
            _wipe_papers(papers_beside(pack))
            for file in (badges_beside(pack), *kept(pack), scans, transfer_record(pack), pack):
                _overwrite(file)
        scan_memory.forget()
    except Timeout:
        raise DeskError(ErrorCode.DESK_BUSY, reason="pack", file=pack.name) from None
    except OSError as error:
        raise disk.trouble(error, pack) from error


def _wipe_papers(folder: Path) -> None:
    """Remove the papers of a door, which are full of names; what somebody else put there stays."""
    for paper in folder.glob("*.pdf"):
        if _PAPER.match(paper.name):
            _overwrite(paper)
    with contextlib.suppress(OSError):  # it is not there, or holds more
        folder.rmdir()


def _head_of(scans: Path) -> bytes:
    """Give the first line of scans, which tells packs apart; empty where there are none."""
    try:
        with scans.open("rb") as file:
            return file.readline(_LONGEST_HEAD)
    except OSError:
        return b""


def _has_scans_left(pack: Path) -> bool:
    """Tell whether a pack has scans that never left this machine, as far as anybody can tell."""
    size, aside = transferred(pack)
    if not {file.name for file in kept(pack)} <= aside:
        return True
    data = scans_in(scans_beside(pack))
    if data is None:
        return False
    log = read_log(data)
    if log.voucher is not None and not log.records and log.trouble is None:
        return False  # the door was opened, and nobody came
    home = len(read_log(data[: max(size, 0)]).records)  # wrong PINs are written among scans, and stay
    return home < len(log.records) or log.voucher is None


def _overwrite(file: Path) -> None:
    if not file.is_file():
        return
    try:
        with file.open("r+b") as stream:
            stream.write(bytes(file.stat().st_size))
            stream.flush()
            os.fsync(stream.fileno())
        file.unlink()
    except OSError as error:
        raise disk.trouble(error, file) from error
