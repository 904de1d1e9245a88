"""Names in their other spellings: another order, other spaces, Hangul or Latin letters.

Latin spellings of Korean are compared by the Revised Romanization (2000), with what people write instead of
it (Kim, Lee, Park, Choi; Sung for Seong, Young for Yeong) brought to it first.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import permutations

from meetup_desk.domain.names import fold, split_korean

_MOST_WORDS = 4  # of a name whose words are tried in every order
_WORD = re.compile(r"[^\W\d_]+")
_FIRST, _LAST = 0xAC00, 0xD7A3
_INITIALS = (
    "g",
    "kk",
    "n",
    "d",
    "tt",
    "r",
    "m",
    "b",
    "pp",
    "s",
    "ss",
    "",
    "j",
    "jj",
    "ch",
    "k",
    "t",
    "p",
    "h",
)
_VOWELS = (
    *("a", "ae", "ya", "yae", "u", "e", "yu", "ye", "o", "wa", "wae", "oe", "yo"),
    *("u", "wo", "we", "wi", "yu", "u", "ui", "i"),
)  # eo and eu as u
_FINALS = (
    *("", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l"),
    *("p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"),
)
_FAMILIES = {
    "kim": "gim",
    "lee": "i",
    "yi": "i",
    "rhee": "i",
    "ri": "i",
    "park": "bak",
    "bark": "bak",
    "pak": "bak",
    "choi": "choe",
    "chung": "jung",
    "chang": "jang",
    "chun": "jun",
    "suh": "su",
    "kang": "gang",
    "ko": "go",
    "koh": "go",
    "cho": "jo",
    "oh": "o",
    "shin": "sin",
    "paik": "baek",
    "ahn": "an",
    "roh": "no",
    "noh": "no",
    "rim": "im",
    "lim": "im",
    "ryu": "yu",
}
_SPELLINGS = (
    ("woo", "u"),
    ("yoo", "yu"),
    ("ee", "i"),
    ("oo", "u"),
    ("eo", "u"),
    ("eu", "u"),
    ("yeu", "yu"),
    ("you", "yu"),
    ("ou", "u"),
    ("sh", "s"),
    ("ck", "k"),
)


@lru_cache(maxsize=65_536)
def variants(name: str) -> frozenset[str]:
    """Give the forms of a name; two names that have one in common may be one person's."""
    words = [fold(word) for word in _WORD.findall(name)][:_MOST_WORDS]
    if not words:
        return frozenset()
    if all(_FIRST <= ord(character) <= _LAST for word in words for character in word):
        return _korean(words)
    spelled = [_spelling(word) for word in words]
    joined = {"".join(order) for order in permutations(words)}
    return frozenset(joined | {_latin_form(order) for order in permutations(spelled)})


def _korean(words: list[str]) -> frozenset[str]:
    orders = {"".join(order) for order in permutations(words)}
    if len(words) == 1:
        family, given = split_korean(words[0])
        orders |= {given + family} if family else set()
    else:
        orders |= {order[1:] + order[0] for order in tuple(orders)}
    return frozenset(orders | {_latin_form(map(_latin, order)) for order in orders})


def _latin_form(syllables: Iterable[str]) -> str:
    return f"~{''.join(syllables)}".replace("ky", "gy").replace("ui", "i")  # Kyung, Hee


def _latin(syllable: str) -> str:
    code = ord(syllable) - _FIRST
    final = _FINALS[code % 28]
    return _INITIALS[code // 588] + _VOWELS[code % 588 // 28] + final


def _spelling(word: str) -> str:
    if word in _FAMILIES:
        return _FAMILIES[word]
    for written, meant in _SPELLINGS:
        word = word.replace(written, meant)
    return word
