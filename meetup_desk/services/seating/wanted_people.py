"""People of a seating as an organiser names them: by id, or by a name that one of them has."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.services.seating.named_lists import read_pairs
from meetup_desk.store.seatings import SeatedPerson


class WantedPeople:
    """Finds people by uid or name; RuleError `seating_unknown`, `seating_name_shared`."""

    def __init__(self, people: Sequence[SeatedPerson]) -> None:
        self.count = len(people)
        self._found: dict[str, list[PersonId]] = defaultdict(list)
        for person in people:
            self._found[str(person.uid)].append(person.id)
            self._found[person.name].append(person.id)

    def one(self, text: str) -> PersonId:
        """Give the person of an id or a name."""
        found = self._found.get(text.strip(), [])
        if not found:
            raise RuleError("seating_unknown", name=text)
        if len(found) > 1:
            raise RuleError("seating_name_shared", name=text)
        return found[0]

    def pairs(self, file: Path | None) -> list[tuple[PersonId, PersonId]]:
        """Read a file of two a line; none without a file."""
        couples = read_pairs(file) if file else []
        for one, other in couples:
            if self.one(one) == self.one(other):
                raise RuleError("seating_alone", name=one)
        return [(self.one(one), self.one(other)) for one, other in couples]
