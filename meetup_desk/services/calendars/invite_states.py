"""Whose calendar is right, whose is not, and what each has to be told next."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.calendars.calendar_event import CalendarEvent, PartStat, Status
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.sequence import next_sequence
from meetup_desk.services.calendars import calendar_events
from meetup_desk.store import invites
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.invites import HandedInvite, InviteReply

_ASKED = frozenset({RsvpStatus.GOING, RsvpStatus.TENTATIVE, RsvpStatus.INVITED})
_WAITING = frozenset({RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED})


class InviteState(StrEnum):
    """How an attendee's calendar stands to the event."""

    CURRENT = "current"  # holds an invite that is right
    OUTDATED = "outdated"  # holds one that is not, or asked for a new one
    MISSING = "missing"  # comes, and was given none yet
    WITHDRAWN = "withdrawn"  # was told that it is off
    GONE = "gone"  # holds one, but the RSVP was taken back
    NONE = "none"  # neither holds one nor needs one


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteHolder:
    """An attendee and what their calendar was told."""

    line: RsvpLine | None = None  # None: the RSVP was taken back
    state: InviteState
    held: HandedInvite | None = None  # the last that was handed out
    reply: InviteReply | None = None  # the newest that came back
    method: str | None = None  # what a file for them would be now; None: there is nothing to tell
    next_sequence: int = 0  # of that file


def stands(
    db: ReadTransaction, event: EventLine, one: CalendarEvent, lines: Sequence[RsvpLine]
) -> list[InviteHolder]:
    """Say for each of these answers what its calendar was told and has to be told; `one` is the event now."""
    held = invites.held(db, event.event.id)
    replies = invites.replies(db, [line.id for line in lines])
    return [_holder(one, line, held.get(line.uid), replies.get(line.id)) for line in lines]


def _holder(
    one: CalendarEvent, line: RsvpLine, held: HandedInvite | None, reply: InviteReply | None
) -> InviteHolder:
    method = _method(one, line, held, reply)
    return InviteHolder(
        line=line,
        state=_state(one, method, held, reply),
        held=held,
        reply=reply,
        method=method,
        next_sequence=_next_sequence(one.sequence, method, held),
    )


def _method(
    one: CalendarEvent, line: RsvpLine, held: HandedInvite | None, reply: InviteReply | None
) -> str | None:
    """Say what an attendee has to hold: a REQUEST, a CANCEL (RFC 5546, 3.2.5), or nothing."""
    holds = held is not None and held.method == "REQUEST"
    if one.status is not Status.CANCELLED:
        if line.status in _ASKED or (line.status in _WAITING and holds):
            return "REQUEST"
        if line.status is RsvpStatus.DECLINED and reply is not None and reply.partstat == PartStat.DECLINED:
            return None  # their calendar said so itself
    return "CANCEL" if held is not None else None


def _state(
    one: CalendarEvent, method: str | None, held: HandedInvite | None, reply: InviteReply | None
) -> InviteState:
    if held is None:
        return InviteState.MISSING if method == "REQUEST" else InviteState.NONE
    if method is None:
        return InviteState.WITHDRAWN
    if held.method != method:
        return InviteState.OUTDATED
    if method == "CANCEL":
        return InviteState.WITHDRAWN
    asks = reply is not None and reply.method == "REFRESH" and reply.received_at > held.at
    return InviteState.OUTDATED if asks or held.told != calendar_events.told(one) else InviteState.CURRENT


def _next_sequence(sequence: int, method: str | None, held: HandedInvite | None) -> int:
    """Give a SEQUENCE that this attendee's calendar cannot take for older than what it has.

    Each change from asked to called off and back is higher than the one before.
    """
    if held is None:
        return sequence
    return next_sequence(held.sequence, significant=held.method != method, least=sequence)
