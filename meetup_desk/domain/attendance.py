"""Attendance: who came, who did not, and from when on that can be said."""

from enum import StrEnum

from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import MINUTE, Instant, Plan

REHEARSE_BEFORE = 12 * 60 * MINUTE  # a door that is opened earlier than this is being tried out


class Presence(StrEnum):
    """What is known of a party."""

    CAME = "came"
    PART = "part"
    NO_SHOW = "no_show"


def is_judged(event: Event, arrived: int, now: Instant) -> bool:
    """Tell whether who did not come is a no-show: the event took place, is over, and somebody was counted in.

    `arrived` are people. Before the end they may still come; where no door ran, nobody knows.
    """
    return arrived > 0 and event.status is EventStatus.SCHEDULED and now >= event.plan.end_utc


def presence(status: RsvpStatus, party: int, arrived: int, *, judged: bool) -> Presence | None:
    """Say what is known of a party of which so many arrived; None: nothing. `judged` is of `is_judged`."""
    if arrived >= party:
        return Presence.CAME
    if arrived > 0:
        return Presence.PART
    return Presence.NO_SHOW if judged and status is RsvpStatus.GOING else None


def is_early(plan: Plan, now: Instant) -> bool:
    """Tell whether a door opens long before its event: somebody tries it out, or meant another event."""
    return now < plan.start_utc - REHEARSE_BEFORE
