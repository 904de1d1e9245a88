"""The pack: one file for one door, signed by the desk and encrypted unless asked otherwise.

16 bytes of magic, a version byte and a kind byte (0 plain, 1 locked with a passphrase), then the sealed part:
the desk's public key (32 bytes), its signature (64 bytes) and the content as compressed JSON. A locked one
has a salt (16 bytes) and a nonce (24) before that, see `locking`.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from nacl.exceptions import CryptoError
from nacl.signing import SigningKey

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.rsvps import GOING_ONLY, Needs, RsvpStatus
from meetup_desk.domain.scans import ListRule
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.packs import pack_checks
from meetup_desk.packs.encryption import lock, unlock
from meetup_desk.packs.voucher import Sign, SignedVoucher, holds, read_voucher

_MAGIC = b"meetup-desk pack"
_VERSION, _PLAIN, _LOCKED = 1, 0, 1
_HEAD = len(_MAGIC) + 2
_CONTEXT = b"Meetup Desk pack\x00"
_LARGEST = 32 * 1024 * 1024  # bytes of content; a pack of 50,000 has about 10 MB
_MOST_VALUES = 2_500_000  # in it; a pack of 50,000 with a few lists has 1.5 million
_MOST_COLOUR, _MOST_CLOCK = 1 << 128, 1 << 62
_NO_PACK = (
    *(ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, OSError),
    *(RecursionError, zlib.error, CryptoError),
)

Row = list[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackList:
    """What is counted at the door, and what the desk had counted when the pack was made."""

    uid: Uid
    name: str
    opens_at: Instant | None = None
    closes_at: Instant | None = None
    reentry: bool = True
    rule: ListRule = ListRule.ONCE
    statuses: frozenset[RsvpStatus] = GOING_ONLY
    capacity: int | None = None  # people; advice, since other doors cannot be seen
    parties: list[int] | None = None  # whom it includes; None: everybody
    walked: dict[int, Row] = field(default_factory=dict)  # party -> came in, went out, first at, first door


@dataclass(frozen=True, slots=True, kw_only=True)
class PackParty:
    """An answer for the event, as far as a door needs it."""

    uid: Uid
    name: str
    badge_name: str
    told_apart: str
    status: RsvpStatus
    party: int
    seat_promised: bool
    place: int | None  # on the waitlist
    needs: Needs
    note: str
    blocked: bool = False
    handed_to: str = ""
    under: str = ""  # affiliation and title as a badge says them; the door does not show them
    role: str = ""  # on the badge, where it is not an attendee's
    guests: str = ""  # who comes along, one a line

    def row(self) -> Row:
        """Lay it out for the file."""
        needs = (self.needs.diet, self.needs.access, self.needs.language)
        return [
            *(self.uid.hex, self.name, self.badge_name, self.told_apart, str(self.status), self.party),
            *(self.seat_promised, self.place, *needs, self.note, self.blocked, self.handed_to),
            *(self.under, self.role, self.guests),
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class PackTicket:
    """A ticket of the event."""

    number: str  # 8 bytes in hex
    short: str
    uid: Uid
    party: int | None  # place among the parties; None: its answer was taken back
    revoked: bool

    def row(self) -> Row:
        """Lay it out for the file."""
        return [self.number, self.short, self.uid.hex, self.party, self.revoked]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Everything that a door works from. Parties and tickets stay rows until somebody stands there."""

    voucher: SignedVoucher
    seed: bytes  # of the door's own key: a secret
    title: str
    plan: Plan
    lang: str  # of the desk
    newer: NewerTickets
    clock: int  # hybrid logical clock of the desk
    fields: tuple[str, ...]  # what was chosen to go along
    lists: list[PackList]
    party_rows: list[Row]
    ticket_rows: list[Row]
    helper: str = ""  # whom the door asks
    helper_phone: str = ""
    pin_set: bool = False  # the desk has a supervisor's PIN
    pin_hash: str = ""  # argon2id, of that PIN; empty also where it does not go along
    group: tuple[str, int] = ("", 0)  # name, and the number that chooses its colour on badges

    def party(self, place: int) -> PackParty:
        """Give a party."""
        row = self.party_rows[place]
        return PackParty(
            uid=Uid(row[0]),
            name=row[1],
            badge_name=row[2],
            told_apart=row[3],
            status=RsvpStatus(row[4]),
            party=row[5],
            seat_promised=row[6],
            place=row[7],
            needs=Needs(diet=row[8], access=row[9], language=row[10]),
            note=row[11],
            blocked=row[12],
            handed_to=row[13],
            under=row[14],
            role=row[15],
            guests=row[16],
        )

    def badge_facts(self, place: int) -> tuple[str, str]:
        """Give what a party's badge says beside names: a line under them, and a role or nothing."""
        under, role = self.party_rows[place][14:16]
        return under, role

    def ticket(self, place: int) -> PackTicket:
        """Give a ticket."""
        number, short, uid, party, revoked = self.ticket_rows[place]
        return PackTicket(number=number, short=short, uid=Uid(uid), party=party, revoked=revoked)


def write_pack(pack: Pack, sign: Sign, passphrase: str | None) -> bytes:
    """Write a pack; `sign` is the desk's. Without a passphrase whoever has it reads all but the PIN's hash.

    DeskError `file_too_large` (`pack`) for one that no door would read.
    """
    plain = passphrase is None
    text = json.dumps(_content(replace(pack, pin_hash="") if plain else pack), ensure_ascii=False).encode()
    if _is_too_large(text):
        raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="pack")
    content = zlib.compress(text, 3)
    sealed = pack.voucher.voucher.desk + sign(_CONTEXT + content) + content
    head = _MAGIC + bytes((_VERSION, _PLAIN if plain else _LOCKED))
    return head + (sealed if passphrase is None else lock(sealed, passphrase, head))


def read_pack(data: bytes, passphrase: str | None, *, file: str = "") -> Pack:
    """Read a pack, in bounded time and memory whoever wrote it.

    DeskError `file_unreadable` (`pack`: none, `pack_newer`, `pack_damaged`), RuleError `passphrase_needed`,
    `passphrase_wrong`. `file` is its name, for those sentences.
    """
    if len(data) < _HEAD or not data.startswith(_MAGIC):
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="pack", file=file)
    version, kind = data[_HEAD - 2 : _HEAD]
    if version > _VERSION:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="pack_newer", file=file)
    if (version, kind) not in ((_VERSION, _PLAIN), (_VERSION, _LOCKED)):
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="pack_damaged", file=file)
    sealed = data[_HEAD:] if kind == _PLAIN else _unlocked(data, passphrase, file)
    try:
        return _pack(_opened(sealed))
    except _NO_PACK as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="pack_damaged", file=file) from error


def _unlocked(data: bytes, passphrase: str | None, file: str) -> bytes:
    if passphrase is None:
        raise RuleError("passphrase_needed", file=file)
    try:
        return unlock(data[_HEAD:], passphrase, data[:_HEAD])
    except ValueError:
        raise RuleError("passphrase_wrong", file=file) from None


def _opened(sealed: bytes) -> Mapping[str, Any]:
    desk, signature, content = sealed[:32], sealed[32:96], sealed[96:]
    if not holds(desk, _CONTEXT + content, signature):
        raise ValueError("not signed")
    unpacking = zlib.decompressobj()
    plain = unpacking.decompress(content, _LARGEST)
    if not unpacking.eof or _is_too_large(plain):
        raise ValueError("too large")
    facts: Mapping[str, Any] = json.loads(plain)
    if read_voucher(facts["voucher"]).voucher.desk != desk:
        raise ValueError("another desk's voucher")
    return facts


def _is_too_large(text: bytes) -> bool:
    """Tell whether JSON would take more memory than a door laptop has: each value may cost 150 bytes."""
    return len(text) > _LARGEST or sum(map(text.count, (b",", b"[", b"{"))) > _MOST_VALUES


def _content(pack: Pack) -> dict[str, Any]:
    return {
        "voucher": pack.voucher.line,
        "seed": pack.seed.hex(),
        "title": pack.title,
        "start": pack.plan.start.isoformat(),
        "end": pack.plan.end.isoformat(),
        "tz": pack.plan.tz,
        "all_day": pack.plan.all_day,
        "lang": pack.lang,
        "newer": str(pack.newer),
        "clock": pack.clock,
        "fields": pack.fields,
        "helper": [pack.helper, pack.helper_phone],
        "pin": [pack.pin_set, pack.pin_hash],
        "group": pack.group,
        "lists": [_list_row(one) for one in pack.lists],
        "parties": pack.party_rows,
        "tickets": pack.ticket_rows,
    }


def _pack(facts: Mapping[str, Any]) -> Pack:
    parties, tickets = facts["parties"], facts["tickets"]
    pack_checks.check_parties(parties)
    pack_checks.check_tickets(tickets, len(parties))
    helper, phone = facts["helper"]
    pin_set, pin_hash = facts["pin"]
    group, colour = facts["group"]
    pack_checks.check_texts([facts["title"], facts["lang"], helper, phone, pin_hash, group, *facts["fields"]])
    pack_checks.check_pin(pin_hash)
    pack_checks.check_numbers([colour], _MOST_COLOUR)
    pack_checks.check_numbers([facts["clock"]], _MOST_CLOCK)
    pack_checks.need(type(pin_set) is bool)
    voucher = read_voucher(facts["voucher"])
    pack_checks.check_voucher(voucher.voucher)
    return Pack(
        voucher=voucher,
        seed=_seed(facts["seed"], voucher),
        title=facts["title"],
        plan=_plan(facts),
        lang=facts["lang"],
        newer=NewerTickets(facts["newer"]),
        clock=facts["clock"],
        fields=tuple(facts["fields"]),
        lists=[_list(row, len(parties)) for row in facts["lists"]],
        party_rows=parties,
        ticket_rows=tickets,
        helper=helper,
        helper_phone=phone,
        pin_set=pin_set,
        pin_hash=pin_hash,
        group=(group, colour),
    )


def _seed(text: str, voucher: SignedVoucher) -> bytes:
    seed = bytes.fromhex(text)
    pack_checks.need(bytes(SigningKey(seed).verify_key) == voucher.voucher.key)
    return seed


def _plan(facts: Mapping[str, Any]) -> Plan:
    plan = Plan(
        start=datetime.fromisoformat(facts["start"]),
        end=datetime.fromisoformat(facts["end"]),
        tz=facts["tz"],
        all_day=facts["all_day"],
    )
    pack_checks.check_plan(plan)
    return plan


def _list_row(one: PackList) -> Row:
    return [
        *(one.uid.hex, one.name, one.opens_at, one.closes_at, one.reentry, one.walked),
        *(str(one.rule), sorted(one.statuses), one.capacity, one.parties),
    ]


def _list(row: Row, parties: int) -> PackList:
    pack_checks.check_list(row, parties)
    return PackList(
        uid=Uid(row[0]),
        name=row[1],
        opens_at=row[2],
        closes_at=row[3],
        reentry=row[4],
        walked={int(party): walked for party, walked in row[5].items()},
        rule=ListRule(row[6]),
        statuses=frozenset(map(RsvpStatus, row[7])),
        capacity=row[8],
        parties=row[9],
    )
