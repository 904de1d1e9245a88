"""What a booklet says: values that need no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletPart:
    """Entries of one kind, as they were written."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookletChapter:
    """What one event left behind."""

    title: str
    note: str  # when it was, and how many came
    parts: tuple[BookletPart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Booklet:
    """What was learned in a series."""

    lang: str
    title: str
    note: str
    chapters: tuple[BookletChapter, ...]
