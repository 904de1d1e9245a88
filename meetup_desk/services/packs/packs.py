"""Packs: the files that door laptops work from."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from nacl.signing import SigningKey

from meetup_desk.domain.badges import BadgeRole
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.domain.names import clean, sort_key
from meetup_desk.domain.passphrases import check_passphrase
from meetup_desk.domain.rsvps import Needs, RsvpStatus
from meetup_desk.domain.scans import Door, DoorList, ListRule, tick
from meetup_desk.domain.times import DAY, Instant, day_of
from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.packs.neighbour_files import scans_beside
from meetup_desk.packs.pack import Pack, PackList, PackParty, PackTicket, write_pack
from meetup_desk.packs.voucher import Voucher
from meetup_desk.services.desk.desks import DeskSettings
from meetup_desk.services.door.judging import ENTRY
from meetup_desk.services.door.list_facts import limit_of
from meetup_desk.services.packs.passphrases import key_of
from meetup_desk.services.papers.badge_texts import line_under_name, role_of
from meetup_desk.store import door_lists, packs, records
from meetup_desk.store.file.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.presence import FOREVER

FIELDS = ("affiliation", "diet", "access", "language", "note", "badge")  # what may go along, if chosen
OnBadge = Callable[[Row], tuple[str, str]]  # of a party's row: the line under the name, and a role or nothing
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
        with self._desk.handing_out() as db:
            event = records.get(db, Event, event_id)
            made, lists = packs.new_door(db, event, name, bytes(SigningKey(seed).verify_key), ENTRY)
            supervised = passphrase is not None or not self._settings.pin_hash  # else the PIN stays here
            pack = self._pack(
                db,
                event,
                made,
                seed,
                lists,
                fields=fields,
                newer=newer,
                renames=renames,
                supervised=supervised,
            )
        key = None if passphrase is None else key_of(passphrase)
        write_whole(path, write_pack(pack, self._settings.key().sign, key))
        return sum(1 for row in pack.ticket_rows if not row[4])

    def for_rehearsal(self, event_id: EventId, door: str) -> Pack:
        """Make a pack of an event in which nobody came yet and every list is open; the desk forgets it."""
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            lists = records.find(db, DoorList, event_id=event_id)
            if not any(one.name == ENTRY for one in lists):
                lists.insert(0, DoorList(uid=self._desk.uid(), event_id=event_id, name=ENTRY))
            seed = self._desk.entropy(32)
            key = bytes(SigningKey(seed).verify_key)
            nowhere = Door(uid=self._desk.uid(), event_id=event_id, name=clean(door), key=key)
            made = self._pack(db, event, nowhere, seed, lists, fields=FIELDS, rehearsal=True)
        fresh = [replace(one, opens_at=None, closes_at=None, walked={}) for one in made.lists]
        return replace(made, lists=fresh)

    def _pack(
        self,
        db: ReadTransaction,
        event: Event,
        door: Door,
        seed: bytes,
        lists: Sequence[DoorList],
        *,
        fields: Collection[str],
        newer: NewerTickets = NewerTickets.ASK,
        renames: bool = True,
        supervised: bool = True,
        rehearsal: bool = False,
    ) -> Pack:
        key, now, found = self._settings.key(), door.made_at or self._desk.now(), packs.rows(db, event.id)
        group = records.get(db, Group, event.group_id)
        voucher = Voucher(
            desk=key.public,
            key=door.key,
            event=event.uid,
            door=door.uid,
            name=door.name,
            lists={one.uid.hex: one.name for one in lists},
            made_at=now,
            expires_at=Instant(max(event.plan.end_utc, now) + KEPT),
            rehearsal=rehearsal,
            renames=renames,
            supervised=supervised,
        )
        places = {row[0]: place for place, row in enumerate(found.parties)}
        return Pack(
            voucher=voucher.signed(key.sign),
            seed=seed,
            title=event.title,
            plan=event.plan,
            lang=self._settings.language,
            newer=newer,
            clock=tick(
                0, now
            ),  # no scan that is home is later, and a laptop that is slow writes none earlier
            fields=tuple(one for one in FIELDS if one in fields),
            lists=[_list(db, event, one, places, now) for one in lists],
            party_rows=_parties(found.parties, fields, partial(_on_badge, group, event, fields)),
            ticket_rows=[_ticket(row, places) for row in found.tickets],
            helper=event.helper,
            helper_phone=event.helper_phone,
            pin_set=bool(self._settings.pin_hash),
            pin_hash=self._settings.pin_hash,
            group=(group.name, group.uid.int),
        )


def _check(name: str, path: Path, passphrase: str | None, fields: Collection[str]) -> None:
    unknown = [one for one in fields if one not in FIELDS]
    if unknown:
        raise RuleError("unknown_field", field=unknown[0], fields=", ".join(FIELDS))
    if not name:
        raise RuleError("name_missing")
    if passphrase is not None:
        check_passphrase(passphrase)
    if scans_beside(path).exists():
        raise RuleError("pack_in_use", file=path.name)


def _list(db: ReadTransaction, event: Event, one: DoorList, places: dict[int, int], now: Instant) -> PackList:
    span = day_of(now, event.plan.tz) if one.rule is ListRule.DAILY else FOREVER
    walked = packs.walked(db, one.id, span)
    first = {row[0]: row[1:3] for row in packs.first(db, one.id, span)}  # the oldest comes last, and stays
    with_parts = bool(door_lists.part_ids(db, one.id))
    chosen = door_lists.chosen_by(db, one.id) if with_parts else set()
    return PackList(
        uid=one.uid,
        name=one.name,
        opens_at=one.opens_at,
        closes_at=one.closes_at,
        reentry=one.reentry,
        rule=one.rule,
        statuses=one.statuses,
        capacity=limit_of(db, event, one),
        parties=[places[rsvp] for rsvp in sorted(chosen) if rsvp in places] if with_parts else None,
        walked={
            places[row[0]]: [row[1], row[2], *first.get(row[0], (None, ""))]
            for row in walked
            if row[0] in places
        },
    )


def _parties(rows: Sequence[Row], fields: Collection[str], on_badge: OnBadge) -> list[list[object]]:
    waiting = sorted(
        (row for row in rows if row[6] == RsvpStatus.WAITLISTED), key=lambda row: (row[9], row[0])
    )
    place = {row[0]: at for at, row in enumerate(waiting, 1)}
    apart = _told_apart(rows, fields)
    return [
        _party(row, place.get(row[0]), apart.get(row[0], ""), fields, on_badge(row)).row() for row in rows
    ]


def _on_badge(group: Group, event: Event, fields: Collection[str], row: Row) -> tuple[str, str]:
    """Give what somebody's badge says beside names: the line under them, and a role that is not usual."""
    if "badge" not in fields:
        return (row[4] if "affiliation" in fields else "", "")
    role = role_of((row[2], row[5] or "", row[17] or ""), group, event)
    return line_under_name(row[4], row[16]), "" if role is BadgeRole.ATTENDEE else str(role)


def _party(
    row: Row, place: int | None, apart: str, fields: Collection[str], on_badge: tuple[str, str]
) -> PackParty:
    needs = {name: row[10 + at] for at, name in enumerate(("diet", "access", "language")) if name in fields}
    return PackParty(
        uid=Uid(bytes=row[1]),
        name=row[2],
        badge_name=row[3],
        told_apart=apart,
        status=RsvpStatus(row[6]),
        party=row[7],
        seat_promised=bool(row[8]),
        place=place,
        needs=Needs(**needs),
        note=row[13] if "note" in fields else "",
        handed_to=row[14],
        blocked=bool(row[15]),
        under=on_badge[0],
        role=on_badge[1],
        guests=row[18],
    )


def _told_apart(rows: Sequence[Row], fields: Collection[str]) -> dict[int, str]:
    """Tell people of one name apart: by affiliation where that does it, else by four digits of the phone.

    Whose name is their own needs neither, unless affiliations were chosen to go along.
    """
    keys = {row[0]: sort_key(row[2]) for row in rows}
    names = Counter(keys.values())
    with_affiliation = Counter((keys[row[0]], row[4]) for row in rows)
    told = {}
    for row in rows:
        if names[keys[row[0]]] == 1:
            told[row[0]] = row[4] if "affiliation" in fields else ""
        elif row[4] and with_affiliation[keys[row[0]], row[4]] == 1:
            told[row[0]] = row[4]
        else:
            told[row[0]] = (row[5] or "")[-4:] or row[4]
    return told


def _ticket(row: Row, places: dict[int, int]) -> list[object]:
    party = None if row[3] is None else places[row[3]]
    ticket = PackTicket(
        number=row[0].hex(), short=row[1], uid=Uid(bytes=row[2]), party=party, revoked=row[4] is not None
    )
    return ticket.row()
