"""The answer of a door to one scan: its verdict with everything that the door shows."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from meetup_desk.domain.ids import RsvpId, ScanId, Uid
from meetup_desk.domain.needs import NO_NEEDS, Needs
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction, Severity, UnreadReason, Verdict


class FirstEntry(NamedTuple):
    """When and at which door a party came in first."""

    at: Instant
    door: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorAnswer:
    """A verdict with everything that the door shows; it is on the disk already."""

    verdict: Verdict
    severity: Severity
    unread: UnreadReason | None = None
    name: str = ""
    badge_name: str = ""
    told_apart: str = ""  # affiliation, or the last four digits of the phone
    party: int = 0
    count: int = 0  # people who walk through now, in or out
    admitted_now: int = 0
    still_out: int = 0
    seats: int | None = None  # people who still fit into the room, where it is full
    needs: Needs = NO_NEEDS
    note: str = ""
    status: RsvpStatus | None = None
    waitlist_position: int | None = None  # from 1
    instead_of: str = ""  # who had the ticket before it was handed to `name`
    guests: tuple[str, ...] = ()  # names of who comes along
    buddy: str = ""  # who looks after this newcomer
    other_event: str = ""  # title, where a ticket is for another event that is known here
    other_start: datetime | None = None  # wall time of that event
    rsvp_id: RsvpId | None = None
    rsvp: Uid | None = None
    ticket: Uid | None = None
    known: bool = True  # False: newer than the pack of this door, and so `party` is what somebody said
    scan_id: ScanId
    scan: Uid
    at: Instant
    door: str
    list_name: str
    direction: Direction = Direction.IN
    first_at: Instant | None = None
    first_door: str = ""
    opens_at: Instant | None = None  # of the list
    closes_at: Instant | None = None
    overridden: bool = False
    slip: int | None = None  # number on the slip of a walk-in, at a door that works from a pack
    wait: int = 0  # seconds before this may be shown: a wrong short code after many others
    layout: str = ""  # of the keyboard, where a true code was typed under another than the scanner's

    @property
    def full_name(self) -> str:
        """The name with what tells people of one name apart."""
        return f"{self.name} ({self.told_apart})" if self.told_apart else self.name
