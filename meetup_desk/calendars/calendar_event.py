"""What a calendar file says: one event as one VEVENT, and the parties to it."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from meetup_desk.domain.times import Instant, Plan


class Status(StrEnum):
    """Whether an event will be (RFC 5545, 3.8.1.11)."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


class PartStat(StrEnum):
    """What an attendee answered (RFC 5545, 3.2.12)."""

    NEEDS_ACTION = "NEEDS-ACTION"
    ACCEPTED = "ACCEPTED"
    TENTATIVE = "TENTATIVE"
    DECLINED = "DECLINED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """An organiser or an attendee."""

    name: str
    email: str  # empty: nobody can be written to, and the file says so with a reserved address


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One event, a date of a series too: every file has it as the same event."""

    uid: UUID  # never changes; its text is globally unique by itself (RFC 7986, 5.3)
    sequence: int = 0
    status: Status = Status.CONFIRMED
    summary: str  # may be empty
    description: str = ""
    location: str = ""
    geo: tuple[float, float] | None = None  # latitude, longitude in degrees
    url: str = ""
    categories: tuple[str, ...] = ()
    contact: str = ""  # whom to ask
    alarms: tuple[timedelta, ...] = ()  # how long before the start a calendar rings
    comment: str = ""  # about the message itself: why it is called off
    plan: Plan
    organizer: Party | None = None  # None: the one that the file is made for
    created: Instant
    modified: Instant

    def __post_init__(self) -> None:
        if self.geo is not None and not (abs(self.geo[0]) <= 90 and abs(self.geo[1]) <= 180):
            raise ValueError("GEO is latitude and longitude in degrees")
