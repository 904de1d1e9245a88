"""The file of a pack: signed by the desk and encrypted unless asked otherwise.

16 bytes of magic, a version byte and a kind byte (0 plain, 1 locked with a passphrase), then the sealed part:
the desk's public key (32 bytes), its signature (64 bytes) and the content as compressed JSON. A locked one
has a salt (16 bytes) and a nonce (24) before that, see `encryption`.
"""

import json
import zlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from nacl.exceptions import CryptoError
from nacl.signing import SigningKey

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.times import Plan
from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.files.encryption import lock, unlock
from meetup_desk.packs import pack_checks
from meetup_desk.packs.pack import Pack, PackGroup, PackList
from meetup_desk.packs.voucher import Sign, SignedVoucher, holds, read_voucher

MAGIC = b"meetup-desk pack"
"""How every pack begins."""

_VERSION, _PLAIN, _LOCKED = 2, 0, 1
_WITHOUT_BUDDIES = 1  # the version whose parties end with their guests
_HEAD = len(MAGIC) + 2
_CONTEXT = b"Meetup Desk pack\x00"
_LARGEST = 32 * 1024 * 1024  # bytes of content; a pack of 50,000 has about 10 MB
_MOST_VALUES = 2_500_000  # in it; a pack of 50,000 with a few lists has 1.5 million
_MOST_COLOUR, _MOST_CLOCK = 1 << 128, 1 << 62
_NO_PACK = (
    *(ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError, OSError),
    *(RecursionError, zlib.error, CryptoError),
)


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
    head = MAGIC + bytes((_VERSION, _PLAIN if plain else _LOCKED))
    return head + (sealed if passphrase is None else lock(sealed, passphrase, head))


def read_pack(data: bytes, passphrase: str | None, *, file: str = "") -> Pack:
    """Read a pack, in bounded time and memory whoever wrote it.

    DeskError `file_unreadable` (`pack`: none, `pack_newer`, `pack_damaged`), RuleError `passphrase_needed`,
    `passphrase_wrong`. `file` is its name, for those sentences.
    """
    if len(data) < _HEAD or not data.startswith(MAGIC):
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="pack", file=file)
    version, kind = data[_HEAD - 2 : _HEAD]
    if version > _VERSION:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="pack_newer", file=file)
    if not version or kind not in (_PLAIN, _LOCKED):
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="pack_damaged", file=file)
    sealed = data[_HEAD:] if kind == _PLAIN else _unlocked(data, passphrase, file)
    try:
        facts = _opened(sealed)
        return _pack(_with_buddies(facts) if version == _WITHOUT_BUDDIES else facts)
    except _NO_PACK as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="pack_damaged", file=file) from error


def _with_buddies(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**facts, "parties": [[*row, ""] for row in facts["parties"]]}


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
        "lists": [_list_row(entry_list) for entry_list in pack.lists],
        "parties": pack.parties,
        "tickets": pack.tickets,
    }


def _pack(facts: Mapping[str, Any]) -> Pack:
    parties = pack_checks.checked_parties(facts["parties"])
    tickets = pack_checks.checked_tickets(facts["tickets"], len(parties))
    helper, phone = facts["helper"]
    pin_set, pin_hash = facts["pin"]
    group, colour = facts["group"]
    pack_checks.check_texts([facts["title"], facts["lang"], helper, phone, pin_hash, group, *facts["fields"]])
    pack_checks.check_pin(pin_hash)
    pack_checks.check_numbers([colour], _MOST_COLOUR)
    pack_checks.check_numbers([facts["clock"]], _MOST_CLOCK)
    pack_checks.require(type(pin_set) is bool)
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
        lists=[pack_checks.checked_list(row, len(parties)) for row in facts["lists"]],
        parties=parties,
        tickets=tickets,
        helper=helper,
        helper_phone=phone,
        pin_set=pin_set,
        pin_hash=pin_hash,
        group=PackGroup(group, colour),
    )


def _seed(text: str, voucher: SignedVoucher) -> bytes:
    seed = bytes.fromhex(text)
    pack_checks.require(bytes(SigningKey(seed).verify_key) == voucher.voucher.key)
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


def _list_row(entry_list: PackList) -> list[Any]:
    return [
        *(entry_list.uid.hex, entry_list.name, entry_list.opens_at, entry_list.closes_at),
        *(entry_list.reentry, entry_list.walked, str(entry_list.rule), sorted(entry_list.statuses)),
        *(entry_list.capacity, entry_list.parties),
    ]
