"""Tickets as a door of the desk finds them: by their number, short code, or the name of who has them."""

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.rsvps import Needs, RsvpStatus
from meetup_desk.domain.scans import ScanKind
from meetup_desk.services.door.judging import DoorTicket, Read
from meetup_desk.services.door.search import mark_of_ticket
from meetup_desk.store import records, scans
from meetup_desk.store.file.read_transaction import ReadTransaction, Row


def known(db: ReadTransaction, event_id: EventId, kind: ScanKind, key: bytes | str) -> Read | None:
    """Find a ticket by its number or its short code."""
    row = db.row(scans.BY_SHORT if kind is ScanKind.SHORT else scans.BY_NUMBER, (key,))
    if row is None:
        return None
    if row[2] == event_id:
        return Read(kind=kind, ticket=_ticket(row, here=True))
    other = records.get(db, Event, row[2])
    return Read(
        kind=kind,
        ticket=_ticket(row, here=False),
        other_event=other.title,
        other_start=other.plan.start,
    )


def by_name(db: ReadTransaction, event_id: EventId, rsvp_id: RsvpId | None) -> Read:
    """Find the ticket of an answer, or the answer without one; DeskError `not_found`."""
    row = db.row(scans.BY_RSVP, (rsvp_id,)) or db.row(scans.WITHOUT_TICKET, (rsvp_id,))
    if row is None:
        raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
    return Read(kind=ScanKind.NAME, ticket=_ticket(row, here=row[2] == event_id))


def told_apart(affiliation: str, phone: str) -> str:
    """Give what tells two people of one name apart."""
    return affiliation or phone[-4:]


def _told_apart(row: Row) -> str:
    """Give it so that no other of the event has the same, where one has name and affiliation in common."""
    if row[20]:
        return (row[16] or "")[-4:] or mark_of_ticket(row[21])
    return told_apart(row[11], row[16] or "")


def _ticket(row: Row, *, here: bool) -> DoorTicket:
    uid = Uid(bytes=row[1]) if row[1] else None
    if row[4] is None:
        return DoorTicket(id=row[0], uid=uid, here=here, revoked=True, status=RsvpStatus.CANCELLED, party=0)
    handed_to = row[17]
    return DoorTicket(
        id=row[0],
        uid=uid,
        here=here,
        revoked=row[3] is not None,
        rsvp_id=row[4],
        rsvp_uid=Uid(bytes=row[5]),
        status=RsvpStatus(row[6]),
        party=row[7],
        seat_promised=bool(row[8]),
        name=handed_to or row[9],
        instead_of=row[9] if handed_to else "",
        badge_name="" if handed_to else row[10],
        told_apart="" if handed_to else _told_apart(row),
        needs=Needs(diet=row[12], access=row[13], language=row[14]),
        note=row[15],
        blocked=bool(row[18]),
        guests=row[19],
    )
