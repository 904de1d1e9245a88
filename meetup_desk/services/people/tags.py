"""Tags: words by which an organiser finds people again."""

from collections.abc import Iterable, Sequence

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.names import clean
from meetup_desk.store import person_tags
from meetup_desk.store.desk.desk import Desk


class Tags:
    """The tags of people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def counts(self) -> dict[str, int]:
        """Count the people of every tag, in the order of the tags' names."""
        with self._desk.reading() as db:
            return person_tags.counts(db)

    def of(self, person_id: PersonId) -> list[str]:
        """Give the tags of a person, by name."""
        with self._desk.reading() as db:
            return person_tags.of_people(db, [person_id]).get(person_id, [])

    def set(self, person_id: PersonId, names: Iterable[str], actor: str) -> Changes:
        """Give a person these tags and no others."""
        wanted = _clean(names)
        with self._desk.change("person.tag", actor, detail=", ".join(wanted)) as db:
            known = person_tags.of_people(db, [person_id]).get(person_id, [])
            person_tags.take(db, [person_id], [name for name in known if name not in wanted])
            person_tags.give(db, [person_id], wanted)
        return Changes(change=db.change_id, touched=touched(person=[person_id]))

    def give(self, person_ids: Sequence[PersonId], names: Iterable[str], actor: str) -> Changes:
        """Give people these tags beside those that they have."""
        wanted = _clean(names)
        with self._desk.change("person.tag", actor, detail=", ".join(wanted)) as db:
            person_tags.give(db, person_ids, wanted)
        return Changes(change=db.change_id, touched=touched(person=person_ids))

    def take(self, person_ids: Sequence[PersonId], names: Iterable[str], actor: str) -> Changes:
        """Take these tags from people."""
        gone = _clean(names)
        with self._desk.change("person.tag", actor, detail=", ".join(gone)) as db:
            person_tags.take(db, person_ids, gone)
        return Changes(change=db.change_id, touched=touched(person=person_ids))


def _clean(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name for name in map(clean, names) if name))
