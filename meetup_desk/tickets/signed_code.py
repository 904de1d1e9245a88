"""The signed ticket code: 128 characters that say which desk, which event and which ticket."""

import hashlib
from base64 import b32encode
from dataclasses import dataclass
from functools import lru_cache

from nacl.bindings import crypto_sign_open
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey

from meetup_desk.domain.code_text import CODE_VERSION, CROCKFORD, code_bytes
from meetup_desk.domain.ids import Uid

NUMBER_LENGTH = 8  # bytes
_CONTEXT = b"Meetup Desk ticket\x00"  # what the desk's key signs elsewhere can never pass as a ticket
_RFC_4648 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_TO_CROCKFORD = bytes.maketrans(_RFC_4648, CROCKFORD.encode())


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCode:
    """What a ticket code says; whether it is true, only `holds` tells."""

    key_tag: bytes  # 3 bytes of the hash of the desk's public key
    event_tag: bytes  # 4 bytes of the hash of the event's uid
    number: bytes  # 8 bytes, as the ticket's
    signature: bytes  # Ed25519 (RFC 8032) over the body

    @property
    def body(self) -> bytes:
        return _body(self.key_tag, self.event_tag, self.number)


class DeskKey:
    """The desk's Ed25519 key pair: it makes tickets; doors hold only its public half."""

    __slots__ = ("_signing", "public", "tag")

    def __init__(self, seed: bytes) -> None:
        """Derive the pair from its 32-byte seed (ValueError from any other length)."""
        self._signing = SigningKey(seed)
        self.public = bytes(self._signing.verify_key)
        self.tag = key_tag(self.public)

    @classmethod
    def new(cls, entropy: bytes) -> "DeskKey":
        """Make a key of at least 32 random bytes (ValueError from fewer)."""
        if len(entropy) < 32:
            raise ValueError("a key needs 32 random bytes")
        return cls(hashlib.sha256(b"Meetup Desk key\x00" + entropy).digest())

    @property
    def seed(self) -> bytes:
        """The 32 bytes from which the same key is made again: a secret."""
        return bytes(self._signing)

    def sign(self, message: bytes) -> bytes:
        """Sign a message of the desk that is not a ticket; it has to begin with a context of its own."""
        return self._signing.sign(message).signature

    def __repr__(self) -> str:
        return f"DeskKey(tag={self.tag.hex()})"


@lru_cache(maxsize=4)  # asked for at every scan, of the same desk
def key_tag(public_key: bytes) -> bytes:
    """Give the 3 bytes by which a code names the desk that made it."""
    return hashlib.sha256(public_key).digest()[:3]


def event_tag(event_uid: Uid) -> bytes:
    """Give the 4 bytes by which a code names its event."""
    return hashlib.sha256(event_uid.bytes).digest()[:4]


def write_code(key: DeskKey, event_uid: Uid, number: bytes) -> str:
    """Write the code of the ticket with this number (8 bytes, else ValueError)."""
    if len(number) != NUMBER_LENGTH:
        raise ValueError("a ticket number has 8 bytes")
    body = _body(key.tag, event_tag(event_uid), number)
    return _text(body + key.sign(_CONTEXT + body))


def show_code(code: SignedCode) -> str:
    """Write a code that was read again, plainly, whatever a scanner or a keyboard had made of it."""
    return _text(code.body + code.signature)


def read_code(text: str) -> SignedCode | None:
    """Read a code of any desk as a scanner or a person gives it; None when the text is not one."""
    raw = code_bytes(text)
    if raw is None:
        return None
    return SignedCode(key_tag=raw[1:4], event_tag=raw[4:8], number=raw[8:16], signature=raw[16:])


def holds(code: SignedCode, public_key: bytes) -> bool:
    """Tell whether the desk with this public key (32 bytes) signed the code."""
    try:
        crypto_sign_open(code.signature + _CONTEXT + code.body, public_key)
    except BadSignatureError:
        return False
    return True


def _text(raw: bytes) -> str:
    return b32encode(raw).translate(_TO_CROCKFORD).decode("ascii")


def _body(key: bytes, event: bytes, number: bytes) -> bytes:
    return bytes((CODE_VERSION,)) + key + event + number
