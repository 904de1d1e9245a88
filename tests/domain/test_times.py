"""Instants are microseconds UTC, plans are wall times in a zone; clock changes are read as RFC 5545 says."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.times import Instant, Plan, day_of, instant_of, instant_of_wall, moment_of, whole_days

ZONES = ["Asia/Seoul", "America/New_York", "Europe/Warsaw", "Australia/Lord_Howe", "Pacific/Apia", "UTC"]


def wall(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type]


def utc(*parts: int) -> Instant:
    return instant_of(datetime(*parts, tzinfo=UTC))  # type: ignore[misc,arg-type]


@given(st.datetimes(timezones=st.timezones()))
def test_an_instant_comes_back_as_the_same_moment(moment: datetime) -> None:
    assert moment_of(instant_of(moment)) == moment.astimezone(UTC)


@given(st.integers(0, 4 * 10**15).map(Instant), st.sampled_from([*ZONES, "Asia/Beirut", "America/Havana"]))
def test_every_instant_lies_in_its_day_and_days_follow_each_other(instant: Instant, tz: str) -> None:
    first, next_ = day_of(instant, tz)
    assert first <= instant < next_
    assert day_of(first, tz) == (first, next_)
    assert day_of(next_, tz)[0] == next_


@given(st.integers(-(10**15), 4 * 10**15).map(Instant), st.sampled_from(ZONES))
def test_a_moment_is_the_same_instant_in_every_zone(instant: Instant, tz: str) -> None:
    assert instant_of(moment_of(instant, tz)) == instant


def test_seoul_is_nine_hours_ahead_all_year() -> None:
    assert instant_of_wall(wall(2026, 12, 3, 19), "Asia/Seoul") == utc(2026, 12, 3, 10)
    assert instant_of_wall(wall(2026, 7, 1, 19), "Asia/Seoul") == utc(2026, 7, 1, 10)


def test_seoul_had_summer_time_in_the_olympic_year() -> None:
    assert instant_of_wall(wall(1988, 7, 1, 19), "Asia/Seoul") == utc(1988, 7, 1, 9)


def test_a_skipped_time_is_read_with_the_offset_before_the_change() -> None:
    """New York skips from 02:00 to 03:00 on 8 March 2026: 02:30 is 03:30 by the new clock."""
    skipped = instant_of_wall(wall(2026, 3, 8, 2, 30), "America/New_York")
    assert skipped == utc(2026, 3, 8, 7, 30)
    assert moment_of(skipped, "America/New_York").time() == wall(2026, 3, 8, 3, 30).time()


def test_a_time_that_occurs_twice_means_the_first() -> None:
    """New York goes back from 02:00 to 01:00 on 1 November 2026."""
    assert instant_of_wall(wall(2026, 11, 1, 1, 30), "America/New_York") == utc(2026, 11, 1, 5, 30)
    assert instant_of_wall(wall(2026, 11, 1, 1, 30, 0).replace(fold=1), "America/New_York") == utc(
        2026, 11, 1, 5, 30
    )


def test_a_day_that_a_place_skipped_still_has_an_instant() -> None:
    """Samoa had no 30 December 2011."""
    assert instant_of_wall(wall(2011, 12, 30, 12), "Pacific/Apia") == utc(2011, 12, 30, 22)


def test_a_gathering_over_the_clock_change_keeps_its_wall_length() -> None:
    plan = Plan(start=wall(2026, 10, 31, 22), end=wall(2026, 11, 1, 4), tz="America/New_York")
    assert plan.duration == timedelta(hours=6)
    assert plan.end_utc - plan.start_utc == 7 * 3600 * 1_000_000
    assert moment_of(plan.end_utc, plan.tz).replace(tzinfo=None) == plan.end


@pytest.mark.parametrize("aware", [{"start": True}, {"end": True}])
def test_a_plan_holds_wall_times_only(aware: dict[str, bool]) -> None:
    times = {"start": wall(2026, 12, 3, 19), "end": wall(2026, 12, 3, 21)}
    times |= {name: times[name].replace(tzinfo=UTC) for name in aware}
    with pytest.raises(ValueError, match="wall times"):
        Plan(**times, tz="Asia/Seoul")


def test_whole_days_end_with_the_day_after_the_last() -> None:
    plan = whole_days(date(2026, 12, 31), date(2027, 1, 2), "Asia/Seoul")
    assert plan.all_day
    assert (plan.start, plan.end) == (wall(2026, 12, 31), wall(2027, 1, 3))
    assert (plan.first_day, plan.last_day) == (date(2026, 12, 31), date(2027, 1, 2))


@pytest.mark.parametrize(
    ("end", "last"),
    [
        (wall(2026, 12, 3, 21), date(2026, 12, 3)),
        (wall(2026, 12, 4), date(2026, 12, 3)),  # until midnight is still that day
        (wall(2026, 12, 4, 1), date(2026, 12, 4)),
        (wall(2026, 12, 3, 19), date(2026, 12, 3)),  # no length at all
    ],
)
def test_the_last_day_is_the_last_that_the_plan_touches(end: datetime, last: date) -> None:
    assert Plan(start=wall(2026, 12, 3, 19), end=end, tz="Asia/Seoul").last_day == last


def test_a_moment_at_midnight_belongs_to_the_day_that_begins() -> None:
    assert Plan(start=wall(2026, 12, 3), end=wall(2026, 12, 3), tz="Asia/Seoul").last_day == date(2026, 12, 3)


@given(
    st.datetimes(min_value=wall(2000, 1, 1), max_value=wall(2050, 1, 1)),
    st.timedeltas(min_value=timedelta(), max_value=timedelta(days=9)),
    st.datetimes(min_value=wall(2000, 1, 1), max_value=wall(2050, 1, 1)),
)
def test_moving_keeps_the_length_and_the_rest(start: datetime, length: timedelta, to: datetime) -> None:
    plan = Plan(start=start, end=start + length, tz="Europe/Warsaw", all_day=True)
    moved = plan.moved_to(to)
    assert (moved.start, moved.duration, moved.tz, moved.all_day) == (to, length, plan.tz, True)
    assert moved.moved_to(start) == plan
