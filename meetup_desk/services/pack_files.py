"""Packs on a door laptop: opened, their scans copied for the desk, and wiped when those are home."""

import time
from collections.abc import Callable
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.times import Instant
from meetup_desk.files.whole import write_whole
from meetup_desk.packs.journal import Journal, scans_beside
from meetup_desk.packs.pack import read_pack
from meetup_desk.packs.scanlog import Trouble, read_log
from meetup_desk.services.judging import ENTRY
from meetup_desk.services.pack_door import PackDoor
from meetup_desk.services.roles import Roles, Tries

Clock = Callable[[], Instant]


def laptop_clock() -> Instant:
    """Now, in microseconds UTC, as this machine has it."""
    return Instant(time.time_ns() // 1000)


def open_pack_door(
    path: Path, passphrase: str | None, *, entry_list: str = ENTRY, clock: Clock = laptop_clock
) -> PackDoor:
    """Open the door of a pack.

    DeskError `file_missing`, `file_unreadable`, `desk_busy`, `disk_full`, `not_writable`; RuleError
    `passphrase_needed`, `passphrase_wrong`, `pack_expired`, `scans_of_other_pack`; DeskError `not_found` for
    a list that the pack does not have.
    """
    pack = read_pack(_bytes_of(path), passphrase, file=path.name)
    voucher = pack.voucher.voucher
    if clock() > voucher.expires_at:
        raise RuleError("pack_expired", file=path.name)
    if entry_list not in [one.name for one in pack.lists]:
        raise DeskError(ErrorCode.NOT_FOUND, what="list", id=entry_list)
    journal = Journal(scans_beside(path), pack.voucher, pack.seed)
    roles = Roles(pack.pin_hash, Tries(path.with_name(path.name + ".tries")), clock)
    return PackDoor(pack, journal, roles, entry_list=entry_list, clock=clock)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, file=path) from None
    except OSError as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=path) from error


def copy_scans(pack: Path, target: Path) -> int:
    """Copy the scans of a pack to a file for the desk, and give their number; needs no passphrase.

    DeskError `file_missing` where there are none, `file_unreadable`, `disk_full`, `not_writable`.
    """
    source = scans_beside(pack)
    try:
        data = source.read_bytes()
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, reason="scans", file=pack.name) from None
    except OSError as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=source.name) from error
    log = read_log(data)
    if log.voucher is None:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="scans", file=source.name, line=log.line)
    write_whole(target, data[: log.good] if log.trouble is Trouble.CUT_SHORT else data)
    return len(log.records)
