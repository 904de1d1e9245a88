"""At which stage an event is, which decides what its page offers first."""

from enum import Enum

from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import DAY, Instant


class Stage(Enum):
    """Stages in the order of the organiser's mind."""

    PREPARE = "prepare"
    RUN = "run"  # from the day before on, once somebody is going
    FOLLOW_UP = "follow_up"
    CALLED_OFF = "called_off"


def stage_of(line: EventLine, now: Instant) -> Stage:
    """Tell the stage of an event."""
    if line.event.status is EventStatus.CANCELLED:
        return Stage.CALLED_OFF
    if now >= line.event.plan.end_utc:
        return Stage.FOLLOW_UP
    if line.occupancy.going and now >= line.event.plan.start_utc - DAY:
        return Stage.RUN
    return Stage.PREPARE
