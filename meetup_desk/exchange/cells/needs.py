"""Needs, and words that mean nothing, in cells and remarks."""

import re

from meetup_desk.domain.names import clean
from meetup_desk.domain.needs import NO_NEEDS, Needs
from meetup_desk.exchange.cells.answers import answer_key
from meetup_desk.exchange.vocabulary import words

_NOTHING = words("""
- -- — . x none 없음 없습니다 없어요 없다 무 해당없음 해당사항없음 특이사항없음 na n/a nil no null
nothing 아니오 아니요 notapplicable 불필요 필요없음 nope nan
""")
_NO_AFFILIATION = frozenset({"무직", "무소속", "소속없음", "unemployed", "noaffiliation"})
_YES = frozenset(
    {
        "예",
        "네",
        "yes",
        "y",
        "o",
        "○",
        "✓",
        "✔",
        "v",
        "true",
        "1",
        "필요",
        "필요함",
        "필요합니다",
        "있음",
        "해당",
    }
)

_KINDS = {
    "diet": (
        "채식 비건 할랄 코셔 알레르기 알러지 글루텐 락토 페스코 돼지고기 견과 못먹 안먹 "
        "vegan vegetarian halal kosher gluten allerg lactose"
    ),
    "access": "휠체어 보행 유아차 유모차 점자 장애 엘리베이터 wheelchair step-free mobility blind",
    "language": "통역 수어 수화 영어로 번역기 interpret signlanguage",
}
_NAMED = {kind: tuple(text.split()) for kind, text in _KINDS.items()}
_BETWEEN = re.compile(r"[,;/·\n]+")
_REMARK = 20  # characters; a longer remark that names a need says more than the need and stays whole


def is_nothing(text: str) -> bool:
    """Tell whether a cell is empty or says so: `-none-`, `없음`, `N/A`."""
    return not text or text.isspace() or text in _NOTHING or answer_key(text) in _NOTHING


def read_affiliation(text: str) -> str:
    """Give an affiliation, empty for those who have none and say so."""
    return "" if is_nothing(text) or answer_key(text) in _NO_AFFILIATION else clean(text)


def read_need(text: str, heading: str) -> str:
    """Give a need from a column of its own; a mere yes means what the heading asked."""
    if is_nothing(text):
        return ""
    return clean(heading).rstrip("?？ ") if answer_key(text) in _YES else clean(text)


def needs_in(remark: str) -> tuple[Needs, str]:
    """Split a remark into the needs that it names and what is left of it."""
    found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    rest = [part for part in _BETWEEN.split(remark) if not _sorted_in(part.strip(), found)]
    if not any(found.values()):
        return NO_NEEDS, remark
    whole = any(len(part) > _REMARK for parts in found.values() for part in parts)
    kept = remark if whole else ", ".join(part.strip() for part in rest if part.strip())
    return Needs(**{kind: ", ".join(values) for kind, values in found.items()}), kept


def _sorted_in(part: str, found: dict[str, list[str]]) -> bool:
    lower = "".join(part.casefold().split())
    for kind, names in _NAMED.items():
        if any(name in lower for name in names):
            found[kind].append(part)
            return True
    return False
