"""People as they are listed and found."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, PersonId, Uid
from meetup_desk.domain.list_rows import PersonLine
from meetup_desk.domain.people import ContactKind, ContactPoint
from meetup_desk.store import search
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def ids(db: ReadTransaction, text: str, *, limit: int) -> list[int]:
    """Give people in the order of names: those whom a text finds, or all."""
    if text.strip():
        return search.find(db, text, limit)
    return db.column("SELECT id FROM person ORDER BY sort_key, id LIMIT ?", (limit,))


def count(db: ReadTransaction) -> int:
    """Count all people."""
    return int(db.value("SELECT count(*) FROM person"))


def names(db: ReadTransaction) -> list[str]:
    """Give all names of people, and those on their badges."""
    return db.column("SELECT name FROM person UNION SELECT badge_name FROM person WHERE badge_name <> ''")


def lines(db: ReadTransaction, person_ids: Sequence[int]) -> list[PersonLine]:
    """Give the lines of these people in this order."""
    rows = db.run(
        "SELECT p.id, p.uid, p.name, p.affiliation,"
        " (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'email' ORDER BY id LIMIT 1),"
        " (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'phone' ORDER BY id LIMIT 1)"
        " FROM person p WHERE p.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)),),
    )
    people = {
        person_id: PersonLine(
            id=person_id,
            uid=Uid(bytes=uid),
            name=name,
            affiliation=affiliation,
            email=email or "",
            phone=phone or "",
        )
        for person_id, uid, name, affiliation, email, phone in rows
    }
    return [people[i] for i in person_ids if i in people]


def add_contact(db: WriteTransaction, contact: ContactPoint) -> None:
    """Write a contact point, unless the person has it already."""
    db.run(
        "INSERT INTO contact_point (person_id, kind, value, shown) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS"
        " (SELECT 1 FROM contact_point WHERE person_id = ?1 AND kind = ?2 AND value = ?3)",
        (contact.person_id, contact.kind, contact.value, contact.shown),
    )


def set_contacts(db: WriteTransaction, person_id: PersonId, wanted: Sequence[ContactPoint]) -> None:
    """Give a person these contact points and no others; the first of each kind is the one that is used."""
    if contacts(db, person_id) == list(wanted):
        return
    db.run("DELETE FROM contact_point WHERE person_id = ?", (person_id,))
    db.run_many(
        "INSERT INTO contact_point (person_id, kind, value, shown, label) VALUES (?, ?, ?, ?, ?)",
        [(person_id, each.kind, each.value, each.shown, each.label) for each in wanted],
    )


def with_contact(db: ReadTransaction, kind: ContactKind, values: Sequence[str]) -> dict[str, list[int]]:
    """Give the ids of people by contact value."""
    return _grouped(
        db,
        "SELECT value, person_id FROM contact_point WHERE kind = ?"
        " AND value IN (SELECT value FROM json_each(?)) ORDER BY id",
        (kind, json.dumps(list(values))),
    )


def with_external(db: ReadTransaction, service: str, values: Sequence[str]) -> dict[str, list[int]]:
    """Give the ids of people by the id that another service gave them."""
    return _grouped(
        db,
        "SELECT value, person_id FROM external_id WHERE service = ?"
        " AND value IN (SELECT value FROM json_each(?))",
        (service, json.dumps(list(values))),
    )


def named(db: ReadTransaction, keys: Sequence[tuple[str, str]]) -> dict[str, list[int]]:
    """Give the ids of people by sort key, of those with this name and, unless empty, this affiliation.

    A sort key is a name without case, accents and spaces.
    """
    return _grouped(
        db,
        "SELECT p.sort_key, p.id FROM json_each(?) asked JOIN person p"
        " ON p.sort_key = asked.value ->> 0 AND asked.value ->> 1 IN ('', p.affiliation)"
        " GROUP BY p.id ORDER BY p.id",
        (json.dumps(list(keys)),),
    )


def _grouped(db: ReadTransaction, sql: str, values: tuple[str, ...]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for key, person_id in db.run(sql, values):
        found.setdefault(key, []).append(person_id)
    return found


def contacts(db: ReadTransaction, person_id: int) -> list[ContactPoint]:
    """Give the contact points of a person in the order in which they were learnt."""
    rows = db.run(
        "SELECT kind, value, shown, label FROM contact_point WHERE person_id = ? ORDER BY id", (person_id,)
    )
    return [
        ContactPoint(
            person_id=PersonId(person_id), kind=ContactKind(kind), value=value, shown=shown, label=label
        )
        for kind, value, shown, label in rows
    ]


class KnownPerson(NamedTuple):
    """What tells one person from another."""

    key: str  # sort key of the name
    affiliation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    externals: tuple[str, ...] = ()  # "service id"
    answered: bool = False  # for the event in question
    name: str = ""


def known(db: ReadTransaction, person_ids: Iterable[int], event_id: EventId) -> dict[int, KnownPerson]:
    """Give what tells these people from others."""
    rows = db.run(
        "SELECT p.id, p.sort_key, p.affiliation,"
        " (SELECT group_concat(value, char(31)) FROM contact_point c WHERE c.person_id = p.id"
        " AND kind = 'email'),"
        " (SELECT group_concat(value, char(31)) FROM contact_point c WHERE c.person_id = p.id"
        " AND kind = 'phone'),"
        " (SELECT group_concat(service || ' ' || value, char(31)) FROM external_id WHERE person_id = p.id),"
        " EXISTS (SELECT 1 FROM rsvp WHERE event_id = ? AND person_id = p.id), p.name"
        " FROM person p WHERE p.id IN (SELECT value FROM json_each(?))",
        (event_id, json.dumps(list(person_ids))),
    )
    return {
        person_id: KnownPerson(
            key=key,
            affiliation=affiliation,
            emails=_split(emails),
            phones=_split(phones),
            externals=_split(externals),
            answered=bool(answered),
            name=name,
        )
        for person_id, key, affiliation, emails, phones, externals, answered, name in rows
    }


def _split(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split("\x1f")) if joined else ()
