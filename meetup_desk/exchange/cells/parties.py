"""How many people an answer means: `3명`, `혼자`, `열명`, `본인 포함 3`, `just me`, `+1`."""

import re
import unicodedata
from functools import cache

from meetup_desk.domain.names import clean
from meetup_desk.exchange.cells.needs import is_nothing
from meetup_desk.exchange.vocabulary import any_of, words, words_of

MOST = 500  # people; a larger number in a cell is a phone number or a slip

_ALONE = words(
    "혼자 혼자요 혼자서 저혼자 나혼자 혼자참석 혼자갑니다 본인 본인만 저만 나만 저 나 self me myself justme "
    "onlyme onlymyself justmyself alone solo single"
)
_NOBODY = words("없음 없습니다 없어요 아니오 아니요 no none nobody noone x - n/a na 0명")
_NATIVE_ONES = {"하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "석": 3, "서": 3, "넷": 4, "네": 4}
_NATIVE_ONES |= {"넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}
_NATIVE_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50}
_SINO = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9}
_ENGLISH = {
    word: count
    for count, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(),  # noqa: SIM905
        start=1,
    )
}
_INCLUDED = re.compile(
    r"(?:본인|저|나)(?:를|을)?(?:포함(?:해서|하여|한)?)|포함(?:해서|하여)?|includ\w*?(?:me|myself|you|self)"
)
_BETWEEN = re.compile(r"[,;/\n、·&|]|\band\b", re.IGNORECASE)
_LONGEST_NAME = 40  # characters
_WITH_GUESTS = re.compile(r"(?:본인|저|나|me|myself|1)?(?:외|\+|&|and|plus|동반(?:인|자)?)\+?(\w+)$")
_GUESTS = re.compile(r"(\w+?)(?:guests?|friends?|more|명동반|명추가|인동반)$")


@cache
def _unit() -> re.Pattern[str]:
    words = any_of(map(_bare, words_of("answers", "people"))).pattern
    return re.compile(rf"(?:{words})(?:입니다|이요|요|정도|예정|참석|참석합니다|갑니다)?$")


@cache
def _alone() -> frozenset[str]:
    return _ALONE | frozenset(map(_bare, words_of("answers", "alone")))


def read_party(text: str) -> int | None:
    """Give the people of a party, the answerer included; None when a text is no party of 1 to 500."""
    bare = _bare(text)
    if bare in _alone():
        return 1
    people = _included(bare)
    if people is None and (guests := _guests_named(bare)) is not None:
        people = 1 + guests
    return people if people is not None and 1 <= people <= MOST else None


def read_guests(text: str) -> int | None:
    """Give the people of a party from the number of guests; None when a text is no number of guests.

    Who writes that the answerer is included means the party.
    """
    bare = _bare(text)
    if bare in _alone() or bare in _NOBODY:
        return 1
    if _INCLUDED.search(bare):
        return read_party(text)
    guests = _guests_named(bare)
    if guests is None:
        guests = _number(_unit().sub("", bare))
    return 1 + guests if guests is not None and 0 <= guests < MOST else None


def names_in(text: str) -> list[str]:
    """Give the names that a text lists, none where it says something else."""
    parts = [part for part in map(clean, _BETWEEN.split(text)) if not is_nothing(part)]
    named = all(any(map(str.isalpha, part)) and not any(map(str.isdigit, part)) for part in parts)
    return parts if named and all(len(part) <= _LONGEST_NAME for part in parts) else []


def _bare(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(folded.split()).strip(".,!~'\"")


def _included(bare: str) -> int | None:
    outside = re.sub(r"\(.*?\)|\[.*?\]", "", bare) or bare.strip("()[]")
    rest = _INCLUDED.sub("", outside).strip(":,총")
    return _number(_unit().sub("", rest))


def _guests_named(bare: str) -> int | None:
    match = _WITH_GUESTS.fullmatch(bare) or _GUESTS.fullmatch(bare)
    return None if match is None else _number(_unit().sub("", match[1]))


def _number(word: str) -> int | None:
    if word.isascii():
        whole, _, fraction = word.replace(",", ".").partition(".")
        if whole.isdigit() and len(whole) <= 6 and not fraction.strip("0"):
            return int(whole)
        return _ENGLISH.get(word)
    return _native(word) or _sino(word)


def _native(word: str) -> int | None:
    for tens, count in _NATIVE_TENS.items():
        if word.startswith(tens):
            rest = word[len(tens) :]
            ones = _NATIVE_ONES.get(rest, 0)
            return count + ones if ones or not rest else None
    return _NATIVE_ONES.get(word)


def _sino(word: str) -> int | None:
    tens, ten, ones = word.rpartition("십")
    if (tens and tens not in _SINO) or (ones and ones not in _SINO):
        return None
    return (_SINO.get(tens, 1) * 10 if ten else 0) + _SINO.get(ones, 0) or None
