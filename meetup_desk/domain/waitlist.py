"""The waitlist: who moves up when seats free up, and why the others do not."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.events import PartyPolicy
from meetup_desk.domain.ids import RsvpId


class Why(StrEnum):
    """Why an answer on the waitlist is promoted or stays."""

    FITS = "fits"  # promoted: its seats are free
    NO_SEATS = "no_seats"  # no seat is left
    TOO_LARGE = "too_large"  # seats are left, but fewer than the party needs
    BEHIND = "behind"  # it would fit, but strict order keeps it behind a party that does not


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One answer on the waitlist."""

    rsvp_id: RsvpId
    party: int  # people


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What happens to one answer on the waitlist."""

    rsvp_id: RsvpId
    party: int  # people
    why: Why
    seats_before: int  # people that still fitted when its turn came

    @property
    def promoted(self) -> bool:
        return self.why is Why.FITS


def promote(line: Iterable[Waiting], seats: int, policy: PartyPolicy) -> list[Step]:
    """Go through the waitlist in its order and say for each answer what happens to it.

    `seats` are people that still fit. The promoted parties never need more than that.
    """
    left = max(seats, 0)
    stuck = False
    steps = []
    for waiting in line:
        why = _why(waiting.party, left, stuck=stuck)
        steps.append(Step(rsvp_id=waiting.rsvp_id, party=waiting.party, why=why, seats_before=left))
        if why is Why.FITS:
            left -= waiting.party
        elif policy is PartyPolicy.STRICT:
            stuck = True
    return steps


def _why(party: int, left: int, *, stuck: bool) -> Why:
    if left == 0:
        return Why.NO_SEATS
    if party > left:
        return Why.TOO_LARGE
    return Why.BEHIND if stuck else Why.FITS
