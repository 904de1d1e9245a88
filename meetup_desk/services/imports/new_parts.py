"""Parts that a list names: the event's own, those that the organiser lets it make, and those it has not."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from meetup_desk.domain.names import clean, fold
from meetup_desk.domain.parts import Part
from meetup_desk.exchange.candidates import Candidate, ChosenParts
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class UnclearPart:
    """What a line says about parts and nobody understands; it is kept among the answers."""

    line: int
    name: str
    value: str

    def say(self, lang: str) -> str:
        """Say what was not understood, and what was kept."""
        return say("import.part_unclear", lang, line=self.line, name=self.name, value=self.value)


class ImportParts:
    """Turns what lines say about parts into parts, and keeps count of what cannot be."""

    def __init__(self, parts: Sequence[Part], new_parts: Sequence[str]) -> None:
        """`new_parts` are names of parts that the event does not have yet and that the import makes."""
        known = {fold(part.name) for part in parts}
        self._ids: dict[str, int] = {part.name: part.id for part in parts}
        allowed = {fold(name): clean(name) for name in new_parts if clean(name)}
        self.to_make = [name for key, name in allowed.items() if key not in known]
        self.names = (*self._ids, *self.to_make)
        self.unclear: list[UnclearPart] = []
        self._unknown: Counter[str] = Counter()

    def set_ids(self, ids: Mapping[str, int]) -> None:
        """Take the ids of the parts that were made, or, for a preview, would be."""
        self._ids |= ids
        self.to_make = []

    def set_preview_ids(self) -> None:
        """Give the parts that an import would make ids that no part has."""
        self.set_ids({name: -place for place, name in enumerate(self.to_make, 1)})

    def note(self, candidate: Candidate) -> Candidate:
        """Note what is no part of the event; what a line then said stays among its answers."""
        chosen = candidate.parts
        if chosen is None:
            return candidate
        unknown = [name for name in chosen.yes if name not in self._ids]
        self._unknown.update(unknown)
        self.unclear += [
            UnclearPart(line=candidate.line, name=candidate.name, value=value) for value in chosen.unclear
        ]
        if not unknown and not chosen.unclear:
            return candidate
        return candidate._replace(answers=candidate.answers | dict(chosen.cells))

    def after(self, chosen: ChosenParts, before: frozenset[int], *, dated: bool) -> frozenset[int]:
        """Give the parts of an answer after what a line says.

        What was asked with one question is all that is wanted, unless the cell is empty and the list does not
        say when it was filled in: then it says nothing.
        """
        yes = self._known(chosen.yes)
        if chosen.whole and (chosen.cells or dated):
            return yes
        return (before | yes) - self._known(chosen.no)

    def _known(self, names: Iterable[str]) -> frozenset[int]:
        return frozenset(self._ids[name] for name in names if name in self._ids)

    @property
    def unknown(self) -> dict[str, int]:
        """Lines by the name of a part that the event does not have, the most wanted first."""
        return dict(self._unknown.most_common())

    def names_of(self, ids: Iterable[int]) -> tuple[str, ...]:
        """Give the names of parts, in the order of the event."""
        wanted = set(ids)
        return tuple(name for name, part_id in self._ids.items() if part_id in wanted)
