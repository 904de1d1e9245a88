"""Scans: the rows that a door writes, and finds again within a millisecond."""

from collections.abc import Callable
from dataclasses import MISSING, fields
from operator import itemgetter
from typing import Any, NamedTuple

from meetup_desk.domain.door_answers import FirstEntry
from meetup_desk.domain.ids import DoorId, EventId, ListId, RsvpId, ScanId, Uid
from meetup_desk.domain.list_rows import ScanLine
from meetup_desk.domain.scans import Door, DoorList, Scan, ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction, Severity, Verdict
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction


def first_entry(
    db: ReadTransaction, rsvp_id: RsvpId, list_id: ListId, span: tuple[Instant, Instant]
) -> FirstEntry | None:
    """Give the first entry of a party within a span of time that was not taken back."""
    row = db.row(
        "SELECT s.happened_at, d.name FROM scan s JOIN door d ON d.id = s.door_id"
        " WHERE s.rsvp_id = ? AND s.list_id = ? AND s.direction = 'in' AND s.count > 0"
        " AND s.happened_at >= ? AND s.happened_at < ?"
        " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY s.clock, s.uid LIMIT 1",
        (rsvp_id, list_id, *span),
    )
    return None if row is None else FirstEntry._make(row)


COLUMNS = (
    *("uid", "event_id", "door_id", "list_id", "door_seq", "ticket_id", "rsvp_id", "kind", "direction"),
    *("count", "verdict", "severity", "overridden", "overrode", "reason", "undoes", "device_at", "clock"),
    *("received_at", "actor"),
)
INSERT = f"INSERT INTO scan ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"


_VALUES = itemgetter(*COLUMNS[1:])  # in the order of the columns, but for the uid
_DEFAULTS = {field.name: field.default for field in fields(Scan) if field.default is not MISSING}


def add(db: WriteTransaction, **columns: Any) -> Scan:
    """Write a scan of these columns, and give it with its id; on the disk when the transaction ends."""
    scan = _DEFAULTS | columns
    scan["id"] = ScanId(db.run(INSERT, (scan["uid"].bytes, *_VALUES(scan))).lastrowid)
    return Scan(**scan)


class DoorState(NamedTuple):
    """How far a door has come; 0 before its first scan."""

    seq: int = 0  # its last number
    clock: int = 0  # the last reading of its hybrid logical clock


def state_of_door(db: ReadTransaction, door_id: DoorId) -> DoorState:
    """Give how far a door has come."""
    row = db.row(
        "SELECT coalesce(max(door_seq), 0), coalesce(max(clock), 0) FROM scan WHERE door_id = ?", (door_id,)
    )
    return DoorState() if row is None else DoorState._make(row)


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
    rows = db.rows(
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
            id=id_,
            at=at,
            door=door,
            name=name,
            verdict=verdict,
            severity=severity,
            direction=direction,
            count=count,
            undone=bool(undone),
            kind=kind,
        )
        for id_, at, door, name, verdict, severity, direction, count, undone, kind in rows
    ]


class ScanPlace(NamedTuple):
    """A door and the list that is counted there."""

    door: Door
    entry_list: DoorList


def place_named(db: WriteTransaction, event_id: EventId, door_name: str, list_name: str) -> ScanPlace:
    """Give a door and a list of an event by name; they are made when they are first used."""
    doors = records.find(db, Door, event_id=event_id, name=door_name, key=b"")
    lists = records.find(db, DoorList, event_id=event_id, name=list_name)
    return ScanPlace(
        door=doors[0] if doors else records.add(db, Door(uid=db.uid(), event_id=event_id, name=door_name)),
        entry_list=lists[0]
        if lists
        else records.add(db, DoorList(uid=db.uid(), event_id=event_id, name=list_name)),
    )


def place_of(db: ReadTransaction, scan: Scan) -> ScanPlace:
    """Give the door and the list of a scan."""
    return ScanPlace(records.get(db, Door, scan.door_id), records.get(db, DoorList, scan.list_id))


def door_names(db: ReadTransaction, event_id: EventId) -> dict[DoorId, str]:
    """Give the names of the doors of an event by id."""
    return dict(db.rows("SELECT id, name FROM door WHERE event_id = ?", (event_id,)))


def came_since(db: ReadTransaction, event_id: EventId, list_id: ListId, since: Instant) -> int:
    """Count the people who came in on a list since an instant."""
    return int(
        db.value(
            "SELECT coalesce(sum(count), 0) FROM scan"
            " WHERE event_id = ? AND happened_at >= ? AND list_id = ? AND direction = 'in'",
            (event_id, since, list_id),
        )
    )
