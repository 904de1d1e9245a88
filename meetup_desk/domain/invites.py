"""Invites: what an attendee's calendar holds, whether it is still right, and what to tell it next."""

from enum import StrEnum
from typing import NamedTuple

from meetup_desk.domain.ids import Uid
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.sequence import next_sequence
from meetup_desk.domain.times import Instant

REQUEST, CANCEL = "REQUEST", "CANCEL"  # methods of RFC 5546, 3.2

_INVITED = frozenset({RsvpStatus.GOING, RsvpStatus.TENTATIVE, RsvpStatus.INVITED})
_WAITING = frozenset({RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED})


class HandedInvite(NamedTuple):
    """A calendar file that an attendee was given."""

    rsvp_uid: Uid
    method: str  # REQUEST or CANCEL
    sequence: int
    schedule: str  # when, where and whether, in one line
    title: str
    at: Instant


class InviteReply(NamedTuple):
    """What an attendee's calendar answered."""

    method: str  # REPLY, COUNTER or REFRESH
    sequence: int
    stamped_at: Instant
    partstat: str = ""
    comment: str = ""
    proposed: str = ""  # another time that the attendee wishes
    received_at: Instant = Instant(0)


class InviteState(StrEnum):
    """Whether what an attendee's calendar holds is right."""

    CURRENT = "current"  # holds an invite that is right
    OUTDATED = "outdated"  # holds one that is not, or asked for a new one
    MISSING = "missing"  # comes, and was given none yet
    WITHDRAWN = "withdrawn"  # was told that it is off
    GONE = "gone"  # holds one, but the RSVP was taken back
    NONE = "none"  # neither holds one nor needs one


def method_for(
    status: RsvpStatus, held: HandedInvite | None, reply: InviteReply | None, *, cancelled: bool
) -> str | None:
    """Give what an attendee has to hold: a REQUEST, a CANCEL (RFC 5546, 3.2.5), or None for nothing.

    `held` was handed out last, `reply` came back last; `cancelled` tells that the event was called off.
    """
    if not cancelled:
        holds_request = held is not None and held.method == REQUEST
        if status in _INVITED or (status in _WAITING and holds_request):
            return REQUEST
        if status is RsvpStatus.DECLINED and reply is not None and reply.partstat == "DECLINED":
            return None  # their calendar said so itself
    return CANCEL if held is not None else None


def state_of(
    method: str | None, held: HandedInvite | None, reply: InviteReply | None, schedule: str
) -> InviteState:
    """Tell whether an invite is right, given what it has to be; `schedule` is that of the event now."""
    if held is None:
        return InviteState.MISSING if method == REQUEST else InviteState.NONE
    if method is None:
        return InviteState.WITHDRAWN
    if held.method != method:
        return InviteState.OUTDATED
    if method == CANCEL:
        return InviteState.WITHDRAWN
    asks_again = reply is not None and reply.method == "REFRESH" and reply.received_at > held.at
    return InviteState.OUTDATED if asks_again or held.schedule != schedule else InviteState.CURRENT


def sequence_for(sequence: int, method: str | None, held: HandedInvite | None) -> int:
    """Give a SEQUENCE that this attendee's calendar cannot take for older than what it holds.

    `sequence` is that of the event. Each change from invited to called off and back is one higher.
    """
    if held is None:
        return sequence
    return next_sequence(held.sequence, significant=held.method != method, least=sequence)
