"""Events, series and parts: what is planned."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, GroupId, RoomId, SeriesId, Uid, VenueId
from meetup_desk.domain.times import Instant, Plan


class EventStatus(StrEnum):
    """Status of an event (RFC 5545, 3.8.1.11, and the product's own postponement)."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


class Promotion(StrEnum):
    """Who moves people up from the waitlist when seats free up."""

    AUTOMATIC = "automatic"
    BY_HAND = "by_hand"


class PartyPolicy(StrEnum):
    """What the waitlist does with a party that does not fit into the seats that are free."""

    STRICT = "strict"  # nobody behind it is promoted before it
    SKIP = "skip"  # the next party that fits is promoted


class Scope(StrEnum):
    """Which occurrences of a series a change means."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One gathering on one date."""

    id: EventId = EventId(UNSAVED)
    uid: Uid
    group_id: GroupId
    series_id: SeriesId | None = None
    recurrence_id: datetime | None = None  # wall start that the series gave it (RFC 5545, 3.8.4.4)
    title: str
    title_en: str = ""  # for those who read English, beside a title in the language of the desk; may be empty
    description: str = ""
    description_en: str = ""
    goal: str = ""  # what the organiser wants to come of it
    notes: str = ""  # the organiser's own, shown to nobody else
    plan: Plan
    venue_id: VenueId | None = None
    room_id: RoomId | None = None
    capacity: int | None = None  # people; None: no limit
    approval: bool = False  # answers wait for the organiser
    plus_ones: int | None = None  # guests that one answer may bring; None: nobody set a limit
    promotion: Promotion = Promotion.AUTOMATIC
    party_policy: PartyPolicy = PartyPolicy.STRICT
    status: EventStatus = EventStatus.SCHEDULED
    cancel_reason: str = ""
    helper: str = ""  # whom the door asks on the day
    helper_phone: str = ""
    reconfirm_by: Instant | None = None  # until when who is going says so again; None: nobody was asked
    sequence: int = 0  # RFC 5545, 3.8.7.4; see domain.sequence
    created_at: Instant
    modified_at: Instant
    followed_up_at: Instant | None = None  # when the organiser was done with thanks and all that follows

    @property
    def original_start(self) -> datetime:
        """Wall start by which its series knows it (RECURRENCE-ID), also where it was moved alone."""
        return self.recurrence_id or self.plan.start

    def title_in(self, lang: str) -> str:
        """Give the title for somebody who reads a language; the organiser's own where there is no other."""
        return self.title_en if lang == "en" and self.title_en else self.title

    def description_in(self, lang: str) -> str:
        """Give the description for somebody who reads a language."""
        return self.description_en if lang == "en" and self.description_en else self.description

    @property
    def max_party(self) -> int | None:
        """Largest party that one answer may be, the answerer included; None without a limit."""
        return None if self.plus_ones is None else 1 + self.plus_ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A repeating plan; each occurrence is an event that can be changed alone."""

    id: SeriesId = SeriesId(UNSAVED)
    uid: Uid
    group_id: GroupId
    title: str
    plan: Plan  # of the first occurrence
    rrule: str  # RFC 5545 RECUR with COUNT or UNTIL
    sequence: int = 0
