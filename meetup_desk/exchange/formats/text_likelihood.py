"""How likely a text was written by people, once its bytes were decoded in one of several ways."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

# Costs of a letter: nothing where it belongs, more the stranger it is where it stands.
_KNOWN, _COMMON, _FINE, _UNCOMMON, _RARE, _UNHEARD = -1.0, 0.1, 0.8, 1.0, 1.6, 2.0
_ODD, _WRONG, _BROKEN = 3.0, 6.0, 12.0
_ELSEWHERE = 0.7  # a word that only another language of the same code page writes
_WORD = re.compile(r"[^\W\d_]+(?:[^\x00-\x7f\s][^\W\d_]*)*|[^\x00-\x7f\s]+[^\W\d_]*")
_ALONE = frozenset("£€°№«»¿¡§©®")  # signs that stand for themselves
_QUOTES = frozenset("’‘“”–—…·•※€「」『』、。，：；（）【】！？　〜～")
_SHORTENED = re.compile(r"[a-z]’(?:s|t|ll|re|ve|d|m)$|^[dloDLO]’[A-Za-zÀ-ÿ]")  # it’s, O’Neill, d’Arc
_FAMILIES = {"cp1250": "central", "cp1252": "western", "mac_roman": "western"}


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "alphabets.toml").read_text(encoding="utf-8"))


@cache
def _common(kind: str) -> frozenset[str]:
    return frozenset(_data()["common"][kind]) - {"\n"}


@cache
def _odd(family: str) -> re.Pattern[str]:
    return re.compile(_data()["odd"][family])


@cache
def _names(family: str) -> frozenset[str]:
    return frozenset(_data()["names"][family].split())


def strangeness(text: str, encoding: str) -> tuple[float, int]:
    """Give how strange a text is in all, and how many letters outside ASCII say so."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    family = _FAMILIES.get(encoding, "")
    latin = [word for word in words if family and _is_latin(word)]
    strange = sum(_cost_of(word, encoding) for word in words if not (family and _is_latin(word)))
    return strange + _latin(latin, family), sum(not letter.isascii() for word in words for letter in word)


def _is_latin(word: str) -> bool:
    return all(letter < "\u0250" or letter in _QUOTES or word in _ALONE for letter in word)


def _latin(words: Iterable[str], family: str) -> float:
    """Judge words in Latin letters by the language that explains most of them, and by their case."""
    if not family:
        return 0.0
    alphabets = [frozenset(letters) for letters in _data()[family].values()]
    accents_of = [(word, _accented(word)) for word in words]
    ours = max(alphabets, key=lambda letters: sum(accents <= letters for _, accents in accents_of))
    total = 0.0
    for word, accents in accents_of:
        total += _case(word) + _ODD * len(_odd(family).findall(word.lower()))
        if len(word) == 1:
            total += _ODD + _UNCOMMON if word.isalpha() else 0 if word in _QUOTES | _ALONE else _FINE
        elif word.lower() in _names(family) or _SHORTENED.search(word):
            total += _KNOWN if word.lower() in _names(family) else 3 * _KNOWN
        elif not accents <= ours:
            strange = min(len(accents - letters) for letters in alphabets)
            total += _ELSEWHERE + _ODD * strange
        if len(word) > 1:
            total += sum(_WRONG for letter in word if not (letter.isalnum() or letter in _QUOTES))
    return total


def _accented(word: str) -> frozenset[str]:
    return frozenset(letter for letter in word.lower() if not letter.isascii() and letter.isalpha())


def _case(word: str) -> float:
    """Tell how odd upper and lower case are: `MŸller`; and accents that crowd: `Èâàí`."""
    jumps = sum(a.islower() and b.isupper() and not (a + b).isascii() for a, b in pairwise(word))
    drops = (
        sum(not b.isascii() and b.islower() for b in word[1:])
        if word[:2].isupper() and word[0].isascii()
        else 0
    )
    crowd = max((len(run) for run in re.findall(r"[^\x00-\x7f]+", word)), default=0)
    return _WRONG * jumps + _ODD * min(drops, 1) + (_ODD * (crowd - 2) if crowd > 2 else 0)


def _cost_of(word: str, encoding: str) -> float:
    scripts = {_script(letter) for letter in word if letter.isalpha()}
    if scripts == {"half"} and word.isalpha():  # half-width kana: Japanese forms ask for them
        return _COMMON * 5 * len(word)
    total = sum(_letter(letter, encoding) for letter in word if not letter.isascii())
    if not scripts.isdisjoint({"cyrillic", "greek"}):
        jumps = sum(a.islower() and b.isupper() for a, b in pairwise(word))
        total += _ODD if len(word) == 1 and total >= _FINE else 0
        total += _ODD * jumps + (_FINE * len(word) if jumps and word.swapcase().istitle() else 0)
    if len(scripts) > 1 and scripts != {"han", "kana"}:
        # Korean and Japanese write `SK하이닉스` and `Aさん`; nobody writes small Latin letters into a word.
        small = any(letter.islower() and letter.isascii() for letter in word)
        total += _ODD if scripts <= {"latin", "hangul", "han", "kana"} and not small else _WRONG
    return total


def _letter(letter: str, encoding: str) -> float:
    kind = _script(letter)
    if kind == "hangul":
        return _hangul(letter)
    if kind == "han":
        return _han(letter, encoding)
    if kind == "kana":
        return _COMMON if encoding in {"cp932", "euc_jp"} else _RARE
    if kind in {"cyrillic", "greek"}:
        frequent = letter.lower() in _data()["frequent"][kind]
        return _COMMON if frequent else _FINE if letter.isalpha() else _ODD
    if letter in _QUOTES or "\uff01" <= letter <= "\uff5e":
        return _COMMON
    category = unicodedata.category(letter)
    return _BROKEN if category[0] == "C" else _WRONG if category[0] in "LMS" else _ODD


def _hangul(letter: str) -> float:
    if letter in _common("hangul"):
        return _COMMON
    return _UNCOMMON if len(letter.encode("euc_kr", "ignore")) == 2 else _UNHEARD


# How a code page keeps its everyday letters together: which letters are common, as which bytes they begin.
_EVERYDAY = {
    "cp932": ("han_ja", "cp932", b"\x88", b"\x97"),
    "euc_jp": ("han_ja", "cp932", b"\x88", b"\x97"),
    "gb18030": ("han_zh", "gb2312", b"\xb0", b"\xd7"),
    "big5": ("han_zh", "big5", b"\xa4", b"\xc6"),
}


def _han(letter: str, encoding: str) -> float:
    if encoding not in _EVERYDAY:
        return _RARE + _COMMON  # Korean lists have Chinese letters here and there
    common, page, first, last = _EVERYDAY[encoding]
    if letter in _common(common):
        return _COMMON
    return _FINE if first <= letter.encode(page, "ignore")[:1] <= last else _ODD


_SCRIPTS = (
    *(
        ("\u024f", "latin"),
        ("\u036f", "other"),
        ("\u03ff", "greek"),
        ("\u052f", "cyrillic"),
        ("\u3004", "other"),
    ),
    *(("\u3005", "han"), ("\u3040", "other"), ("\u30ff", "kana"), ("\u33ff", "other"), ("\u4dbf", "han")),
    *(("\u4dff", "other"), ("\u9fff", "han"), ("\uabff", "other"), ("\ud7a3", "hangul"), ("\uf8ff", "other")),
    *(("\ufaff", "han"), ("\uff00", "other"), ("\uff5e", "latin"), ("\uff65", "other"), ("\uff9f", "half")),
)


def _script(letter: str) -> str:
    return next((script for last, script in _SCRIPTS if letter <= last), "other")
