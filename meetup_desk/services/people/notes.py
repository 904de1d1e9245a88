"""Notes: what organisers write down about a person, for themselves."""

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.people import Person, PersonNote
from meetup_desk.store import records
from meetup_desk.store.desk.desk import Desk


class Notes:
    """The notes about people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, person_id: PersonId) -> list[PersonNote]:
        """Give the notes about a person, the newest first."""
        with self._desk.reading() as db:
            return records.find(db, PersonNote, person_id=person_id)[::-1]

    def add(self, person_id: PersonId, text: str, actor: str) -> Changes:
        """Write a note; RuleError `note_empty`, DeskError `not_found`."""
        if not text.strip():
            raise RuleError("note_empty")
        with self._desk.change("person.note", actor) as db:
            person = records.get(db, Person, person_id)
            records.add(db, PersonNote(person_id=person.id, text=text.strip(), actor=actor, at=db.now()))
        return Changes(change=db.change_id, touched=touched(person=[person_id]))

    def remove(self, note_id: int, actor: str) -> Changes:
        """Remove a note; DeskError `not_found`."""
        with self._desk.change("person.note_removed", actor) as db:
            note = records.get(db, PersonNote, note_id)
            records.remove(db, note)
        return Changes(change=db.change_id, touched=touched(person=[note.person_id]))
