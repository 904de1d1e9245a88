"""Tickets as a door of the desk finds them: by their number, short code, or the name of who has them."""

from meetup_desk.domain.door_tickets import DoorTicket
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.needs import Needs
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ScanKind
from meetup_desk.services.door.search import mark_of_ticket
from meetup_desk.services.door.ticket_lookup import TicketLookup
from meetup_desk.store import door_tickets, records
from meetup_desk.store.door_tickets import DoorTicketRecord
from meetup_desk.store.file.read_transaction import ReadTransaction


def by_code(db: ReadTransaction, event_id: EventId, kind: ScanKind, key: bytes | str) -> TicketLookup | None:
    """Find a ticket by its number, or by its short code."""
    row = door_tickets.by_number(db, key) if isinstance(key, bytes) else door_tickets.by_short_code(db, key)
    if row is None:
        return None
    if row.event_id == event_id:
        return TicketLookup(kind=kind, ticket=_ticket(row, here=True))
    other = records.get(db, Event, row.event_id)
    return TicketLookup(
        kind=kind,
        ticket=_ticket(row, here=False),
        other_event=other.title,
        other_start=other.plan.start,
    )


def by_rsvp(db: ReadTransaction, event_id: EventId, rsvp_id: RsvpId | None) -> TicketLookup:
    """Find the ticket of an RSVP, or the RSVP without one; DeskError `not_found`."""
    row = door_tickets.of_rsvp(db, rsvp_id)
    if row is None:
        raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
    return TicketLookup(kind=ScanKind.NAME, ticket=_ticket(row, here=row.event_id == event_id))


def told_apart(affiliation: str, phone: str) -> str:
    """Give what tells two people of one name apart."""
    return affiliation or phone[-4:]


def _told_apart(row: DoorTicketRecord) -> str:
    """Give it so that no other of the event has the same, where one has name and affiliation in common."""
    if row.has_namesake:
        return row.phone[-4:] or mark_of_ticket(row.short)
    return told_apart(row.affiliation, row.phone)


def _ticket(row: DoorTicketRecord, *, here: bool) -> DoorTicket:
    uid = Uid(bytes=row.ticket_uid) if row.ticket_uid else None
    if row.rsvp_id is None:
        return DoorTicket(
            id=row.ticket_id, uid=uid, here=here, revoked=True, status=RsvpStatus.CANCELLED, party=0
        )
    handed_to = row.handed_to
    return DoorTicket(
        id=row.ticket_id,
        uid=uid,
        here=here,
        revoked=row.revoked_at is not None,
        rsvp_id=row.rsvp_id,
        rsvp_uid=Uid(bytes=row.rsvp_uid),
        status=RsvpStatus(row.status),
        party=row.party,
        seat_promised=bool(row.override_reason),
        name=handed_to or row.name,
        instead_of=row.name if handed_to else "",
        badge_name="" if handed_to else row.badge_name,
        told_apart="" if handed_to else _told_apart(row),
        needs=Needs(diet=row.diet, access=row.access, language=row.language),
        note=row.note,
        blocked=bool(row.blocked),
        guests=row.guests,
        buddy="" if handed_to else row.buddy,
    )
