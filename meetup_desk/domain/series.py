"""Series: which occurrences a change means, and where each of them moves."""

from collections.abc import Iterable
from datetime import datetime, time
from operator import attrgetter

from meetup_desk.domain.events import Event, Scope
from meetup_desk.domain.times import Plan


def in_scope(event: Event, occurrences: Iterable[Event], scope: Scope) -> list[Event]:
    """Give the occurrences that a change of one of them means, in the order in which the series planned them.

    *Following* goes by the dates that the series gave, so that an occurrence that was moved alone keeps its
    place in that order.
    """
    if scope is Scope.THIS or event.series_id is None:
        return [event]
    in_order = sorted(occurrences, key=attrgetter("original_start"))
    if scope is Scope.ALL:
        return in_order
    return [other for other in in_order if other.original_start >= event.original_start]


def shifted(before: Plan, after: Plan, other: Plan) -> Plan:
    """Move another occurrence by as much as one was moved; it gets the same length, zone and kind."""
    start = other.start + (after.start - before.start)
    if after.all_day:
        start = datetime.combine(start.date(), time())
    return Plan(start=start, end=start + after.duration, tz=after.tz, all_day=after.all_day)


def shifted_original_start(before: Plan, after: Plan, occurrence: Event) -> datetime:
    """Give the start by which a series knows an occurrence once one of its occurrences was moved."""
    start = occurrence.original_start + (after.start - before.start)
    if after.all_day and not before.all_day:
        start = datetime.combine(start.date(), time())
    return start


def shows_in_calendars(before: Event, after: Event) -> bool:
    """Tell whether calendars show anything of a change."""
    return _shown(before) != _shown(after)


def _shown(event: Event) -> tuple[object, ...]:
    texts = (event.title, event.title_en, event.description, event.description_en)
    return *texts, event.plan, event.venue_id, event.room_id
