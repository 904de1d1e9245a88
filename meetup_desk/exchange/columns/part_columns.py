"""The parts that a row chooses, from all columns that ask about parts."""

from collections.abc import Sequence
from functools import lru_cache

from meetup_desk.exchange.candidates import ChosenParts
from meetup_desk.exchange.cells.parts import PartNames, chosen_in, subject_of
from meetup_desk.exchange.columns.places import CACHED, Places


class PartColumns:
    """Reads choices of parts."""

    def __init__(self, headings: Sequence[str], places: Places, names: PartNames) -> None:
        columns = [(place, "") for place in places.get("parts", ())]
        for place in places.get("part", ()):
            name = names.of_heading(headings[place], anywhere=True)
            columns.append((place, name or names.other(subject_of(headings[place]))))
        self._at = [place for place, _ in columns]
        named = [(headings[place], name) for place, name in columns]
        self._read = lru_cache(CACHED)(lambda cells: chosen_in(cells, named, names))

    def read(self, row: Sequence[str]) -> ChosenParts | None:
        """Give what a row chooses; None where the list does not ask."""
        return self._read(tuple([row[at] for at in self._at])) if self._at else None
