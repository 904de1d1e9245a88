"""The text of a ticket code: its alphabet and length, and what scanners and keyboards make of it."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from meetup_desk.domain.keyboards import as_pressed
from meetup_desk.domain.korean_layout import from_korean_layout

CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH: Final = (
    128  # characters: 80 bytes are a whole number of base32 characters, so no bit is left over
)
CODE_VERSION: Final = 1  # the first byte of every code

_CODE_BYTES = CODE_LENGTH * 5 // 8
_DIGITS = "0123456789abcdefghijklmnopqrstuv"  # those of int(text, 32)
# Every letter is named here: an U, which Crockford leaves out, must not pass as the digit `u`.
_TO_DIGITS = (
    dict.fromkeys(map(ord, "Uu"), "!")
    | str.maketrans(CROCKFORD, _DIGITS)
    | str.maketrans(CROCKFORD.lower(), _DIGITS)
    | str.maketrans("OoIiLlıİ", "00111111")  # ı and İ: what a Turkish keyboard makes of an I
)
_CODE = re.compile(rf"[0-9a-v]{{{CODE_LENGTH}}}")
_LONGEST = 4 * CODE_LENGTH  # what a scanner could add to a code and still mean it
# An AIM symbology identifier (ISO/IEC 15424: `]Q1`) and ECI marks (`\000026`, shown with the won sign where a
# Korean keyboard has it) that scanners put before the text.
_MARKS = re.compile(r"\A\s*(?:\][A-Za-z][0-9A-Za-z])?\s*(?:[\\₩]\d{6})*")

_KEYS_OF_A_SYLLABLE = 5  # at most
_PIECE = 32  # characters without a gap of which no name, title or reason consists
_PIECE_OF_A_CODE = re.compile(rf"[{CROCKFORD}]{{{_PIECE},}}")
_FEW_DIGITS = 4  # a piece of a code has more of them


def code_bytes(text: str) -> bytes | None:
    """Give the 80 bytes of a ticket code of any desk; None where the text is not one.

    Case, white space, full-width forms, what scanners put in front, O for 0, and I or L for 1 do not
    matter.
    """
    digits = text.translate(_TO_DIGITS)
    if _CODE.fullmatch(digits) is None:
        digits = _digits_among_marks(text) if len(text) <= _LONGEST else ""
        if _CODE.fullmatch(digits) is None:
            return None
    raw = int(digits, 32).to_bytes(_CODE_BYTES, "big")
    return raw if raw[0] == CODE_VERSION else None


def without_marks(text: str) -> str:
    """Take away what scanners and input methods add around a text, and write full-width forms plainly.

    Goes: control and format characters, a symbology identifier, ECI marks, white space at both ends.
    """
    plain = unicodedata.normalize("NFKC", text)
    visible = "".join(c if c.isprintable() else " " if c.isspace() else "" for c in plain)
    return _MARKS.sub("", visible).strip()


def code_at_end(text: str) -> str:
    """Give the complete ticket code of any desk that a text ends in as it was typed, or an empty text.

    What stands before it was in the field already when the scanner came.
    """
    if len(text) * (1 if text.isascii() else _KEYS_OF_A_SYLLABLE) < CODE_LENGTH:
        return ""
    for keys in spellings(text):
        if code_bytes(end := tail(keys)) is not None:
            return end
    end = tail(text)
    return end if any(code_bytes(keys) is not None for _, keys in as_pressed(end)) else ""


def holds_code(text: str) -> bool:
    """Tell whether a text has a ticket code in it, or a piece of one: then it is no name, title or reason."""
    return bool(code_at_end(text)) or any(_is_piece(word) for word in text.split())


def spellings(text: str) -> Iterator[str]:
    """Give a text as it is, and the keys that were pressed where the keyboard stood on Korean."""
    yield text
    if not text.isascii():
        yield from_korean_layout(text)


def tail(text: str) -> str:
    """Give the end of a text in which a code stands; a shorter text as it is."""
    end = "".join(text.split())[-CODE_LENGTH:]
    return end if len(end) == CODE_LENGTH else text


def _digits_among_marks(text: str) -> str:
    return "".join(without_marks(text).split()).translate(_TO_DIGITS)


def _is_piece(word: str) -> bool:
    if len(word) * (1 if word.isascii() else _KEYS_OF_A_SYLLABLE) < _PIECE:
        return False
    runs = _PIECE_OF_A_CODE.findall(word)
    letters = "".join(filter(str.isascii, filter(str.isalpha, word)))
    if not letters or letters.isupper() or letters.islower():  # no scanner types large among small letters
        runs += [run for keys in _in_capitals(word) for run in _PIECE_OF_A_CODE.findall(keys)]
    return any(sum(map(str.isdigit, run)) > _FEW_DIGITS and not run.isdigit() for run in runs)


def _in_capitals(word: str) -> Iterator[str]:
    yield from (keys.upper() for keys in spellings(word))
    yield from (keys for _, keys in as_pressed(word))
