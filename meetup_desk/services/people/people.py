"""People: found by any part of what is known of them, and put right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId, Uid
from meetup_desk.domain.list_rows import PersonAnswer, PersonLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import ContactKind, ContactPoint, Person
from meetup_desk.services.desk.contact_forms import parse_email, parse_phone
from meetup_desk.store import people, records, search
from meetup_desk.store.desk.desk import Desk

MOST = 1_000_000  # people of one list


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEdit:
    """A person as the organiser knows them now; of each way to reach them the first."""

    name: str
    badge_name: str = ""
    affiliation: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    kakao: str = ""


class People:
    """The people of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str, limit: int = 50) -> list[PersonLine]:
        """Find people by any part of a name, initial consonants, e-mail or phone; '' gives all, by name."""
        with self._desk.reading() as db:
            return people.lines(db, people.ids(db, text, limit=limit))

    def by_uid(self, uid: Uid) -> Person:
        """Give the person of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Person, uid)

    def uids(self, person_ids: Sequence[PersonId]) -> dict[PersonId, Uid]:
        """Give what names these people outside the desk."""
        with self._desk.reading() as db:
            return {line.id: line.uid for line in people.lines(db, person_ids)}

    def ids(self, text: str) -> list[int]:
        """Give the ids of all whom a text finds, in the order of names."""
        with self._desk.reading() as db:
            return people.ids(db, text, limit=MOST)

    def lines(self, person_ids: Sequence[int]) -> list[PersonLine]:
        """Give the lines of these people, in this order."""
        with self._desk.reading() as db:
            return people.lines(db, person_ids)

    def answers(self, person_id: PersonId) -> list[PersonAnswer]:
        """Give what a person answered, latest event first."""
        with self._desk.reading() as db:
            return people.answers(db, person_id)

    def count(self) -> int:
        """Count all people."""
        with self._desk.reading() as db:
            return people.count(db)

    def get(self, person_id: PersonId) -> Person:
        """Give a person; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.get(db, Person, person_id)

    def contacts(self, person_id: PersonId) -> list[ContactPoint]:
        """Give all ways to reach a person."""
        with self._desk.reading() as db:
            return people.contacts(db, person_id)

    def change(self, person_id: PersonId, edit: PersonEdit, actor: str) -> Changes:
        """Put right what is known of a person.

        DeskError `not_found`; RuleError `name_missing`, `bad_email`, `bad_phone`.
        """
        name, phone = clean(edit.name), parse_phone(edit.phone)
        if not name:
            raise RuleError("name_missing")
        reached = (
            (ContactKind.EMAIL, parse_email(edit.email), edit.email.strip()),
            (ContactKind.PHONE, phone, edit.phone.strip()),
            (ContactKind.KAKAO, edit.kakao.strip(), edit.kakao.strip()),
        )
        with self._desk.change("person.change", actor, detail=name) as db:
            person = records.get(db, Person, person_id)
            changed = replace(
                person,
                name=name,
                badge_name=clean(edit.badge_name),
                affiliation=clean(edit.affiliation),
                title=clean(edit.title),
            )
            records.save(db, changed)
            for kind, value, shown in reached:
                people.set_contact(db, ContactPoint(person_id=person_id, kind=kind, value=value, shown=shown))
            search.refresh(db, [person_id])
        return Changes(change=db.change_id, touched=touched(person=[person_id], rsvp=None))
