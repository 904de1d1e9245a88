"""The pack: all that one door works from without the desk.

What stands in its file tens of thousands of times is a tuple, laid out as it stands there.
"""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.rsvps import GOING_ONLY, RsvpStatus
from meetup_desk.domain.scans import ListRule
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.packs.voucher import SignedVoucher


class PackParty(NamedTuple):
    """An RSVP for the event, as far as a door needs it."""

    uid: str  # in hex
    name: str
    badge_name: str
    told_apart: str
    status: str  # of `RsvpStatus`
    party: int  # people
    seat_promised: bool
    waitlist_position: int | None
    diet: str
    access: str
    language: str
    note: str
    blocked: bool = False
    handed_to: str = ""
    badge_line: str = ""  # affiliation and title as a badge says them; the door does not show them
    badge_role: str = ""  # where it is not an attendee's
    guests: str = ""  # who comes along, one a line
    buddy: str = ""  # who looks after this newcomer


class PackTicket(NamedTuple):
    """A ticket of the event."""

    number: str  # 8 bytes in hex
    short: str
    uid: str  # in hex
    party: int | None  # place among the parties; None: its RSVP was taken back
    revoked: bool


class PackWalked(NamedTuple):
    """How many of a party the desk had counted when the pack was made."""

    entered: int
    left: int
    first_at: Instant | None  # when they came in first
    first_door: str


class PackGroup(NamedTuple):
    """The group that holds the event."""

    name: str = ""
    colour: int = 0  # the number that chooses its colour on badges


@dataclass(frozen=True, slots=True, kw_only=True)
class PackList:
    """What is counted at the door, and what the desk had counted when the pack was made."""

    uid: Uid
    name: str
    opens_at: Instant | None = None
    closes_at: Instant | None = None
    reentry: bool = True
    rule: ListRule = ListRule.ONCE
    statuses: frozenset[RsvpStatus] = GOING_ONLY
    capacity: int | None = None  # people; advice, since other doors cannot be seen
    parties: list[int] | None = None  # places of those that it includes; None: everybody
    walked: dict[int, PackWalked] = field(default_factory=dict)  # by the place of the party

    def reopened(self) -> "PackList":
        """Give the list for a rehearsal: open at any time, and nobody came yet."""
        return replace(self, opens_at=None, closes_at=None, walked={})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Everything that a door works from."""

    voucher: SignedVoucher
    seed: bytes  # of the door's own key: a secret
    title: str
    plan: Plan
    lang: str  # of the desk
    newer: NewerTickets
    clock: int  # hybrid logical clock of the desk
    fields: tuple[str, ...]  # what was chosen to go along
    lists: list[PackList]
    parties: list[PackParty]
    tickets: list[PackTicket]
    helper: str = ""  # whom the door asks
    helper_phone: str = ""
    pin_set: bool = False  # the desk has a supervisor's PIN
    pin_hash: str = ""  # argon2id, of that PIN; empty also where it does not go along
    group: PackGroup = PackGroup()  # noqa: RUF009 - a tuple
