"""Steps: what an event needs next, read from what the desk knows of it."""

from enum import StrEnum

from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import DAY, Instant


class Step(StrEnum):
    """Steps in their order; tickets are none of them, for whoever gets a seat gets one."""

    ADD_PEOPLE = "add_people"
    APPROVE = "approve"  # people who asked wait for an answer
    SEND_INVITES = "send_invites"
    OPEN_DOOR = "open_door"
    FOLLOW_UP = "follow_up"


def next_step(line: EventLine, now: Instant, *, uninvited: int) -> Step | None:
    """Give the next step of an event; None for one that was called off.

    `uninvited` are RSVPs with an e-mail that never got an invite. From the day before on the door comes
    first, whoever was not invited.
    """
    fill, plan = line.occupancy, line.event.plan
    if line.event.status is EventStatus.CANCELLED:
        return None
    if now >= plan.end_utc:
        return Step.FOLLOW_UP
    if fill.going and now >= plan.start_utc - DAY:
        return Step.OPEN_DOOR
    if fill.requested:
        return Step.APPROVE
    if uninvited:
        return Step.SEND_INVITES
    return Step.OPEN_DOOR if fill.going else Step.ADD_PEOPLE
