"""Postponing: everybody is asked again, and nobody is blamed for not coming to another day."""

from dataclasses import replace

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import check_open
from meetup_desk.domain.sequence import new_version
from meetup_desk.domain.times import Plan
from meetup_desk.store import records, rsvps
from meetup_desk.store.desk.desk import Desk


def postpone(desk: Desk, event_id: EventId, actor: str, *, plan: Plan | None) -> Changes:
    """Move an event to another day, or to one that is not known yet (None), and ask everybody again.

    Who was going, undecided or on the waitlist becomes invited; who has asked to come goes on asking. An
    occurrence of a series is postponed alone. RuleError `event_cancelled`, `ends_before_start`, `same_time`.
    """
    with desk.change("event.postpone", actor) as db:
        event = records.get(db, Event, event_id)
        check_open(event)
        records.save(db, new_version(event, _postponed(event, plan), modified_at=db.now()))
        rsvps.ask_again(db, event_id)
    return Changes(change=db.change_id, touched=touched(event=[event_id], rsvp=None))


def _postponed(event: Event, plan: Plan | None) -> Event:
    if plan is None:
        return replace(event, status=EventStatus.POSTPONED)
    if plan == event.plan and event.status is not EventStatus.POSTPONED:
        raise RuleError("same_time")
    if plan.end < plan.start:
        raise RuleError("ends_before_start")
    return replace(event, plan=plan, status=EventStatus.SCHEDULED)
