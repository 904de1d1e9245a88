"""The RSVP: one person's answer for one event, and the changes that the rules allow."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.ids import UNSAVED, EventId, PersonId, RsvpId, Uid
from meetup_desk.domain.names import clean
from meetup_desk.domain.needs import NO_NEEDS, Needs
from meetup_desk.domain.times import Instant


class RsvpStatus(StrEnum):
    """Status of an RSVP."""

    INVITED = "invited"
    REQUESTED = "requested"
    TENTATIVE = "tentative"
    GOING = "going"
    WAITLISTED = "waitlisted"
    DECLINED = "declined"  # the person said no
    REFUSED = "refused"  # the organiser did
    CANCELLED = "cancelled"  # withdrew, or the event was called off


OPEN = frozenset({RsvpStatus.INVITED, RsvpStatus.REQUESTED, RsvpStatus.TENTATIVE, RsvpStatus.WAITLISTED})
GOING_ONLY = frozenset({RsvpStatus.GOING})
CLOSED = frozenset({RsvpStatus.DECLINED, RsvpStatus.REFUSED, RsvpStatus.CANCELLED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rsvp:
    """One person's answer for one event."""

    id: RsvpId = RsvpId(UNSAVED)
    uid: Uid
    event_id: EventId
    person_id: PersonId
    status: RsvpStatus
    party: int = 1  # people, the answerer included
    answered_at: Instant  # when the person answered
    waitlist_rank: int | None = None  # order on the waitlist; smaller is earlier; None when not on it
    answers: dict[str, str] = field(default_factory=dict)  # question as asked -> answer
    needs: Needs = NO_NEEDS
    note: str = ""
    handed_to: str = ""  # who comes in the answerer's stead; empty: nobody does
    guests: str = ""  # names of who comes along, one a line; they may be named later
    override_reason: str = ""  # why the organiser seated this party beyond the capacity
    reconfirm_asked_at: Instant | None = None  # when they were asked whether they still come
    reconfirmed_at: Instant | None = None  # when they said so


class RsvpRequest(StrEnum):
    """What somebody asks for, before rules decide what their RSVP becomes."""

    GO = "go"
    MAYBE = "maybe"
    WAIT = "wait"  # the exporting service had it on its waitlist
    ASK = "ask"  # still to be approved there
    DECLINE = "decline"
    CANCEL = "cancel"
    INVITE = "invite"
    REFUSE = "refuse"  # the organiser had refused it there


def check_party(event: Event, party: int) -> None:
    """Raise RuleError `party_empty` or `party_too_large` when the event cannot take a party of this size."""
    if party < 1:
        raise RuleError("party_empty", party=party)
    if event.max_party is not None and party > event.max_party:
        raise RuleError("party_too_large", party=party, most=event.max_party)


def check_open(event: Event) -> None:
    """Raise RuleError `event_cancelled` when an event takes no more RSVPs."""
    if event.status is EventStatus.CANCELLED:
        raise RuleError("event_cancelled", title=event.title)


def guests_in(names: Iterable[str]) -> str:
    """Give the names of guests as an RSVP keeps them: each once, clean, one a line."""
    return "\n".join(dict.fromkeys(name for name in map(clean, names) if name))


_WITHOUT_SEAT = {
    RsvpRequest.MAYBE: RsvpStatus.TENTATIVE,
    RsvpRequest.WAIT: RsvpStatus.WAITLISTED,
    RsvpRequest.ASK: RsvpStatus.REQUESTED,
    RsvpRequest.DECLINE: RsvpStatus.DECLINED,
    RsvpRequest.CANCEL: RsvpStatus.CANCELLED,
    RsvpRequest.INVITE: RsvpStatus.INVITED,
    RsvpRequest.REFUSE: RsvpStatus.REFUSED,
}


def fits(party: int, seats_left: int | None) -> bool:
    """Tell whether a party has its seats; None means that the event has no limit."""
    return seats_left is None or party <= seats_left


def status_for(
    request: RsvpRequest, event: Event, party: int, seats_left: int | None, *, queue: bool
) -> RsvpStatus:
    """Decide what an RSVP becomes.

    `seats_left` are people that still fit; `queue` says that somebody waits already, so that nobody walks
    past the waitlist. Where the organiser approves RSVPs, wanting to go is a request.
    """
    if request is not RsvpRequest.GO:
        return _WITHOUT_SEAT[request]
    if event.approval:
        return RsvpStatus.REQUESTED
    return seat(party, seats_left, queue=queue)


def seat(party: int, seats_left: int | None, *, queue: bool) -> RsvpStatus:
    """Give a party its seats, or a place on the waitlist behind those who wait already."""
    if fits(party, seats_left) and not queue:
        return RsvpStatus.GOING
    return RsvpStatus.WAITLISTED


def with_status(rsvp: Rsvp, status: RsvpStatus, *, next_rank: int) -> Rsvp:
    """Change a status; who joins the waitlist gets the last place, who leaves it loses theirs."""
    if status is not RsvpStatus.WAITLISTED:
        return replace(rsvp, status=status, waitlist_rank=None)
    rank = rsvp.waitlist_rank if rsvp.waitlist_rank is not None else next_rank
    return replace(rsvp, status=status, waitlist_rank=rank)


_ALLOWED_BY_ORGANISER = {
    "approve": frozenset({RsvpStatus.REQUESTED, RsvpStatus.TENTATIVE, RsvpStatus.INVITED, *CLOSED}),
    "refuse": frozenset({*OPEN, RsvpStatus.GOING}),
    "decline": frozenset({*OPEN, RsvpStatus.GOING}),
    "cancel": frozenset({*OPEN, RsvpStatus.GOING}),
    "promote": frozenset({RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED}),
}


def check_step(rsvp: Rsvp, step: str) -> None:
    """Raise RuleError `not_possible` when an RSVP in its present state cannot take this step."""
    if rsvp.status not in _ALLOWED_BY_ORGANISER[step]:
        raise RuleError("not_possible", step=step, status=rsvp.status)


def can_step(status: RsvpStatus, step: str) -> bool:
    """Tell whether `approve`, `refuse`, `decline`, `cancel` or `promote` makes sense for a status."""
    return status in _ALLOWED_BY_ORGANISER[step]
