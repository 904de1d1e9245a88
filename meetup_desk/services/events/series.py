"""A series kept in step with its occurrences: moved as a whole, or split where the rest changes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from meetup_desk.calendars import recurrence
from meetup_desk.domain import series as rules
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, Scope, Series
from meetup_desk.domain.sequence import is_significant, next_sequence
from meetup_desk.domain.times import Plan
from meetup_desk.store import events, records
from meetup_desk.store.file.write_transaction import WriteTransaction


def in_scope(db: WriteTransaction, event: Event, scope: Scope) -> list[Event]:
    """Give the occurrences that a change means, in the order in which the series planned them."""
    occurrences = events.of_series(db, event.series_id) if event.series_id is not None else []
    return rules.in_scope(event, occurrences, scope)


def follow(db: WriteTransaction, before: Event, after: Event, scope: Scope, changed: Sequence[Event]) -> None:
    """Bring a series in step after one of its occurrences, and with it others, became something else.

    `changed` are the occurrences that the change meant, as they are now. RuleError `repeat_names_days` where
    the rule cannot follow to another day.
    """
    if before.series_id is None or scope is Scope.THIS or not rules.shows_in_calendars(before, after):
        return
    series = records.get(db, Series, before.series_id)
    first = min(event.original_start for event in events.of_series(db, series.id))
    if scope is Scope.ALL or before.original_start <= first:
        followed = _moved(series, before, after)
        records.save(db, followed)
    else:
        followed = _split(db, series, before, after)
    _set_original_starts(db, followed, before, after, changed)


def _moved(series: Series, before: Event, after: Event) -> Series:
    plan, rrule = _moved_rule(series.plan, series.rrule, before, after)
    sequence = next_sequence(series.sequence, significant=is_significant(before, after))
    return replace(series, title=_title(series, before, after), plan=plan, rrule=rrule, sequence=sequence)


def _title(series: Series, before: Event, after: Event) -> str:
    return after.title if after.title != before.title else series.title


def _moved_rule(plan: Plan, rrule: str, before: Event, after: Event) -> tuple[Plan, str]:
    if before.plan == after.plan:
        return plan, rrule
    new = rules.shifted(before.plan, after.plan, plan)
    return new, recurrence.moved(rrule, plan, new)


def _split(db: WriteTransaction, series: Series, before: Event, after: Event) -> Series:
    """End a series before an occurrence, and begin and give another with it.

    RFC 5545 has a change of *this and future* (RANGE), but not all calendars know it.
    """
    since = before.original_start
    rest = [start for start in _rule_dates(series) if start >= since]
    start = rest[0] if rest else since
    rrule = recurrence.remaining(series.plan, series.rrule, start) if rest else recurrence.ONCE
    plan, rrule = _moved_rule(series.plan.moved_to(start), rrule, before, after)
    _leave_out_dates(db, replace(series, rrule=recurrence.truncated(series.rrule, since)))
    title = _title(series, before, after)
    return records.add(
        db, Series(uid=db.uid(), group_id=series.group_id, title=title, plan=plan, rrule=rrule)
    )


def _rule_dates(series: Series) -> list[datetime]:
    """Give the wall starts of a rule in order; none where it has no date left."""
    try:
        return [plan.start for plan in recurrence.occurrences(series.plan, series.rrule)]
    except RuleError:
        return []


def _set_original_starts(
    db: WriteTransaction, series: Series, before: Event, after: Event, changed: Sequence[Event]
) -> None:
    """Give each occurrence the date by which its series now knows it."""
    for event in changed:
        start = rules.shifted_original_start(before.plan, after.plan, event)
        records.save(db, replace(event, series_id=series.id, recurrence_id=start))


def remove_date(db: WriteTransaction, event: Event) -> None:
    """Let the series of an event that was called off leave out its date from now on."""
    if event.series_id is not None:
        _leave_out_dates(db, records.get(db, Series, event.series_id))


def _leave_out_dates(db: WriteTransaction, series: Series) -> None:
    """Save a series that has fewer dates than before, which is a significant change (RFC 5546, 2.1.4)."""
    sequence = next_sequence(series.sequence, significant=True)
    records.save(db, replace(series, sequence=sequence))
