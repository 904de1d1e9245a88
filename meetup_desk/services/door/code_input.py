"""What is typed at a door, by fingers or by a scanner that is a keyboard, whatever layout that stands on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from meetup_desk.domain.verdicts import Unread
from meetup_desk.tickets.code_reading import CodeReading, understand
from meetup_desk.tickets.keyboards import as_pressed
from meetup_desk.tickets.korean_layout import from_korean_layout
from meetup_desk.tickets.short_code import ShortKind, read_short
from meetup_desk.tickets.signed_code import CODE_LENGTH, CROCKFORD, holds, key_tag, read_code

_KEYS_OF_A_SYLLABLE = 5  # at most
_PIECE = 32  # characters without a gap of which no name, title or reason consists
_OF_A_CODE = re.compile(rf"[{CROCKFORD}]{{{_PIECE},}}")
_FEW_DIGITS = 4  # a piece of a code has more of them


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
    for layout, keys in as_pressed(_tail(text)):
        code = read_code(keys)
        if code is not None and code.key_tag == tag and holds(code, public):
            return CodeInput(reading=CodeReading(code=code), true=True, layout=layout)
        short = read_short(keys)
        if short.kind is ShortKind.OK:
            shorts.append((short.value, layout if reading.unread is Unread.TEXT else ""))
    return CodeInput(reading=reading, shorts=tuple(shorts))


def code_at_end(text: str) -> str:
    """Give the complete ticket code of any desk that a text ends in as it was typed, or an empty text.

    What stands before it was in the field already when the scanner came.
    """
    if len(text) * (1 if text.isascii() else _KEYS_OF_A_SYLLABLE) < CODE_LENGTH:
        return ""
    for keys in _spellings(text):
        if read_code(end := _tail(keys)) is not None:
            return end
    end = _tail(text)
    return end if any(read_code(keys) is not None for _, keys in as_pressed(end)) else ""


def is_short_code(text: str, *, layouts: bool = False) -> bool:
    """Tell whether a text is a whole short code whose check character holds; with `layouts` under any."""
    spellings = [*_spellings(text), *(keys for _, keys in as_pressed(text) if layouts)]
    return any(read_short(keys).kind is ShortKind.OK for keys in spellings)


def holds_code(text: str) -> bool:
    """Tell whether a text has a ticket code in it, or a piece of one: then it is no name, title or reason."""
    return bool(code_at_end(text)) or any(_is_of_a_code(word) for word in text.split())


def _read(text: str, tag: bytes) -> CodeReading:
    """Read a text as it is, or where it is nothing, its end, and what the Korean layout made of either."""
    reading = understand(text, tag)
    if reading.unread not in {Unread.TEXT, Unread.MISTYPED}:
        return reading
    for keys in _spellings(text):
        for part in (keys, _tail(keys)):
            again = understand(part, tag)
            if again.code is not None or again.short or again.unread is Unread.OTHER_ORGANISER:
                return again
    return reading


def _spellings(text: str) -> Iterator[str]:
    yield text
    if not text.isascii():
        yield from_korean_layout(text)


def _tail(text: str) -> str:
    """Give the end of a text in which a code stands; a shorter text as it is."""
    end = "".join(text.split())[-CODE_LENGTH:]
    return end if len(end) == CODE_LENGTH else text


def _is_true(reading: CodeReading, public: bytes) -> bool:
    return reading.code is not None and holds(reading.code, public)


def _is_of_a_code(word: str) -> bool:
    if len(word) * (1 if word.isascii() else _KEYS_OF_A_SYLLABLE) < _PIECE:
        return False
    runs = _OF_A_CODE.findall(word)
    letters = "".join(filter(str.isascii, filter(str.isalpha, word)))
    if not letters or letters.isupper() or letters.islower():  # no scanner types large among small letters
        runs += [run for keys in _in_capitals(word) for run in _OF_A_CODE.findall(keys)]
    return any(sum(map(str.isdigit, run)) > _FEW_DIGITS and not run.isdigit() for run in runs)


def _in_capitals(word: str) -> Iterator[str]:
    yield from (keys.upper() for keys in _spellings(word))
    yield from (keys for _, keys in as_pressed(word))
