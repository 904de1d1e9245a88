"""Scans that a door of the desk writes: each with its next number and the next reading of its clock."""

from typing import Any

from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.domain.scans import Scan, ScanKind, tick
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Judgement, Severity, Verdict
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.judging import reading_columns, undoable
from meetup_desk.services.door.ticket_lookup import TicketLookup
from meetup_desk.store import scans
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.scans import ScanPlace


class ScanWriter:
    """Writes the scans of one door on one list."""

    def __init__(self, db: ReadTransaction, event_id: EventId, place: ScanPlace, actor: str) -> None:
        self._event_id, self._place, self._actor = event_id, place, actor
        self._seq, self._clock = scans.state_of_door(db, place.door.id)

    def write(
        self,
        db: WriteTransaction,
        lookup: TicketLookup,
        judgement: Judgement,
        ask: ScanRequest,
        now: Instant,
        *,
        times: int = 1,
    ) -> Scan:
        """Write down what a reading came to, or so many that came to the same."""
        ticket = lookup.ticket
        return self.add(
            db,
            now,
            ticket_id=ticket.id if ticket else None,
            rsvp_id=ticket.rsvp_id if ticket else None,
            count=judgement.count,
            device_at=now if ask.at is None else ask.at,
            **reading_columns(lookup, judgement, ask, times=times),
        )

    def undoable(self, db: ReadTransaction, scan: Uid | None) -> Scan:
        """Give the scan that an undo means, by default this door's last; raises as `judging.undoable`."""
        taken = scans.last_undoable(db, self._place.door.id) if scan is None else scans.get(db, scan)
        people = taken.count if taken else 0
        return undoable(
            taken, scan, people=people, undone=bool(taken and people > 0 and scans.is_undone(db, taken.id))
        )

    def is_last(self, db: ReadTransaction, scan: Scan) -> bool:
        """Tell whether a scan is the last by which this door let people through."""
        last = scans.last_undoable(db, self._place.door.id)
        return last is not None and last.id == scan.id

    def take_back(self, db: WriteTransaction, taken: Scan, now: Instant) -> Scan:
        """Write the scan that takes another one back."""
        undo = {"kind": ScanKind.UNDO, "count": -taken.count, "undoes": taken.id}
        return self._write_like(db, taken, now, **undo)

    def write_part(self, db: WriteTransaction, taken: Scan, count: int, now: Instant) -> Scan:
        """Write by hand those of a scan that was taken back who did come in."""
        part = {"kind": ScanKind.HAND, "count": count, "device_at": taken.device_at}
        return self._write_like(db, taken, now, **part)

    def _write_like(self, db: WriteTransaction, scan: Scan, now: Instant, **columns: Any) -> Scan:
        """Write a scan of the same ticket on the same list and with the same verdict as another one."""
        return self.add(
            db,
            now,
            ticket_id=scan.ticket_id,
            rsvp_id=scan.rsvp_id,
            list_id=scan.list_id,
            direction=scan.direction,
            verdict=scan.verdict,
            severity=scan.severity,
            **columns,
        )

    def add(self, db: WriteTransaction, now: Instant, **columns: Any) -> Scan:
        """Write the next scan of this door; what is not among the columns is as if nothing had been read."""
        self._seq += 1
        self._clock = tick(self._clock, now)
        usual: dict[str, Any] = {
            "list_id": self._place.entry_list.id,
            "verdict": Verdict.NOT_A_TICKET,
            "severity": Severity.RED,
            "device_at": now,
        }
        return scans.add(
            db,
            uid=db.uid(),
            event_id=self._event_id,
            door_id=self._place.door.id,
            door_seq=self._seq,
            clock=self._clock,
            received_at=now,
            actor=self._actor,
            **(usual | columns),
        )
