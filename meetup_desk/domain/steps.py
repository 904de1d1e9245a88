"""Steps: what an event needs, in order, read from what the desk knows of it."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import DAY, Instant


class Step(StrEnum):
    """Steps in their order."""

    LIST = "list"
    TICKETS = "tickets"
    INVITES = "invites"
    SEATS = "seats"
    DOOR = "door"
    THANKS = "thanks"


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    STALE = "stale"  # it was done, and is not right any more
    OPEN = "open"
    NOT_NEEDED = "not_needed"
    LATER = "later"  # before somebody is going, or the event is over, there is nothing to do


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFacts:
    """What the steps are read from, beside the line of the event."""

    tickets: int = 0  # of RSVPs that are going: each admits a whole party
    uninvited: int = 0  # RSVPs with an e-mail that never got an invite
    invited: int = 0  # calendars that hold one
    stale_invites: int = 0  # of these, those that are not right any more
    tickets_saved: int | None = None  # files; None: none were saved
    tickets_current: bool = False  # nothing that they show has changed since
    packs: int = 0  # made for doors
    seated: int = 0  # people of the newest seating


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """A step, how far it is, and what is counted there: people, files, invites or packs."""

    step: Step
    state: StepState
    count: int = 0
    requested: int = 0  # people whose answer waits for the organiser


def steps_of(line: EventLine, facts: StepFacts, now: Instant) -> list[StepLine]:
    """Give the steps of an event in their order."""
    fill = line.occupancy
    tickets = StepState.OPEN if fill.going else StepState.LATER
    if facts.tickets_saved is not None:
        tickets = StepState.DONE if facts.tickets_current else StepState.STALE
    door_ran = fill.arrived > 0 or now >= line.event.plan.end_utc
    return [
        StepLine(
            step=Step.LIST,
            state=_of(fill.going > 0 and not fill.requested),
            count=fill.going,
            requested=fill.requested,
        ),
        StepLine(step=Step.TICKETS, state=tickets, count=facts.tickets_saved or facts.tickets),
        _invites(facts, going=fill.going),
        _seats(facts, going=fill.going),
        StepLine(
            step=Step.DOOR,
            state=_of(door_ran) if fill.going or door_ran else StepState.LATER,
            count=facts.packs,
        ),
        _thanks(line, now),
    ]


def _of(done: bool) -> StepState:  # noqa: FBT001 - one fact
    return StepState.DONE if done else StepState.OPEN


def _thanks(line: EventLine, now: Instant) -> StepLine:
    if line.event.followed_up_at is not None:
        return StepLine(step=Step.THANKS, state=StepState.DONE)
    over = now >= line.event.plan.end_utc
    return StepLine(step=Step.THANKS, state=StepState.OPEN if over else StepState.LATER)


def _invites(facts: StepFacts, *, going: int) -> StepLine:
    if facts.stale_invites:
        return StepLine(step=Step.INVITES, state=StepState.STALE, count=facts.stale_invites)
    if facts.uninvited:
        return StepLine(step=Step.INVITES, state=StepState.OPEN, count=facts.uninvited)
    nobody = StepState.NOT_NEEDED if going else StepState.LATER
    state = StepState.DONE if facts.invited else nobody
    return StepLine(step=Step.INVITES, state=state, count=facts.invited)


def _seats(facts: StepFacts, *, going: int) -> StepLine:
    """Seats are never to do by themselves: most events have none."""
    nobody = StepState.NOT_NEEDED if going else StepState.LATER
    return StepLine(step=Step.SEATS, state=StepState.DONE if facts.seated else nobody, count=facts.seated)


def next_step(line: EventLine, steps: list[StepLine], now: Instant) -> Step | None:
    """Give the next step of an event; None for one that was called off, or that is followed up.

    From the day before on the door comes first, whatever is open; until the end it is what remains, even
    where it was open once.
    """
    fill, plan = line.occupancy, line.event.plan
    if line.event.status is EventStatus.CANCELLED:
        return None
    if now >= plan.end_utc:
        return Step.THANKS if line.event.followed_up_at is None else None
    if fill.going and now >= plan.start_utc - DAY:
        return Step.DOOR
    if not fill.going and not fill.requested:
        return Step.LIST
    waiting = (each.step for each in steps if each.state in (StepState.OPEN, StepState.STALE))
    return next(waiting, Step.DOOR)
