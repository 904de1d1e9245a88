"""Incidents, and strikes for not coming. Nothing of them leaves the desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.groups import Group, StrikeEffect
from meetup_desk.domain.ids import UNSAVED, EventId, GroupId, IncidentId, PersonId, StrikeId, Uid
from meetup_desk.domain.people import Block, BlockKind
from meetup_desk.domain.times import DAY, MINUTE, Instant

_HOUR = 60 * MINUTE
_MONTH = 30 * DAY  # of a rule: the day of the month does not matter


class IncidentState(StrEnum):
    """How far an incident is."""

    OPEN = "open"
    HEARD = "heard"  # who it is about was heard
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """A report about a person's conduct."""

    id: IncidentId = IncidentId(UNSAVED)
    uid: Uid
    group_id: GroupId
    person_id: PersonId | None = None  # whom it is about; None: not known
    event_id: EventId | None = None
    what: str
    happened: str = ""  # when, as it was told
    place: str = ""
    reporter: str = ""
    confidential: bool = True  # opening the reporter's name is recorded
    owner: str = ""  # who sees to it
    state: IncidentState = IncidentState.OPEN
    outcome: str = ""
    reported_at: Instant
    review_at: Instant | None = None
    expunge_at: Instant | None = None  # when all of it is to be destroyed
    closed_at: Instant | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentEvidence:
    """A file that belongs to an incident."""

    id: int = UNSAVED
    incident_id: IncidentId
    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentReading:
    """Somebody opened the name of who reported an incident."""

    id: int = UNSAVED
    incident_id: IncidentId
    at: Instant
    by: str


class StrikeKind(StrEnum):
    """What a strike is for."""

    LATE_CANCELLATION = "late_cancellation"
    NO_SHOW = "no_show"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strike:
    """A late cancellation or a no-show that counts by the group's rule."""

    id: StrikeId = StrikeId(UNSAVED)
    uid: Uid
    group_id: GroupId
    person_id: PersonId
    event_id: EventId
    kind: StrikeKind
    at: Instant  # the start of the event
    told_at: Instant | None = None
    appeal: str = ""  # what the person says
    appealed_at: Instant | None = None
    lifted_at: Instant | None = None
    lifted_by: str = ""
    lifted_why: str = ""


class TrustState(StrEnum):
    """How an incident, a watch or a block stands now."""

    OPEN = "open"
    HEARD = "heard"
    WATCHED = "watched"
    BLOCKED = "blocked"
    CLOSED = "closed"  # also a watch or block that is over or was lifted


def is_over(block: Block, now: Instant) -> bool:
    """Tell whether a block or watch holds no more."""
    return block.lifted_at is not None or (block.until_at is not None and block.until_at <= now)


def trust_state(incident: Incident | None, block: Block | None, now: Instant) -> TrustState:
    """Say how an incident stands with what followed from it; one of the two may be missing."""
    if block is not None and not is_over(block, now):
        return TrustState.BLOCKED if block.kind is BlockKind.BLOCK else TrustState.WATCHED
    return TrustState(incident.state) if incident is not None else TrustState.CLOSED


def counted_since(group: Group, now: Instant) -> Instant:
    """Give the instant from which strikes count now."""
    return Instant(now - group.strike_months * _MONTH)


def strike_for(start: Instant, cancelled_at: Instant | None, hours: int) -> StrikeKind | None:
    """Say which strike an answer is that ended without coming; None where it was cancelled in time."""
    if cancelled_at is None:
        return StrikeKind.NO_SHOW
    return StrikeKind.LATE_CANCELLATION if cancelled_at > start - hours * _HOUR else None


def counts_until(times: Sequence[Instant], group: Group) -> Instant | None:
    """Give until when what follows from strikes holds, by their times, oldest first; None: nothing does."""
    if follows(len(times), group) is None:
        return None
    return Instant(times[len(times) - group.strike_most] + group.strike_months * _MONTH)


def follows(strikes: int, group: Group) -> StrikeEffect | None:
    """Say what follows from the strikes that count; None where they are too few."""
    return group.strike_effect if group.strike_most and strikes >= group.strike_most else None
