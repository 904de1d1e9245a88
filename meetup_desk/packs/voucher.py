"""The voucher: the desk's signed statement that a key belongs to a door of one of its events."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.times import Instant

Sign = Callable[[bytes], bytes]

_CONTEXT = b"Meetup Desk door\x00"  # keeps this signature from passing as one of another kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Voucher:
    """Whose door a key is. Scans carry it home, so it names nobody."""

    desk: bytes  # public key of the desk, Ed25519
    key: bytes  # public key of the door, Ed25519
    event: Uid
    door: Uid
    name: str  # of the door
    lists: dict[str, str]  # uid in hex -> name
    made_at: Instant
    expires_at: Instant
    rehearsal: bool = False  # nothing that this door scans counts
    renames: bool = True  # this door may write down that a ticket was handed over
    supervised: bool = (
        True  # a PIN shows at this door who is a supervisor, who may override and let in walk-ins
    )

    def signed(self, sign: Sign) -> "SignedVoucher":
        """Have it signed by the desk's key."""
        facts = {
            "desk": self.desk.hex(),
            "key": self.key.hex(),
            "event": self.event.hex,
            "door": self.door.hex,
            "name": self.name,
            "lists": self.lists,
            "made_at": self.made_at,
            "expires_at": self.expires_at,
            "rehearsal": self.rehearsal,
            "renames": self.renames,
            "supervised": self.supervised,
        }
        text = json.dumps(facts, separators=(",", ":"))
        return SignedVoucher(voucher=self, text=text, signature=sign(_CONTEXT + text.encode()))


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedVoucher:
    """A voucher as it was signed, byte for byte."""

    voucher: Voucher
    text: str
    signature: bytes

    @property
    def line(self) -> str:
        """The signature in hex, a space, and the text."""
        return f"{self.signature.hex()} {self.text}"


def read_voucher(line: str) -> SignedVoucher:
    """Read a voucher's line; ValueError when it is none, or when its desk has not signed it."""
    signature, text = split_signed(line)
    try:
        facts = json.loads(text)
        voucher = Voucher(
            desk=bytes.fromhex(facts["desk"]),
            key=bytes.fromhex(facts["key"]),
            event=Uid(facts["event"]),
            door=Uid(facts["door"]),
            name=str(facts["name"]),
            lists={str(uid): str(name) for uid, name in facts["lists"].items()},
            made_at=Instant(int(facts["made_at"])),
            expires_at=Instant(int(facts["expires_at"])),
            rehearsal=facts["rehearsal"] is True,
            renames=facts.get("renames") is True,
            supervised=facts.get("supervised") is True,
        )
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no voucher") from error
    if not holds(voucher.desk, _CONTEXT + text.encode(), signature):
        raise ValueError("not signed")
    return SignedVoucher(voucher=voucher, text=text, signature=signature)


def split_signed(line: str) -> tuple[bytes, str]:
    """Split a signature in hex from what follows it; ValueError when there is none."""
    if len(line) < 130 or line[128] != " " or not line.isprintable():
        raise ValueError("no signature")
    return bytes.fromhex(line[:128]), line[129:]


def holds(public: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether the owner of a public key signed a message."""
    try:
        VerifyKey(public).verify(message, signature)
    except (BadSignatureError, ValueError, TypeError):  # nacl raises these for keys of a wrong length
        return False
    return True
