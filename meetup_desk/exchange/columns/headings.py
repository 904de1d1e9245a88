"""What a column holds, by its heading in any language of `languages`."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from meetup_desk.exchange.vocabulary import (
    any_of,
    entries_of,
    languages,
    lists_of,
    pattern_of,
    plain_key,
    words_of,
)
from meetup_desk.words.headings import SHEET

FIELDS = (
    *("name", "first_name", "middle_name", "last_name", "badge_name", "email", "phone", "country_code"),
    *("kakao", "affiliation", "title", "party", "guests", "guest_names", "status", "cancelled"),
    *("answered_at", "consent", "diet", "access", "language", "note"),
    *("parts", "part", "attended", "external_id", "ignore", "question"),
)
# Columns of our own sheet that are called otherwise than their fields.
_FIELDS_OF_SHEET = {"arrived": "attended", "guests": "guest_names"}
IDENTITIES = frozenset({"name", "first_name", "last_name", "email", "phone"})
NAMES = frozenset({"name", "first_name", "middle_name", "last_name", "badge_name"})

# Long questions, in this order: the first whose words stand in the heading.
_ORDER = (
    *(
        "consent",
        "badge_name",
        "kakao",
        "email",
        "phone",
        "guest_names",
        "guests",
        "parts",
        "party",
        "status",
    ),
    *("diet", "access", "language", "first_name", "middle_name", "last_name", "name", "affiliation", "title"),
)
_ABOUT_OTHERS = frozenset({"parts", "guest_names"})  # fields that one list may ask for more than once
_SEVERAL = frozenset(
    {"email", "phone", "affiliation", "title"}
)  # what people have more than one of, numbered
HOME = "KR"
_LONGEST = 60  # characters; what is longer is a text about something, not a heading
_NUMBERED = re.compile(r"^\s*(?:q?\s?\d+\s*[.):\]-]|[①-⑳]|[-•▪■□○●◎▶])\s*", re.IGNORECASE)
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]|<.*?>|【.*?】|（.*?）")
_DESCRIBED = re.compile(r"(.+?) - (\w+)")  # Google Contacts: `E-mail 1 - Label`, `E-mail 1 - Value`


@cache
def _exact_words() -> dict[str, str]:
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
def _asked_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = ((field, pattern_of("questions", field)) for field in _ORDER)
    return tuple((field, one) for field, one in found if one is not None)


@cache
def _others() -> re.Pattern[str]:
    return pattern_of("questions", "others") or any_of(())


@cache
def _buyers() -> re.Pattern[str]:
    return pattern_of("questions", "buyers") or any_of(())


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
    return plain_key(_ASIDE.sub("", marked).replace("#", "no"))


def mapping_key(headings: Iterable[str]) -> str:
    """Give the key under which a mapping is remembered: the same for the same set of headings."""
    folded = {" ".join(unicodedata.normalize("NFKC", heading).casefold().split()) for heading in headings}
    return hashlib.sha256("\x1f".join(sorted(folded - {""})).encode()).hexdigest()[:32]


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
    return heading_key(text) in _exact_words()


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
    best = max(languages(), key=lambda one: len(keys & _words_of(one)))
    region: str = best.get("region", HOME)
    return region if keys & _words_of(best) else HOME


def _words_of(language: dict[str, Any]) -> set[str]:
    return {plain_key(word) for text in language["headings"].values() for word in text.split()}


def recognise(headings: Sequence[str], proofs: Mapping[int, str] | None = None) -> list[str]:
    """Give a field for each heading; `question` for what is somebody's own, `ignore` for an empty one.

    `proofs` tells of places whose cells are no names what they are: `email`, or `number`.
    """
    proven = proofs or {}
    fields = [_exact(heading, headings) for heading in headings]
    fields = [_with_proofs(field, proven.get(place, "")) for place, field in enumerate(fields)]
    keys = [heading_key(heading) for heading in headings]
    for heading, beside, field in lists_of("beside"):
        if plain_key(beside) in keys and plain_key(heading) in keys:
            place = keys.index(plain_key(heading))
            fields[place] = field if fields[place] == "name" else fields[place]
    if "badge_name" in fields and not {"name", "first_name", "last_name"} & set(fields):
        # Where people go by nicknames, that is their name.
        fields = ["name" if field == "badge_name" else field for field in fields]
    asked = _all_asked(headings, fields, proven)
    if NAMES.isdisjoint(asked) and any(_buyers().search(heading.casefold()) for heading in headings):
        # Who bought is somebody else than who comes, but where nobody else is named.
        return _all_asked([_buyers().sub(" ", h.casefold()) for h in headings], fields, proven)
    return asked


def _all_asked(headings: Sequence[str], exact: Sequence[str], proven: Mapping[int, str]) -> list[str]:
    """Give a field for each heading that no word told."""
    fields = list(exact)
    taken = {field for field in fields if field}
    for place, heading in enumerate(headings):
        if not fields[place]:
            field = _asked(heading, taken)
            fields[place] = "question" if field in NAMES and place in proven else field
            taken.add(fields[place])
    return fields


def _exact(heading: str, headings: Sequence[str]) -> str:
    bare = heading.strip()
    if not bare:
        return "ignore"
    if bare in {"#", "№", "No", "+1", "+1s"}:
        return "guests" if bare.startswith("+") else "ignore"
    described = _DESCRIBED.fullmatch(bare)
    if described and f"{described[1]} - Value" in headings and described[2] in {"Label", "Type"}:
        return "ignore"
    field = _field_of(heading_key(bare), numbered=any(map(str.isdigit, bare)))
    return _counted(field, heading) if field in {"party", "guests"} else field


def _field_of(key: str, *, numbered: bool) -> str:
    exact = _exact_words()
    if key in exact:
        return exact[key]
    bare = key.removesuffix("value").removesuffix("no")
    bare = "".join(c for c in bare if not c.isdigit()) if numbered else bare
    field = exact.get(bare, "")
    return field if field in _SEVERAL else ""


def _with_proofs(field: str, proof: str) -> str:
    """Compare a heading with what its cells are: a name is no address, and no number."""
    if field == "username":  # an account somewhere, or, in Google's forms, the address that it collected
        return "email" if proof == "email" else "question"
    if field in NAMES and proof:
        return "email" if proof == "email" and field == "name" else "question"
    return field


def _counted(field: str, heading: str) -> str:
    """Tell people from guests where the heading says who is included."""
    if re.search(r"제외|exclud|not includ|除く|ohne dich|sans vous", heading, re.IGNORECASE):
        return "guests"
    return "party" if re.search(r"포함|includ|含む|inklusive|y compris", heading, re.IGNORECASE) else field


def _asked(heading: str, taken: set[str]) -> str:
    folded = unicodedata.normalize("NFKC", " ".join(heading.split())).casefold()
    bare = _ASIDE.sub("", folded)
    consent = _asked_patterns()[0][1]
    if len(bare) > _LONGEST and not consent.search(bare):
        return "question"
    for field, asked in _asked_patterns():
        if asked.search(bare) and (field in _ABOUT_OTHERS or not _others().search(folded)):
            if field in taken and field not in {"consent", *_ABOUT_OTHERS}:
                return "question"
            return _counted(field, heading) if field in {"party", "guests"} else field
    return "question"
