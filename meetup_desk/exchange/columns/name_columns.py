"""The name of a row: one cell, or a given and a family name."""

import unicodedata
from collections.abc import Sequence

from meetup_desk.domain.names import clean, is_hangul
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.needs import is_nothing
from meetup_desk.exchange.columns.places import Places, first_place


class NameColumns:
    """Reads names."""

    def __init__(self, places: Places) -> None:
        self.at = first_place(places, "name")
        self._pieces_at = [first_place(places, field) for field in ("first_name", "middle_name", "last_name")]

    def read(self, row: Sequence[str]) -> str:
        """Give the name of a row, empty where nobody is named."""
        cell = row[self.at]
        if cell.isalpha() and unicodedata.is_normalized("NFC", cell):
            return cell
        name = clean(unescape(cell))
        if not name.strip("-=_~*.") or is_nothing(name):
            return _joined(*(clean(unescape(row[at])) for at in self._pieces_at))
        return name


def _joined(first: str, middle: str, last: str) -> str:
    if is_hangul(last) and is_hangul(first):
        return last + first
    if _is_han(last) and _is_han(first):  # Chinese family names have one letter, Japanese ones more
        return last + first if len(last) == 1 else f"{last} {first}"
    return " ".join(filter(None, (first, middle, last)))


def _is_han(text: str) -> bool:
    """Tell whether a text starts with a Chinese letter or a kana."""
    return "ぁ" <= text[:1] <= "鿿"
