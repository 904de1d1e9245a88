"""What people would lose if their answers were cancelled, declined or refused."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.events import Event, Promotion
from meetup_desk.domain.rsvps import Rsvp, RsvpStatus
from meetup_desk.store import presence, tickets, waitlist
from meetup_desk.store.file.read_transaction import ReadTransaction

_HOLDING = (RsvpStatus.GOING, RsvpStatus.WAITLISTED)  # a seat, or a place in line


@dataclass(frozen=True, slots=True, kw_only=True)
class Stake:
    """Whom it would hit; RSVPs that hold neither a seat nor a place in line have nothing to lose."""

    rsvps: int = 0
    people: int = 0
    inside: int = 0  # people of them who are in right now
    tickets: int = 0  # valid ones, which would stop working
    moves_up: bool = False  # whether others get the seats at once

    def __bool__(self) -> bool:
        return bool(self.rsvps)


def stake_of(db: ReadTransaction, event: Event, answers: Sequence[Rsvp]) -> Stake:
    """Count what these RSVPs of one event hold."""
    held = [rsvp for rsvp in answers if rsvp.status in _HOLDING]
    ids = [rsvp.id for rsvp in held]
    seats = any(rsvp.status is RsvpStatus.GOING for rsvp in held)
    waiting = {entry.rsvp_id for entry in waitlist.waiting(db, event.id)} - set(ids)
    return Stake(
        rsvps=len(held),
        people=sum(rsvp.party for rsvp in held),
        inside=presence.inside_of(db, ids),
        tickets=len(tickets.valid_of(db, ids)),
        moves_up=event.promotion is Promotion.AUTOMATIC and seats and bool(waiting),
    )
