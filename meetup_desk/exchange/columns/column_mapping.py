"""The mapping of columns: a field for each heading of a list, in any language of `languages`."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from meetup_desk.exchange.columns.fields import CONSENTS, NAMES
from meetup_desk.exchange.columns.headings import ASIDE, heading_key, is_about_others, known_headings
from meetup_desk.exchange.vocabulary import any_of, lists_of, pattern_of, plain_key

# Long questions, in this order: the first whose words stand in the heading.
_ORDER = (
    *("consent_news", "consent_photos", "consent_sharing", "consent_sensitive"),
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
_SEVERAL_QUESTIONS = frozenset({"parts", "guest_names"})  # fields that one list may ask for more than once
_OF_ANYBODY = _SEVERAL_QUESTIONS | (CONSENTS.keys() - {"consent"})  # also where others are named
_NUMBERED_FIELDS = frozenset({"email", "phone", "affiliation", "title"})  # what people have more than one of
_LONGEST = 60  # characters; what is longer is a text about something, not a heading
_DESCRIBED = re.compile(r"(.+?) - (\w+)")  # Google Contacts: `E-mail 1 - Label`, `E-mail 1 - Value`


@cache
def _question_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    patterns = ((field, pattern_of("questions", field)) for field in _ORDER)
    return tuple((field, pattern) for field, pattern in patterns if pattern is not None)


@cache
def _buyers() -> re.Pattern[str]:
    return pattern_of("questions", "buyers") or any_of(())


def map_columns(headings: Sequence[str], proofs: Mapping[int, str] | None = None) -> list[str]:
    """Give a field for each heading; `question` for what is somebody's own, `ignore` for an empty one.

    `proofs` tells of places whose cells are no names what they are: `email`, or `number`.
    """
    proven = proofs or {}
    fields = [_exact_field(heading, headings) for heading in headings]
    fields = [_with_proofs(field, proven.get(place, "")) for place, field in enumerate(fields)]
    keys = [heading_key(heading) for heading in headings]
    for heading, beside, field in lists_of("beside"):
        if plain_key(beside) in keys and plain_key(heading) in keys:
            place = keys.index(plain_key(heading))
            fields[place] = field if fields[place] == "name" else fields[place]
    if "badge_name" in fields and not {"name", "first_name", "last_name"} & set(fields):
        # Where people go by nicknames, that is their name.
        fields = ["name" if field == "badge_name" else field for field in fields]
    mapped = _with_questions(headings, fields, proven)
    if NAMES.isdisjoint(mapped) and any(_buyers().search(heading.casefold()) for heading in headings):
        # Who bought is somebody else than who comes, but where nobody else is named.
        return _with_questions([_buyers().sub(" ", h.casefold()) for h in headings], fields, proven)
    return mapped


def _with_questions(headings: Sequence[str], exact: Sequence[str], proven: Mapping[int, str]) -> list[str]:
    """Give a field for each heading: its exact one, or the one that a longer question asks for."""
    fields = list(exact)
    taken = {field for field in fields if field}
    for place, heading in enumerate(headings):
        if not fields[place]:
            field = _field_of_question(heading, taken)
            fields[place] = "question" if field in NAMES and place in proven else field
            taken.add(fields[place])
    return fields


def _exact_field(heading: str, headings: Sequence[str]) -> str:
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
    exact = known_headings()
    if key in exact:
        return exact[key]
    bare = key.removesuffix("value").removesuffix("no")
    bare = "".join(c for c in bare if not c.isdigit()) if numbered else bare
    field = exact.get(bare, "")
    return field if field in _NUMBERED_FIELDS else ""


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


def _field_of_question(heading: str, taken: set[str]) -> str:
    folded = unicodedata.normalize("NFKC", " ".join(heading.split())).casefold()
    bare = ASIDE.sub("", folded)
    asks_consent = any(pattern.search(bare) for field, pattern in _question_patterns() if field in CONSENTS)
    if len(bare) > _LONGEST and not asks_consent:
        return "question"
    for field, pattern in _question_patterns():
        if pattern.search(bare) and (field in _OF_ANYBODY or not is_about_others(folded)):
            if field in taken and field not in {"consent", *_OF_ANYBODY}:
                return "question"
            return _counted(field, heading) if field in {"party", "guests"} else field
    return "question"


def mapping_key(headings: Iterable[str]) -> str:
    """Give the key under which a mapping is remembered: the same for the same set of headings."""
    folded = {" ".join(unicodedata.normalize("NFKC", heading).casefold().split()) for heading in headings}
    return hashlib.sha256("\x1f".join(sorted(folded - {""})).encode()).hexdigest()[:32]
