"""Dates and times in words, as each language expects them."""

from datetime import date, datetime, timedelta

import pytest

from meetup_desk.domain.times import MINUTE, Instant, Plan, instant_of_wall, whole_days
from meetup_desk.words.dates import say_clock, say_day, say_duration, say_plan
from meetup_desk.words.instants import say_clocks

EVENING = datetime(2026, 12, 3, 19, 0)


def test_days_in_words() -> None:
    assert say_day(EVENING, "en") == "Thursday 3 December 2026"
    assert say_day(EVENING, "ko") == "2026년 12월 3일 목요일"
    assert say_day(EVENING, "en", year=False) == "Thursday 3 December"
    assert say_day(EVENING, "ko", year=False) == "12월 3일 목요일"


@pytest.mark.parametrize("day", range(1, 8))
def test_weekdays_and_months_agree_with_the_calendar(day: int) -> None:
    when = datetime(2026, day, day)
    assert say_day(when, "en") == f"{when:%A} {when.day} {when:%B} {when.year}"
    assert say_day(when, "ko").endswith("월화수목금토일"[when.weekday()] + "요일")


@pytest.mark.parametrize(
    ("hour", "minute", "en", "ko"),
    [
        (5, 59, "5:59 am", "새벽 5시 59분"),
        (9, 0, "9:00 am", "오전 9시"),
        (14, 30, "2:30 pm", "오후 2시 30분"),
        (18, 0, "6:00 pm", "저녁 6시"),
        (19, 0, "7:00 pm", "저녁 7시"),
        (21, 5, "9:05 pm", "밤 9시 5분"),
        (23, 59, "11:59 pm", "밤 11시 59분"),
    ],
)
def test_times_of_day(hour: int, minute: int, en: str, ko: str) -> None:
    when = EVENING.replace(hour=hour, minute=minute)
    assert say_clock(when, "en") == en
    assert say_clock(when, "ko") == ko


def test_noon_is_pm_and_midnight_am() -> None:
    assert say_clock(EVENING.replace(hour=12), "en") == "12:00 pm"
    assert say_clock(EVENING.replace(hour=0), "en") == "12:00 am"


def test_a_plan_on_one_day() -> None:
    plan = Plan(start=EVENING, end=EVENING.replace(hour=21), tz="Asia/Seoul")
    assert say_plan(plan, "ko") == "2026년 12월 3일 목요일 저녁 7시 – 밤 9시"
    assert say_plan(plan, "en") == "Thursday 3 December 2026, 7:00 pm – 9:00 pm"


def test_a_plan_past_midnight_names_both_days() -> None:
    plan = Plan(start=EVENING, end=EVENING.replace(day=4, hour=1), tz="Asia/Seoul")
    assert say_plan(plan, "ko") == "2026년 12월 3일 목요일 저녁 7시 – 12월 4일 금요일 새벽 1시"
    assert "Friday 4 December" in say_plan(plan, "en")


def test_a_plan_that_ends_at_midnight_is_one_evening() -> None:
    plan = Plan(start=EVENING, end=datetime(2026, 12, 4), tz="Asia/Seoul")
    assert say_plan(plan, "en") == "Thursday 3 December 2026, 7:00 pm – 12:00 am"


def test_whole_days_say_no_time_and_include_the_last() -> None:
    one = whole_days(date(2026, 12, 3), date(2026, 12, 3), "Asia/Seoul")
    assert say_plan(one, "ko") == "2026년 12월 3일 목요일"
    two = whole_days(date(2026, 12, 31), date(2027, 1, 1), "Asia/Seoul")
    assert say_plan(two, "ko") == "2026년 12월 31일 목요일 – 2027년 1월 1일 금요일"
    assert say_plan(two, "en") == "Thursday 31 December 2026 – Friday 1 January 2027"


def test_times_side_by_side_name_their_days_where_these_differ() -> None:
    first = instant_of_wall(datetime(2026, 12, 3, 19, 5), "Asia/Seoul")
    assert say_clocks([first, Instant(first + 61 * MINUTE)], "Asia/Seoul", "en") == ["19:05", "20:06"]
    days = [first, Instant(first + 24 * 60 * MINUTE)]
    assert say_clocks(days, "Asia/Seoul", "ko") == ["12월 3일 목요일 19:05", "12월 4일 금요일 19:05"]


@pytest.mark.parametrize(
    ("minutes", "en", "ko"),
    [
        (150, "2 hours 30 minutes", "2시간 30분"),
        (60, "1 hour", "1시간"),
        (1, "1 minute", "1분"),
        (1500, "25 hours", "25시간"),
    ],
)
def test_durations_in_hours_and_minutes(minutes: int, en: str, ko: str) -> None:
    length = timedelta(minutes=minutes)
    assert (say_duration(length, "en"), say_duration(length, "ko")) == (en, ko)
