"""The text of a notice: fields in braces, and what becomes of them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

FIELD = re.compile(r"\{(\w+)\}")
_FREE = re.compile(r"(은|는|이|가|을|를|과|와)\((은|는|이|가|을|를|과|와)\)|\(으\)로")
_PAIRS = ("은/는", "이/가", "을/를", "과/와")


class NoticeField(StrEnum):
    """What a notice may say of an event, a group, or the person to whom it goes."""

    NAME = "name"
    EVENT = "event"
    DATE = "date"
    TIME = "time"
    DAY = "day"  # today, tomorrow, or the date
    PLACE = "place"
    ADDRESS = "address"
    ACCESS = "access"  # how one gets in
    PARTY = "party"  # people, with their unit
    PARTS = "parts"
    TICKET = "ticket"  # the short code
    CHANGES = "changes"  # what is not as it was told
    REASON = "reason"  # why the event is cancelled
    REPLY_BY = "reply_by"
    SEATS = "seats"  # people that still fit, with their unit
    NEXT = "next"  # the group's next event
    LINKS = "links"  # of the event, to look at again
    CONTACT = "contact"
    GROUP = "group"


MAY_BE_EMPTY = frozenset(
    {
        NoticeField.PARTY,
        NoticeField.PARTS,
        NoticeField.SEATS,
        NoticeField.NEXT,
        NoticeField.REPLY_BY,
        NoticeField.LINKS,
    }
)
"""Fields of which it is no news that there is nothing to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledText:
    """A text with its fields filled in."""

    text: str
    missing: tuple[NoticeField, ...] = ()  # nothing is known for them: their lines were left out
    unknown: tuple[str, ...] = ()  # no field is called so: they stand as they were written


def fields_of(text: str) -> list[str]:
    """Give the names in braces, each once, in their order."""
    return list(dict.fromkeys(FIELD.findall(text)))


def fill(text: str, values: Mapping[NoticeField, str]) -> FilledText:
    """Fill in the fields of a text; a line of which a field has no value is left out.

    Particles that people write as `을(를)` or `(으)로` become `(을/를)` and `(으로/로)`, which
    `words.text.with_particles` decides by the word before them.
    """
    named = fields_of(text)
    missing = tuple(
        NoticeField(name) for name in named if name in set(NoticeField) and not _value(values, name)
    )
    unknown = tuple(name for name in named if name not in set(NoticeField))
    lines = "\n".join(_filled(text, values, missing))
    return FilledText(text=re.sub(r"\n{3,}", "\n\n", lines).strip("\n"), missing=missing, unknown=unknown)


def _filled(text: str, values: Mapping[NoticeField, str], missing: tuple[NoticeField, ...]) -> Iterator[str]:
    given = _FREE.sub(_pair, text).splitlines()
    kept = [line for line in given if not any(name in missing for name in FIELD.findall(line))]
    if kept and kept[0] is not given[0]:  # the greeting fell away: what followed it begins the text
        kept[0] = kept[0][:1].upper() + kept[0][1:]
    for line in kept:
        yield FIELD.sub(lambda found: _value(values, found[1]) or found[0], line).rstrip()


def _value(values: Mapping[NoticeField, str], name: str) -> str:
    return values.get(NoticeField(name), "").strip() if name in set(NoticeField) else ""


def _pair(found: re.Match[str]) -> str:
    if found[1] is None:
        return "(으로/로)"
    pair = next((pair for pair in _PAIRS if set(pair) == {found[1], "/", found[2]}), None)
    return f"({pair})" if pair else found[0]
