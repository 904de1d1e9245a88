"""A ticket as a door knows it, and how many of its party came in and went out."""

from dataclasses import dataclass
from typing import NamedTuple

from meetup_desk.domain.ids import RsvpId, TicketId, Uid
from meetup_desk.domain.needs import NO_NEEDS, Needs
from meetup_desk.domain.rsvps import RsvpStatus


class Passages(NamedTuple):
    """People of a party who walked past the doors of a list: ever, or on one day."""

    entered: int = 0
    left: int = 0  # went out again

    @property
    def inside(self) -> int:
        """People who are inside."""
        return max(self.entered - self.left, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorTicket:
    """A ticket with its party; without a uid, an RSVP that has no ticket."""

    id: TicketId | None = None
    uid: Uid | None = None
    here: bool = True  # for the event of this door
    known: bool = True  # False: the signature holds, but this door's data has no such ticket
    revoked: bool = False
    rsvp_id: RsvpId | None = None
    rsvp_uid: Uid | None = None
    status: RsvpStatus = RsvpStatus.GOING
    party: int = 1  # people
    seat_promised: bool = False  # the organiser seated this party beyond the capacity
    name: str = ""
    badge_name: str = ""
    told_apart: str = ""  # affiliation, or the last four digits of the phone
    needs: Needs = NO_NEEDS
    note: str = ""
    number: str = ""  # in hex, of a ticket that is not known: `party` is what somebody said
    blocked: bool = False
    owed: bool = False  # something is to be paid first
    on_list: bool = True
    instead_of: str = ""  # who had the ticket before it was handed over
    guests: str = ""  # who comes along, one a line
    buddy: str = ""  # who looks after this newcomer
    phone: str = ""  # E.164, of a walk-in who gave one
