"""Tickets: issued once a seat is given, revoked by a newer one, withdrawn with their RSVP."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.tickets import Ticket
from meetup_desk.domain.times import Instant
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


class NewTicket(NamedTuple):
    """A ticket to be written, column by column."""

    uid: bytes
    event_id: EventId
    rsvp_id: RsvpId
    rsvp_uid: bytes
    number: bytes
    short: str
    issued_at: Instant


INSERT = f"INSERT INTO ticket ({', '.join(NewTicket._fields)}) VALUES (?,?,?,?,?,?,?)"


class SeatedRsvp(NamedTuple):
    """An RSVP that is to get a ticket."""

    id: RsvpId
    event_id: EventId
    uid: bytes


class TicketKey(NamedTuple):
    """What tells a ticket from all others."""

    number: bytes
    short: str


def insert(db: WriteTransaction, tickets: Iterable[NewTicket]) -> None:
    """Write tickets."""
    db.run_many(INSERT, tickets)


def without_ticket(db: ReadTransaction, rsvp_ids: Sequence[int]) -> list[SeatedRsvp]:
    """Give those of these RSVPs that have no valid ticket."""
    if not rsvp_ids:
        return []
    rows = db.run(
        "SELECT r.id, r.event_id, r.uid FROM rsvp r WHERE r.id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.rsvp_id = r.id AND t.revoked_at IS NULL)",
        (json.dumps(list(rsvp_ids)),),
    )
    return list(map(SeatedRsvp._make, rows))


def valid(db: ReadTransaction, rsvp_id: RsvpId) -> Ticket | None:
    """Give the valid ticket of an RSVP."""
    found = records.find(db, Ticket, rsvp_id=rsvp_id, revoked_at=None)
    return found[-1] if found else None


def valid_of(db: ReadTransaction, rsvp_ids: Sequence[int]) -> dict[RsvpId, TicketKey]:
    """Give number and short code of the valid tickets, by RSVP."""
    rows = db.run(
        "SELECT rsvp_id, number, short FROM ticket WHERE revoked_at IS NULL"
        " AND rsvp_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(list(rsvp_ids)),),
    )
    return {rsvp_id: TicketKey(number, short) for rsvp_id, number, short in rows}


def revoke(db: WriteTransaction, rsvp_id: RsvpId) -> None:
    """Revoke every valid ticket of an RSVP."""
    db.run("UPDATE ticket SET revoked_at = ? WHERE rsvp_id = ? AND revoked_at IS NULL", (db.now(), rsvp_id))
