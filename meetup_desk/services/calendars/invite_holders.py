"""Attendees of an event and what their calendars hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.calendars.calendar_event import CalendarEvent, Status
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.invites import (
    REQUEST,
    HandedInvite,
    InviteReply,
    InviteState,
    method_for,
    sequence_for,
    state_of,
)
from meetup_desk.domain.list_rows import EventLine, RsvpLine
from meetup_desk.services.calendars.plan_text import schedule_of
from meetup_desk.store import invites
from meetup_desk.store.file.read_transaction import ReadTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteHolder:
    """An attendee and what their calendar holds."""

    line: RsvpLine | None = None  # None: the RSVP was taken back
    state: InviteState
    held: HandedInvite | None = None  # the last that was handed out
    reply: InviteReply | None = None  # the newest that came back
    method: str | None = None  # what a file for them would be now; None: there is nothing to tell
    next_sequence: int = 0  # of that file


@dataclass(frozen=True, slots=True, kw_only=True)
class EventInvites:
    """The invites of an event: the SEQUENCE of its files now, and who holds what."""

    line: EventLine
    sequence: int
    holders: list[InviteHolder]


def holders_of(
    db: ReadTransaction, event_id: EventId, event: CalendarEvent, lines: Sequence[RsvpLine]
) -> list[InviteHolder]:
    """Say for each of these RSVPs what its calendar holds and has to be told; `event` is as it is now."""
    held = invites.held(db, event_id)
    replies = invites.replies(db, [line.id for line in lines])
    schedule = schedule_of(event)
    return [_holder(event, schedule, line, held.get(line.uid), replies.get(line.id)) for line in lines]


def _holder(
    event: CalendarEvent,
    schedule: str,
    line: RsvpLine,
    held: HandedInvite | None,
    reply: InviteReply | None,
) -> InviteHolder:
    method = method_for(line.status, held, reply, cancelled=event.status is Status.CANCELLED)
    return InviteHolder(
        line=line,
        state=state_of(method, held, reply, schedule),
        held=held,
        reply=reply,
        method=method,
        next_sequence=sequence_for(event.sequence, method, held),
    )


def listed(
    db: ReadTransaction, event_id: EventId, event: CalendarEvent, lines: Sequence[RsvpLine]
) -> list[InviteHolder]:
    """Give those who have to do with invites, and behind them those whose RSVP was taken back."""
    known = {line.uid for line in lines}
    holders = holders_of(db, event_id, event, lines)
    taken_back = [
        InviteHolder(state=InviteState.GONE, held=held)
        for uid, held in invites.held(db, event_id).items()
        if uid not in known and held.method == REQUEST
    ]
    return [holder for holder in holders if holder.state is not InviteState.NONE] + taken_back
