"""Columns of the attendee sheet: which there are on paper and in tables, and what their cells say."""

from collections.abc import Sequence
from datetime import datetime

from meetup_desk.documents.columns import ColumnKind, SheetColumn
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.services.desk.list_columns import Cell, ReadAs
from meetup_desk.services.rsvps import rsvp_columns
from meetup_desk.words.say import say_heading

_BY_KEY = {column.key: column for column in rsvp_columns.COLUMNS}
_PAPER = {key: column.paper for key, column in _BY_KEY.items() if column.paper is not None}
COLUMNS = tuple(_PAPER)
PRINTED = ("no", "initial", "name", "affiliation", "party", "diet", "access", "sign")
"""What lies on a table at the door by default: no phone numbers and no addresses for all to read."""
CALCULATED = tuple(key for key in COLUMNS if _BY_KEY[key].in_tables)


def heading(key: str, lang: str) -> str:
    """Say the heading of a column."""
    return say_heading("rsvps", key, lang)


def sheet_columns(keys: Sequence[str], lang: str) -> tuple[SheetColumn, ...]:
    """Give the columns of a page with these keys, with headings in a language."""
    return tuple(_on_page(key, lang) for key in keys)


def _on_page(key: str, lang: str) -> SheetColumn:
    paper = _PAPER[key]
    title = "" if paper.kind is ColumnKind.INITIAL else heading(key, lang)
    return SheetColumn(key=key, title=title, weight=paper.weight, align=paper.align, kind=paper.kind)


def cell(key: str, line: RsvpLine, read_as: ReadAs) -> Cell:
    """Give what a column says of an RSVP, typed."""
    return _BY_KEY[key].cell(line, read_as)


def text(key: str, line: RsvpLine, read_as: ReadAs) -> str:
    """Give what a column says of an RSVP on paper."""
    value = cell(key, line, read_as)
    if isinstance(value, datetime):
        return f"{value:%H:%M}"
    return "" if value is None else str(value)
