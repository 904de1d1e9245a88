"""Giving seats inside a transaction: what every service that changes an RSVP shares."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain import waitlist
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.rsvps import Rsvp, RsvpRequest, RsvpStatus, seat, status_for, with_status
from meetup_desk.services.groups import strike_effects
from meetup_desk.services.rsvps.short_codes import unused_short_codes
from meetup_desk.store import records, rsvps, tickets
from meetup_desk.store import waitlist as store_waitlist
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.tickets import NewTicket


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a step did to RSVPs: those that it changed, and those that moved up because of it."""

    changed: tuple[RsvpId, ...] = ()
    promoted: tuple[RsvpId, ...] = ()
    waitlisted: tuple[RsvpId, ...] = ()  # of the changed ones, those that found no seat


@dataclass(slots=True)
class FreeSeats:
    """The seats of an event while RSVPs are decided, kept in step with what they take and give back."""

    seats_left: int | None  # people; None: no limit
    queue: bool  # somebody waits already
    next_rank: int
    given_back: bool = False  # somebody who was going no longer is

    def give(self, rsvp: Rsvp, status: RsvpStatus, *, override_reason: str = "") -> Rsvp:
        """Change the status of an RSVP, and take what it needs or give back what it had."""
        changed = with_status(rsvp, status, next_rank=self.next_rank)
        had_seats, has_seats = rsvp.status is RsvpStatus.GOING, status is RsvpStatus.GOING
        if self.seats_left is not None:
            self.seats_left += rsvp.party * (had_seats - has_seats)
        self.given_back |= had_seats and not has_seats
        if status is RsvpStatus.WAITLISTED:
            self.queue, self.next_rank = True, self.next_rank + 1
        return replace(changed, override_reason=override_reason)

    def status_for(self, request: RsvpRequest, event: Event, party: int) -> RsvpStatus:
        """Decide what an RSVP becomes."""
        return status_for(request, event, party, self.seats_left, queue=self.queue)

    def seat(self, party: int) -> RsvpStatus:
        """Decide whether a party that nobody has to approve gets its seats, or waits."""
        return seat(party, self.seats_left, queue=self.queue)

    def seat_or_queue(self, rsvp: Rsvp) -> Rsvp:
        """Give an RSVP its seats, or the last place on the waitlist."""
        return self.give(rsvp, self.seat(rsvp.party))


def free_seats(db: ReadTransaction, event: Event) -> FreeSeats:
    """Give the seats of an event as they are."""
    return FreeSeats(
        seats_left=rsvps.seats_left(db, event.id, event.capacity),
        queue=store_waitlist.has_waiting(db, event.id),
        next_rank=store_waitlist.next_rank(db, event.id),
    )


def put(db: WriteTransaction, rsvp: Rsvp, status: RsvpStatus, *, override_reason: str = "") -> Rsvp:
    """Change the status of an RSVP; who gets a seat gets a ticket."""
    db.flush()
    changed = with_status(rsvp, status, next_rank=store_waitlist.next_rank(db, rsvp.event_id))
    changed = replace(changed, override_reason=override_reason)
    write(db, [changed])
    return changed


def write(db: WriteTransaction, changed: Sequence[Rsvp]) -> None:
    """Write the statuses of RSVPs; who got a seat gets a ticket, who has strikes stands last in line."""
    rsvps.save_statuses(db, changed)
    joined = {rsvp.id for rsvp in changed if rsvp.status is RsvpStatus.WAITLISTED}
    if joined:
        strike_effects.settle_line(db, records.get(db, Event, changed[0].event_id), joined)
    issue_tickets(db, [rsvp.id for rsvp in changed if rsvp.status is RsvpStatus.GOING])


def fill_up(db: WriteTransaction, event: Event) -> tuple[RsvpId, ...]:
    """Move people up from the waitlist where the event does so by itself; gives who moved."""
    if not waitlist.promotes_by_itself(event, db.now()):
        return ()
    line = store_waitlist.waiting(db, event.id)
    if not line:
        return ()
    left = rsvps.seats_left(db, event.id, event.capacity)
    return _promote(db, waitlist.promotable(line, left, event.party_policy))


def _promote(db: WriteTransaction, rsvp_ids: Sequence[RsvpId]) -> tuple[RsvpId, ...]:
    """Seat RSVPs for which the rules have found room."""
    db.flush()
    waiting = rsvps.of_ids(db, rsvp_ids)
    write(db, [replace(with_status(r, RsvpStatus.GOING, next_rank=0), override_reason="") for r in waiting])
    return tuple(rsvp_ids)


def issue_tickets(db: WriteTransaction, rsvp_ids: Iterable[RsvpId]) -> None:
    """Make a ticket for each of these RSVPs that has no valid one."""
    now, seated = db.now(), tickets.without_ticket(db, list(rsvp_ids))
    shorts = unused_short_codes(db, len(seated), db.entropy)
    tickets.insert(
        db,
        [
            NewTicket(db.uid().bytes, rsvp.event_id, rsvp.id, rsvp.uid, db.entropy(8), short, now)
            for rsvp, short in zip(seated, shorts, strict=True)
        ],
    )
