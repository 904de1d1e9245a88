"""Lines of lists as screens and scripts show them: facts put together for reading, never written back."""

from dataclasses import dataclass, field
from enum import StrEnum

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, PersonId, RsvpId, Uid
from meetup_desk.domain.needs import NO_NEEDS, Needs
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupancy:
    """How full an event is; all figures are people."""

    capacity: int | None = None
    going: int = 0
    waitlisted: int = 0
    requested: int = 0
    tentative: int = 0
    invited: int = 0
    arrived: int = 0

    @property
    def seats_left(self) -> int | None:
        """People that still fit, never below zero; None without a limit."""
        return None if self.capacity is None else max(self.capacity - self.going, 0)

    @property
    def over(self) -> int:
        """By how many people the event is over its capacity."""
        return 0 if self.capacity is None else max(self.going - self.capacity, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """An event in a list."""

    event: Event
    series: Uid | None = None
    venue: Uid | None = None
    venue_name: str = ""
    room_name: str = ""
    room_capacity: int | None = None  # people in the room, or else the venue; None: nobody has counted
    occupancy: Occupancy

    @property
    def id(self) -> EventId:
        return self.event.id


@dataclass(frozen=True, slots=True, kw_only=True)
class RsvpLine:
    """An RSVP with its person, in a list."""

    id: RsvpId
    uid: Uid
    person_id: PersonId
    name: str
    badge_name: str = ""
    affiliation: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""  # E.164
    status: RsvpStatus
    party: int
    arrived: int = 0  # people of the party who came
    arrived_at: Instant | None = None  # when the first of them came
    answered_at: Instant
    waitlist_position: int | None = None  # 1 is next
    needs: Needs = NO_NEEDS
    note: str = ""
    answers: dict[str, str] = field(default_factory=dict)
    override_reason: str = ""
    handed_to: str = ""  # who comes in their stead
    guests: str = ""  # who comes along, one a line
    short: str = ""  # short code of the valid ticket; empty: none
    parts: tuple[str, ...] = ()  # names of those chosen, in the event's order
    reconfirmed: bool | None = None  # None: was not asked, or is not going


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAnswer:
    """What a person answered for one event, and whether they came."""

    rsvp_id: RsvpId
    event_id: EventId
    title: str
    start: Instant
    end: Instant
    tz: str  # zone of the event
    held: bool  # it took place, and somebody was counted in
    status: RsvpStatus
    party: int
    came: int = 0  # people of the party
    came_at: Instant | None = None

    def presence(self, now: Instant) -> "PastPresence | None":
        """Say whether they came; None where they were not going, or nobody counted."""
        if self.came:
            return PastPresence.CAME
        if self.status is not RsvpStatus.GOING:
            return None
        if now < self.end:
            return PastPresence.AHEAD
        return PastPresence.MISSED if self.held else None


class PastPresence(StrEnum):
    """What is known of a person at one event."""

    CAME = "came"
    MISSED = "missed"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person in a list."""

    id: PersonId
    uid: Uid
    name: str
    affiliation: str = ""
    email: str = ""
    phone: str = ""
    tags: tuple[str, ...] = ()
    past: tuple[PastAnswer, ...] = ()  # the latest few, the oldest first


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanLine:
    """One reading in the list of the last scans."""

    id: int
    at: Instant
    door: str
    name: str  # empty where nobody is known
    verdict: str
    severity: str
    direction: str
    count: int
    undone: bool = False
    kind: str = "code"
    slip: int | None = None  # number on the slip of a walk-in, at a door that works from a pack


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideLine:
    """A party of which somebody is inside."""

    name: str  # empty: a ticket that nobody here knows
    told_apart: str = ""
    phone: str = ""  # E.164; empty where the door does not know it
    party: int
    inside: int  # people
    since: Instant | None = None  # when the last of them came in
    door: str = ""  # where
