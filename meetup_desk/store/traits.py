"""What people are known by."""

import json
from collections.abc import Iterable

from meetup_desk.domain.ids import GroupId, PersonId
from meetup_desk.domain.resemblance import Traits
from meetup_desk.domain.retention import NAMELESS
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction

_CONTACTS = (
    "(SELECT group_concat(value, char(31)) FROM contact_point c WHERE c.person_id = p.id AND c.kind = '{}')"
)
_TRAITS = (
    f"SELECT p.id, p.name, p.affiliation, {_CONTACTS.format('phone')}, {_CONTACTS.format('email')},"
    f" {_CONTACTS.format('kakao')} FROM person p"
)


def of_people(db: ReadTransaction, person_ids: Iterable[int]) -> list[Traits]:
    """Give what these people are known by."""
    return _traits(
        db, f"{_TRAITS} WHERE p.id IN (SELECT value FROM json_each(?))", (json.dumps(list(person_ids)),)
    )


def of_everybody(db: ReadTransaction) -> list[Traits]:
    """Give what everybody with a name is known by."""
    return _traits(db, f"{_TRAITS} WHERE p.name <> ?", (NAMELESS,))


def of_blocked(db: ReadTransaction, group_id: GroupId, now: Instant) -> list[Traits]:
    """Give what those are known by who may not be in a group now, or are watched there."""
    return _traits(
        db,
        f"{_TRAITS} WHERE p.id IN (SELECT person_id FROM block WHERE lifted_at IS NULL"
        " AND (group_id IS NULL OR group_id = ?) AND (until_at IS NULL OR until_at > ?))",
        (group_id, now),
    )


def told_apart(db: ReadTransaction, person_ids: Iterable[int]) -> set[frozenset[int]]:
    """Give the pairs of one of these people and somebody who looks like them and is not."""
    wanted = "(SELECT value FROM json_each(?1))"
    rows = db.rows(
        f"SELECT person_id, other_id FROM distinct_pair WHERE person_id IN {wanted} OR other_id IN {wanted}",
        (json.dumps(list(person_ids)),),
    )
    return set(map(frozenset, rows))


def alike(db: ReadTransaction, person_id: PersonId) -> list[Traits]:
    """Give what those are known by who share an address or the name with somebody, unless told apart."""
    return _traits(
        db,
        f"{_TRAITS} WHERE p.id IN (SELECT o.person_id FROM contact_point c JOIN contact_point o"
        " ON o.kind = c.kind AND o.value = c.value AND o.person_id <> c.person_id WHERE c.person_id = ?1"
        " UNION SELECT o.id FROM person me JOIN person o ON o.sort_key = me.sort_key AND o.id <> me.id"
        " WHERE me.id = ?1) AND NOT EXISTS (SELECT 1 FROM distinct_pair d WHERE"
        " (d.person_id = ?1 AND d.other_id = p.id) OR (d.other_id = ?1 AND d.person_id = p.id))",
        (person_id,),
    )


def _traits(db: ReadTransaction, sql: str, values: tuple[object, ...]) -> list[Traits]:
    return [
        Traits(
            id=PersonId(i),
            name=name,
            affiliation=affiliation,
            phones=_split(phones),
            emails=_split(emails),
            kakaos=_split(kakaos),
        )
        for i, name, affiliation, phones, emails, kakaos in db.rows(sql, values)
    ]


def _split(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split("\x1f")) if joined else ()
