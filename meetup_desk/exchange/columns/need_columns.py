"""The needs and the note of a row; needs are also found in notes, where a list does not ask for them."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from meetup_desk.domain.needs import NO_NEEDS, Needs
from meetup_desk.exchange.cells.formulas import unescape
from meetup_desk.exchange.cells.needs import is_nothing, needs_in, read_need
from meetup_desk.exchange.cells.texts import read_text
from meetup_desk.exchange.columns.places import CACHED, Places

NEEDS = ("diet", "access", "language")


class NeedColumns:
    """Reads needs and notes."""

    def __init__(self, headings: Sequence[str], places: Places) -> None:
        self._headings = headings
        self._needs_at = [(kind, place) for kind in NEEDS for place in places.get(kind, ())]
        self._notes_at = list(places.get("note", ()))
        self._read_text = lru_cache(CACHED)(read_text)
        self._needs_of = lru_cache(CACHED)(_needs_of)
        self._split_note: Callable[[str], tuple[Needs, str]] = lru_cache(CACHED)(needs_in)

    def read(self, row: Sequence[str]) -> tuple[Needs, str]:
        """Give the needs and the note of a row."""
        if not self._needs_at and not self._notes_at:
            return NO_NEEDS, ""
        note = "\n".join([text for at in self._notes_at if (text := self._read_text(row[at]))])
        if not self._needs_at:
            return self._split_note(note) if note else (NO_NEEDS, "")
        filled = tuple([(kind, row[at], self._headings[at]) for kind, at in self._needs_at if row[at]])
        return self._needs_of(filled) if filled else NO_NEEDS, "" if is_nothing(note) else note


def _needs_of(filled: tuple[tuple[str, str, str], ...]) -> Needs:
    """Give needs from the kind, the cell and the heading of each column that is filled."""
    texts: dict[str, list[str]] = {kind: [] for kind in NEEDS}
    for kind, cell, heading in filled:
        text = read_need(unescape(cell), heading)
        if text and text not in texts[kind]:
            texts[kind].append(text)
    return Needs(**{kind: ", ".join(found) for kind, found in texts.items()})
