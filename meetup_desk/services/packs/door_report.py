"""What the scans that are home tell the organiser of an event's doors, beside who came."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import DoorId, EventId, Uid
from meetup_desk.domain.plausibility import SetAside
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.times import MINUTE, Instant
from meetup_desk.services.door.conflicts import Conflict, conflicts
from meetup_desk.store import door_report, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.read_transaction import ReadTransaction, Row


class Since(StrEnum):
    """What had happened to whom a pack let in, and the pack could not know."""

    CANCELLED = "cancelled"
    DECLINED = "declined"
    REFUSED = "refused"
    BLOCKED = "blocked"
    REPLACED = "replaced"  # another ticket was made, or this one withdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class OutdatedEntry:
    """An entry that its door would have refused, had it known what the desk knew by then. It stays."""

    scan: Uid
    door: str
    at: Instant
    people: int
    name: str
    list_name: str
    ticket: Uid | None
    why: Since
    since: Instant | None  # when that happened; None: before the history begins


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAsideScan:
    """A scan that came home and counts nothing."""

    scan: Uid
    door: str
    at: Instant
    kind: str  # of `ScanKind`
    direction: str
    people: int  # as its door claims; negative where it takes back
    name: str  # as the desk has it; empty: nobody whom it knows
    new_name: str  # that it gives to a ticket
    why: SetAside


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongClock:
    """A door whose clock is proven wrong, by how much at least; its greens count."""

    door: str
    scans: int  # that prove it
    ahead: int  # microseconds, of the desk's clock when they came home
    behind: int  # microseconds, of the making of its pack


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLine:
    """A pack that was made for a door."""

    id: DoorId
    uid: Uid
    name: str
    made_at: Instant | None
    scans: int  # that are home
    home_at: Instant | None  # when the last of them came
    revoked_at: Instant | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorReport:
    """What an organiser has to know of the doors of an event."""

    tz: str
    conflicts: Sequence[Conflict]  # settled or not, in the order of time
    outdated: Sequence[OutdatedEntry]
    set_aside: Sequence[SetAsideScan]
    clocks: Sequence[WrongClock]
    packs: Sequence[PackLine]

    @property
    def open_conflicts(self) -> list[Conflict]:
        """Those that nobody has settled."""
        return [one for one in self.conflicts if one.settled is None]


class DoorReports:
    """Reads reports."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_event(self, event_id: EventId) -> DoorReport:
        """Give the report of an event; DeskError `not_found`."""
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            return DoorReport(
                tz=event.plan.tz,
                conflicts=conflicts(db, event),
                outdated=_outdated(db, event_id),
                set_aside=[_aside(row) for row in door_report.set_aside(db, event_id)],
                clocks=[_clock(row) for row in door_report.clocks(db, event_id, MINUTE)],
                packs=[_pack(row) for row in door_report.packs(db, event_id)],
            )


def _outdated(db: ReadTransaction, event_id: EventId) -> list[OutdatedEntry]:
    rows = door_report.outdated(db, event_id)
    closed = door_report.closed_at(db, {row[5] for row in rows if row[6] in CLOSED})
    told = (_entry(row, closed.get(row[5])) for row in rows)
    return [one for one in told if one is not None]


def _entry(row: Row, closed: Instant | None) -> OutdatedEntry | None:
    """Say why an entry should not have been, or None where it was right at its time."""
    status, at = row[6], row[2]
    reasons: list[tuple[Since, Instant | None]] = []
    if status is not None and RsvpStatus(status) in CLOSED:
        reasons.append((Since(status), closed))
    if row[8] is not None:
        reasons.append((Since.BLOCKED, row[8]))
    if row[7] is not None:
        reasons.append((Since.REPLACED, row[7]))
    why, since = next((one for one in reasons if one[1] is None or one[1] <= at), (None, None))
    if why is None:
        return None
    return OutdatedEntry(
        scan=Uid(bytes=row[0]),
        door=row[1],
        at=at,
        people=row[3],
        name=row[9],
        list_name=row[10],
        ticket=Uid(bytes=row[4]) if row[4] else None,
        why=why,
        since=since,
    )


def _aside(row: Row) -> SetAsideScan:
    renamed = row[3] == "rename"
    return SetAsideScan(
        scan=Uid(bytes=row[0]),
        door=row[1],
        at=row[2],
        kind=row[3],
        direction=row[4],
        people=row[5],
        why=SetAside(row[6]),
        name=row[7],
        new_name=row[8] if renamed else "",
    )


def _clock(row: Row) -> WrongClock:
    return WrongClock(door=row[0], scans=row[1], ahead=row[2], behind=row[3])


def _pack(row: Row) -> PackLine:
    return PackLine(
        id=row[0],
        uid=Uid(bytes=row[1]),
        name=row[2],
        made_at=row[3],
        scans=row[4],
        home_at=row[5],
        revoked_at=row[6],
        note=row[7] or "",
    )
