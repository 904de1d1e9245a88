"""Who is still to be told what: decided anew from what is true now and what was told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.notices import AFTERWARDS, Notice, NoticeKind
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import DAY, Instant, instant_of_wall

THANKS_WITHIN = 30 * DAY  # after that a thank-you looks forgotten
_SEAT = frozenset({NoticeKind.CONFIRMED, NoticeKind.OFF_WAITLIST})


class NoticeReason(StrEnum):
    """Why somebody is to be told."""

    CONFIRMED = "confirmed"  # has a seat and never heard so
    WAITING = "waiting"  # is on the waitlist
    PROMOTED = "promoted"  # has one since they waited
    REFUSED = "refused"  # gets no seat
    TIME_CHANGED = "time_changed"
    PLACE_CHANGED = "place_changed"
    BOTH_CHANGED = "both_changed"
    POSTPONED = "postponed"  # was asked again for another day
    CANCELLED = "cancelled"
    TOMORROW = "tomorrow"
    AFTER = "after"  # was there
    HELPED = "helped"
    MISSED = "missed"
    NEW_LINKS = "new_links"  # since they were thanked
    NEW_DATE = "new_date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How somebody stands with an event."""

    status: RsvpStatus
    came: bool = False
    was: RsvpStatus | None = None  # before the present status; None: nothing
    since: Instant | None = None  # when the present status came; None: not known
    by_event: bool = False  # it fell, or is asked again, along with the event
    helps: bool = False  # is a host or a helper of the group
    answered_next: bool = False  # knows of the next event


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFacts:
    """What of an event decides who is to be told what."""

    event: Event
    times: str  # as `Notice.times`
    place: str
    now: Instant
    door_ran: bool  # somebody was let in, so that who was not did not come
    links_at: Instant | None = None  # when the newest link of the event came; None: there is none
    next_at: Instant | None = None  # when the next event was planned; None: there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class DueNotice:
    """A notice that somebody still has to hear, and because of what."""

    kind: NoticeKind
    reason: NoticeReason


def due(facts: EventFacts, standing: Standing, told: Sequence[Notice]) -> DueNotice | None:
    """Say what somebody is to be told now; `told` is what they heard, oldest first. None: nothing."""
    event, now = facts.event, facts.now
    if event.status is EventStatus.CANCELLED:
        heard = told and told[-1].kind is NoticeKind.CANCELLED
        known = standing.by_event and not heard and now < event.plan.end_utc
        return DueNotice(kind=NoticeKind.CANCELLED, reason=NoticeReason.CANCELLED) if known else None
    if standing.status is RsvpStatus.INVITED and standing.by_event:
        return _postponed(facts, standing, told)
    if event.status is EventStatus.POSTPONED:
        return None
    if standing.status in _NO_SEAT:
        return _without_seat(facts, standing, told)
    if standing.status is not RsvpStatus.GOING:
        return None
    if now >= event.plan.end_utc:
        return _afterwards(facts, standing, told)
    if now >= event.plan.start_utc:
        return None
    return _before(facts, standing, _since_seated(standing, told))


_NO_SEAT = {
    RsvpStatus.WAITLISTED: DueNotice(kind=NoticeKind.WAITLISTED, reason=NoticeReason.WAITING),
    RsvpStatus.REFUSED: DueNotice(kind=NoticeKind.REFUSED, reason=NoticeReason.REFUSED),
}


def _without_seat(facts: EventFacts, standing: Standing, told: Sequence[Notice]) -> DueNotice | None:
    """Tell once who waits; who is refused only where this desk refused them: others heard it elsewhere."""
    wanted = _NO_SEAT[standing.status]
    heard = {notice.kind for notice in told if standing.since is None or notice.told_at >= standing.since}
    here = standing.status is RsvpStatus.WAITLISTED or standing.was is not None
    known = wanted.kind in heard or not here
    return None if known or facts.now >= facts.event.plan.start_utc else wanted


def _postponed(facts: EventFacts, standing: Standing, told: Sequence[Notice]) -> DueNotice | None:
    heard = [notice for notice in told if standing.since is None or notice.told_at >= standing.since]
    if heard and (heard[-1].times, heard[-1].place) == (facts.times, facts.place):
        return None
    return DueNotice(kind=NoticeKind.MOVED, reason=NoticeReason.POSTPONED)


def _since_seated(standing: Standing, told: Sequence[Notice]) -> list[Notice]:
    """Leave out what somebody heard of a seat that they lost since, or before the event was off."""
    heard = [notice for notice in told if standing.since is None or notice.told_at >= standing.since]
    off = [place for place, notice in enumerate(heard) if notice.kind is NoticeKind.CANCELLED]
    return heard[off[-1] + 1 :] if off else heard


def _before(facts: EventFacts, standing: Standing, heard: Sequence[Notice]) -> DueNotice | None:
    if not any(notice.kind in _SEAT for notice in heard):
        if standing.was is RsvpStatus.WAITLISTED:
            return DueNotice(kind=NoticeKind.OFF_WAITLIST, reason=NoticeReason.PROMOTED)
        return DueNotice(kind=NoticeKind.CONFIRMED, reason=NoticeReason.CONFIRMED)
    last = heard[-1]
    changed = _CHANGED.get((last.times != facts.times, last.place != facts.place))
    if changed is not None:
        return DueNotice(kind=NoticeKind.MOVED, reason=changed)
    eve = eve_of(facts.event)
    if facts.now >= eve and last.told_at < eve:
        return DueNotice(kind=NoticeKind.TOMORROW, reason=NoticeReason.TOMORROW)
    return None


_CHANGED = {
    (True, True): NoticeReason.BOTH_CHANGED,
    (True, False): NoticeReason.TIME_CHANGED,
    (False, True): NoticeReason.PLACE_CHANGED,
}


def eve_of(event: Event) -> Instant:
    """Give when the day before an event begins, on its clocks."""
    eve = datetime.combine(event.plan.first_day - timedelta(days=1), time())
    return instant_of_wall(eve, event.plan.tz)


def _afterwards(facts: EventFacts, standing: Standing, told: Sequence[Notice]) -> DueNotice | None:
    """Thank who came and miss who did not; then hand on, once, what came after that."""
    if facts.now >= facts.event.plan.end_utc + THANKS_WITHIN:
        return None
    heard = [notice for notice in told if notice.kind in AFTERWARDS]
    if not heard:
        if facts.door_ran and not standing.came:
            return DueNotice(kind=NoticeKind.MISSED, reason=NoticeReason.MISSED)
        if standing.helps:
            return DueNotice(kind=NoticeKind.HELPERS, reason=NoticeReason.HELPED)
        return DueNotice(kind=NoticeKind.THANKS, reason=NoticeReason.AFTER)
    kinds, last = {notice.kind for notice in heard}, heard[-1].told_at
    absent = NoticeKind.MISSED in kinds
    if facts.links_at and facts.links_at > last and NoticeKind.MATERIALS not in kinds and not absent:
        return DueNotice(kind=NoticeKind.MATERIALS, reason=NoticeReason.NEW_LINKS)
    known = standing.answered_next or NoticeKind.NEXT_DATE in kinds
    if facts.next_at and facts.next_at > last and not known:
        return DueNotice(kind=NoticeKind.NEXT_DATE, reason=NoticeReason.NEW_DATE)
    return None
