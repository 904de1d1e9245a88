"""What a pack takes along from the desk, and the door that it opens."""

from dataclasses import dataclass

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, ListId
from meetup_desk.domain.scans import Door, DoorList
from meetup_desk.domain.times import Instant
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class PackContents:
    """Rows of one event, all of one moment."""

    parties: list[Row]  # id, uid, name, badge name, affiliation, phone, status, party, promised, rank, ...
    # ... three needs, note, handed to, blocked, title, e-mail, guests
    tickets: list[Row]  # number, short code, uid, RSVP id, revoked at


def new_door(
    db: WriteTransaction, event: Event, name: str, key: bytes, first_list: str
) -> tuple[Door, list[DoorList]]:
    """Write down a door that works from a pack, and give it with the lists of its event."""
    if not records.find(db, DoorList, event_id=event.id, name=first_list):
        records.add(db, DoorList(uid=db.uid(), event_id=event.id, name=first_list))
    door = records.add(db, Door(uid=db.uid(), event_id=event.id, name=name, key=key, made_at=db.now()))
    return door, records.find(db, DoorList, event_id=event.id)


def rows(db: ReadTransaction, event_id: EventId) -> PackContents:
    """Give what a pack of an event is made of."""
    return PackContents(
        parties=db.rows(
            "SELECT r.id, r.uid, p.name, p.badge_name, p.affiliation, (SELECT value FROM contact_point"
            " WHERE person_id = p.id AND kind = 'phone' ORDER BY id LIMIT 1), r.status, r.party,"
            " r.override_reason <> '', r.waitlist_rank,"
            " r.needs_diet, r.needs_access, r.needs_language, r.note, r.handed_to,"
            " EXISTS (SELECT 1 FROM block WHERE person_id = p.id), p.title, (SELECT value FROM contact_point"
            " WHERE person_id = p.id AND kind = 'email' ORDER BY id LIMIT 1), r.guests"
            " FROM rsvp r JOIN person p ON p.id = r.person_id WHERE r.event_id = ? ORDER BY r.id",
            (event_id,),
        ),
        tickets=db.rows(
            "SELECT number, short, uid, rsvp_id, revoked_at FROM ticket WHERE event_id = ? ORDER BY id",
            (event_id,),
        ),
    )


_WHEN = "coalesce((SELECT t.happened_at FROM scan t WHERE t.id = s.undoes), s.happened_at)"


def walked(db: ReadTransaction, list_id: ListId, span: tuple[Instant, Instant]) -> list[Row]:
    """Give RSVP id, people who came in and people who went out on a list within a span of time."""
    return db.rows(
        "SELECT s.rsvp_id, sum(CASE s.direction WHEN 'in' THEN s.count ELSE 0 END),"
        " sum(CASE s.direction WHEN 'out' THEN s.count ELSE 0 END)"
        " FROM scan s WHERE s.list_id = ? AND s.count <> 0"
        f" AND s.rsvp_id IS NOT NULL AND {_WHEN} >= ? AND {_WHEN} < ? GROUP BY s.rsvp_id",
        (list_id, *span),
    )


def first(db: ReadTransaction, list_id: ListId, span: tuple[Instant, Instant]) -> list[Row]:
    """Give RSVP id, instant and door name of each entry on a list within a span of time, newest first."""
    return db.rows(
        "SELECT s.rsvp_id, s.happened_at, d.name FROM scan s JOIN door d ON d.id = s.door_id"
        " WHERE s.list_id = ? AND s.direction = 'in' AND s.count > 0 AND s.rsvp_id IS NOT NULL"
        " AND s.happened_at >= ? AND s.happened_at < ?"
        " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id) ORDER BY s.clock DESC, s.uid DESC",
        (list_id, *span),
    )
