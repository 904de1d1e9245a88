"""The access copy of a person: all that is kept of them, without the names of others."""

from dataclasses import dataclass
from typing import Any

CopiedRow = dict[str, Any]
"""Facts by column; instants are microseconds UTC, what is empty is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedSection:
    """The rows of one kind."""

    table: str
    rows: tuple[CopiedRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessCopy:
    """All of one person."""

    name: str
    lang: str  # of the person
    sections: tuple[CopiedSection, ...]  # those with rows
    notes: int  # memos of the organisers, which are not in the copy
