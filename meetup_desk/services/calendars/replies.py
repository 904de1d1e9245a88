"""Answers from attendees' calendars: whose they are, what they change, and why some change nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial

from meetup_desk.calendars.incoming_calendar import IncomingReply
from meetup_desk.domain.events import Event, EventStatus, Series
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.invites import REQUEST, HandedInvite, InviteReply
from meetup_desk.domain.rsvps import Rsvp, RsvpRequest, RsvpStatus
from meetup_desk.domain.sequence import Version
from meetup_desk.services.calendars.plan_text import span
from meetup_desk.services.groups import strike_effects
from meetup_desk.services.rsvps import capacity
from meetup_desk.services.rsvps.capacity import FreeSeats
from meetup_desk.store import blocks, events, invites, records
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_REQUESTS = {"ACCEPTED": RsvpRequest.GO, "DECLINED": RsvpRequest.DECLINE, "TENTATIVE": RsvpRequest.MAYBE}
# The states that already say what an answer asks for.
_SAME = {
    RsvpRequest.GO: {RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED},
    RsvpRequest.MAYBE: {RsvpStatus.TENTATIVE},
    RsvpRequest.DECLINE: {RsvpStatus.DECLINED, RsvpStatus.CANCELLED},
}
_NOTES = {RsvpStatus.WAITLISTED: "waitlisted", RsvpStatus.REQUESTED: "to_approve"}


class ReplyAction(StrEnum):
    """What a reply does."""

    CHANGED = "changed"
    UNCHANGED = "unchanged"  # says what is known
    NOTED = "noted"  # asks for something that the organiser has to do
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyDecision:
    """What one reply does to one RSVP, and why."""

    reply: IncomingReply
    action: ReplyAction
    note: str = ""  # key of a sentence: why it is refused, ignored, or not what was asked for
    facts: dict[str, object] = field(default_factory=dict)
    rsvp: Rsvp | None = None
    event: Event | None = None
    status: RsvpStatus | None = None  # what the RSVP becomes


class Replies:
    """Decides the answers of one file, one after the other, against one state of the desk."""

    def __init__(self, db: ReadTransaction) -> None:
        self._db = db
        self._seats: dict[EventId, FreeSeats] = {}
        self._newest: dict[RsvpId, Version] = {}

    def decide(self, replies: Sequence[IncomingReply]) -> Iterator[ReplyDecision]:
        """Say what each reply does; who takes each decision before asking for the next may write it down."""
        for reply in sorted(replies, key=lambda reply: (reply.sequence, reply.stamp, reply.line)):
            yield from self._decisions(reply)

    def _decisions(self, reply: IncomingReply) -> Iterator[ReplyDecision]:
        known = self._events_of(reply)
        if not known:
            yield ReplyDecision(reply=reply, action=ReplyAction.REFUSED, note="unknown_uid")
            return
        invited = invites.rsvps_of(self._db, [event.id for event in known], reply.email)
        if not invited:
            facts: dict[str, object] = {"title": known[0].title}
            yield ReplyDecision(
                reply=reply, action=ReplyAction.REFUSED, note="stranger", facts=facts, event=known[0]
            )
            return
        by_id = {event.id: event for event in known}
        for rsvp_id, event_id in invited:
            yield self._decision(reply, records.get(self._db, Rsvp, rsvp_id), by_id[event_id])

    def _events_of(self, reply: IncomingReply) -> list[Event]:
        """Give the events that a UID names: one, or those of a series."""
        uid = _uid(reply.uid)
        if uid is None:
            return []
        if event := records.find(self._db, Event, uid=uid):
            return event
        series = records.find(self._db, Series, uid=uid)
        occurrences = events.of_series(self._db, series[0].id) if series else []
        if reply.occurrence is None:
            return occurrences
        return [
            event
            for event in occurrences
            if event.plan.moved_to(event.original_start).start_utc == reply.occurrence
        ]

    def _decision(self, reply: IncomingReply, rsvp: Rsvp, event: Event) -> ReplyDecision:
        held = invites.held(self._db, event.id).get(rsvp.uid)
        decide = partial(ReplyDecision, reply=reply, rsvp=rsvp, event=event)
        if note := self._why_not(reply, rsvp, event, held):
            action = ReplyAction.UNCHANGED if note == "older" else ReplyAction.REFUSED
            return decide(action=action, note=note, facts={"title": event.title})
        self._newest[rsvp.id] = Version(reply.sequence, reply.stamp)
        if reply.method != "REPLY":
            facts: dict[str, object] = {"proposed": span(reply.proposed)} if reply.proposed else {}
            return decide(action=ReplyAction.NOTED, note=reply.method.lower(), facts=facts)
        request = _REQUESTS.get(reply.partstat)
        if request is None or rsvp.status in _SAME[request]:
            waits = request is RsvpRequest.GO and rsvp.status is RsvpStatus.WAITLISTED
            return decide(action=ReplyAction.UNCHANGED, note="still_waits" if waits else "")
        status = self._take(request, rsvp, event, invited=held is not None and held.method == REQUEST)
        return decide(action=ReplyAction.CHANGED, note=_NOTES.get(status, ""), status=status)

    def _why_not(self, reply: IncomingReply, rsvp: Rsvp, event: Event, held: HandedInvite | None) -> str:
        if self._is_older(reply, rsvp, held):
            return "older"
        if event.status is EventStatus.CANCELLED:
            return "event_off"
        if reply.method != "REPLY":
            return ""
        if reply.partstat == "DELEGATED":
            return "delegated"
        if rsvp.status is RsvpStatus.REFUSED and reply.partstat != "DECLINED":
            return "was_refused"
        if reply.partstat != "DECLINED" and blocks.is_blocked(self._db, rsvp.person_id, event.id):
            return "may_not_come"
        return ""

    def _is_older(self, reply: IncomingReply, rsvp: Rsvp, held: HandedInvite | None) -> bool:
        """Tell whether something newer is known already (RFC 5546, 2.1.5)."""
        if held is not None and held.method == REQUEST and reply.sequence < held.sequence:
            return True
        newest = self._newest.get(rsvp.id)
        if newest is None:
            known = invites.replies(self._db, [rsvp.id]).get(rsvp.id)
            newest = Version(known.sequence, known.stamped_at) if known else None
        return newest is not None and not Version(reply.sequence, reply.stamp).is_newer_than(newest)

    def _take(self, request: RsvpRequest, rsvp: Rsvp, event: Event, *, invited: bool) -> RsvpStatus:
        """Decide what an RSVP becomes; where the organiser invited, nothing is left to approve."""
        if event.id not in self._seats:
            self._seats[event.id] = capacity.free_seats(self._db, event)
        seats = self._seats[event.id]
        if request is RsvpRequest.GO and invited:
            status = seats.seat(rsvp.party)
        else:
            asked = strike_effects.asked_of(self._db, event, rsvp.person_id)
            status = seats.status_for(request, asked, rsvp.party)
        seats.give(rsvp, status)
        return status

    @property
    def freed(self) -> list[EventId]:
        """Events in which seats were given back."""
        return [event_id for event_id, seats in self._seats.items() if seats.given_back]


def leaves_a_trace(decision: ReplyDecision) -> bool:
    """Tell whether there is anything to write down: what was refused, or is older, is forgotten."""
    return decision.action is not ReplyAction.REFUSED and decision.note != "older"


def write(db: WriteTransaction, decision: ReplyDecision) -> None:
    """Write a decision down: the RSVP, and what came back."""
    reply, rsvp = decision.reply, decision.rsvp
    if rsvp is None or not leaves_a_trace(decision):
        return
    if decision.status is not None:
        answered = replace(rsvp, answered_at=min(reply.stamp, db.now()) or db.now())
        capacity.put(db, answered, decision.status)
    invites.add_reply(
        db,
        rsvp.id,
        InviteReply(
            method=reply.method,
            sequence=reply.sequence,
            stamped_at=reply.stamp,
            partstat=reply.partstat,
            comment=reply.comment,
            proposed=span(reply.proposed) if reply.proposed else "",
        ),
    )


def fill_up(db: WriteTransaction, replies: Replies) -> tuple[RsvpId, ...]:
    """Move people up where seats were given back; gives who moved."""
    db.expire()
    freed = [records.get(db, Event, event_id) for event_id in replies.freed]
    return tuple(moved for event in freed for moved in capacity.fill_up(db, event))


def _uid(text: str) -> Uid | None:
    try:
        return Uid(text)
    except ValueError:
        return None
