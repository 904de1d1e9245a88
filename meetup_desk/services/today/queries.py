"""Kinds of today that a rule decides, beside what SQL counts."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from meetup_desk.domain import waitlist
from meetup_desk.domain.events import Event, EventStatus, PartyPolicy
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.times import DAY, Instant, moment_of
from meetup_desk.domain.today import SOON, TodayItem
from meetup_desk.store import events, invites, records, rsvps, today, trust
from meetup_desk.store import waitlist as waitlist_rows
from meetup_desk.store.file.read_transaction import ReadTransaction

# ruff: noqa: PLC0415 - the first rows of the window wait for what finds them, not for calendars and doors
_LANGUAGE = "en"  # of a calendar's text, which no schedule depends on


def movable(db: ReadTransaction, now: Instant) -> list[TodayItem]:
    """Give the events whose waitlist can move, with the people who would get a seat."""
    return [
        TodayItem(event_id=event.id, title=event.title, count=people)
        for event in today.with_room_and_waitlist(db, now)
        if (people := _people_that_move(db, event))
    ]


def _people_that_move(db: ReadTransaction, event: today.RoomyEvent) -> int:
    line = waitlist_rows.waiting(db, event.id)
    moving = set(waitlist.promotable(line, event.seats_left, PartyPolicy(event.party_policy)))
    return sum(entry.party for entry in line if entry.rsvp_id in moving)


def moving(db: ReadTransaction, event_id: EventId) -> Sequence[RsvpId]:
    """Give who gets a seat when the waitlist of an event moves, in order."""
    event = records.get(db, Event, event_id)
    left = rsvps.seats_left(db, event_id, event.capacity)
    return waitlist.promotable(waitlist_rows.waiting(db, event_id), left, event.party_policy)


def doors_today(db: ReadTransaction, now: Instant) -> Iterator[TodayItem]:
    """Give the events of this day, on their own clocks, to which somebody comes; over, they are no more."""
    for line in events.lines(db, today.soon(db, now, DAY)):
        event, going = line.event, line.occupancy.going
        begun = event.plan.first_day <= moment_of(now, event.plan.tz).date()
        if going and begun and event.status is EventStatus.SCHEDULED:
            yield TodayItem(event_id=event.id, title=event.title, count=going, since=event.plan.start_utc)


def uninvited(db: ReadTransaction, now: Instant) -> Iterator[TodayItem]:
    """Give the events that begin within two weeks, and how many with an e-mail address got no invite."""
    for event in (line.event for line in events.lines(db, today.soon(db, now, SOON))):
        count = invites.uninvited(db, event.id) if now < event.plan.start_utc else 0
        if count:
            yield TodayItem(event_id=event.id, title=event.title, count=count)


def stale_invites(db: ReadTransaction, now: Instant) -> Iterator[TodayItem]:
    """Give the events of which calendars hold another time or place, with how many."""
    held = today.held_schedules(db, now)
    if not held:
        return
    from meetup_desk.services.calendars import calendar_events
    from meetup_desk.services.calendars.plan_text import schedule_of

    lines = events.lines(db, list(dict.fromkeys(row.id for row in held)))
    (group, *_) = records.find(db, Group)
    schedules = {
        line.event.id: schedule_of(calendar)
        for line, calendar in zip(lines, calendar_events.of_events(db, lines, group, _LANGUAGE), strict=True)
    }
    for event_id, rows in groupby(held, key=attrgetter("id")):
        stale = [row for row in rows if row.schedule != schedules[event_id]]
        if stale:
            yield TodayItem(event_id=event_id, title=stale[0].title, count=sum(row.held for row in stale))


def conflicts(db: ReadTransaction, now: Instant) -> Iterator[TodayItem]:
    """Give the events at which two doors let in the same party, and nobody has settled it."""
    from meetup_desk.services.door.conflicts import conflicts_of_event

    for event in (line.event for line in events.lines(db, today.with_crowded_parties(db, now))):
        count = sum(conflict.settled is None for conflict in conflicts_of_event(db, event))
        if count:
            yield TodayItem(event_id=event.id, title=event.title, count=count)


def reviews(db: ReadTransaction, now: Instant) -> list[TodayItem]:
    """Give the groups where incidents or blocks are to be looked at again, with how many."""
    return [
        TodayItem(group_id=group_id, title=title, count=count, since=since)
        for group_id, title, count, since in trust.reviews_due(db, now)
    ]
