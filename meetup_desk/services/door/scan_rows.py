"""Rows that a door of the desk writes: each with the door's next number and the next reading of its clock."""

from dataclasses import replace
from typing import Any

from meetup_desk.domain.code_guesses import times_text
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.domain.scans import Scan, ScanKind, tick
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Judgement, Severity, Verdict
from meetup_desk.services.door.judging import Read, reason_of
from meetup_desk.services.door.source import Ask
from meetup_desk.store import scans
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.scans import Post


class ScanRows:
    """Writes the scans of one door on one list."""

    def __init__(self, db: ReadTransaction, event_id: EventId, post: Post, actor: str) -> None:
        self._event_id, self._post, self._actor = event_id, post, actor
        self._seq, self._clock = scans.last_of_door(db, post.door.id)

    def write(
        self,
        db: WriteTransaction,
        read: Read,
        judgement: Judgement,
        ask: Ask,
        now: Instant,
        *,
        times: int = 1,
    ) -> Scan:
        """Write down what a reading came to, or so many that came to the same."""
        ticket = read.ticket
        return self.add(
            db,
            self.blank(
                db,
                now,
                ticket_id=ticket.id if ticket else None,
                rsvp_id=ticket.rsvp_id if ticket else None,
                kind=read.kind,
                direction=ask.direction,
                count=judgement.count,
                verdict=judgement.verdict,
                severity=judgement.severity,
                overridden=judgement.overridden,
                overrode=judgement.overrode,
                reason=reason_of(ask, judgement) or times_text(times),
                device_at=now if ask.at is None else ask.at,
            ),
        )

    def undoable(self, db: ReadTransaction, scan: Uid | None) -> Scan:
        """Give the scan that an undo means, by default this door's last; RuleError `nothing_to_undo`,
        `already_undone`, DeskError `not_found`.
        """
        taken = scans.last_undoable(db, self._post.door.id) if scan is None else scans.get(db, scan)
        if taken is None and scan is not None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(scan))
        if taken is None or taken.count <= 0:
            raise RuleError("nothing_to_undo")
        if scans.is_undone(db, taken.id):
            raise RuleError("already_undone")
        return taken

    def is_last(self, db: ReadTransaction, scan: Scan) -> bool:
        """Tell whether a scan is the last by which this door let people through."""
        last = scans.last_undoable(db, self._post.door.id)
        return last is not None and last.id == scan.id

    def take_back(self, db: WriteTransaction, taken: Scan, now: Instant) -> Scan:
        """Write the row that takes a scan back."""
        row = self.blank(
            db,
            now,
            ticket_id=taken.ticket_id,
            rsvp_id=taken.rsvp_id,
            list_id=taken.list_id,
            kind=ScanKind.UNDO,
            direction=taken.direction,
            count=-taken.count,
            verdict=taken.verdict,
            severity=taken.severity,
            undoes=taken.id,
        )
        return self.add(db, row)

    def again(self, db: WriteTransaction, taken: Scan, count: int, now: Instant) -> Scan:
        """Make a row by hand for those of a scan that was taken back who did come in."""
        row = replace(taken, kind=ScanKind.HAND, count=count, overridden=False, overrode=None, reason="")
        mine = self.blank(db, now)
        return replace(
            row,
            id=mine.id,
            uid=mine.uid,
            door_seq=mine.door_seq,
            clock=mine.clock,
            received_at=now,
            actor=mine.actor,
        )

    def add(self, db: WriteTransaction, scan: Scan) -> Scan:
        """Write a row, and give it with its id."""
        return replace(scan, id=scans.add(db, scan))

    def blank(self, db: WriteTransaction, now: Instant, **facts: Any) -> Scan:
        """Make the next row of this door; what is not among the facts is as if nothing had been read."""
        self._seq += 1
        self._clock = tick(self._clock, now)
        usual: dict[str, Any] = {
            "list_id": self._post.entry_list.id,
            "verdict": Verdict.NOT_A_TICKET,
            "severity": Severity.RED,
            "device_at": now,
        }
        return Scan(
            uid=db.uid(),
            event_id=self._event_id,
            door_id=self._post.door.id,
            door_seq=self._seq,
            clock=self._clock,
            received_at=now,
            actor=self._actor,
            **(usual | facts),
        )
