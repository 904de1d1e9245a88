"""What the scans of an event say of its doors: packs, clocks, entries that a pack could not know better."""

import json
from collections.abc import Iterable

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction, Row


def packs(db: ReadTransaction, event_id: EventId) -> list[Row]:
    """Give the doors of an event that work from packs, the newest first.

    Rows: id, uid, name, made at, scans that are home, when the last of them came home, revoked at, note.
    """
    return db.rows(
        "SELECT d.id, d.uid, d.name, d.made_at, count(s.id), max(s.received_at), r.at, r.note FROM door d"
        " LEFT JOIN scan s ON s.door_id = d.id LEFT JOIN revocation r ON r.door_id = d.id"
        " WHERE d.event_id = ? AND d.key <> x'' GROUP BY d.id ORDER BY d.id DESC",
        (event_id,),
    )


def clocks(db: ReadTransaction, event_id: EventId, least: int) -> list[Row]:
    """Give the doors whose clock is proven wrong by more than `least` microseconds.

    Rows: door name, number of scans that prove it, the most by which it was ahead of the desk when they came
    home, and behind the making of the pack (microseconds; 0: not proven).
    """
    return db.rows(
        "SELECT name, count(*), max(ahead), max(behind) FROM (SELECT d.id, d.uid, d.name,"
        " CASE WHEN s.device_at < s.not_before THEN s.not_before - s.device_at ELSE 0 END AS behind,"
        " CASE WHEN s.device_at > s.received_at THEN s.device_at - s.received_at ELSE 0 END AS ahead"
        " FROM scan s JOIN door d ON d.id = s.door_id WHERE s.event_id = ? AND d.key <> x'')"
        " WHERE ahead > ? OR behind > ? GROUP BY id ORDER BY name, uid",
        (event_id, least, least),
    )


def set_aside(db: ReadTransaction, event_id: EventId) -> list[Row]:
    """Give the scans of an event that were set aside, by door and in its order.

    Rows: uid, door name, instant, kind, direction, people as claimed, why, name, new name.
    """
    return db.rows(
        "SELECT s.uid, d.name, s.happened_at, s.kind, s.direction, s.claimed, s.set_aside,"
        " coalesce(p.name, ''), s.reason FROM scan s JOIN door d ON d.id = s.door_id"
        " LEFT JOIN rsvp r ON r.id = s.rsvp_id LEFT JOIN person p ON p.id = r.person_id"
        " WHERE s.event_id = ? AND s.set_aside IS NOT NULL ORDER BY d.name, d.id, s.door_seq, s.uid",
        (event_id,),
    )


def outdated(db: ReadTransaction, event_id: EventId) -> list[Row]:
    """Give the entries at packs whose ticket, answer or person is not admitted any more.

    Rows: scan uid, door name, instant, people, ticket uid, RSVP id, status, ticket revoked at (None: it is
    not, or they came by name), blocked at, name, list name.
    """
    return db.rows(
        "SELECT s.uid, d.name, s.happened_at, s.count, t.uid, r.id, r.status,"
        " CASE WHEN s.kind = 'name' THEN NULL ELSE t.revoked_at END, b.at, coalesce(p.name, ''), l.name"
        " FROM scan s JOIN door d ON d.id = s.door_id JOIN door_list l ON l.id = s.list_id"
        " LEFT JOIN ticket t ON t.id = s.ticket_id"
        " LEFT JOIN rsvp r ON r.id = s.rsvp_id LEFT JOIN person p ON p.id = r.person_id"
        " LEFT JOIN block b ON b.person_id = p.id"
        " WHERE s.event_id = ? AND s.direction = 'in' AND s.count > 0 AND d.key <> x''"
        " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id)"
        " AND (t.revoked_at IS NOT NULL OR b.at IS NOT NULL"
        "   OR r.status IN ('declined', 'refused', 'cancelled')) ORDER BY s.clock, s.uid",
        (event_id,),
    )


def closed_at(db: ReadTransaction, rsvp_ids: Iterable[int]) -> dict[int, Instant]:
    """Give when these answers were last declined, refused or cancelled, as the history tells."""
    closed = "('declined', 'refused', 'cancelled')"
    return dict(
        db.rows(
            "SELECT i.row_id, max(c.at) FROM change_row i JOIN change c ON c.id = i.change_id"
            " WHERE i.table_name = 'rsvp' AND i.row_id IN (SELECT value FROM json_each(?))"
            f" AND json_extract(i.after, '$.status') IN {closed}"
            f" AND json_extract(i.before, '$.status') NOT IN {closed} GROUP BY i.row_id",
            (json.dumps(list(rsvp_ids)),),
        )
    )


def parties(db: ReadTransaction, rsvp_ids: Iterable[int]) -> dict[int, int]:
    """Give how many people these answers are for."""
    wanted = json.dumps(list(rsvp_ids))
    return dict(db.rows("SELECT id, party FROM rsvp WHERE id IN (SELECT value FROM json_each(?))", (wanted,)))


def largest_parties(db: ReadTransaction, rsvp_ids: Iterable[int]) -> dict[int, int]:
    """Give the most people whom these answers have ever had, as the history tells."""
    return dict(
        db.rows(
            "SELECT row_id, max(party) FROM (SELECT row_id, json_extract(before, '$.party') AS party"
            "   FROM change_row WHERE table_name = 'rsvp' AND row_id IN (SELECT value FROM json_each(?1))"
            " UNION ALL SELECT id, party FROM rsvp WHERE id IN (SELECT value FROM json_each(?1)))"
            " GROUP BY row_id",
            (json.dumps(list(rsvp_ids)),),
        )
    )
