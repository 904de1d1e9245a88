"""People: listed, found by any part of what is known of them, written down and put right."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import PersonId, Uid
from meetup_desk.domain.list_rows import PastAnswer, PersonLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.people import ContactKind, ContactPoint, Person
from meetup_desk.services.desk.contact_forms import parse_email, parse_phone
from meetup_desk.store import people, person_lists, records, search
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.person_lists import PersonKind, PersonQuery, PersonSort

__all__ = ["ContactDraft", "People", "PersonEdit", "PersonKind", "PersonPage", "PersonQuery", "PersonSort"]

MOST = 1_000_000  # people of one list


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A way to reach a person, as somebody typed it."""

    kind: ContactKind
    text: str
    label: str = ""  # work, home; empty: nobody said


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEdit:
    """A person as the organiser knows them now, with all ways to reach them; the first of a kind is used."""

    name: str
    badge_name: str = ""
    affiliation: str = ""
    title: str = ""
    contacts: tuple[ContactDraft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """The first lines of a long list, and how long it is."""

    total: int
    ids: list[PersonId] = field(default_factory=list)
    lines: list[PersonLine] = field(default_factory=list)


class People:
    """The people of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str, limit: int = 50) -> list[PersonLine]:
        """Find people by any part of a name, initial consonants, e-mail or phone; '' gives all, by name."""
        with self._desk.reading() as db:
            return people.lines(db, people.ids(db, text, limit=limit))

    def first_page(self, query: PersonQuery, limit: int = 200) -> PersonPage:
        """Give the first lines of a list, with tags and attendance, and its length."""
        with self._desk.reading() as db:
            found = person_lists.ids(db, query)
            return PersonPage(
                total=len(found), ids=found[:limit], lines=person_lists.lines(db, found[:limit])
            )

    def ids(self, query: PersonQuery) -> list[PersonId]:
        """Give all ids of a list, in its order."""
        with self._desk.reading() as db:
            return person_lists.ids(db, query)

    def lines(self, person_ids: Sequence[int]) -> list[PersonLine]:
        """Give the lines of these people, in this order."""
        with self._desk.reading() as db:
            return person_lists.lines(db, person_ids)

    def count(self) -> int:
        """Count all people."""
        with self._desk.reading() as db:
            return people.count(db)

    def counts(self) -> dict[PersonKind, int]:
        """Count people by how often they came."""
        with self._desk.reading() as db:
            return person_lists.counts(db)

    def by_uid(self, uid: Uid) -> Person:
        """Give the person of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Person, uid)

    def uids(self, person_ids: Sequence[PersonId]) -> dict[PersonId, Uid]:
        """Give what names these people outside the desk."""
        with self._desk.reading() as db:
            return {line.id: line.uid for line in people.lines(db, person_ids)}

    def answers(self, person_id: PersonId) -> list[PastAnswer]:
        """Give what a person answered, latest event first."""
        with self._desk.reading() as db:
            return person_lists.answers(db, [person_id]).get(person_id, [])

    def get(self, person_id: PersonId) -> Person:
        """Give a person; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.get(db, Person, person_id)

    def contacts(self, person_id: PersonId) -> list[ContactPoint]:
        """Give all ways to reach a person."""
        with self._desk.reading() as db:
            return people.contacts(db, person_id)

    def add(self, edit: PersonEdit, actor: str) -> tuple[PersonId, Changes]:
        """Write down a person; RuleError `name_missing`, `bad_email`, `bad_phone`."""
        fields = _fields(edit)
        with self._desk.change("person.add", actor, detail=fields["name"]) as db:
            person = records.add(db, Person(uid=db.uid(), **fields))
            self._reach(db, person.id, edit)
        return person.id, Changes(change=db.change_id, touched=touched(person=[person.id]))

    def change(self, person_id: PersonId, edit: PersonEdit, actor: str) -> Changes:
        """Put right what is known of a person.

        DeskError `not_found`; RuleError `name_missing`, `bad_email`, `bad_phone`.
        """
        fields = _fields(edit)
        with self._desk.change("person.change", actor, detail=fields["name"]) as db:
            records.save(db, replace(records.get(db, Person, person_id), **fields))
            self._reach(db, person_id, edit)
        return Changes(change=db.change_id, touched=touched(person=[person_id], rsvp=None))

    @staticmethod
    def _reach(db: WriteTransaction, person_id: PersonId, edit: PersonEdit) -> None:
        db.flush()
        people.set_contacts(db, person_id, _contacts(person_id, edit.contacts))
        search.refresh(db, [person_id])


def _fields(edit: PersonEdit) -> dict[str, Any]:
    name = clean(edit.name)
    if not name:
        raise RuleError("name_missing")
    _contacts(PersonId(0), edit.contacts)  # refused before anything is written
    return {
        "name": name,
        "badge_name": clean(edit.badge_name),
        "affiliation": clean(edit.affiliation),
        "title": clean(edit.title),
    }


def _contacts(person_id: PersonId, drafts: Sequence[ContactDraft]) -> list[ContactPoint]:
    """Give contact points as they are kept, each once."""
    found: dict[tuple[ContactKind, str], ContactPoint] = {}
    for draft in drafts:
        shown = draft.text.strip()
        if not shown:
            continue
        value = {ContactKind.EMAIL: parse_email, ContactKind.PHONE: parse_phone}.get(draft.kind, str.strip)(
            shown
        )
        point = ContactPoint(
            person_id=person_id, kind=draft.kind, value=value, shown=shown, label=clean(draft.label)
        )
        found.setdefault((draft.kind, value), point)
    return list(found.values())
