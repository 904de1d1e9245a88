"""Packs on a door laptop: opened, their scans copied for the desk, and wiped when those are home."""

import contextlib
import os
import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock, Timeout

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.times import Instant
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.files.permissions import FILE, write_private
from meetup_desk.packs.badge_log import BadgeLog, badges_beside
from meetup_desk.packs.journal import Journal
from meetup_desk.packs.neighbour_files import companion, pack_of, scans_beside
from meetup_desk.packs.pack import Pack
from meetup_desk.packs.pack_file import read_pack
from meetup_desk.packs.scan_file import ScanFileTrouble, read_log
from meetup_desk.packs.scan_memory import ScanMemory, kept
from meetup_desk.packs.scan_records import WrongPins
from meetup_desk.services.door.roles import PinTries, Roles
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.passphrases import key_of

Clock = Callable[[], Instant]
_LARGEST = 64 * 1024 * 1024  # bytes of a pack; its content has half of that at most
_LONGEST_HEAD = 1 << 20  # bytes
_PAPER = re.compile(r"\d\d-\d\d \d\d\.\d\d\.\d\d ")  # how the names of a door's papers begin


def laptop_clock() -> Instant:
    """Now, in microseconds UTC, as this machine has it."""
    return Instant(time.time_ns() // 1000)


def open_pack_door(
    path: Path,
    passphrase: str | None,
    *,
    entry_list: str = ENTRY,
    clock: Clock = laptop_clock,
    anyway: bool = False,
    memory: Path | None = None,
) -> PackDoor:
    """Open the door of a pack; `anyway` also where its scans are damaged, gone, elsewhere, or another pack's.

    `memory` is the folder in which this machine remembers doors, where it does.

    DeskError `file_missing`, `file_unreadable`, `desk_busy`, `disk_full`, `not_writable`; RuleError
    `passphrase_needed`, `passphrase_wrong`, `pack_expired`, `pack_was_expired`, `scans_of_other_pack`,
    `scans_gone`, `pack_copied`; DeskError `not_found` for a list that the pack does not have.
    """
    pack = read(path, passphrase, entry_list)
    journal = Journal(scans_beside(path), pack.voucher, pack.seed, anyway=anyway, memory=memory)
    now = clock()
    if journal.is_expired(now):
        journal.close()
        over = now > pack.voucher.voucher.expires_at
        raise RuleError("pack_expired" if over else "pack_was_expired", file=path.name)
    tries = PinTries(*journal.wrong_pins, keep=lambda *wrong: journal.note_wrong_pins(WrongPins(*wrong)))
    roles = Roles(pack.pin_hash, tries, clock, elsewhere=pack.pin_set)
    return PackDoor(pack, journal, roles, entry_list=entry_list, clock=clock)


def read(path: Path, passphrase: str | None, entry_list: str) -> Pack:
    """Read a pack that has a list; raises as `open_pack_door`."""
    key = None if passphrase is None else key_of(passphrase)
    pack = read_pack(_bytes_of(path), key, file=path.name)
    if entry_list not in [one.name for one in pack.lists]:
        raise DeskError(ErrorCode.NOT_FOUND, what="list", id=entry_list)
    return pack


def papers_beside(pack: Path) -> Path:
    """Give the folder of what could not be printed at a pack's door, or was not to be."""
    return companion(pack, " papers")


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="pack", file=path)
        return path.read_bytes()
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, file=path) from None
    except OSError as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=path) from error


class Copied(NamedTuple):
    """What was copied from a pack for the desk."""

    scans: int
    kept: list[Path]  # what was kept aside of earlier scans, each for itself: the desk takes what they prove
    badges: int  # printed at this door, of which the desk does not learn


def copy_scans(pack: Path, target: Path) -> Copied:
    """Copy the scans of a pack to a file for the desk, and what was kept aside to others beside it.

    Needs no passphrase. DeskError `file_missing` where there are none, `file_unreadable`, `disk_full`,
    `not_writable`.
    """
    source, aside = scans_beside(pack), kept(pack)
    data = _scans_in(source)
    if data is None and not aside:
        raise DeskError(ErrorCode.FILE_MISSING, reason="scans", file=pack.name)
    copies = [_copy_aside(file, target, number) for number, file in enumerate(aside, 1)]
    badges = BadgeLog(badges_beside(pack)).printed
    if data is None:
        return Copied(0, copies, badges)
    log = read_log(data)
    if log.voucher is None:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="scans", file=source.name, line=log.line)
    write_whole(target, data[: log.good] if log.trouble is ScanFileTrouble.CUT_SHORT else data)
    note_home(pack, log.good, aside)
    return Copied(len(log.records), copies, badges)


def _scans_in(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=file.name) from error


def _copy_aside(file: Path, target: Path, number: int) -> Path:
    """Copy what was kept aside beside a target; where that is a pipe, it stays where it is."""
    if target.exists() and not target.is_file():
        return file
    copy = target.with_name(f"{target.stem}.kept-{number}{target.suffix}")
    if copy != file:
        write_whole(copy, _scans_in(file) or b"")
    return copy


def note_home(pack: Path, size: int, aside: Sequence[Path] = ()) -> None:
    """Remember beside a pack how much of its scans (in bytes) went home, and which that were kept aside."""
    names = sorted(_went_home(pack)[1].union(file.name for file in aside))
    with contextlib.suppress(OSError):  # then wiping asks once more
        write_private(_home(pack), "\n".join([str(size), *names]))


def note_merged(scans: Path, size: int) -> None:
    """Remember that scans were merged where they lie, if their pack lies beside them."""
    pack = pack_of(scans)
    if pack is not None:
        note_home(pack, size)


def wipe(pack: Path, *, force: bool = False, memory: Path | None = None) -> None:
    """Remove a pack with all that lies beside it; what stood in the files is overwritten first.

    `memory` is that of `open_pack_door`. RuleError `scans_not_home` while scans were neither copied nor
    merged, unless forced; DeskError `file_missing`, `desk_busy` while its door is open, `not_writable`.
    """
    scans = scans_beside(pack)
    if not pack.is_file() and not scans.is_file():
        raise DeskError(ErrorCode.FILE_MISSING, file=pack)
    seen = ScanMemory(scans, _head_of(scans), memory)
    try:
        with FileLock(seen.locks[0], mode=FILE).acquire(timeout=0):
            if not force and _left(pack):
                raise RuleError("scans_not_home", file=pack.name)
            for file in (pack, scans, *kept(pack), _home(pack), badges_beside(pack)):
                _overwrite(file)
            _wipe_papers(papers_beside(pack))
        seen.forget()
    except Timeout:
        raise DeskError(ErrorCode.DESK_BUSY, reason="pack", file=pack.name) from None
    except OSError as error:
        raise DeskError(ErrorCode.NOT_WRITABLE, file=pack) from error


def _wipe_papers(folder: Path) -> None:
    """Remove the papers of a door, which are full of names; what somebody else put there stays."""
    for paper in folder.glob("*.pdf"):
        if _PAPER.match(paper.name):
            _overwrite(paper)
    with contextlib.suppress(OSError):  # it is not there, or holds more
        folder.rmdir()


def _home(pack: Path) -> Path:
    return companion(pack, ".home")


def _head_of(scans: Path) -> bytes:
    """Give the first line of scans, which tells packs apart; empty where there are none."""
    try:
        with scans.open("rb") as file:
            return file.readline(_LONGEST_HEAD)
    except OSError:
        return b""


def _left(pack: Path) -> bool:
    """Tell whether a pack has scans that never left this machine, as far as anybody can tell."""
    size, aside = _went_home(pack)
    if not {file.name for file in kept(pack)} <= aside:
        return True
    data = _scans_in(scans_beside(pack))
    if data is None:
        return False
    log = read_log(data)
    if log.voucher is not None and not log.records and log.trouble is None:
        return False  # the door was opened, and nobody came
    home = len(read_log(data[: max(size, 0)]).records)  # wrong PINs are written among scans, and stay
    return home < len(log.records) or log.voucher is None


def _went_home(pack: Path) -> tuple[int, set[str]]:
    """Give how many bytes of scans went home, and the names of what was kept aside."""
    try:
        size, *aside = _home(pack).read_text("utf-8").splitlines()
        return int(size), set(aside)
    except (OSError, ValueError):
        return -1, set()


def _overwrite(file: Path) -> None:
    if not file.is_file():
        return
    with file.open("r+b") as left:
        left.write(bytes(file.stat().st_size))
        left.flush()
        os.fsync(left.fileno())
    file.unlink()
