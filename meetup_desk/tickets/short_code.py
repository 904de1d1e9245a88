"""The short code under a ticket's QR code, for typing: `K7QM-2F9X`."""

import base64
import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.code_text import CROCKFORD, without_marks

SHORT_LENGTH = 8  # characters, the last of them the check character

_VALUE = {character: value for value, character in enumerate(CROCKFORD)}
_TO_CROCKFORD = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", CROCKFORD.encode())
# 0 and 1 do not count as digits here: they may have been typed as the letters O, I and L.
_DIGITS = frozenset("23456789")
_LETTERS = frozenset("ABCDEFGHJKMNPQRSTUVWXYZ")
_LOOK_ALIKES = str.maketrans("OIL", "011")
_TURKISH_I = str.maketrans("ıİ", "II")
_SEPARATORS = re.compile(r"[\s\-‐-―_.·]+")
_LONGEST = 40  # characters; longer than any way to type eight of them


class ShortKind(StrEnum):
    """What a text is, seen as a short code."""

    OK = "ok"  # well-formed; whether such a ticket exists, only the desk or the pack knows
    MISTYPED = "mistyped"  # meant as a short code, but a character is wrong, missing or too many
    OTHER = "other"  # not a short code at all: a name, a phone number, anything


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortReading:
    """A typed text, seen as a short code."""

    kind: ShortKind
    value: str = ""  # 8 characters without dashes when OK, else empty


def make_short(entropy: bytes) -> str:
    """Make a short code of at least 8 random bytes: 7 random characters and a check character.

    Every code holds a letter and a digit from 2 to 9, so that no name and no phone number typed at the door
    is taken for one. Of the 2^35 texts 87 % are left; the desk still sees to it that no tickets share one.
    """
    if len(entropy) < 8:
        raise ValueError("a short code needs 8 random bytes")
    digest = entropy
    while True:
        digest = hashlib.sha256(b"Meetup Desk short code\x00" + digest).digest()
        data = base64.b32encode(digest[:5]).translate(_TO_CROCKFORD).decode()[: SHORT_LENGTH - 1]
        if _is_mixed(data):
            return data + _check_character(data)


def read_short(text: str) -> ShortReading:
    """Read a typed short code; spaces, dashes, case, O for 0 and I or L for 1 do not matter."""
    if len(text) > _LONGEST:
        return ShortReading(kind=ShortKind.OTHER)
    typed = _SEPARATORS.sub("", without_marks(text)).translate(_TURKISH_I).upper()
    if not (typed.isascii() and typed.isalnum() and _is_mixed(typed)):
        return ShortReading(kind=ShortKind.OTHER)
    value = typed.translate(_LOOK_ALIKES)
    if len(value) == SHORT_LENGTH and _syndrome(value) == 0:
        return ShortReading(kind=ShortKind.OK, value=value)
    near = abs(len(value) - SHORT_LENGTH) <= 1
    return ShortReading(kind=ShortKind.MISTYPED if near else ShortKind.OTHER)


def show_short(value: str) -> str:
    """Show a short code in two groups of four."""
    return f"{value[:4]}-{value[4:]}"


def _is_mixed(text: str) -> bool:
    return not (_DIGITS.isdisjoint(text) or _LETTERS.isdisjoint(text))


# The check character makes the weighted sum of all eight values zero in GF(32) = GF(2)[x] / (x^5 + x^2 + 1),
# with weight x^7 for the first and x^0 = 1 for the last. No weight is zero, so one wrong character always
# shows; no two weights are equal, so two exchanged characters always show (one Reed-Solomon parity).


_TIMES_X = tuple((v << 1) ^ (0b100101 if v & 0b10000 else 0) for v in range(32))


def _sum(data: str) -> int:
    total = 0
    for character in data:  # Horner's rule
        total = _TIMES_X[total] ^ _VALUE[character]
    return total


def _check_character(data: str) -> str:
    return CROCKFORD[_TIMES_X[_sum(data)]]


def _syndrome(value: str) -> int:
    return _sum(value) if all(c in _VALUE for c in value) else -1
