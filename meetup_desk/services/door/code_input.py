"""What is typed at a door, by fingers or by a scanner that is a keyboard, whatever layout that stands on."""

from dataclasses import dataclass

from meetup_desk.domain.code_text import spellings, tail
from meetup_desk.domain.keyboards import as_pressed
from meetup_desk.domain.verdicts import UnreadReason
from meetup_desk.tickets.code_reading import CodeReading, understand
from meetup_desk.tickets.short_code import ShortKind, read_short
from meetup_desk.tickets.signed_code import holds, key_tag, read_code


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeInput:
    """What a text is, and how that came about."""

    reading: CodeReading
    true: bool = False  # the signature of its code holds
    layout: str = ""  # of the keyboard, one of `keyboards.LAYOUTS`; empty: as the scanner means it, or Korean
    shorts: tuple[tuple[str, str], ...] = ()  # short codes that it may be, each with the layout to tell


def read_typed(text: str, public: bytes, *, typed: bool = True) -> CodeInput:
    """Decide what a text is, for the desk with this public key (32 bytes).

    What stands before a ticket code does not count. A layout of the keyboard is believed only where it makes
    the code true; which short codes are true, who has the tickets knows. `typed` is False for what a camera
    read, which no keyboard changes.
    """
    tag = key_tag(public)
    if not typed:
        reading = understand(text, tag, typed=False)
        return CodeInput(reading=reading, true=_is_true(reading, public))
    reading = _read(text, tag)
    if _is_true(reading, public):
        return CodeInput(reading=reading, true=True)
    shorts = [(reading.short, "")] if reading.short else []
    for layout, keys in as_pressed(tail(text)):
        code = read_code(keys)
        if code is not None and code.key_tag == tag and holds(code, public):
            return CodeInput(reading=CodeReading(code=code), true=True, layout=layout)
        short = read_short(keys)
        if short.kind is ShortKind.OK:
            shorts.append((short.value, layout if reading.unread is UnreadReason.TEXT else ""))
    return CodeInput(reading=reading, shorts=tuple(shorts))


def _read(text: str, tag: bytes) -> CodeReading:
    """Read a text as it is, or where it is nothing, its end, and what the Korean layout made of either."""
    reading = understand(text, tag)
    if reading.unread not in {UnreadReason.TEXT, UnreadReason.MISTYPED}:
        return reading
    for keys in spellings(text):
        for part in (keys, tail(keys)):
            again = understand(part, tag)
            if again.code is not None or again.short or again.unread is UnreadReason.OTHER_ORGANISER:
                return again
    return reading


def _is_true(reading: CodeReading, public: bytes) -> bool:
    return reading.code is not None and holds(reading.code, public)
