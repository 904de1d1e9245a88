"""Giving seats inside a transaction: what every service that changes an answer shares."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from meetup_desk.domain import waitlist
from meetup_desk.domain.events import Event, EventStatus, Promotion
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.rsvps import Rsvp, RsvpStatus, seat, with_status
from meetup_desk.store import records, rsvps, tickets
from meetup_desk.store.writing import Writing
from meetup_desk.tickets.short import make_short


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a step did to answers: those that it changed, and those that moved up because of it."""

    changed: tuple[RsvpId, ...] = ()
    promoted: tuple[RsvpId, ...] = ()
    waitlisted: tuple[RsvpId, ...] = ()  # of the changed ones, those that found no seat


def seat_or_queue(db: Writing, event: Event, rsvp: Rsvp) -> Rsvp:
    """Give an answer its seats, or the last place on the waitlist, and write that down."""
    queue = rsvps.has_waiting(db, event.id)
    left = rsvps.seats_left(db, event.id, event.capacity)
    return put(db, rsvp, seat(rsvp.party, left, queue=queue))


def put(db: Writing, rsvp: Rsvp, status: RsvpStatus, *, override_reason: str = "") -> Rsvp:
    """Change the status of an answer; who gets a seat gets a ticket."""
    db.flush()
    changed = with_status(rsvp, status, next_rank=rsvps.next_rank(db, rsvp.event_id))
    changed = replace(changed, override_reason=override_reason)
    rsvps.save_status(db, changed)
    if status is RsvpStatus.GOING:
        issue_tickets(db, [rsvp.id])
    return changed


def fill_up(db: Writing, event: Event) -> tuple[RsvpId, ...]:
    """Move people up from the waitlist where the event does so by itself; gives who moved."""
    if event.promotion is not Promotion.AUTOMATIC or event.status is not EventStatus.SCHEDULED:
        return ()
    line = rsvps.waiting(db, event.id)
    if not line:
        return ()
    left = rsvps.seats_left(db, event.id, event.capacity)
    seats = sum(w.party for w in line) if left is None else left
    steps = waitlist.promote(line, seats, event.party_policy)
    return give_seats(db, [step.rsvp_id for step in steps if step.promoted])


def give_seats(db: Writing, rsvp_ids: Iterable[RsvpId]) -> tuple[RsvpId, ...]:
    """Seat answers for whom the rules have found room."""
    seated = tuple(rsvp_ids)
    for rsvp_id in seated:
        put(db, records.get(db, Rsvp, rsvp_id), RsvpStatus.GOING)
    return seated


def issue_tickets(db: Writing, rsvp_ids: Iterable[RsvpId]) -> None:
    """Make a ticket for each of these answers that has no valid one."""
    now = db.now()
    for rsvp_id, event_id, rsvp_uid in tickets.without_ticket(db, list(rsvp_ids)):
        number, short = db.entropy(8), fresh_short(db)
        db.run(tickets.INSERT, (db.uid().bytes, event_id, rsvp_id, rsvp_uid, number, short, now))


def fresh_short(db: Writing) -> str:
    """Make a short code that this desk has not used."""
    while tickets.short_taken(db, short := make_short(db.entropy(8))):
        pass
    return short
