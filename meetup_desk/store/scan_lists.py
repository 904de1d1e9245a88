"""Every scan of an event, with what it was about; and how many came when."""

from collections.abc import Iterator
from typing import NamedTuple

from meetup_desk.domain.arrivals import Arrival
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.times import MINUTE, Instant
from meetup_desk.store.file.read_transaction import ReadTransaction


class ScanFacts(NamedTuple):
    """A scan, in the codes of the domain."""

    uid: bytes
    at: Instant
    door: str
    at_pack: int  # 1: a door laptop wrote it
    entry_list: str
    name: str  # who stood there; empty: nobody whom the desk knows
    affiliation: str
    party: int | None
    kind: str
    direction: str
    people: int  # negative when taken back
    verdict: str
    severity: str
    overrode: str | None
    overridden: int
    reason: str
    undone: int
    undoes: bytes | None
    set_aside: str | None
    claimed: int
    rsvp: bytes | None
    ticket: bytes | None
    short: str
    device_at: Instant
    received_at: Instant
    actor: str


_SCANS = (
    "SELECT s.uid, s.happened_at, d.name, d.key <> x'', l.name,"
    " coalesce(nullif(r.handed_to, ''), p.name, ''),"
    " CASE WHEN r.handed_to = '' THEN p.affiliation ELSE '' END, r.party, s.kind, s.direction, s.count,"
    " s.verdict, s.severity, s.overrode, s.overridden, s.reason,"
    " EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id), t.uid, s.set_aside, s.claimed, r.uid, k.uid,"
    " coalesce(k.short, ''), s.device_at, s.received_at, s.actor"
    " FROM scan s JOIN door d ON d.id = s.door_id JOIN door_list l ON l.id = s.list_id"
    " LEFT JOIN rsvp r ON r.id = s.rsvp_id AND r.event_id = s.event_id"
    " LEFT JOIN person p ON p.id = r.person_id"
    " LEFT JOIN ticket k ON k.id = s.ticket_id LEFT JOIN scan t ON t.id = s.undoes"
    " WHERE s.event_id = ?1 AND (?2 = '' OR d.name = ?2) ORDER BY s.happened_at, s.clock, s.id"
)


def scans(db: ReadTransaction, event_id: EventId, door: str = "") -> Iterator[ScanFacts]:
    """Give the scans of an event in the order of time, of one door if it is named."""
    return map(ScanFacts._make, db.run(_SCANS, (event_id, door)))


def doors(db: ReadTransaction, event_id: EventId, *, used: bool = False) -> list[str]:
    """Give the names of the doors of an event; `used`: only where something was scanned."""
    where_used = " AND EXISTS (SELECT 1 FROM scan WHERE door_id = door.id)" if used else ""
    return db.column(
        f"SELECT DISTINCT name FROM door WHERE event_id = ?{where_used} ORDER BY name", (event_id,)
    )


_COUNTED = (
    "s.event_id = ?1 AND l.name = ?2 AND (?3 = '' OR d.name = ?3) AND s.count >= 0"
    " AND s.set_aside IS NULL AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id)"
)


def came_again(db: ReadTransaction, event_id: EventId, list_name: str, door: str = "") -> int:
    """Count who came in beyond their party: after an exit, or with a ticket that two doors let in."""
    surplus: list[int] = db.column(
        "SELECT sum(s.count) - r.party FROM scan s JOIN door d ON d.id = s.door_id"
        " JOIN door_list l ON l.id = s.list_id JOIN rsvp r ON r.id = s.rsvp_id"
        f" WHERE {_COUNTED} AND s.direction = 'in' GROUP BY r.id, r.party HAVING sum(s.count) > r.party",
        (event_id, list_name, door),
    )
    return sum(surplus)


def arrivals(db: ReadTransaction, event_id: EventId, list_name: str, door: str = "") -> list[Arrival]:
    """Give what doors saw on a list by the minute: what was taken back or set aside has not been.

    A refusal is a reading that let nobody through.
    """
    rows = db.rows(
        "SELECT s.happened_at / ?4 * ?4,"
        " sum(CASE WHEN s.direction = 'in' THEN s.count ELSE 0 END),"
        " sum(CASE WHEN s.direction = 'out' THEN s.count ELSE 0 END),"
        " sum(CASE WHEN s.count = 0 AND s.kind NOT IN ('rename', 'undo')"
        "   AND s.verdict <> 'not_inside' THEN 1 ELSE 0 END)"
        " FROM scan s JOIN door d ON d.id = s.door_id JOIN door_list l ON l.id = s.list_id"
        f" WHERE {_COUNTED} GROUP BY 1 ORDER BY 1",
        (event_id, list_name, door, MINUTE),
    )
    return [Arrival._make(row) for row in rows]
