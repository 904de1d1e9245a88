"""Rehearsals: a door like any other, of which nothing is left and nothing ever counts."""

import os
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.scans import ENTRY
from meetup_desk.packs.journal import Journal
from meetup_desk.packs.pack import Pack
from meetup_desk.services.desk.pins import PinTries
from meetup_desk.services.door.roles import Roles
from meetup_desk.services.packs.pack_door import PackDoor
from meetup_desk.services.packs.pack_files import Clock, laptop_clock, read


def rehearse(
    pack: Pack, tries: PinTries, *, entry_list: str = ENTRY, clock: Clock = laptop_clock
) -> PackDoor:
    """Open a door on a pack that was made for rehearsing; its scans go when it closes.

    `tries` are those of the desk, whose PIN opens more here too. DeskError `not_found` for a list that the
    pack does not have, `disk_full`, `not_writable`.
    """
    return _open(pack, pack.seed, tries, entry_list, clock)


def rehearse_pack(
    path: Path, passphrase: str | None, *, entry_list: str = ENTRY, clock: Clock = laptop_clock
) -> PackDoor:
    """Rehearse at a door laptop with the pack of the day, which stays untouched. Raises as `open_pack_door`.

    Nothing counts, so nobody needs the PIN, and nobody can try PINs here. The scans are signed with another
    key than the pack's, so that no desk would take them.
    """
    pack = read(path, passphrase, entry_list)
    if clock() > pack.voucher.voucher.expires_at:
        raise RuleError("pack_expired", file=path.name)
    lists = [entry_list.reopened() for entry_list in pack.lists]
    open_to_all = replace(pack, lists=lists, pin_set=False, pin_hash="")
    return _open(open_to_all, os.urandom(32), PinTries(), entry_list, clock)


def _open(pack: Pack, seed: bytes, tries: PinTries, entry_list: str, clock: Clock) -> PackDoor:
    if entry_list not in [listed.name for listed in pack.lists]:
        raise DeskError(ErrorCode.NOT_FOUND, what="list", id=entry_list)
    folder = Path(mkdtemp(prefix="rehearsal-"))  # for this user alone
    try:
        journal = Journal(folder / "rehearsal.scans", pack.voucher, seed)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    roles = Roles(pack.pin_hash, tries, clock)
    return PackDoor(
        pack,
        journal,
        roles,
        entry_list=entry_list,
        clock=clock,
        rehearsal=True,
        at_end=lambda: shutil.rmtree(folder, ignore_errors=True),
    )
