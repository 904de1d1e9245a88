"""Tickets with their RSVP and person, as a door looks them up within a millisecond."""

from typing import NamedTuple

from meetup_desk.domain.ids import EventId, RsvpId, TicketId
from meetup_desk.domain.times import Instant
from meetup_desk.store import blocks, buddies
from meetup_desk.store.file.read_transaction import ReadTransaction

_RSVP = (
    "r.uid, r.status, r.party, r.override_reason, p.name, p.badge_name, p.affiliation,"
    " r.needs_diet, r.needs_access, r.needs_language, r.note,"
    " coalesce((SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'phone'"
    " ORDER BY id LIMIT 1), ''),"
    f" r.handed_to, {blocks.AT_DOOR.format(event='r.event_id', person='p.id')}, r.guests,"
    " EXISTS (SELECT 1 FROM person q JOIN rsvp o ON o.person_id = q.id AND o.event_id = r.event_id"
    " WHERE q.affiliation = p.affiliation AND q.sort_key = p.sort_key AND q.id <> p.id),"
    f" {buddies.NAME.format(event='r.event_id', person='p.id')}"
)
_TICKET = (
    f"SELECT t.id, t.uid, t.event_id, t.revoked_at, t.rsvp_id, {_RSVP}, t.short"
    " FROM ticket t LEFT JOIN rsvp r ON r.id = t.rsvp_id LEFT JOIN person p ON p.id = r.person_id"
)
_BY_NUMBER = f"{_TICKET} WHERE t.number = ?"
_BY_SHORT = f"{_TICKET} WHERE t.short = ?"
_BY_RSVP = f"{_TICKET} WHERE t.rsvp_id = ? AND t.revoked_at IS NULL ORDER BY t.id DESC LIMIT 1"
_WITHOUT_TICKET = (
    f"SELECT NULL, NULL, r.event_id, NULL, r.id, {_RSVP}, '' FROM rsvp r JOIN person p ON p.id = r.person_id"
    " WHERE r.id = ?"
)


class DoorTicketRecord(NamedTuple):
    """A ticket with the RSVP and the person that it is of; where `rsvp_id` is None, so are their columns."""

    ticket_id: TicketId | None  # None: an RSVP without a ticket
    ticket_uid: bytes | None
    event_id: EventId
    revoked_at: Instant | None
    rsvp_id: RsvpId | None  # None: the RSVP was taken back
    rsvp_uid: bytes
    status: str
    party: int
    override_reason: str
    name: str
    badge_name: str
    affiliation: str
    diet: str
    access: str
    language: str
    note: str
    phone: str
    handed_to: str
    blocked: int
    guests: str
    has_namesake: int  # somebody else of the event has the same name and affiliation
    buddy: str
    short: str


def by_number(db: ReadTransaction, number: bytes) -> DoorTicketRecord | None:
    """Find the ticket with a number."""
    return _ticket(db, _BY_NUMBER, number)


def by_short_code(db: ReadTransaction, short: str) -> DoorTicketRecord | None:
    """Find the ticket with a short code, without dashes."""
    return _ticket(db, _BY_SHORT, short)


def of_rsvp(db: ReadTransaction, rsvp_id: RsvpId | None) -> DoorTicketRecord | None:
    """Give the valid ticket of an RSVP, or the RSVP without one; None where there is no such RSVP."""
    return _ticket(db, _BY_RSVP, rsvp_id) or _ticket(db, _WITHOUT_TICKET, rsvp_id)


def _ticket(db: ReadTransaction, sql: str, key: object) -> DoorTicketRecord | None:
    row = db.row(sql, (key,))
    return None if row is None else DoorTicketRecord._make(row)
