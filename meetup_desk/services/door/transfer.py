"""A ticket that was handed to somebody else: the RSVP keeps both names, and a scan says when it was."""

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.rsvps import CLOSED
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Severity, Verdict
from meetup_desk.services.door.scan_writer import ScanWriter
from meetup_desk.services.door.ticket_lookup import TicketLookup
from meetup_desk.store import rsvps
from meetup_desk.store.file.write_transaction import WriteTransaction


def write_name(
    db: WriteTransaction, scans: ScanWriter, lookup: TicketLookup, name: str, now: Instant
) -> None:
    """Write a name to the RSVP of a ticket, and the scan; RuleError `closed_answer`."""
    ticket = lookup.ticket
    if ticket is None or ticket.rsvp_id is None or not ticket.here or ticket.status in CLOSED:
        raise RuleError("closed_answer")
    rsvps.hand_over(db, ticket.rsvp_id, name)
    scans.add(
        db,
        now,
        ticket_id=ticket.id,
        rsvp_id=ticket.rsvp_id,
        kind=ScanKind.RENAME,
        verdict=Verdict.ADMITTED,
        severity=Severity.GREEN,
        reason=name,
    )
