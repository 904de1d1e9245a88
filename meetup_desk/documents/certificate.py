"""What a certificate says: values that need no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """One certificate, in one language."""

    title: str
    name: str
    text: str
    day: str
    group: str
    host: str  # who signs


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPaper:
    """The year of a group on a page."""

    title: str
    subtitle: str
    figures: tuple[tuple[str, str], ...]  # a number, and what it counts
    heading: str
    lines: tuple[tuple[str, str], ...]  # a name, and what they gave
    foot: str
