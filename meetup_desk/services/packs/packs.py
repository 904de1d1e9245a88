"""Packs: the files that door laptops work from."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from nacl.signing import SigningKey

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.names import clean
from meetup_desk.domain.passphrases import check_passphrase
from meetup_desk.domain.scans import ENTRY, Door, DoorList, tick
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.packs.pack import Pack, PackGroup
from meetup_desk.packs.pack_file import write_pack
from meetup_desk.packs.voucher import Voucher
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.passphrases import key_of
from meetup_desk.services.packs.pack_contents import PackContents
from meetup_desk.store import packs, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction

FIELDS = ("affiliation", "diet", "access", "language", "note", "badge")  # what may go along, if chosen
KEPT = 7 * DAY  # how long after its event, or its making, a pack still opens


class Packs:
    """Makes packs of a desk."""

    def __init__(self, desk: Desk, desk_settings: DeskSettings) -> None:
        self._desk, self._settings = desk, desk_settings

    def write(
        self,
        event_id: EventId,
        door: str,
        path: Path,
        *,
        passphrase: str | None,
        fields: Collection[str] = (),
        newer: NewerTickets = NewerTickets.ASK,
        renames: bool = True,
    ) -> int:
        """Write the pack of a new door and give the number of its tickets.

        Without a passphrase whoever has the file reads it, and can write scans as its door: it holds the key
        that signs them. RuleError `unknown_field`, `name_missing`, `passphrase_empty`, `passphrase_weak`,
        `pack_in_use` where scans lie beside; DeskError `file_too_large`, `disk_full`, `not_writable`.
        """
        name = clean(door)
        _check(name, path, passphrase, fields)
        seed = self._desk.entropy(32)
        supervised = passphrase is not None or not self._settings.pin_hash  # else the PIN stays here
        with self._desk.handing_out() as db:
            event = records.get(db, Event, event_id)
            made, lists = packs.new_door(db, event, name, _public_key(seed), ENTRY)
            voucher = self._voucher(event, made, lists)
            voucher = replace(voucher, renames=renames, supervised=supervised)
            pack = self._pack(db, event, voucher, seed, lists, fields=fields, newer=newer)
        key = None if passphrase is None else key_of(passphrase)
        write_whole(path, write_pack(pack, self._settings.key().sign, key))
        return sum(not ticket.revoked for ticket in pack.tickets)

    def for_rehearsal(self, event_id: EventId, door: str) -> Pack:
        """Make a pack of an event in which nobody came yet and every list is open; the desk forgets it."""
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            lists = records.find(db, DoorList, event_id=event_id)
            if not any(entry_list.name == ENTRY for entry_list in lists):
                lists.insert(0, DoorList(uid=self._desk.uid(), event_id=event_id, name=ENTRY))
            seed = self._desk.entropy(32)
            unsaved = Door(uid=self._desk.uid(), event_id=event_id, name=clean(door), key=_public_key(seed))
            voucher = replace(self._voucher(event, unsaved, lists), rehearsal=True)
            pack = self._pack(db, event, voucher, seed, lists, fields=FIELDS)
        return replace(pack, lists=[entry_list.reopened() for entry_list in pack.lists])

    def _voucher(self, event: Event, door: Door, lists: Sequence[DoorList]) -> Voucher:
        now = door.made_at or self._desk.now()
        return Voucher(
            desk=self._settings.key().public,
            key=door.key,
            event=event.uid,
            door=door.uid,
            name=door.name,
            lists={entry_list.uid.hex: entry_list.name for entry_list in lists},
            made_at=now,
            expires_at=Instant(max(event.plan.end_utc, now) + KEPT),
        )

    def _pack(
        self,
        db: ReadTransaction,
        event: Event,
        voucher: Voucher,
        seed: bytes,
        lists: Sequence[DoorList],
        *,
        fields: Collection[str],
        newer: NewerTickets = NewerTickets.ASK,
    ) -> Pack:
        contents = PackContents(db, event, fields)
        return Pack(
            voucher=voucher.signed(self._settings.key().sign),
            seed=seed,
            title=event.title,
            plan=event.plan,
            lang=self._settings.language,
            newer=newer,
            # No scan that is home is later, and a laptop that is slow writes none earlier.
            clock=tick(0, voucher.made_at),
            fields=tuple(field for field in FIELDS if field in fields),
            lists=[contents.pack_list(db, entry_list, voucher.made_at) for entry_list in lists],
            parties=contents.parties,
            tickets=contents.tickets,
            helper=event.helper,
            helper_phone=event.helper_phone,
            pin_set=bool(self._settings.pin_hash),
            pin_hash=self._settings.pin_hash,
            group=PackGroup(contents.group.name, contents.group.uid.int),
        )


def _public_key(seed: bytes) -> bytes:
    return bytes(SigningKey(seed).verify_key)


def _check(name: str, path: Path, passphrase: str | None, fields: Collection[str]) -> None:
    unknown = [field for field in fields if field not in FIELDS]
    if unknown:
        raise RuleError("unknown_field", field=unknown[0], fields=", ".join(FIELDS))
    if not name:
        raise RuleError("name_missing")
    if passphrase is not None:
        check_passphrase(passphrase)
    if scans_beside(path).exists():
        raise RuleError("pack_in_use", file=path.name)
