"""Incidents and strikes as they are counted, and what people are known by."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, GroupId, IncidentId, PersonId
from meetup_desk.domain.times import Instant
from meetup_desk.store import blocks
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


class MissedRsvp(NamedTuple):
    """An RSVP that may count as a strike."""

    person_id: PersonId
    start_utc: Instant
    cancelled_at: Instant | None  # None: nobody came


# When somebody who was going withdrew: where the list or the calendar says it, as it says.
_WITHDREW = (
    "SELECT max(CASE WHEN json_extract(i.after, '$.answered_at') <> json_extract(i.before, '$.answered_at')"
    " AND json_extract(i.after, '$.answered_at') < c.at"
    " THEN json_extract(i.after, '$.answered_at') ELSE c.at END)"
    " FROM change_row i JOIN change c ON c.id = i.change_id WHERE i.table_name = 'rsvp' AND i.row_id = r.id"
    " AND json_extract(i.before, '$.status') = 'going' AND json_extract(i.after, '$.status') = 'cancelled'"
)


def missed(db: ReadTransaction, event_id: EventId) -> list[MissedRsvp]:
    """Give who was going and withdrew, with when, and, where a door ran, who was going and did not come.

    Left out is who may not come, and who stood at the door and was not let in.
    """
    rows = db.rows(
        f"SELECT person_id, start_utc, withdrew FROM (SELECT r.id, r.person_id, e.start_utc, r.status,"
        f" CASE WHEN r.status = 'cancelled' THEN ({_WITHDREW}) END AS withdrew"
        " FROM rsvp r JOIN event e ON e.id = r.event_id WHERE r.event_id = ?1 AND r.came = 0"
        f" AND NOT {blocks.OF_EVENT.format(event='r.event_id', person='r.person_id')}"
        " AND (r.status = 'cancelled' OR (r.status = 'going'"
        " AND EXISTS (SELECT 1 FROM scan WHERE event_id = ?1 AND direction = 'in' AND count > 0)"
        " AND NOT EXISTS (SELECT 1 FROM scan s WHERE s.rsvp_id = r.id AND s.direction = 'in'"
        " AND s.count = 0 AND s.undoes IS NULL))))"
        " WHERE status = 'going' OR withdrew IS NOT NULL ORDER BY id",
        (event_id,),
    )
    return [MissedRsvp._make(row) for row in rows]


def ended_with_strikes(db: ReadTransaction, since: Instant, now: Instant) -> list[EventId]:
    """Give the events that are over since then, of groups that count strikes."""
    return db.column(
        'SELECT e.id FROM event e JOIN "group" g ON g.id = e.group_id WHERE g.strike_most > 0'
        " AND e.end_utc <= ? AND e.end_utc >= ? AND e.status = 'scheduled' ORDER BY e.end_utc, e.id",
        (now, since),
    )


def strike_times(
    db: ReadTransaction, group_id: GroupId, person_id: PersonId, since: Instant
) -> list[Instant]:
    """Give when the strikes of somebody that count since then were given, oldest first."""
    return db.column(
        "SELECT at FROM strike WHERE group_id = ? AND person_id = ? AND at >= ? AND lifted_at IS NULL"
        " ORDER BY at",
        (group_id, person_id, since),
    )


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


def reviews_due(db: ReadTransaction, now: Instant) -> list[tuple[GroupId, str, int, Instant]]:
    """Count what is to be looked at again or destroyed by now, by group, with since when.

    Counted are incidents whose review or end of keeping has come, and blocks and watches that hold. Those of
    the whole desk are of the group of their incident, else of the first one.
    """
    return db.rows(
        "SELECT g.id, g.name, count(*), min(due) FROM (SELECT group_id, CASE WHEN state <> ?2"
        " AND review_at IS NOT NULL AND (expunge_at IS NULL OR review_at < expunge_at)"
        " THEN review_at ELSE expunge_at END AS due FROM incident"
        ' UNION ALL SELECT coalesce(b.group_id, i.group_id, (SELECT min(id) FROM "group")), b.review_at'
        " FROM block b LEFT JOIN incident i ON i.id = b.incident_id WHERE b.lifted_at IS NULL"
        ' AND (b.until_at IS NULL OR b.until_at > ?1)) d JOIN "group" g ON g.id = d.group_id'
        " WHERE due <= ?1 GROUP BY g.id, g.name ORDER BY min(due), g.id",
        (now, "closed"),
    )


def incidents_about(db: ReadTransaction, person_id: PersonId, group_id: GroupId) -> int:
    """Count the incidents of a group about somebody."""
    sql = "SELECT count(*) FROM incident WHERE person_id = ? AND group_id = ?"
    return int(db.value(sql, (person_id, group_id)))


class EvidenceName(NamedTuple):
    """A file that belongs to an incident, without what is in it."""

    id: int
    incident_id: IncidentId
    name: str
    size: int  # bytes


def evidence_names(
    db: ReadTransaction, incident_ids: Iterable[IncidentId]
) -> dict[IncidentId, tuple[EvidenceName, ...]]:
    """Give the files of incidents by incident, without reading them."""
    found: dict[IncidentId, tuple[EvidenceName, ...]] = {}
    for row in db.rows(
        "SELECT id, incident_id, name, length(content) FROM incident_evidence"
        " WHERE incident_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(list(incident_ids)),),
    ):
        evidence = EvidenceName._make(row)
        found[evidence.incident_id] = (*found.get(evidence.incident_id, ()), evidence)
    return found


def titles_of_strikes(db: ReadTransaction, group_id: GroupId) -> dict[EventId, str]:
    """Give the titles of the events for which a group gave strikes."""
    return dict(
        db.rows(
            "SELECT id, title FROM event WHERE id IN (SELECT event_id FROM strike WHERE group_id = ?)",
            (group_id,),
        )
    )


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
