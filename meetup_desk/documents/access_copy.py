"""What an access copy says: values that need no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPart:
    """A heading, and what is kept under it: each entry as pairs of a label and a value."""

    title: str
    entries: tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPaper:
    """A copy, in one language."""

    lang: str
    title: str
    about: str
    parts: tuple[CopyPart, ...]
    notes: tuple[str, ...]  # what is not in it, and why
