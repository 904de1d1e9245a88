"""Scans that come home from door laptops: written once each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId, TicketId, Uid
from meetup_desk.domain.scans import Door, DoorList
from meetup_desk.domain.times import Instant
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


class NewScan(NamedTuple):
    """Columns of a scan that came home, but for what it takes back."""

    uid: bytes
    event_id: int
    door_id: int
    list_id: int
    door_seq: int
    ticket_id: int | None
    rsvp_id: int | None
    kind: str
    direction: str
    people: int  # the column `count`, a word that tuples have taken; negative when taken back
    verdict: str
    severity: str
    overridden: bool
    overrode: str | None
    reason: str
    set_aside: str | None
    claimed: int
    device_at: int
    not_before: int
    clock: int
    received_at: int
    actor: str


_COLUMNS = tuple("count" if name == "people" else name for name in NewScan._fields)
_INSERT = (
    f"INSERT INTO scan ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    " ON CONFLICT (uid) DO NOTHING"
)
# Taken back at the desk as well as at its door, a scan is still taken back once; and only what it brought.
_INSERT_UNDO = (
    f"INSERT INTO scan (undoes, {', '.join(_COLUMNS)})"
    " SELECT t.id, {}"
    " FROM (SELECT 1) LEFT JOIN scan t ON t.uid = ? WHERE true ON CONFLICT (uid) DO NOTHING"
).format(
    ", ".join(
        "CASE WHEN t.id IS NULL OR t.count = 0 OR EXISTS (SELECT 1 FROM scan u WHERE u.undoes = t.id)"
        " THEN 0 ELSE ? END"
        if name == "count"
        else "coalesce(?, t.rsvp_id)"
        if name == "rsvp_id"
        else "?"
        for name in _COLUMNS
    )
)


class KnownTicket(NamedTuple):
    """A ticket that the desk knows."""

    id: TicketId | None
    rsvp_id: RsvpId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownByDesk:
    """What the desk knows of an event, by what its packs call it."""

    tickets: dict[bytes, KnownTicket]  # by uid, and by number
    rsvps: dict[bytes, RsvpId]  # uid -> id
    scans: set[bytes]  # uids
    revoked: dict[bytes, Instant]  # uid of a door -> when its pack was revoked


def event_of(db: ReadTransaction, uid: Uid) -> Event | None:
    """Give the event of a uid, or None."""
    found = records.find(db, Event, uid=uid)
    return found[0] if found else None


def known_by_desk(db: ReadTransaction, event_id: EventId) -> KnownByDesk:
    """Load what scans of an event may name."""
    tickets: dict[bytes, KnownTicket] = {}
    rows = db.rows("SELECT uid, number, id, rsvp_id FROM ticket WHERE event_id = ?", (event_id,))
    for uid, number, id_, rsvp_id in rows:
        tickets[uid] = tickets[number] = KnownTicket(id_, rsvp_id)
    return KnownByDesk(
        tickets=tickets,
        rsvps=dict(db.rows("SELECT uid, id FROM rsvp WHERE event_id = ?", (event_id,))),
        scans=set(db.column("SELECT uid FROM scan WHERE event_id = ?", (event_id,))),
        revoked=dict(
            db.rows(
                "SELECT d.uid, r.at FROM revocation r JOIN door d ON d.id = r.door_id WHERE d.event_id = ?",
                (event_id,),
            )
        ),
    )


def door(db: WriteTransaction, door: Door) -> Door:
    """Give the door of a pack; one that a restored backup does not know is written down again."""
    found = records.find(db, Door, uid=door.uid)
    return found[0] if found else records.add(db, door)


def lists(db: WriteTransaction, event_id: EventId, named: dict[str, str]) -> dict[bytes, int]:
    """Give the ids of a pack's lists (uid in hex -> name) by uid; one that is missing is written down."""
    present = records.find(db, DoorList, event_id=event_id)
    by_uid = {entry_list.uid.hex: entry_list.id for entry_list in present}
    by_name = {entry_list.name: entry_list.id for entry_list in present}
    found: dict[bytes, int] = {}
    for uid, name in named.items():
        if uid not in by_uid and name not in by_name:
            by_name[name] = records.add(db, DoorList(uid=Uid(uid), event_id=event_id, name=name)).id
        found[bytes.fromhex(uid)] = by_uid.get(uid) or by_name[name]
    return found


class NewUndo(NamedTuple):
    """A scan that came home and takes another one back, which is here or comes along."""

    scan: NewScan
    undoes: bytes  # uid


def add(db: WriteTransaction, scans: Iterable[NewScan], undos: Iterable[NewUndo]) -> None:
    """Write scans that are not there yet, and those that take others back."""
    db.run_many(_INSERT, scans)
    db.run_many(_INSERT_UNDO, ((*undo.scan, undo.undoes) for undo in undos))


def newest_names(db: ReadTransaction, event_id: EventId) -> dict[RsvpId, str]:
    """Give to whom the tickets of RSVPs were handed last, as the clocks of the doors say."""
    rows = db.rows(
        "SELECT rsvp_id, reason FROM (SELECT rsvp_id, reason, row_number() OVER"
        " (PARTITION BY rsvp_id ORDER BY clock DESC, uid DESC) AS place FROM scan"
        " WHERE event_id = ? AND kind = 'rename' AND rsvp_id IS NOT NULL AND set_aside IS NULL)"
        " WHERE place = 1",
        (event_id,),
    )
    return dict(rows)
