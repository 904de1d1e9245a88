"""Weeks of a month, and what lies on their days."""

from datetime import date, datetime, timedelta

import pytest

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.month import DaySpan, add_months, content_of, span_of, weeks_of
from meetup_desk.domain.times import Plan, whole_days

SUNDAY, MONDAY = 6, 0


def span(number: int, first: int, last: int) -> DaySpan:
    start = datetime(2026, 12, first, 19)
    return DaySpan(id=EventId(number), first=start.date(), last=date(2026, 12, last), start=start)


@pytest.mark.parametrize(
    ("month", "first_weekday", "first", "last", "weeks"),
    [
        (date(2026, 12, 1), SUNDAY, date(2026, 11, 29), date(2027, 1, 2), 5),
        (date(2026, 12, 1), MONDAY, date(2026, 11, 30), date(2027, 1, 3), 5),
        (date(2026, 2, 1), SUNDAY, date(2026, 2, 1), date(2026, 2, 28), 4),
        (date(2026, 8, 31), SUNDAY, date(2026, 7, 26), date(2026, 9, 5), 6),
    ],
)
def test_a_month_is_whole_weeks(month: date, first_weekday: int, first: date, last: date, weeks: int) -> None:
    found = weeks_of(month, first_weekday)
    assert (found[0][0], found[-1][-1], len(found)) == (first, last, weeks)
    assert all(len(week) == 7 for week in found)


def test_months_go_over_the_year() -> None:
    assert add_months(date(2026, 12, 31), 1) == date(2027, 1, 1)
    assert add_months(date(2026, 1, 15), -1) == date(2025, 12, 1)


def test_an_evening_that_ends_after_midnight_is_of_one_day() -> None:
    start = datetime(2026, 12, 3, 19)
    evening = Plan(start=start, end=start + timedelta(hours=6), tz="Asia/Seoul")
    weekend = Plan(start=start, end=start + timedelta(hours=40), tz="Asia/Seoul")
    assert span_of(EventId(1), evening).last == date(2026, 12, 3)
    assert span_of(EventId(1), weekend).last == date(2026, 12, 5)
    camp = whole_days(date(2026, 12, 3), date(2026, 12, 4), "Asia/Seoul")
    assert span_of(EventId(1), camp).last == date(2026, 12, 4)


def test_bars_that_meet_lie_in_lanes_of_their_own_and_keep_them() -> None:
    week = weeks_of(date(2026, 12, 1), SUNDAY)[1]  # 6 to 12
    content = content_of([span(1, 5, 8), span(2, 7, 9), span(3, 9, 10), span(4, 8, 8)], week)
    lanes = {day.day: [bar.id if bar else None for bar in content[day].bars] for day in week}
    assert lanes == {6: [1], 7: [1, 2], 8: [1, 2], 9: [3, 2], 10: [3], 11: [], 12: []}
    assert [single.id for single in content[date(2026, 12, 8)].singles] == [4]
