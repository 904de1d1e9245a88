"""What a pack takes along from the desk, and the door that it opens."""

from typing import NamedTuple

from meetup_desk.domain.door_answers import FirstEntry
from meetup_desk.domain.door_tickets import Passages
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, ListId, RsvpId
from meetup_desk.domain.scans import Door, DoorList
from meetup_desk.domain.times import Instant
from meetup_desk.store import blocks, buddies, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.presence import IN_SPAN

_CONTACT = (
    "coalesce((SELECT value FROM contact_point WHERE person_id = p.id AND kind = '{}'"
    " ORDER BY id LIMIT 1), '')"
)
# Needs of who withdrew their consent to sensitive facts stay here.
_SHOWN = (
    "CASE WHEN coalesce((SELECT c.granted FROM consent c WHERE c.person_id = p.id AND c.purpose = 'sensitive'"
    " AND (c.event_id IS NULL OR c.event_id = r.event_id)"
    " ORDER BY c.at DESC, c.id DESC LIMIT 1), 1) THEN r.needs_{0} ELSE '' END"
)


class PackPartyRow(NamedTuple):
    """An RSVP with all of its person that a pack may take along."""

    rsvp_id: RsvpId
    uid: bytes
    name: str
    badge_name: str
    affiliation: str
    phone: str
    status: str
    party: int
    seat_promised: int
    waitlist_rank: int | None
    diet: str
    access: str
    language: str
    note: str
    handed_to: str
    blocked: int
    title: str
    email: str
    guests: str
    buddy: str


class PackTicketRow(NamedTuple):
    """A ticket of the event."""

    number: bytes
    short: str
    uid: bytes
    rsvp_id: RsvpId | None
    revoked_at: Instant | None


def new_door(
    db: WriteTransaction, event: Event, name: str, key: bytes, first_list: str
) -> tuple[Door, list[DoorList]]:
    """Write down a door that works from a pack, and give it with the lists of its event."""
    if not records.find(db, DoorList, event_id=event.id, name=first_list):
        records.add(db, DoorList(uid=db.uid(), event_id=event.id, name=first_list))
    door = records.add(db, Door(uid=db.uid(), event_id=event.id, name=name, key=key, made_at=db.now()))
    return door, records.find(db, DoorList, event_id=event.id)


def parties(db: ReadTransaction, event_id: EventId) -> list[PackPartyRow]:
    """Give the RSVPs of an event."""
    rows = db.rows(
        "SELECT r.id, r.uid, p.name, p.badge_name, p.affiliation,"
        f" {_CONTACT.format('phone')}, r.status, r.party, r.override_reason <> '', r.waitlist_rank,"
        f" {_SHOWN.format('diet')}, {_SHOWN.format('access')}, {_SHOWN.format('language')},"
        " r.note, r.handed_to,"
        f" {blocks.AT_DOOR.format(event='r.event_id', person='p.id')}, p.title,"
        f" {_CONTACT.format('email')}, r.guests,"
        f" {buddies.NAME.format(event='r.event_id', person='p.id')}"
        " FROM rsvp r JOIN person p ON p.id = r.person_id WHERE r.event_id = ? ORDER BY r.id",
        (event_id,),
    )
    return [PackPartyRow._make(row) for row in rows]


def tickets(db: ReadTransaction, event_id: EventId) -> list[PackTicketRow]:
    """Give the tickets of an event."""
    rows = db.rows(
        "SELECT number, short, uid, rsvp_id, revoked_at FROM ticket WHERE event_id = ? ORDER BY id",
        (event_id,),
    )
    return [PackTicketRow._make(row) for row in rows]


def walked(db: ReadTransaction, list_id: ListId, span: tuple[Instant, Instant]) -> dict[RsvpId, Passages]:
    """Count the people of each party who came in and went out on a list within a span of time."""
    rows = db.rows(
        "SELECT s.rsvp_id, sum(CASE WHEN s.direction = 'in' THEN s.count ELSE 0 END),"
        " sum(CASE WHEN s.direction = 'out' THEN s.count ELSE 0 END)"
        " FROM scan s WHERE s.list_id = ? AND s.count <> 0"
        f" AND s.rsvp_id IS NOT NULL AND {IN_SPAN} GROUP BY s.rsvp_id",
        (list_id, *span),
    )
    return {rsvp_id: Passages(entered, left) for rsvp_id, entered, left in rows}


def first_entries(
    db: ReadTransaction, list_id: ListId, span: tuple[Instant, Instant]
) -> dict[RsvpId, FirstEntry]:
    """Give the first entry of each party on a list within a span of time that was not taken back."""
    newest_first = db.rows(
        "SELECT s.rsvp_id, s.happened_at, d.name FROM scan s JOIN door d ON d.id = s.door_id"
        " WHERE s.list_id = ? AND s.direction = 'in' AND s.count > 0 AND s.rsvp_id IS NOT NULL"
        " AND s.happened_at >= ? AND s.happened_at < ?"
        " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY s.clock DESC, s.uid DESC",
        (list_id, *span),
    )
    return {rsvp_id: FirstEntry(at, door) for rsvp_id, at, door in newest_first}
