"""A ticket that was handed to somebody else: the answer keeps both names, and a row says when it was."""

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.rsvps import CLOSED
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Severity, Verdict
from meetup_desk.services.door.judging import Read
from meetup_desk.services.door.scan_rows import ScanRows
from meetup_desk.store import rsvps
from meetup_desk.store.file.write_transaction import WriteTransaction


def write_name(db: WriteTransaction, rows: ScanRows, read: Read, name: str, now: Instant) -> None:
    """Write a name to the answer of a ticket, and the row; RuleError `closed_answer`."""
    ticket = read.ticket
    if ticket is None or ticket.rsvp_id is None or not ticket.here or ticket.status in CLOSED:
        raise RuleError("closed_answer")
    rsvps.hand_over(db, ticket.rsvp_id, name)
    rows.add(
        db,
        rows.blank(
            db,
            now,
            ticket_id=ticket.id,
            rsvp_id=ticket.rsvp_id,
            kind=ScanKind.RENAME,
            verdict=Verdict.ADMITTED,
            severity=Severity.GREEN,
            reason=name,
        ),
    )
