"""What a text is that a scanner, a camera or a person gives."""

import re
from dataclasses import dataclass

from meetup_desk.domain.code_text import without_marks
from meetup_desk.domain.verdicts import UnreadReason
from meetup_desk.tickets.short_code import ShortKind, read_short
from meetup_desk.tickets.signed_code import SignedCode, read_code

_URL = re.compile(
    r"[a-z][a-z0-9+.\-]*://\S.*|(?:mailto|tel|sms|geo|market):\S.*|www\.\S.*|(?:[a-z0-9\-]+\.)+[a-z]{2,24}(?:[/:?]\S*)?",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST = 8192  # characters; a QR code holds at most 7,089


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeReading:
    """What a text is; exactly one of the three is set."""

    code: SignedCode | None = None  # with our key tag; its signature is still to be tested
    short: str = ""  # a well-formed short code, without dashes
    unread: UnreadReason | None = None  # why it is neither


def understand(text: str, key_tag: bytes, *, typed: bool = True) -> CodeReading:
    """Decide what a text is, for the desk with this key tag.

    `typed` is False for what a camera read: a short code is for fingers, and inside a QR code it is some
    text.
    """
    code = read_code(text)
    if code is not None:
        return (
            CodeReading(code=code)
            if code.key_tag == key_tag
            else CodeReading(unread=UnreadReason.OTHER_ORGANISER)
        )
    plain = without_marks(text[:_LONGEST])
    if not plain:
        return CodeReading(unread=UnreadReason.EMPTY)
    if _URL.fullmatch(plain):
        return CodeReading(unread=UnreadReason.URL)
    return _short_or_text(plain) if typed else CodeReading(unread=UnreadReason.TEXT)


def _short_or_text(plain: str) -> CodeReading:
    short = read_short(plain)
    if short.kind is ShortKind.OK:
        return CodeReading(short=short.value)
    return CodeReading(
        unread=UnreadReason.MISTYPED if short.kind is ShortKind.MISTYPED else UnreadReason.TEXT
    )
