"""The interface of a door, with two makers: the desk itself, and a pack on a door laptop."""

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.ids import RsvpId, Uid
from meetup_desk.domain.list_rows import InsideLine, ScanLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.roles import Roles


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRequest:
    """One reading at a door: a text, or a person found by name."""

    text: str = ""
    rsvp_id: RsvpId | None = None
    typed: bool = True  # False: read by a camera, where a short code is just some text
    direction: Direction = Direction.IN
    count: int | None = None  # people who walk through now; None: all that can
    override_reason: str | None = None  # why a supervisor turns yellow into green
    at: Instant | None = None  # when it was, where a code is typed from paper afterwards


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPerson:
    """Somebody whom a search at the door found."""

    rsvp_id: RsvpId
    name: str
    told_apart: str  # affiliation or last four digits of the phone; of namesakes what no other has
    status: RsvpStatus
    party: int
    inside: int  # people of the party
    instead_of: str = ""  # who had the ticket before it was handed to `name`
    guests: tuple[str, ...] = ()  # names of who comes along
    phone: str = ""  # its last four digits, where digits were typed
    slip: int | None = None  # number on the slip of a walk-in


class DoorCount(NamedTuple):
    """What one door let in."""

    name: str
    came: int  # people


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The live figures of a list; all are people."""

    inside: int
    arrived: int
    expected: int
    to_come: int  # of those who are expected; guests whom nobody expected are none of them
    last_minute: int  # people who came in during the last 60 s
    doors: tuple[DoorCount, ...] = ()  # by name; at a door that works from a pack, itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """Whom the door asks on the day."""

    name: str = ""
    phone: str = ""


class DoorSource(Protocol):
    """Judges and records, searches, and counts.

    What staff may not do without a supervisor raises RuleError `supervisor_needed` and writes nothing.
    """

    @property
    def roles(self) -> Roles:
        """Who stands there."""
        ...

    @property
    def helper(self) -> Helper:
        """Whom the door asks today."""
        ...

    @property
    def rehearsal(self) -> bool:
        """Whether nothing counts that is scanned here."""
        ...

    @property
    def list_name(self) -> str:
        """What is counted here."""
        ...

    def scan(self, ask: ScanRequest) -> DoorAnswer:
        """Judge a reading and write it down; what comes back is durable."""
        ...

    def walk_in(self, guest: WalkIn, *, override_reason: str | None = None) -> DoorAnswer:
        """Let in somebody without an answer."""
        ...

    def hand_over(self, rsvp_id: RsvpId, name: str) -> FoundPerson:
        """Write down that a ticket was handed to somebody else; an empty name gives it back."""
        ...

    def undo(self, scan: Uid | None = None) -> DoorAnswer:
        """Take back a scan, or this door's last one, by another row."""
        ...

    def recount(self, scan: Uid, count: int) -> DoorAnswer:
        """Take back a scan of a party and write it again with `count` people, both or neither."""
        ...

    def search(self, text: str, limit: int = 20) -> list[FoundPerson]:
        """Find people of this event by any part of a name, initial consonants or phone digits."""
        ...

    def counts(self) -> Counts:
        """Count."""
        ...

    def inside_now(self) -> list[InsideLine]:
        """Give who is inside on this list, by name."""
        ...

    def last_scans(self, limit: int = 10) -> list[ScanLine]:
        """Give the last scans of this event, newest first."""
        ...
