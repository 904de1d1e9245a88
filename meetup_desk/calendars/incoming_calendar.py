"""What other people's calendar files hold: events and series that they plan, and replies to our invites."""

from dataclasses import dataclass, replace
from datetime import datetime

from meetup_desk.calendars.refused import RefusedComponent
from meetup_desk.domain.times import Instant, Plan

REPLIES = frozenset({"REPLY", "COUNTER", "REFRESH"})  # methods of answers to invites
MOST_DATES = 500  # of one series


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingEvent:
    """One event, or one date of a series that differs from the others."""

    line: int  # where it begins in the file, from 1
    uid: str
    sequence: int
    stamp: Instant  # when it was written, or changed last
    cancelled: bool = False
    tentative: bool = False
    free: bool = False  # it takes nobody's time (RFC 5545, 3.8.2.7)
    title: str
    description: str = ""
    location: str = ""
    plan: Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingSeries:
    """A series with all its dates."""

    whole: IncomingEvent  # its plan is that of the first date
    rrule: str
    cut: bool = False  # it goes on without an end, and was cut where we stop planning
    starts: tuple[datetime, ...]  # wall starts that are held, by the rule or beside it
    alone: dict[datetime, IncomingEvent]  # dates that differ, by the start that the series gave

    def date(self, start: datetime) -> IncomingEvent:
        """Give one of its dates by the start that the series gave it."""
        return self.alone.get(start) or replace(self.whole, plan=self.whole.plan.moved_to(start))


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingReply:
    """What an attendee's calendar says about an invite."""

    line: int
    method: str  # REPLY, COUNTER or REFRESH
    uid: str
    occurrence: Instant | None = None  # start of the one date that it means
    email: str  # in lower case
    name: str = ""
    partstat: str = ""
    sequence: int = 0
    stamp: Instant
    comment: str = ""
    proposed: Plan | None = None  # another time that the attendee wishes


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomingCalendar:
    """What a file holds."""

    method: str
    events: list[IncomingEvent | IncomingSeries]
    replies: list[IncomingReply]
    refused: list[RefusedComponent]
