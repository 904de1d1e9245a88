"""Scans that come home: written once each, and what two doors did with one ticket."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.scans import Door, DoorList
from meetup_desk.domain.times import Instant
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
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
INSERT = (
    f"INSERT INTO scan ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
    " ON CONFLICT (uid) DO NOTHING"
)
# Taken back at the desk as well as at its door, a scan is still taken back once; and only what it brought.
INSERT_UNDO = (
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the desk knows of an event, by what its packs call it."""

    tickets: dict[bytes, tuple[int, int | None]]  # uid, or number -> id, RSVP id
    rsvps: dict[bytes, int]  # uid -> id
    scans: set[bytes]  # uids
    revoked: dict[bytes, Instant]  # uid of a door -> when its pack was revoked


def event_of(db: ReadTransaction, uid: Uid) -> Event | None:
    """Give the event of a uid, or None."""
    found = records.find(db, Event, uid=uid)
    return found[0] if found else None


def known(db: ReadTransaction, event_id: EventId) -> Known:
    """Load what scans of an event may name."""
    tickets: dict[bytes, tuple[int, int | None]] = {}
    for uid, number, *ids in db.run(
        "SELECT uid, number, id, rsvp_id FROM ticket WHERE event_id = ?", (event_id,)
    ):
        tickets[uid] = tickets[number] = (ids[0], ids[1])
    return Known(
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
    by_uid = {one.uid.hex: one.id for one in present}
    by_name = {one.name: one.id for one in present}
    found: dict[bytes, int] = {}
    for uid, name in named.items():
        if uid not in by_uid and name not in by_name:
            by_name[name] = records.add(db, DoorList(uid=Uid(uid), event_id=event_id, name=name)).id
        found[bytes.fromhex(uid)] = by_uid.get(uid) or by_name[name]
    return found


def add(db: WriteTransaction, plain: Iterable[NewScan], undoing: Iterable[Row]) -> None:
    """Write scans that are not there yet; for those that undo, their columns and then the uid of what they
    take back, which is here or comes along.
    """
    db.run_many(INSERT, plain)
    db.run_many(INSERT_UNDO, undoing)


def newest_names(db: ReadTransaction, event_id: EventId) -> list[tuple[RsvpId, str]]:
    """Give to whom the tickets of answers were handed last, as the clocks of the doors say."""
    return db.rows(
        "SELECT rsvp_id, reason FROM (SELECT rsvp_id, reason, row_number() OVER"
        " (PARTITION BY rsvp_id ORDER BY clock DESC, uid DESC) AS place FROM scan"
        " WHERE event_id = ? AND kind = 'rename' AND rsvp_id IS NOT NULL AND set_aside IS NULL)"
        " WHERE place = 1",
        (event_id,),
    )


def ticket_uids(db: ReadTransaction, ticket_ids: Iterable[int]) -> dict[int, bytes]:
    """Give the uids of tickets."""
    wanted = json.dumps(list(ticket_ids))
    return dict(db.rows("SELECT id, uid FROM ticket WHERE id IN (SELECT value FROM json_each(?))", (wanted,)))


_TWOFOLD = (
    "SELECT door_id FROM scan WHERE door_id IN (SELECT id FROM door WHERE event_id = ?1 AND key <> x'')"
    " GROUP BY door_id, door_seq HAVING count(*) > 1"
)


def crowded(db: ReadTransaction, event_id: EventId) -> Iterator[list[Row]]:
    """Give the scans of each party of which two doors let in more than it has, in the order of their clocks.

    Rows: RSVP id, list id, party, name, ticket id, door id, door name, instant, direction, count,
    knowingly, scan uid, scan id, list name, rule of the list, twofold. Knowingly means that a supervisor
    overrode that the party was in already. A door is twofold that has two scans of one number: its pack was
    open in two places, which did not see each other either. What was taken back is left out, and so are lists
    that let a party in any number of times.
    """
    rows = db.run(
        "SELECT s.rsvp_id, s.list_id, r.party, p.name,"
        " s.ticket_id,"
        " s.door_id, d.name, s.happened_at, s.direction, s.count,"
        " coalesce(s.overrode = 'already_in', 0), s.uid, s.id, l.name, l.rule,"
        f" s.door_id IN ({_TWOFOLD})"
        " FROM (SELECT rsvp_id, list_id FROM scan"
        "   WHERE event_id = ?1 AND direction = 'in' AND rsvp_id IS NOT NULL"
        "   GROUP BY rsvp_id, list_id HAVING"
        f"   (min(door_id) < max(door_id) OR min(door_id) IN ({_TWOFOLD}))"
        "   AND sum(count) > (SELECT party FROM rsvp WHERE id = scan.rsvp_id)) c"
        " JOIN scan s ON s.rsvp_id = c.rsvp_id AND s.list_id = c.list_id JOIN rsvp r ON r.id = s.rsvp_id"
        " JOIN person p ON p.id = r.person_id JOIN door d ON d.id = s.door_id"
        " JOIN door_list l ON l.id = s.list_id"
        " WHERE s.count > 0 AND l.rule <> 'unlimited'"
        " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id)"
        " ORDER BY s.rsvp_id, s.list_id, s.clock, s.uid",
        (event_id,),
    )
    party: list[Row] = []
    for row in rows:
        if party and party[-1][:2] != row[:2]:
            yield party
            party = []
        party.append(row)
    if party:
        yield party
