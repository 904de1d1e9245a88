"""Answers from attendees' calendars: whose they are, what they change, and why some change nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from meetup_desk.calendars.incoming import IncomingReply
from meetup_desk.domain.events import Event, EventStatus, Series
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.rsvps import Rsvp, RsvpRequest, RsvpStatus, seat, status_for
from meetup_desk.domain.sequence import Version
from meetup_desk.services.calendars.plan_text import span
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import events, invites, records, rsvps
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.invites import HandedInvite, InviteReply

_WISHES = {"ACCEPTED": RsvpRequest.GO, "DECLINED": RsvpRequest.DECLINE, "TENTATIVE": RsvpRequest.MAYBE}
# The states that already say what an answer asks for.
_SAME = {
    RsvpRequest.GO: {RsvpStatus.GOING, RsvpStatus.WAITLISTED, RsvpStatus.REQUESTED},
    RsvpRequest.MAYBE: {RsvpStatus.TENTATIVE},
    RsvpRequest.DECLINE: {RsvpStatus.DECLINED, RsvpStatus.CANCELLED},
}


class ReplyAction(StrEnum):
    """What an answer does."""

    CHANGED = "changed"
    UNCHANGED = "unchanged"  # says what is known
    NOTED = "noted"  # asks for something that the organiser has to do
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyDecision:
    """What one answer does to one RSVP, and why."""

    answer: IncomingReply
    action: ReplyAction
    note: str = ""  # key of a sentence: why it is refused, ignored, or not what was asked for
    facts: dict[str, object] = field(default_factory=dict)
    rsvp: Rsvp | None = None
    event: Event | None = None
    status: RsvpStatus | None = None  # what the RSVP becomes


@dataclass(slots=True)
class _Room:
    """The seats of an event while answers are decided."""

    left: int | None
    queue: bool
    freed: bool = False


class Replies:
    """Decides the answers of one file, one after the other, against one state of the desk."""

    def __init__(self, db: ReadTransaction) -> None:
        self._db = db
        self._rooms: dict[EventId, _Room] = {}
        self._newest: dict[RsvpId, Version] = {}

    def decide(self, answers: Sequence[IncomingReply]) -> Iterator[ReplyDecision]:
        """Say what each answer does; who takes each decision before asking for the next may write it down."""
        for answer in sorted(answers, key=lambda one: (one.sequence, one.stamp, one.line)):
            yield from self._one(answer)

    def _one(self, answer: IncomingReply) -> Iterator[ReplyDecision]:
        meant = self._meant(answer)
        if not meant:
            yield ReplyDecision(answer=answer, action=ReplyAction.REFUSED, note="unknown_uid")
            return
        found = invites.answerers(self._db, [event.id for event in meant], answer.email)
        if not found:
            facts: dict[str, object] = {"title": meant[0].title}
            yield ReplyDecision(
                answer=answer, action=ReplyAction.REFUSED, note="stranger", facts=facts, event=meant[0]
            )
            return
        by_id = {event.id: event for event in meant}
        for rsvp_id, event_id in found:
            yield self._for(answer, records.get(self._db, Rsvp, rsvp_id), by_id[event_id])

    def _meant(self, answer: IncomingReply) -> list[Event]:
        """Give the events that a UID means: one, or those of a series."""
        uid = _uid(answer.uid)
        if uid is None:
            return []
        if alone := records.find(self._db, Event, uid=uid):
            return alone
        series = records.find(self._db, Series, uid=uid)
        held = events.of_series(self._db, series[0].id) if series else []
        if answer.occurrence is None:
            return held
        slots = [(event.plan.moved_to(event.original_start), event) for event in held]
        return [event for slot, event in slots if slot.start_utc == answer.occurrence]

    def _for(self, answer: IncomingReply, rsvp: Rsvp, event: Event) -> ReplyDecision:
        told = invites.held(self._db, event.id).get(rsvp.uid)
        note = self._why_not(answer, rsvp, event, told)
        if note:
            action = ReplyAction.UNCHANGED if note == "older" else ReplyAction.REFUSED
            return ReplyDecision(
                answer=answer, action=action, note=note, facts={"title": event.title}, rsvp=rsvp, event=event
            )
        self._newest[rsvp.id] = Version(answer.sequence, answer.stamp)
        if answer.method != "REPLY":
            note = answer.method.lower()
            facts = {"proposed": span(answer.proposed)} if answer.proposed else {}
            return ReplyDecision(
                answer=answer, action=ReplyAction.NOTED, note=note, facts=dict(facts), rsvp=rsvp, event=event
            )
        return self._changed(answer, rsvp, event, invited=told is not None and told.method == "REQUEST")

    def _why_not(self, answer: IncomingReply, rsvp: Rsvp, event: Event, told: HandedInvite | None) -> str:
        if self._is_older(answer, rsvp, told):
            return "older"
        if event.status is EventStatus.CANCELLED:
            return "event_off"
        if answer.method != "REPLY":
            return ""
        if answer.partstat == "DELEGATED":
            return "delegated"
        if rsvp.status is RsvpStatus.REFUSED and answer.partstat != "DECLINED":
            return "was_refused"
        return ""

    def _is_older(self, answer: IncomingReply, rsvp: Rsvp, told: HandedInvite | None) -> bool:
        """Tell whether something newer is known already (RFC 5546, 2.1.5)."""
        if told is not None and told.method == "REQUEST" and answer.sequence < told.sequence:
            return True
        before = self._newest.get(rsvp.id)
        if before is None:
            known = invites.replies(self._db, [rsvp.id]).get(rsvp.id)
            before = Version(known.sequence, known.stamped_at) if known else None
        return before is not None and not Version(answer.sequence, answer.stamp).is_newer_than(before)

    def _changed(self, answer: IncomingReply, rsvp: Rsvp, event: Event, *, invited: bool) -> ReplyDecision:
        wish = _WISHES.get(answer.partstat)
        if wish is None or rsvp.status in _SAME[wish]:
            waits = wish is RsvpRequest.GO and rsvp.status is RsvpStatus.WAITLISTED
            note = "still_waits" if waits else ""
            return ReplyDecision(
                answer=answer, action=ReplyAction.UNCHANGED, note=note, rsvp=rsvp, event=event
            )
        room = self._room(event)
        if wish is RsvpRequest.GO and invited:  # the organiser asked: nothing is left to approve
            status = seat(rsvp.party, room.left, queue=room.queue)
        else:
            status = status_for(wish, event, rsvp.party, room.left, queue=room.queue)
        self._take(room, rsvp, status)
        note = {RsvpStatus.WAITLISTED: "waitlisted", RsvpStatus.REQUESTED: "to_approve"}.get(status, "")
        return ReplyDecision(
            answer=answer, action=ReplyAction.CHANGED, note=note, rsvp=rsvp, event=event, status=status
        )

    def _room(self, event: Event) -> _Room:
        if event.id not in self._rooms:
            left = rsvps.seats_left(self._db, event.id, event.capacity)
            self._rooms[event.id] = _Room(left, rsvps.has_waiting(self._db, event.id))
        return self._rooms[event.id]

    @staticmethod
    def _take(room: _Room, rsvp: Rsvp, status: RsvpStatus) -> None:
        was, becomes = rsvp.status is RsvpStatus.GOING, status is RsvpStatus.GOING
        if room.left is not None:
            room.left += rsvp.party * (was - becomes)
        room.queue |= status is RsvpStatus.WAITLISTED
        room.freed |= was and not becomes

    @property
    def freed(self) -> list[EventId]:
        """Events in which seats were given back."""
        return [event_id for event_id, room in self._rooms.items() if room.freed]


def leaves_a_trace(decision: ReplyDecision) -> bool:
    """Tell whether there is anything to write down: what was refused, or is older, is forgotten."""
    return decision.action is not ReplyAction.REFUSED and decision.note != "older"


def write(db: WriteTransaction, decision: ReplyDecision) -> None:
    """Write a decision down: the RSVP, and what came back."""
    answer, rsvp = decision.answer, decision.rsvp
    if rsvp is None or not leaves_a_trace(decision):
        return
    if decision.status is not None:
        answered = replace(rsvp, answered_at=min(answer.stamp, db.now()) or db.now())
        capacity.put(db, answered, decision.status)
    invites.add_reply(
        db,
        rsvp.id,
        InviteReply(
            method=answer.method,
            sequence=answer.sequence,
            stamped_at=answer.stamp,
            partstat=answer.partstat,
            comment=answer.comment,
            proposed=span(answer.proposed) if answer.proposed else "",
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
