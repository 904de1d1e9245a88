"""What the scans of an event say of its doors: packs, clocks, entries that a pack could not know better."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from meetup_desk.domain.door_reports import PackLine, SetAsideScan, WrongClock
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.scan_validation import SetAside
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction


def packs(db: ReadTransaction, event_id: EventId) -> list[PackLine]:
    """Give the doors of an event that work from packs, the newest first."""
    rows = db.rows(
        "SELECT d.id, d.uid, d.name, d.made_at, count(s.id), max(s.received_at), r.at, coalesce(r.note, '')"
        " FROM door d"
        " LEFT JOIN scan s ON s.door_id = d.id LEFT JOIN revocation r ON r.door_id = d.id"
        " WHERE d.event_id = ? AND d.key <> x'' GROUP BY d.id ORDER BY d.id DESC",
        (event_id,),
    )
    return [
        PackLine(
            id=id_,
            uid=Uid(bytes=uid),
            name=name,
            made_at=made_at,
            scans=scans,
            home_at=home_at,
            revoked_at=revoked_at,
            note=note,
        )
        for id_, uid, name, made_at, scans, home_at, revoked_at, note in rows
    ]


def wrong_clocks(db: ReadTransaction, event_id: EventId, least: int) -> list[WrongClock]:
    """Give the doors whose clock is proven wrong by more than `least` microseconds."""
    rows = db.rows(
        "SELECT name, count(*), max(ahead), max(behind) FROM (SELECT d.id, d.uid, d.name,"
        " CASE WHEN s.device_at < s.not_before THEN s.not_before - s.device_at ELSE 0 END AS behind,"
        " CASE WHEN s.device_at > s.received_at THEN s.device_at - s.received_at ELSE 0 END AS ahead"
        " FROM scan s JOIN door d ON d.id = s.door_id WHERE s.event_id = ? AND d.key <> x'')"
        " WHERE ahead > ? OR behind > ? GROUP BY id ORDER BY name, uid",
        (event_id, least, least),
    )
    return [
        WrongClock(door=door, scans=scans, ahead=ahead, behind=behind) for door, scans, ahead, behind in rows
    ]


def set_aside(db: ReadTransaction, event_id: EventId) -> list[SetAsideScan]:
    """Give the scans of an event that were set aside, by door and in its order."""
    rows = db.rows(
        "SELECT s.uid, d.name, s.happened_at, s.kind, s.direction, s.claimed, s.set_aside,"
        " coalesce(p.name, ''), CASE WHEN s.kind = 'rename' THEN s.reason ELSE '' END"
        " FROM scan s JOIN door d ON d.id = s.door_id"
        " LEFT JOIN rsvp r ON r.id = s.rsvp_id LEFT JOIN person p ON p.id = r.person_id"
        " WHERE s.event_id = ? AND s.set_aside IS NOT NULL ORDER BY d.name, d.id, s.door_seq, s.uid",
        (event_id,),
    )
    return [
        SetAsideScan(
            scan=Uid(bytes=uid),
            door=door,
            at=at,
            kind=kind,
            direction=direction,
            people=people,
            why=SetAside(why),
            name=name,
            new_name=new_name,
        )
        for uid, door, at, kind, direction, people, why, name, new_name in rows
    ]


class OutdatedRow(NamedTuple):
    """An entry at a pack whose ticket, RSVP or person is not admitted any more."""

    scan: bytes  # uid
    door: str
    at: Instant
    people: int
    ticket: bytes | None  # uid
    rsvp_id: RsvpId | None
    status: str | None  # of the RSVP
    revoked_at: Instant | None  # the ticket; None also where they came by name
    blocked_at: Instant | None
    name: str
    list_name: str


def outdated(db: ReadTransaction, event_id: EventId) -> list[OutdatedRow]:
    """Give the entries at packs whose ticket, RSVP or person is not admitted any more."""
    rows = db.rows(
        "SELECT s.uid, d.name, s.happened_at, s.count, t.uid, r.id, r.status,"
        " CASE WHEN s.kind = 'name' THEN NULL ELSE t.revoked_at END, b.at, coalesce(p.name, ''), l.name"
        " FROM scan s JOIN door d ON d.id = s.door_id JOIN door_list l ON l.id = s.list_id"
        " LEFT JOIN ticket t ON t.id = s.ticket_id"
        " LEFT JOIN rsvp r ON r.id = s.rsvp_id LEFT JOIN person p ON p.id = r.person_id"
        " LEFT JOIN event e ON e.id = s.event_id"
        " LEFT JOIN block b ON b.id = (SELECT min(o.id) FROM block o"
        " WHERE o.person_id = p.id AND o.kind = 'block' AND o.lifted_at IS NULL"
        " AND (o.group_id IS NULL OR o.group_id = e.group_id)"
        " AND (o.until_at IS NULL OR o.until_at > e.start_utc))"
        " WHERE s.event_id = ? AND s.direction = 'in' AND s.count > 0 AND d.key <> x''"
        " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id)"
        " AND (t.revoked_at IS NOT NULL OR b.at IS NOT NULL"
        "   OR r.status IN ('declined', 'refused', 'cancelled')) ORDER BY s.clock, s.uid",
        (event_id,),
    )
    return [OutdatedRow._make(row) for row in rows]


def closed_at(db: ReadTransaction, rsvp_ids: Iterable[RsvpId]) -> dict[RsvpId, Instant]:
    """Give when these RSVPs were last declined, refused or cancelled, as the history tells."""
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


def parties(db: ReadTransaction, rsvp_ids: Iterable[RsvpId]) -> dict[RsvpId, int]:
    """Give how many people these RSVPs are for."""
    wanted = json.dumps(list(rsvp_ids))
    return dict(db.rows("SELECT id, party FROM rsvp WHERE id IN (SELECT value FROM json_each(?))", (wanted,)))


def largest_parties(db: ReadTransaction, rsvp_ids: Iterable[RsvpId]) -> dict[RsvpId, int]:
    """Give the most people whom these RSVPs have ever had, as the history tells."""
    return dict(
        db.rows(
            "SELECT row_id, max(party) FROM (SELECT row_id, json_extract(before, '$.party') AS party"
            "   FROM change_row WHERE table_name = 'rsvp' AND row_id IN (SELECT value FROM json_each(?1))"
            " UNION ALL SELECT id, party FROM rsvp WHERE id IN (SELECT value FROM json_each(?1)))"
            " GROUP BY row_id",
            (json.dumps(list(rsvp_ids)),),
        )
    )
