"""Columns of the attendee sheet as data: what each says of an RSVP."""

from collections.abc import Callable
from datetime import datetime

from meetup_desk.domain.rows import RsvpLine
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange import phones
from meetup_desk.tickets.short import show_short
from meetup_desk.words.say import say

Cell = str | int | datetime | None
Value = Callable[[RsvpLine, str, str], Cell]


def _phone(line: RsvpLine, _lang: str, _tz: str) -> Cell:
    return phones.spoken(line.phone) if line.phone else ""


def _arrived(line: RsvpLine, _lang: str, tz: str) -> Cell:
    if line.arrived_at is None:
        return None
    return moment_of(line.arrived_at, tz).replace(tzinfo=None, microsecond=0)


_VALUES: dict[str, Value] = {
    "name": lambda line, _lang, _tz: line.name,
    "affiliation": lambda line, _lang, _tz: line.affiliation,
    "title": lambda line, _lang, _tz: line.title,
    "phone": _phone,
    "email": lambda line, _lang, _tz: line.email,
    "party": lambda line, _lang, _tz: line.party,
    "guests": lambda line, _lang, _tz: ", ".join(line.guests.splitlines()),
    "status": lambda line, lang, _tz: say(f"rsvp.{line.status}", lang),
    "diet": lambda line, _lang, _tz: line.needs.diet,
    "access": lambda line, _lang, _tz: line.needs.access,
    "language": lambda line, _lang, _tz: line.needs.language,
    "note": lambda line, _lang, _tz: line.note,
    "arrived": _arrived,
    "code": lambda line, _lang, _tz: show_short(line.short) if line.short else "",
}
ON_PAPER = {"no": "", "initial": "name", "sign": "party"}  # columns of the page alone, and what they look at
COLUMNS = ("no", "initial", *_VALUES, "sign")
PRINTED = ("no", "initial", "name", "affiliation", "party", "diet", "access", "sign")
"""What lies on a table at the door by default: no phone numbers and no addresses for all to read."""
CALCULATED = tuple(_VALUES)


def cell(key: str, line: RsvpLine, lang: str, tz: str) -> Cell:
    """Give what a column says of an RSVP, typed."""
    return _VALUES[key](line, lang, tz)


def text(key: str, line: RsvpLine, lang: str, tz: str) -> str:
    """Give what a column says of an RSVP on paper."""
    looked_at = ON_PAPER.get(key, key)
    value = cell(looked_at, line, lang, tz) if looked_at else ""
    if isinstance(value, datetime):
        return f"{value:%H:%M}"
    return "" if value is None else str(value)
