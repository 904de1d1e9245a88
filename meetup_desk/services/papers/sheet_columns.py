"""Columns of the attendee sheet in every format: a new one is one line here, and its heading in the words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from meetup_desk.documents.columns import Align, ColumnKind, SheetColumn
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.times import moment_of
from meetup_desk.exchange.cells import phones
from meetup_desk.tickets.short_code import show_short
from meetup_desk.words.say import say

Cell = str | int | datetime | None
Value = Callable[[RsvpLine, str, str], Cell]


def _phone(line: RsvpLine, _lang: str, _tz: str) -> Cell:
    return phones.format_phone(line.phone) if line.phone else ""


def _arrived(line: RsvpLine, _lang: str, tz: str) -> Cell:
    if line.arrived_at is None:
        return None
    return moment_of(line.arrived_at, tz).replace(tzinfo=None, microsecond=0)


def _code(line: RsvpLine, _lang: str, _tz: str) -> Cell:
    return show_short(line.short) if line.short else ""


@dataclass(frozen=True, slots=True)
class _Column:
    """What a column says, and how a page shows it: the width that it would like, in millimetres."""

    value: Value
    weight: float
    kind: ColumnKind = ColumnKind.TEXT
    align: Align = Align.LEFT
    paper_only: bool = False  # nothing that a table could calculate with


_TABLE = {
    "no": _Column(lambda *_: "", 9, ColumnKind.ROW, Align.RIGHT, paper_only=True),
    "initial": _Column(lambda line, *_: line.name, 0, ColumnKind.INITIAL, paper_only=True),
    "name": _Column(lambda line, *_: line.name, 30, ColumnKind.NAME),
    "affiliation": _Column(lambda line, *_: line.affiliation, 34),
    "title": _Column(lambda line, *_: line.title, 22),
    "phone": _Column(_phone, 27, ColumnKind.NUMBER),
    "email": _Column(lambda line, *_: line.email, 38),
    "party": _Column(lambda line, *_: line.party, 11, ColumnKind.NUMBER, Align.RIGHT),
    "guests": _Column(lambda line, *_: ", ".join(line.guests.splitlines()), 30),
    "status": _Column(lambda line, lang, _tz: say(f"rsvp.{line.status}", lang), 16),
    "diet": _Column(lambda line, *_: line.needs.diet, 20),
    "access": _Column(lambda line, *_: line.needs.access, 20),
    "language": _Column(lambda line, *_: line.needs.language, 16),
    "note": _Column(lambda line, *_: line.note, 28),
    "arrived": _Column(_arrived, 15, ColumnKind.NUMBER),
    "code": _Column(_code, 22, ColumnKind.NUMBER),
    "sign": _Column(lambda line, *_: line.party, 32, ColumnKind.SIGN, paper_only=True),
}
COLUMNS = tuple(_TABLE)
PRINTED = ("no", "initial", "name", "affiliation", "party", "diet", "access", "sign")
"""What lies on a table at the door by default: no phone numbers and no addresses for all to read."""
CALCULATED = tuple(key for key, column in _TABLE.items() if not column.paper_only)


def sheet_columns(keys: Sequence[str], lang: str) -> tuple[SheetColumn, ...]:
    """Give the columns of a page with these keys, with headings in a language."""
    return tuple(_on_page(key, _TABLE[key], lang) for key in keys)


def _on_page(key: str, column: _Column, lang: str) -> SheetColumn:
    title = "" if column.kind is ColumnKind.INITIAL else say(f"sheet.column.{key}", lang)
    return SheetColumn(key=key, title=title, weight=column.weight, align=column.align, kind=column.kind)


def cell(key: str, line: RsvpLine, lang: str, tz: str) -> Cell:
    """Give what a column says of an RSVP, typed."""
    return _TABLE[key].value(line, lang, tz)


def text(key: str, line: RsvpLine, lang: str, tz: str) -> str:
    """Give what a column says of an RSVP on paper."""
    value = cell(key, line, lang, tz)
    if isinstance(value, datetime):
        return f"{value:%H:%M}"
    return "" if value is None else str(value)
