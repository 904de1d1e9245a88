"""Incidents and strikes as they are counted, and what people are known by."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, GroupId, IncidentId, PersonId
from meetup_desk.domain.suspects import Traits
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_CONTACTS = (
    "(SELECT group_concat(value, char(31)) FROM contact_point c WHERE c.person_id = p.id AND c.kind = '{}')"
)
_TRAITS = (
    f"SELECT p.id, p.name, p.affiliation, {_CONTACTS.format('phone')}, {_CONTACTS.format('email')},"
    f" {_CONTACTS.format('kakao')} FROM person p WHERE p.id IN "
)


class Missed(NamedTuple):
    """An RSVP that may count as a strike."""

    person_id: PersonId
    start_utc: Instant
    cancelled_at: Instant | None  # None: nobody came


def traits(db: ReadTransaction, person_ids: Iterable[int]) -> list[Traits]:
    """Give what these people are known by."""
    return _traits(db, f"{_TRAITS} (SELECT value FROM json_each(?))", (json.dumps(list(person_ids)),))


def traits_of_blocked(db: ReadTransaction, group_id: GroupId, now: Instant) -> list[Traits]:
    """Give what those are known by who may not be in a group now, or are watched there."""
    return _traits(
        db,
        f"{_TRAITS} (SELECT person_id FROM block WHERE lifted_at IS NULL"
        " AND (group_id IS NULL OR group_id = ?) AND (until_at IS NULL OR until_at > ?))",
        (group_id, now),
    )


def traits_alike(db: ReadTransaction, person_id: PersonId) -> list[Traits]:
    """Give what those are known by who share an address or the name with somebody, unless told apart."""
    return _traits(
        db,
        f"{_TRAITS} (SELECT o.person_id FROM contact_point c JOIN contact_point o"
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


def missed(db: ReadTransaction, event_id: EventId) -> list[Missed]:
    """Give who cancelled, with when, and who was going and did not come; of an event where a door ran."""
    rows = db.rows(
        "SELECT r.person_id, e.start_utc, CASE WHEN r.status = 'cancelled' THEN (SELECT max(c.at)"
        " FROM change_row i JOIN change c ON c.id = i.change_id WHERE i.table_name = 'rsvp'"
        " AND i.row_id = r.id AND json_extract(i.after, '$.status') = 'cancelled') END"
        " FROM rsvp r JOIN event e ON e.id = r.event_id"
        " WHERE r.event_id = ?1 AND r.came = 0 AND (r.status = 'cancelled' OR (r.status = 'going'"
        " AND EXISTS (SELECT 1 FROM scan WHERE event_id = ?1 AND direction = 'in' AND count > 0)))"
        " ORDER BY r.id",
        (event_id,),
    )
    return [Missed._make(row) for row in rows]


def strikes_since(db: ReadTransaction, group_id: GroupId, since: Instant) -> dict[PersonId, int]:
    """Count the strikes of a group that were not lifted, since an instant, by person."""
    return dict(
        db.rows(
            "SELECT person_id, count(*) FROM strike WHERE group_id = ? AND at >= ? AND lifted_at IS NULL"
            " GROUP BY person_id",
            (group_id, since),
        )
    )


def no_shows(db: ReadTransaction, person_id: PersonId) -> tuple[int, int]:
    """Count the events to which somebody said they would come, where a door ran, and those they missed."""
    row = db.row(
        "SELECT count(*), coalesce(sum(r.came = 0), 0) FROM rsvp r"
        " WHERE r.person_id = ? AND r.status = 'going'"
        " AND EXISTS (SELECT 1 FROM scan s WHERE s.event_id = r.event_id AND s.direction = 'in')",
        (person_id,),
    )
    return (0, 0) if row is None else (row[0], row[1])


def incidents_about(db: ReadTransaction, person_id: PersonId, group_id: GroupId) -> int:
    """Count the incidents of a group about somebody."""
    sql = "SELECT count(*) FROM incident WHERE person_id = ? AND group_id = ?"
    return int(db.value(sql, (person_id, group_id)))


def expunge(db: WriteTransaction, incident_id: IncidentId) -> None:
    """Destroy an incident with all that hangs on it, and what the history kept of it."""
    db.flush()
    db.run("UPDATE block SET incident_id = NULL WHERE incident_id = ?", (incident_id,))
    for table in ("incident_evidence", "incident_reading"):
        rows = db.column(f"SELECT id FROM {table} WHERE incident_id = ?", (incident_id,))
        db.run(f"DELETE FROM {table} WHERE incident_id = ?", (incident_id,))
        _forget(db, table, rows)
    db.run("DELETE FROM incident WHERE id = ?", (incident_id,))
    _forget(db, "incident", [incident_id])
    db.expire()


def _forget(db: WriteTransaction, table: str, row_ids: Iterable[int]) -> None:
    db.run(
        "DELETE FROM change_row WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?))",
        (table, json.dumps(list(row_ids))),
    )
