"""Calendar invites that were handed out: to whom, and at which SEQUENCE."""

from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.store.reading import Reading
from meetup_desk.store.writing import Writing


def held(db: Reading, event_id: EventId) -> dict[RsvpId, int]:
    """Give the highest SEQUENCE that each attendee of an event was told."""
    rows = db.run(
        "SELECT rsvp_id, max(sequence) FROM invite WHERE event_id = ? AND rsvp_id IS NOT NULL"
        " GROUP BY rsvp_id",
        (event_id,),
    )
    return dict(rows.fetchall())


def hand_out(db: Writing, event_id: EventId, rsvp: tuple[RsvpId, Uid], method: str, sequence: int) -> None:
    """Write down that an attendee was told."""
    db.run(
        "INSERT INTO invite (event_id, rsvp_id, rsvp_uid, method, sequence, handed_at) VALUES (?,?,?,?,?,?)",
        (event_id, rsvp[0], rsvp[1].bytes, method, sequence, db.now()),
    )
