"""A month as weeks of days, and what lies on each of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.times import Plan

Week = tuple[date, ...]  # seven days
_NIGHT = timedelta(hours=12)  # what is shorter belongs to the day on which it begins


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySpan:
    """An event as the days that it covers."""

    id: EventId
    first: date
    last: date
    start: datetime  # wall time


@dataclass(slots=True)
class DayContent:
    """What lies on one day: bars over several days, each in its lane (None: an empty one), and the rest."""

    bars: list[DaySpan | None] = field(default_factory=list)
    singles: list[DaySpan] = field(default_factory=list)

    @property
    def spans(self) -> list[DaySpan]:
        """All that lies on the day, from the top."""
        return [*filter(None, self.bars), *self.singles]


def span_of(event_id: EventId, plan: Plan) -> DaySpan:
    """Give the days of a plan; an evening that ends after midnight is one day's."""
    one_night = not plan.all_day and plan.duration <= _NIGHT
    last = plan.first_day if one_night else plan.last_day
    return DaySpan(id=event_id, first=plan.first_day, last=last, start=plan.start)


def weeks_of(month: date, first_weekday: int) -> list[Week]:
    """Give the weeks that a month touches; `first_weekday` is 0 for Monday to 6 for Sunday."""
    first = month.replace(day=1)
    start = first - timedelta(days=(first.weekday() - first_weekday) % 7)
    following = add_months(first, 1)
    count = -(-(following - start).days // 7)
    return [tuple(start + timedelta(days=7 * week + day) for day in range(7)) for week in range(count)]


def add_months(month: date, number: int) -> date:
    """Give the first day of the month that many months later."""
    index = month.year * 12 + month.month - 1 + number
    return date(index // 12, index % 12 + 1, 1)


def content_of(spans: Iterable[DaySpan], week: Week) -> dict[date, DayContent]:
    """Lay out what lies on the days of a week; a bar keeps its lane through the week."""
    content = {day: DayContent() for day in week}
    for span in sorted(
        spans, key=lambda span: (span.first, -(span.last - span.first).days, span.start, span.id)
    ):
        if span.first == span.last:
            if span.first in content:
                content[span.first].singles.append(span)
            continue
        days = [day for day in week if span.first <= day <= span.last]
        lane = _free_lane(content, days)
        for day in days:
            bars = content[day].bars
            bars.extend([None] * (lane + 1 - len(bars)))
            bars[lane] = span
    return content


def _free_lane(content: dict[date, DayContent], days: Sequence[date]) -> int:
    lane = 0
    while any(lane < len(content[day].bars) and content[day].bars[lane] is not None for day in days):
        lane += 1
    return lane
