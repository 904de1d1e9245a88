"""Scans: what a door has to know within a millisecond, and the row that it writes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from meetup_desk.domain.ids import DoorId, EventId, ListId, PersonId, RsvpId, ScanId, Uid
from meetup_desk.domain.list_rows import ScanLine
from meetup_desk.domain.scans import Door, DoorList, Scan, ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction, Severity, Verdict
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction

_PARTY = (
    "r.uid, r.status, r.party, r.override_reason, p.name, p.badge_name, p.affiliation,"
    " r.needs_diet, r.needs_access, r.needs_language, r.note,"
    " (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'phone' ORDER BY id LIMIT 1),"
    " r.handed_to, EXISTS (SELECT 1 FROM block WHERE person_id = p.id), r.guests,"
    " EXISTS (SELECT 1 FROM person q JOIN rsvp o ON o.person_id = q.id AND o.event_id = r.event_id"
    " WHERE q.affiliation = p.affiliation AND q.sort_key = p.sort_key AND q.id <> p.id)"
)
FACTS = (
    f"SELECT t.id, t.uid, t.event_id, t.revoked_at, t.rsvp_id, {_PARTY}, t.short"
    " FROM ticket t LEFT JOIN rsvp r ON r.id = t.rsvp_id LEFT JOIN person p ON p.id = r.person_id"
)
BY_NUMBER = f"{FACTS} WHERE t.number = ?"
BY_SHORT = f"{FACTS} WHERE t.short = ?"
BY_RSVP = f"{FACTS} WHERE t.rsvp_id = ? AND t.revoked_at IS NULL ORDER BY t.id DESC LIMIT 1"

WITHOUT_TICKET = (
    f"SELECT NULL, NULL, r.event_id, NULL, r.id, {_PARTY}, '' FROM rsvp r JOIN person p ON p.id = r.person_id"
    " WHERE r.id = ?"
)


def walked(db: ReadTransaction, rsvp_id: RsvpId, list_id: ListId) -> tuple[int, int]:
    """Count the people of a party that came in and went out on a list."""
    sums = dict(
        db.run(
            "SELECT direction, sum(count) FROM scan WHERE rsvp_id = ? AND list_id = ? GROUP BY direction",
            (rsvp_id, list_id),
        )
    )
    return sums.get("in", 0), sums.get("out", 0)


def first_entry(
    db: ReadTransaction, rsvp_id: RsvpId, list_id: ListId, span: tuple[Instant, Instant]
) -> tuple[Instant, str] | None:
    """Give (instant, door name) of the first entry of a party within a span that was not taken back."""
    return db.row(
        "SELECT s.happened_at, d.name FROM scan s JOIN door d ON d.id = s.door_id"
        " WHERE s.rsvp_id = ? AND s.list_id = ? AND s.direction = 'in' AND s.count > 0"
        " AND s.happened_at >= ? AND s.happened_at < ?"
        " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY s.clock, s.uid LIMIT 1",
        (rsvp_id, list_id, *span),
    )


COLUMNS = (
    *("uid", "event_id", "door_id", "list_id", "door_seq", "ticket_id", "rsvp_id", "kind", "direction"),
    *("count", "verdict", "severity", "overridden", "overrode", "reason", "undoes", "device_at", "clock"),
    *("received_at", "actor"),
)
INSERT = f"INSERT INTO scan ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"


def add(db: WriteTransaction, scan: Scan) -> ScanId:
    """Write a scan; it is on the disk when the transaction ends."""
    values = [scan.uid.bytes, *(getattr(scan, name) for name in COLUMNS[1:])]
    return ScanId(db.run(INSERT, values).lastrowid)


def last_of_door(db: ReadTransaction, door_id: DoorId) -> tuple[int, int]:
    """Give the last sequence number and the last clock reading of a door."""
    row = db.row(
        "SELECT coalesce(max(door_seq), 0), coalesce(max(clock), 0) FROM scan WHERE door_id = ?", (door_id,)
    )
    return row or (0, 0)


def wrong_codes(db: ReadTransaction, door_id: DoorId, most: int) -> list[Instant]:
    """Give when the last short codes that nobody has were typed at a door, oldest first."""
    rows = db.rows(
        "SELECT received_at FROM (SELECT received_at, kind, verdict, door_seq FROM scan WHERE door_id = ?"
        " ORDER BY door_seq DESC LIMIT ?) AS latest"
        " WHERE kind = 'short' AND verdict = 'not_a_ticket' ORDER BY door_seq",
        (door_id, most),
    )
    return [at for (at,) in rows]


def get(db: ReadTransaction, uid: Uid) -> Scan | None:
    """Give a scan by its uid."""
    return _scan(db.row(f"SELECT id, {', '.join(COLUMNS)} FROM scan WHERE uid = ?", (uid.bytes,)))


def last_undoable(db: ReadTransaction, door_id: DoorId) -> Scan | None:
    """Give the newest scan of a door that let people through and was not taken back."""
    return _scan(
        db.row(
            f"SELECT id, {', '.join(COLUMNS)} FROM scan s WHERE door_id = ? AND count > 0"
            " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY id DESC LIMIT 1",
            (door_id,),
        )
    )


def _scan(row: Row | None) -> Scan | None:
    if row is None:
        return None
    facts = dict(zip(COLUMNS, row[1:], strict=True))
    return Scan(id=row[0], **{name: _FROM_COLUMN.get(name, _as_it_is)(fact) for name, fact in facts.items()})


def _as_it_is(fact: Any) -> Any:
    return fact


_FROM_COLUMN: dict[str, Callable[[Any], Any]] = {
    "uid": lambda value: Uid(bytes=value),
    "kind": ScanKind,
    "direction": Direction,
    "verdict": Verdict,
    "severity": Severity,
    "overridden": bool,
    "overrode": lambda value: Verdict(value) if value else None,
}


def is_undone(db: ReadTransaction, scan_id: ScanId) -> bool:
    """Tell whether a scan was taken back."""
    return db.value("SELECT 1 FROM scan WHERE undoes = ?", (scan_id,)) is not None


def newest(db: ReadTransaction, event_id: EventId, limit: int) -> list[ScanLine]:
    """Give the last scans of an event, newest first."""
    rows = db.run(
        "SELECT s.id, s.happened_at, d.name, coalesce(nullif(r.handed_to, ''), p.name, ''), s.verdict,"
        " s.severity, s.direction, s.count, EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id), s.kind"
        " FROM scan s JOIN door d ON d.id = s.door_id"
        " LEFT JOIN rsvp r ON r.id = s.rsvp_id AND r.event_id = s.event_id"
        " LEFT JOIN person p ON p.id = r.person_id"
        " WHERE s.event_id = ? AND s.set_aside IS NULL ORDER BY s.happened_at DESC, s.id DESC LIMIT ?",
        (event_id, limit),
    )
    return [
        ScanLine(
            id=row[0],
            at=row[1],
            door=row[2],
            name=row[3],
            verdict=row[4],
            severity=row[5],
            direction=row[6],
            count=row[7],
            undone=bool(row[8]),
            kind=row[9],
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A door and a list of an event."""

    door: Door
    entry_list: DoorList


def post(db: WriteTransaction, event_id: EventId, door_name: str, list_name: str) -> Post:
    """Give a door and a list of an event by name; they are made when they are first used."""
    doors = records.find(db, Door, event_id=event_id, name=door_name, key=b"")
    lists = records.find(db, DoorList, event_id=event_id, name=list_name)
    return Post(
        door=doors[0] if doors else records.add(db, Door(uid=db.uid(), event_id=event_id, name=door_name)),
        entry_list=lists[0]
        if lists
        else records.add(db, DoorList(uid=db.uid(), event_id=event_id, name=list_name)),
    )


def post_of(db: ReadTransaction, scan: Scan) -> Post:
    """Give the door and the list of a scan."""
    return Post(door=records.get(db, Door, scan.door_id), entry_list=records.get(db, DoorList, scan.list_id))


def doors(db: ReadTransaction, event_id: EventId) -> list[tuple[DoorId, str]]:
    """Give id and name of the doors of an event."""
    return db.rows("SELECT id, name FROM door WHERE event_id = ?", (event_id,))


def came_since(db: ReadTransaction, event_id: EventId, list_id: ListId, since: Instant) -> int:
    """Count the people who came in on a list since an instant."""
    return int(
        db.value(
            "SELECT coalesce(sum(count), 0) FROM scan"
            " WHERE event_id = ? AND happened_at >= ? AND list_id = ? AND direction = 'in'",
            (event_id, since, list_id),
        )
    )


def is_blocked(db: ReadTransaction, person_id: PersonId) -> bool:
    """Tell whether a person may not come in."""
    return db.value("SELECT 1 FROM block WHERE person_id = ?", (person_id,)) is not None
