"""What the scans that are home tell the organiser of an event's doors, beside who came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from meetup_desk.domain.conflicts import Conflict
from meetup_desk.domain.door_reports import (
    OutdatedEntry,
    PackLine,
    SetAsideScan,
    WrongClock,
    outdated_reason,
)
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.times import MINUTE, Instant
from meetup_desk.services.door.conflicts import conflicts_of_event
from meetup_desk.store import door_report, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.door_report import OutdatedRow
from meetup_desk.store.file.read_transaction import ReadTransaction


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
        return [conflict for conflict in self.conflicts if conflict.settled is None]


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
                conflicts=conflicts_of_event(db, event),
                outdated=_outdated(db, event_id),
                set_aside=door_report.set_aside(db, event_id),
                clocks=door_report.wrong_clocks(db, event_id, MINUTE),
                packs=door_report.packs(db, event_id),
            )


def _outdated(db: ReadTransaction, event_id: EventId) -> list[OutdatedEntry]:
    rows = door_report.outdated(db, event_id)
    closed = door_report.closed_at(db, {row.rsvp_id for row in rows if row.rsvp_id and row.status in CLOSED})
    entries = (_entry(row, closed) for row in rows)
    return [entry for entry in entries if entry is not None]


def _entry(row: OutdatedRow, closed_at: Mapping[RsvpId, Instant]) -> OutdatedEntry | None:
    """Give an entry that should not have been; None where it was right at its time."""
    reason = outdated_reason(
        row.at,
        status=RsvpStatus(row.status) if row.status else None,
        closed_at=closed_at.get(row.rsvp_id) if row.rsvp_id else None,
        blocked_at=row.blocked_at,
        revoked_at=row.revoked_at,
    )
    if reason is None:
        return None
    why, since = reason
    return OutdatedEntry(
        scan=Uid(bytes=row.scan),
        door=row.door,
        at=row.at,
        people=row.people,
        name=row.name,
        list_name=row.list_name,
        ticket=Uid(bytes=row.ticket) if row.ticket else None,
        why=why,
        since=since,
    )
