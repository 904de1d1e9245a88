"""A series kept in step with its occurrences: moved as a whole, or split where the rest changes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from meetup_desk.calendars import recurrence
from meetup_desk.domain.events import Event, Scope, Series
from meetup_desk.domain.times import Plan
from meetup_desk.services.calendars.calendar_events import rule_dates
from meetup_desk.store import events, records
from meetup_desk.store.file.write_transaction import WriteTransaction

_ONCE = "FREQ=DAILY;COUNT=1"


def in_scope(db: WriteTransaction, event: Event, scope: Scope) -> list[Event]:
    """Give the occurrences that a change means, in the order in which the series planned them.

    *Following* goes by the dates that the series gave, so that an occurrence that was moved alone stays where
    it stood in line.
    """
    if event.series_id is None or scope is Scope.THIS:
        return [event]
    all_of_them = sorted(events.of_series(db, event.series_id), key=_slot)
    if scope is Scope.ALL:
        return all_of_them
    return [other for other in all_of_them if _slot(other) >= _slot(event)]


def _slot(event: Event) -> datetime:
    return event.recurrence_id or event.plan.start


def shifted(before: Plan, after: Plan, other: Plan) -> Plan:
    """Move another occurrence by as much as one was moved; it gets the same length, zone and kind."""
    start = other.start + (after.start - before.start)
    if after.all_day:
        start = datetime.combine(start.date(), time())
    return Plan(start=start, end=start + after.duration, tz=after.tz, all_day=after.all_day)


def follow(db: WriteTransaction, before: Event, after: Event, scope: Scope, meant: Sequence[Event]) -> None:
    """Bring a series in step after one of its occurrences, and with it others, became something else.

    `meant` are the occurrences that changed, as they are now. RuleError `repeat_names_days` where the rule
    cannot follow to another day.
    """
    if before.series_id is None or scope is Scope.THIS or not _shows(before, after):
        return
    series = records.get(db, Series, before.series_id)
    first = min(map(_slot, events.of_series(db, series.id)))
    if scope is Scope.ALL or _slot(before) <= first:
        records.save(db, _moved(series, before, after))
        _rename_slots(db, series, before, after, meant)
    else:
        _split(db, series, before, after, meant)


def _shows(before: Event, after: Event) -> bool:
    """Tell whether calendars show anything of the change."""
    return _told(before) != _told(after)


def _told(event: Event) -> tuple[object, ...]:
    return event.title, event.description, event.plan, event.venue_id, event.room_id


def _moved(series: Series, before: Event, after: Event) -> Series:
    raised = (before.plan, before.venue_id, before.room_id) != (after.plan, after.venue_id, after.room_id)
    plan, rrule = _with_plan(series.plan, series.rrule, before, after)
    title = after.title if after.title != before.title else series.title
    return replace(series, title=title, plan=plan, rrule=rrule, sequence=series.sequence + raised)


def _with_plan(plan: Plan, rrule: str, before: Event, after: Event) -> tuple[Plan, str]:
    if before.plan == after.plan:
        return plan, rrule
    new = shifted(before.plan, after.plan, plan)
    return new, recurrence.moved(rrule, plan, new)


def _split(db: WriteTransaction, series: Series, before: Event, after: Event, meant: Sequence[Event]) -> None:
    """End a series before an occurrence and begin another with it (RFC 5545 leaves no way that all know)."""
    since = _slot(before)
    rest = sorted(start for start in rule_dates(series.plan, series.rrule) if start >= since)
    start = rest[0] if rest else since
    rrule = recurrence.remaining(series.plan, series.rrule, start) if rest else _ONCE
    plan, rrule = _with_plan(series.plan.moved_to(start), rrule, before, after)
    title = after.title if after.title != before.title else series.title
    ended = recurrence.truncated(series.rrule, since)
    records.save(db, replace(series, rrule=ended, sequence=series.sequence + 1))
    new = Series(uid=db.uid(), group_id=series.group_id, title=title, plan=plan, rrule=rrule)
    _rename_slots(db, records.add(db, new), before, after, meant)


def _rename_slots(
    db: WriteTransaction, series: Series, before: Event, after: Event, meant: Sequence[Event]
) -> None:
    """Give each occurrence the date by which its series now knows it."""
    shift: timedelta = after.plan.start - before.plan.start
    for event in meant:
        slot = _slot(event) + shift
        if after.plan.all_day and not before.plan.all_day:
            slot = datetime.combine(slot.date(), time())
        records.save(db, replace(event, series_id=series.id, recurrence_id=slot))


def lost_a_date(db: WriteTransaction, event: Event) -> None:
    """Raise the SEQUENCE of a series that leaves out a date from now on (RFC 5546, 2.1.4)."""
    if event.series_id is not None:
        series = records.get(db, Series, event.series_id)
        records.save(db, replace(series, sequence=series.sequence + 1))
