"""Occurrences of a repeating plan, in wall time and within bounds."""

import calendar
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice

from meetup_desk.calendars.rules import Freq, Rule, read_rule
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Plan

ONCE = "FREQ=DAILY;COUNT=1"  # the rule of a series with one date
LONGEST_YEARS = 30  # a series beyond it is a mistake; it also bounds rules that never match

# Rules are walked here and not by python-dateutil, which looks at UNTIL only when a date matches: a rule that
# never matches keeps it busy until the year 9999. The tests hold both to the same answers.


def occurrences(plan: Plan, rrule: str, *, most: int = 500) -> list[Plan]:
    """Give the plans of a series in order, all of one wall-clock length.

    The first is the first date from `plan.start` on that the rule gives: what a calendar calls DTSTART. It is
    later than `plan` when that does not follow the rule.

    Raises RuleError: what `read_rule` raises; `repeat_too_many` (with `most`), `repeat_too_long` (with
    `years`) when the series ends later than that, `repeat_never` when no date matches.
    """
    rule = read_rule(rrule)
    if rule.count is not None and rule.count > most:
        raise RuleError("repeat_too_many", most=most)
    starts: list[datetime] = []
    for start in _starts(rule, plan):
        if len(starts) == most:
            raise RuleError("repeat_too_many", most=most)
        starts.append(start)
        if len(starts) == rule.count:
            break
    if not starts:
        raise RuleError("repeat_never")
    if _cut_short(rule, plan, len(starts)):
        raise RuleError("repeat_too_long", years=LONGEST_YEARS)
    return [plan.moved_to(start) for start in starts]


def first_since(plan: Plan, rrule: str, day: date) -> datetime | None:
    """Give the first wall start from a day on, however long before the series began; None: there is none.

    Raises RuleError: what `read_rule` raises.
    """
    rule = read_rule(rrule)
    horizon = _horizon(max(plan.start, datetime.combine(day, time())))
    walked = islice(_starts(rule, plan, horizon), rule.count)
    return next((start for start in walked if start.date() >= day), None)


def truncated(rrule: str, before: datetime) -> str:
    """Give the rule that ends before a wall start: what a series keeps when the rest is split off.

    UNTIL is written in wall time, which outlives changes of zone rules; a calendar file converts it.
    """
    return replace(read_rule(rrule), count=None, until=before - timedelta(seconds=1)).text()


def remaining(plan: Plan, rrule: str, since: datetime) -> str:
    """Give the rule of the rest of a series that starts anew at one of its own wall starts.

    Raises RuleError: what `read_rule` raises; `repeat_never` when nothing is left.
    """
    rule = read_rule(rrule)
    if rule.count is None:
        return rule.text()
    passed = sum(1 for start in _starts(replace(rule, until=since - timedelta(seconds=1)), plan))
    if passed >= rule.count:
        raise RuleError("repeat_never")
    return replace(rule, count=rule.count - passed).text()


def moved(rrule: str, old: Plan, new: Plan) -> str:
    """Give the rule of a series whose plan moves, so that each occurrence moves by as much.

    Raises RuleError: what `read_rule` raises; `repeat_names_days` when the day changes and the rule names
    days of a month or year: only a person knows which days are meant then.
    """
    rule = read_rule(rrule)
    days = (new.first_day - old.first_day).days
    if days and (
        rule.by_month
        or rule.by_month_day
        or rule.by_year_day
        or rule.by_set_pos
        or any(n for _, n in rule.by_day)
    ):
        raise RuleError("repeat_names_days", text=rule.text())
    until = rule.until
    if isinstance(until, datetime):
        until = rule.last_start(old.tz) + (new.start - old.start)
    elif until is not None:
        until += timedelta(days=days)
    if days:
        weekdays = frozenset(((weekday + days) % 7, 0) for weekday, _ in rule.by_day)
        # Only several days of every other week depend on where weeks begin.
        shift = days if rule.interval > 1 and len(weekdays) > 1 else 0
        rule = replace(rule, by_day=weekdays, week_start=(rule.week_start + shift) % 7)
    return replace(rule, until=until).text()


def _cut_short(rule: Rule, plan: Plan, number: int) -> bool:
    if rule.count is not None:
        return number < rule.count
    return rule.last_start(plan.tz) >= _horizon(plan.start)


def _horizon(start: datetime) -> datetime:
    year = min(start.year + LONGEST_YEARS, date.max.year)
    return start.replace(year=year, day=min(start.day, 28))


def _starts(rule: Rule, plan: Plan, horizon: datetime | None = None) -> Iterator[datetime]:
    clock = plan.start.time()
    last = min(rule.last_start(plan.tz), horizon or _horizon(plan.start))
    full = _with_defaults(rule, plan.first_day)
    last_day = last.date()
    for days in _periods(full, plan.first_day):
        if days[0] > last_day:
            return
        for day in _at_positions(full, [day for day in days if _matches(full, day)]):
            start = datetime.combine(day, clock)
            if start > last:
                return
            if start >= plan.start:
                yield start


def _with_defaults(rule: Rule, first: date) -> Rule:
    # RFC 5545, 3.3.10: what the rule leaves open comes from DTSTART.
    if rule.by_day or rule.by_month_day or rule.by_year_day or rule.freq is Freq.DAILY:
        return rule
    if rule.freq is Freq.WEEKLY:
        return replace(rule, by_day=frozenset({(first.weekday(), 0)}))
    if rule.freq is Freq.MONTHLY:
        return replace(rule, by_month_day=frozenset({first.day}))
    return replace(
        rule, by_month=rule.by_month or frozenset({first.month}), by_month_day=frozenset({first.day})
    )


def _periods(rule: Rule, first: date) -> Iterator[list[date]]:
    """Give the days of each period that the interval keeps, up to the end of the calendar."""
    match rule.freq:
        case Freq.YEARLY:
            for year in range(first.year, date.max.year + 1, rule.interval):
                yield [day for month in sorted(rule.by_month) or range(1, 13) for day in _month(year, month)]
        case Freq.MONTHLY:
            begin = first.year * 12 + first.month - 1
            for months in range(begin, (date.max.year + 1) * 12, rule.interval):
                yield _month(months // 12, months % 12 + 1)
        case Freq.WEEKLY:
            begin = first.toordinal() - (first.weekday() - rule.week_start) % 7
            for week in range(begin, date.max.toordinal() - 6, 7 * rule.interval):
                yield [date.fromordinal(week + day) for day in range(7)]
        case Freq.DAILY:
            for ordinal in range(first.toordinal(), date.max.toordinal() + 1, rule.interval):
                yield [date.fromordinal(ordinal)]


def _month(year: int, month: int) -> list[date]:
    return [date(year, month, day) for day in range(1, _month_length(year, month) + 1)]


@lru_cache(maxsize=1024)
def _month_length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _matches(rule: Rule, day: date) -> bool:
    return (
        (not rule.by_month or day.month in rule.by_month)
        and (not rule.by_month_day or not rule.by_month_day.isdisjoint(_in_month(day)))
        and (not rule.by_year_day or not rule.by_year_day.isdisjoint(_in_year(day)))
        and (not rule.by_day or _is_weekday(rule, day))
    )


def _in_month(day: date) -> tuple[int, int]:
    """Count a day from the start of its month, and from the end."""
    return day.day, day.day - _month_length(day.year, day.month) - 1


def _in_year(day: date) -> tuple[int, int]:
    """Count a day from the start of its year, and from the end."""
    number = day.timetuple().tm_yday
    return number, number - (366 if calendar.isleap(day.year) else 365) - 1


def _is_weekday(rule: Rule, day: date) -> bool:
    weekday = day.weekday()
    if (weekday, 0) in rule.by_day:
        return True
    by_month = rule.freq is Freq.MONTHLY or rule.by_month
    after, before = _in_month(day) if by_month else _in_year(day)
    return (weekday, (after + 6) // 7) in rule.by_day or (weekday, -((6 - before) // 7)) in rule.by_day


def _at_positions(rule: Rule, days: list[date]) -> list[date]:
    if not rule.by_set_pos:
        return days
    positions = {nth - 1 if nth > 0 else len(days) + nth for nth in rule.by_set_pos}
    return [days[at] for at in sorted(positions) if 0 <= at < len(days)]
