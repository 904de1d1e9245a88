"""The verdict: the answer to one scan, decided by one function from facts alone."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.door_tickets import DoorTicket, Passages
from meetup_desk.domain.rsvps import CLOSED, GOING_ONLY, RsvpStatus
from meetup_desk.domain.times import Instant


class Verdict(StrEnum):
    """Answers to a scan, in the order in which they are decided."""

    NOT_A_TICKET = "not_a_ticket"
    FORGED = "forged"
    WRONG_EVENT = "wrong_event"
    REVOKED = "revoked"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    NOT_CONFIRMED = "not_confirmed"
    UNPAID = "unpaid"
    WRONG_TIME = "wrong_time"
    NOT_ON_LIST = "not_on_list"
    ALREADY_IN = "already_in"
    OVER_CAPACITY = "over_capacity"
    NOT_IN_PACK = "not_in_pack"
    ADMITTED = "admitted"
    LEFT = "left"
    NOT_INSIDE = "not_inside"


class Severity(StrEnum):
    """How a verdict looks and sounds."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


_RED = frozenset(
    {
        Verdict.NOT_A_TICKET,
        Verdict.FORGED,
        Verdict.WRONG_EVENT,
        Verdict.REVOKED,
        Verdict.CANCELLED,
        Verdict.BLOCKED,
    }
)
_GREEN = frozenset({Verdict.ADMITTED, Verdict.LEFT})


class UnreadReason(StrEnum):
    """Why a reading is not one of our tickets."""

    EMPTY = "empty"
    URL = "url"
    TEXT = "text"
    OTHER_ORGANISER = "other_organiser"  # a ticket of another desk
    MISTYPED = "mistyped"  # a short code whose check character is wrong
    UNKNOWN_SHORT = "unknown_short"  # a well-formed short code that this door does not know


class Direction(StrEnum):
    """Which way somebody walks."""

    IN = "in"
    OUT = "out"


class NewerTickets(StrEnum):
    """What a door does with a true ticket that is newer than its pack."""

    ADMIT = "admit"
    ASK = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorFacts:
    """What a door knows about itself and its list."""

    opens_at: Instant | None = None
    closes_at: Instant | None = None
    capacity: int | None = None  # people
    inside: int = 0  # people, all parties
    reentry: bool = True  # who went out may come in again
    unlimited: bool = False  # the same people may come in any number of times, and nobody counts the room
    statuses: frozenset[RsvpStatus] = GOING_ONLY  # of answers that this list admits
    newer: NewerTickets = NewerTickets.ASK

    def open_at(self, now: Instant) -> bool:
        after = self.opens_at is None or now >= self.opens_at
        return after and (self.closes_at is None or now <= self.closes_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A verdict with what it does: how many people it admits (or lets out), and how many remain outside."""

    verdict: Verdict
    count: int = 0  # people who walk through now
    still_out: int = 0  # people of the party who are not inside afterwards
    overrode: Verdict | None = None  # what a supervisor overrode
    severity: Severity

    @property
    def overridden(self) -> bool:
        return self.overrode is not None

    @property
    def admits(self) -> bool:
        return self.verdict in (Verdict.ADMITTED, Verdict.NOT_IN_PACK) and self.count > 0


def severity_of(verdict: Verdict) -> Severity:
    """Give the colour of a verdict (a newer ticket that the policy admits is green: see `judge_entry`)."""
    if verdict in _RED:
        return Severity.RED
    return Severity.GREEN if verdict in _GREEN else Severity.YELLOW


OVERRIDABLE = frozenset(v for v in Verdict if severity_of(v) is Severity.YELLOW) - {Verdict.NOT_INSIDE}


def refusal(verdict: Verdict, still_out: int = 0) -> Judgement:
    """Make a judgement that lets nobody through."""
    return Judgement(verdict=verdict, still_out=still_out, severity=severity_of(verdict))


def judge_entry(
    ticket: DoorTicket,
    walked: Passages,
    door: DoorFacts,
    now: Instant,
    *,
    count: int | None = None,
    override: bool = False,
) -> Judgement:
    """Decide an entry of a ticket whose signature holds, and of whose party so many have walked.

    `count` is how many of the party come in now (default: all who are still out); more than are still out
    count as all of them. `override` is a supervisor's decision: it turns yellow into green, never red.
    """
    out = _still_out(ticket, walked, door)
    refused = _red(ticket) or _yellow(ticket, door, now, wanted=_wanted(out, count))
    if refused is None:
        return _let_in(ticket, door, out, count)
    if not override or refused not in OVERRIDABLE:
        return refusal(refused, out)
    people = _wanted(out, count) or _wanted(ticket.party, count or 1)
    return Judgement(
        verdict=Verdict.ADMITTED,
        count=people,
        still_out=0 if door.unlimited else max(out - people, 0),
        overrode=refused,
        severity=Severity.GREEN,
    )


def judge_exit(ticket: DoorTicket, walked: Passages, *, count: int | None = None) -> Judgement:
    """Decide an exit: it keeps nobody inside, and says when somebody was never scanned in."""
    if not ticket.here:
        return refusal(Verdict.WRONG_EVENT)
    if walked.inside == 0:
        return refusal(Verdict.NOT_INSIDE, ticket.party)
    people = _wanted(walked.inside, count)
    # An override may have let in more than the party.
    still_out = max(ticket.party - walked.inside + people, 0)
    return Judgement(verdict=Verdict.LEFT, count=people, still_out=still_out, severity=Severity.GREEN)


def _still_out(ticket: DoorTicket, walked: Passages, door: DoorFacts) -> int:
    if door.unlimited:
        return ticket.party
    used = walked.inside if door.reentry else walked.entered
    return max(ticket.party - used, 0)


def _wanted(available: int, count: int | None) -> int:
    return available if count is None else min(max(count, 1), available)


def _red(ticket: DoorTicket) -> Verdict | None:
    if not ticket.here:
        return Verdict.WRONG_EVENT
    if ticket.revoked:
        return Verdict.REVOKED
    if ticket.status in CLOSED:
        return Verdict.CANCELLED
    return Verdict.BLOCKED if ticket.blocked else None


def _yellow(ticket: DoorTicket, door: DoorFacts, now: Instant, *, wanted: int) -> Verdict | None:
    admitted = not ticket.known or ticket.status in door.statuses
    if not admitted and ticket.status is not RsvpStatus.GOING:
        return Verdict.NOT_CONFIRMED
    if ticket.owed:
        return Verdict.UNPAID
    if not door.open_at(now):
        return Verdict.WRONG_TIME
    if not (ticket.on_list and admitted):
        return Verdict.NOT_ON_LIST
    if wanted == 0:
        return Verdict.ALREADY_IN
    if _too_full(ticket, door, wanted):
        return Verdict.OVER_CAPACITY
    if not ticket.known and door.newer is NewerTickets.ASK:
        return Verdict.NOT_IN_PACK
    return None


def _too_full(ticket: DoorTicket, door: DoorFacts, wanted: int) -> bool:
    if door.capacity is None or door.unlimited or ticket.seat_promised:
        return False
    return door.inside + wanted > door.capacity


def _let_in(ticket: DoorTicket, door: DoorFacts, out: int, count: int | None) -> Judgement:
    people = _wanted(out, count)
    verdict = Verdict.ADMITTED if ticket.known else Verdict.NOT_IN_PACK
    still_out = 0 if door.unlimited else out - people
    return Judgement(verdict=verdict, count=people, still_out=still_out, severity=Severity.GREEN)
