"""VEVENTs of one UID that repeat, read into a series with all its dates."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from meetup_desk.calendars import foreign_rules, recurrence
from meetup_desk.calendars.content_lines import ComponentLines
from meetup_desk.calendars.foreign_zones import Zones
from meetup_desk.calendars.incoming_calendar import MOST_DATES, IncomingEvent, IncomingSeries
from meetup_desk.calendars.incoming_times import IncomingTime, read_moments
from meetup_desk.calendars.refused import RefusedError
from meetup_desk.calendars.rules import read_rule
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Plan

MOST_IN_ALL = 20_000  # events that one file can become


class Override(NamedTuple):
    """A date of a series that differs from the others."""

    recurrence_id: IncomingTime
    part: ComponentLines
    event: IncomingEvent


class _Repetition(NamedTuple):
    """A rule that ends, and the plan of its first date."""

    plan: Plan
    rrule: str
    cut: bool  # it had no end, and was cut


class SeriesReader:
    """Reads the series of one file; a series without an end is taken from `today` on for a year."""

    def __init__(
        self, zones: Zones, today: date, refuse: Callable[[ComponentLines, RefusedError], None]
    ) -> None:
        self._zones, self._today, self._refuse = zones, today, refuse
        self._dates = 0  # of all series so far

    def series(
        self, part: ComponentLines, event: IncomingEvent, overrides: Iterable[Override]
    ) -> IncomingSeries:
        """Read a series.

        RefusedError `repeat_never`, `repeat_unsupported`, `too_many`, and those of `read_moment`; RuleError
        as for `recurrence.occurrences`.
        """
        plan, rrule, cut = self._repetition(part, event.plan)
        planned = [each.start for each in recurrence.occurrences(plan, rrule, most=MOST_DATES)]
        plan = plan.moved_to(planned[0])
        beside = self._added(part, plan)
        if cut:
            beside = {start for start in beside if start.date() >= self._today}
            overrides = [each for each in overrides if each.recurrence_id.wall.date() >= self._today]
        starts = self._kept(part, plan, {*planned, *beside})
        self._count(len(starts))
        return IncomingSeries(
            whole=replace(event, plan=plan),
            rrule=rrule,
            cut=cut,
            starts=tuple(starts[:MOST_DATES]),
            alone=self._alone(overrides, set(starts), plan),
        )

    def _added(self, part: ComponentLines, plan: Plan) -> set[datetime]:
        """Give the dates beside the rule (RDATE)."""
        moments = list(read_moments(part.all("RDATE"), self._zones, MOST_DATES))
        return {_start_in(moment, plan) for moment in moments}

    def _kept(self, part: ComponentLines, plan: Plan, starts: set[datetime]) -> list[datetime]:
        """Leave out the dates that are not held (EXDATE); gives the others in order."""
        moments = list(read_moments(part.all("EXDATE"), self._zones, MOST_DATES))
        walls = {m.in_zone(plan.tz) for m in moments if not m.is_date}
        days = {m.day_in(plan.tz).date() for m in moments if m.is_date or plan.all_day}
        return [start for start in sorted(starts) if start not in walls and start.date() not in days]

    def _count(self, more: int) -> None:
        self._dates += more
        if not more:
            raise RefusedError("repeat_never")
        if self._dates > MOST_IN_ALL:
            raise RefusedError("too_many", str(MOST_IN_ALL))

    def _alone(
        self, overrides: Iterable[Override], starts: set[datetime], plan: Plan
    ) -> dict[datetime, IncomingEvent]:
        """Give the dates that differ, by the start that the series gave them."""
        alone = {}
        for moment, part, event in overrides:
            start = _start_in(moment, plan)
            if moment.is_date and not plan.all_day:
                start = next((s for s in starts if s.date() == moment.wall.date()), start)
            if start in starts:
                alone[start] = event
            else:
                self._refuse(part, RefusedError("no_such_date", moment.wall.isoformat(" ", "minutes")))
        return alone

    def _repetition(self, part: ComponentLines, plan: Plan) -> _Repetition:
        """Give a rule that ends, and where it begins."""
        texts = ["".join(line.value.split()).strip(";").upper() for line in part.all("RRULE")]
        rules = {frozenset(text.split(";")): text for text in texts if text}
        if len(rules) > 1:
            raise RefusedError("repeat_unsupported", part="RRULE")
        if not rules:
            return _Repetition(plan, recurrence.ONCE, cut=False)
        (text,) = (foreign_rules.standard_rule(rule, plan) for rule in rules.values())
        try:
            return _Repetition(plan, read_rule(text).text(), cut=False)
        except RuleError as error:
            if error.rule != "repeat_endless":
                raise
        return self._cut(text, plan)

    def _cut(self, text: str, plan: Plan) -> _Repetition:
        """End a rule a year from today, and begin it with its first date from today on."""
        begin = max(self._today, plan.first_day)
        last = (begin + timedelta(days=365)).strftime("%Y%m%d")
        rrule = read_rule(f"{text};UNTIL={last}").text()
        first = recurrence.first_since(plan, rrule, begin)
        if first is None:
            raise RefusedError("repeat_never")
        return _Repetition(plan.moved_to(first), rrule, cut=True)


def _start_in(moment: IncomingTime, plan: Plan) -> datetime:
    return moment.day_in(plan.tz) if plan.all_day else moment.in_zone(plan.tz)
