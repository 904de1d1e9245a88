"""Headings in any language of `languages`: the form in which they are compared, and what they say."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from meetup_desk.exchange.columns.fields import FIELDS
from meetup_desk.exchange.vocabulary import (
    any_of,
    entries_of,
    languages,
    pattern_of,
    plain_key,
    words_of,
)
from meetup_desk.words.headings import SHEET

# Columns of our own sheet that are called otherwise than their fields.
_FIELDS_OF_SHEET = {"arrived": "attended", "guests": "guest_names"}
HOME = "KR"
_NUMBERED = re.compile(r"^\s*(?:q?\s?\d+\s*[.):\]-]|[①-⑳]|[-•▪■□○●◎▶])\s*", re.IGNORECASE)
ASIDE = re.compile(r"\(.*?\)|\[.*?\]|<.*?>|【.*?】|（.*?）")


@cache
def known_headings() -> dict[str, str]:
    """Give the fields of plain headings that everybody uses, by their keys; ours among them."""
    known = {plain_key(word): field for field, text in entries_of("headings") for word in text.split()}
    return _own_headings() | known


def _own_headings() -> dict[str, str]:
    """Give the headings of our own sheet in every language; what no import needs is ignored."""
    own: dict[str, str] = {}
    for key, text in SHEET.items():
        column = key.rpartition(".")[2]
        field = _FIELDS_OF_SHEET.get(column, column)
        own |= dict.fromkeys(map(plain_key, text), field if field in FIELDS else "ignore")
    return own


@cache
def _others() -> re.Pattern[str]:
    return pattern_of("questions", "others") or any_of(())


@cache
def _asking() -> re.Pattern[str]:
    return pattern_of("questions", "asks") or any_of(())


@cache
def _marks() -> re.Pattern[str]:
    required, either = (
        words_of("marks", "required"),
        words_of("marks", "required") | words_of("marks", "optional"),
    )
    return re.compile(
        rf"\*|[(\[<【（]?\s*(?:{any_of(either).pattern})\s*(?:항목|응답|입력)?\s*[)\]>】）]"
        rf"|(?:{any_of(required).pattern})\s*$",
        re.IGNORECASE,
    )


@cache
def _required() -> re.Pattern[str]:
    return re.compile(rf"\*|{any_of(words_of('marks', 'required')).pattern}", re.IGNORECASE)


def heading_key(heading: str) -> str:
    """Give the form in which headings are compared: no numbers, marks, asides, spaces, accents, case."""
    marked = _marks().sub(" ", _NUMBERED.sub("", heading))
    return plain_key(ASIDE.sub("", marked).replace("#", "no"))


def is_required(heading: str) -> bool:
    """Tell whether a heading says that its question has to be answered."""
    return bool(_required().search(heading))


def asks_for_an_answer(heading: str) -> bool:
    """Tell whether an empty cell below is no answer yet; under a mere state, lists mark the exceptions."""
    return bool(_asking().search(heading_key(heading)))


def is_about_others(heading: str) -> bool:
    """Tell whether a heading asks about somebody else: who pays, who is called in an emergency."""
    return bool(_others().search(heading.casefold()))


def is_heading(text: str) -> bool:
    """Tell whether a text is a plain heading that everybody uses."""
    return heading_key(text) in known_headings()


def phone_rank(heading: str) -> int:
    """Tell how likely a phone goes along to a meetup: 0 for a mobile one, 1 for any, 2 for home and work."""
    mobile, other = (any_of(map(plain_key, words_of("marks", kind))) for kind in ("mobile", "other_phone"))
    key = heading_key(heading)
    if mobile.search(key):
        return 0
    return 2 if other.search(key) else 1


def region_of(headings: Iterable[str]) -> str:
    """Give the country whose phone numbers a list holds, by the language of most of its headings."""
    keys = {heading_key(heading) for heading in headings}
    best = max(languages(), key=lambda language: len(keys & _words_of(language)))
    region: str = best.get("region", HOME)
    return region if keys & _words_of(best) else HOME


def _words_of(language: dict[str, Any]) -> set[str]:
    return {plain_key(word) for text in language["headings"].values() for word in text.split()}
