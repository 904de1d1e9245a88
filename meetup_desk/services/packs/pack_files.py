"""Packs on a door laptop: read, and opened as a door."""

import time
from collections.abc import Callable
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.times import Instant
from meetup_desk.files.bounded_read import read_bounded
from meetup_desk.packs.journal import Journal
from meetup_desk.packs.neighbour_files import companion, scans_beside
from meetup_desk.packs.pack import Pack
from meetup_desk.packs.pack_file import read_pack
from meetup_desk.services.desk.gc_pauses import without_gc
from meetup_desk.services.desk.passphrases import key_of
from meetup_desk.services.desk.pins import PinTries
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.packs.pack_door import PackDoor

Clock = Callable[[], Instant]
_LARGEST = 64 * 1024 * 1024  # bytes of a pack; its content has half of that at most


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
    tries = PinTries(journal.wrong_pins, keep=journal.note_wrong_pins)
    roles = Roles(pack.pin_hash, tries, clock, elsewhere=pack.pin_set)
    return PackDoor(pack, journal, roles, entry_list=entry_list, clock=clock)


def read(path: Path, passphrase: str | None, entry_list: str) -> Pack:
    """Read a pack that has a list; raises as `open_pack_door`."""
    key = None if passphrase is None else key_of(passphrase)
    data = read_bounded(path, _LARGEST, "pack")
    with without_gc():
        pack = read_pack(data, key, file=path.name)
    if entry_list not in [listed.name for listed in pack.lists]:
        raise DeskError(ErrorCode.NOT_FOUND, what="list", id=entry_list)
    return pack


def papers_beside(pack: Path) -> Path:
    """Give the folder of what could not be printed at a pack's door, or was not to be."""
    return companion(pack, " papers")
