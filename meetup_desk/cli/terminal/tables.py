"""Tables for a terminal, where a Korean syllable is two columns wide."""

import unicodedata
from collections.abc import Collection, Sequence

from meetup_desk.domain.names import JOINERS

_GAP = "  "


def width(text: str) -> int:
    """Measure a text in columns of a terminal (Unicode Standard Annex 11)."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Cf", "Mn", "Me"} or "\u1160" <= character <= "\u11ff":
        return 0  # marks, and the conjoining vowels and finals of a syllable that macOS takes apart
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shown(value: object) -> str:
    """Give a text on one line that a terminal cannot mistake for a command."""
    text = "" if value is None else str(value)
    return " ".join("".join(c if c.isprintable() or c in JOINERS else " " for c in text).split())


def table(headings: Sequence[str], rows: Sequence[Sequence[object]], *, right: Collection[int] = ()) -> str:
    """Lay out rows under headings; the columns named in `right` hold numbers."""
    cells = [list(headings), *([shown(value) for value in row] for row in rows)]
    widths = [max(width(row[column]) for row in cells) for column in range(len(headings))]
    return "\n".join(_line(row, widths, right) for row in cells)


def _line(row: Sequence[str], widths: Sequence[int], right: Collection[int]) -> str:
    padded = []
    for column, (text, wide) in enumerate(zip(row, widths, strict=True)):
        space = " " * (wide - width(text))
        padded.append(space + text if column in right else text + space)
    return _GAP.join(padded).rstrip()


def facts(pairs: Sequence[tuple[str, object]]) -> str:
    """Lay out names and what they hold, one under the other; what is empty is left out."""
    kept = [(name, shown(value)) for name, value in pairs if shown(value)]
    wide = max((width(name) for name, _ in kept), default=0)
    return "\n".join(f"{name}{' ' * (wide - width(name))}{_GAP}{value}" for name, value in kept)
