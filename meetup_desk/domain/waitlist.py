"""The waitlist: who moves up when seats free up, and why the others do not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.events import Event, EventStatus, PartyPolicy, Promotion
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.times import Instant


class WaitlistReason(StrEnum):
    """Why an RSVP on the waitlist is promoted or stays."""

    FITS = "fits"  # promoted: its seats are free
    NO_SEATS = "no_seats"  # no seat is left
    TOO_LARGE = "too_large"  # seats are left, but fewer than the party needs
    BLOCKED = "blocked"  # the person may not come, and holds nobody up
    BEHIND = "behind"  # it would fit, but strict order keeps it behind a party that does not


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitlistEntry:
    """One RSVP on the waitlist."""

    rsvp_id: RsvpId
    party: int  # people
    blocked: bool = False  # the person may not come


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitlistStep:
    """What happens to one RSVP on the waitlist."""

    rsvp_id: RsvpId
    party: int  # people
    why: WaitlistReason
    seats_before: int  # people that still fitted when its turn came

    @property
    def promoted(self) -> bool:
        return self.why is WaitlistReason.FITS


def promotes_by_itself(event: Event, now: Instant) -> bool:
    """Tell whether people move up as soon as seats free up, without the organiser.

    Nobody does once it is over: they could not have come, and would count as no-shows.
    """
    scheduled = event.status is EventStatus.SCHEDULED and now < event.plan.end_utc
    return scheduled and event.promotion is Promotion.AUTOMATIC


def has_more_seats(before: Event, after: Event) -> bool:
    """Tell whether a change of an event gives seats to those who wait."""
    if before.capacity is None:
        return False
    return after.capacity is None or after.capacity > before.capacity


def promotable(line: Sequence[WaitlistEntry], seats_left: int | None, policy: PartyPolicy) -> list[RsvpId]:
    """Give who moves up, in order; `seats_left` are people, below zero over the capacity, None: no limit."""
    seats = sum(entry.party for entry in line) if seats_left is None else seats_left
    return [step.rsvp_id for step in promote(line, seats, policy) if step.promoted]


def promote(line: Iterable[WaitlistEntry], seats: int, policy: PartyPolicy) -> list[WaitlistStep]:
    """Go through the waitlist in its order and say for each RSVP what happens to it.

    `seats` are people that still fit. The promoted parties never need more than that.
    """
    left = max(seats, 0)
    stuck = False
    steps = []
    for entry in line:
        why = WaitlistReason.BLOCKED if entry.blocked else _why(entry.party, left, stuck=stuck)
        steps.append(WaitlistStep(rsvp_id=entry.rsvp_id, party=entry.party, why=why, seats_before=left))
        if why is WaitlistReason.FITS:
            left -= entry.party
        elif policy is PartyPolicy.STRICT and not entry.blocked:
            stuck = True
    return steps


def _why(party: int, left: int, *, stuck: bool) -> WaitlistReason:
    if left == 0:
        return WaitlistReason.NO_SEATS
    if party > left:
        return WaitlistReason.TOO_LARGE
    return WaitlistReason.BEHIND if stuck else WaitlistReason.FITS


def reordered(line: Sequence[RsvpId], moved: Iterable[RsvpId], place: int) -> list[RsvpId]:
    """Give a line in which those moved stand together, the first of them at a place; 1 is next."""
    chosen = set(moved)
    together = [rsvp_id for rsvp_id in line if rsvp_id in chosen]
    others = [rsvp_id for rsvp_id in line if rsvp_id not in chosen]
    at = min(max(place - 1, 0), len(others))
    return [*others[:at], *together, *others[at:]]
