"""What a board of voices says: values that need no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine:
    """One voice."""

    title: str
    answer: str
    supporters: str
    slip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardSection:
    """Voices that are equally far."""

    key: str
    title: str
    lines: tuple[BoardLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPaper:
    """A board, in one language."""

    lang: str
    title: str
    subtitle: str
    host: str
    day: str
    sections: tuple[BoardSection, ...]
    foot: str

    @property
    def count(self) -> int:
        """How many voices stand on it."""
        return sum(len(section.lines) for section in self.sections)
