"""The key of a desk as 24 words that can be printed: 256 bits and a check, as BIP 39 has it.

Words of either language's list are read, in any case and under either layout of the keyboard.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.korean_layout import from_korean_layout

COUNT = 24  # words
_WORD_BITS, _KEY_BITS, _CHECK_BITS = 11, 256, 8


def to_words(key: bytes, words: Sequence[str]) -> list[str]:
    """Write a key of 32 bytes in words of a list of 2,048."""
    number = int.from_bytes(key, "big") << _CHECK_BITS | _check(key)
    places = range((COUNT - 1) * _WORD_BITS, -1, -_WORD_BITS)
    return [words[number >> place & (1 << _WORD_BITS) - 1] for place in places]


def from_words(text: str, lists: Iterable[Sequence[str]]) -> bytes:
    """Read a key; RuleError `recovery_words` (`count`), `recovery_words_unknown` (`words`)."""
    given = [word.strip(".,;") for word in unicodedata.normalize("NFC", text).split()]
    given = [word for word in given if word and not word.isdecimal()]  # numbers of a printed list
    best: list[str] = given
    for words in lists:
        places = {_spelling(word): place for place, word in enumerate(words)}
        unknown = [word for word in given if _spelling(word) not in places]
        best = min(best, unknown, key=len)
        if not unknown and len(given) == COUNT:
            return _key([places[_spelling(word)] for word in given])
    if best:
        raise RuleError("recovery_words_unknown", words=", ".join(best[:3]))
    raise RuleError("recovery_words", count=len(given))


def _key(places: list[int]) -> bytes:
    number = 0
    for place in places:
        number = number << _WORD_BITS | place
    key = (number >> _CHECK_BITS).to_bytes(_KEY_BITS // 8, "big")
    if number & (1 << _CHECK_BITS) - 1 != _check(key):
        raise RuleError("recovery_words", count=COUNT)
    return key


def _check(key: bytes) -> int:
    return hashlib.sha256(key).digest()[0]


def _spelling(word: str) -> str:
    return from_korean_layout(unicodedata.normalize("NFKC", word)).casefold()
