"""Which backups stay: the ladder of hours, days and weeks."""

from meetup_desk.domain.backup_ladder import HOUR, kept
from meetup_desk.domain.times import DAY, MINUTE, Instant

NOW = Instant(20_000 * DAY + 10 * HOUR + 30 * MINUTE)


def ago(**by: int) -> Instant:
    return Instant(
        NOW - by.get("weeks", 0) * 7 * DAY - by.get("days", 0) * DAY - by.get("minutes", 0) * MINUTE
    )


def test_one_an_hour_stays_for_a_day_and_the_newest_of_each() -> None:
    times = [ago(minutes=minutes) for minutes in range(0, 23 * 60, 10)]
    stay = kept(times, NOW)
    assert len(stay) == 24
    assert times[0] in stay
    assert all(time in times for time in stay)


def test_one_a_day_stays_for_two_weeks_and_one_a_week_for_half_a_year() -> None:
    times = [ago(days=days, minutes=60 * hour) for days in range(2, 200) for hour in range(3)]
    stay = kept(times, NOW)
    assert 12 <= len([t for t in stay if NOW - t <= 14 * DAY]) <= 14
    assert 22 <= len([t for t in stay if 14 * DAY < NOW - t <= 26 * 7 * DAY]) <= 26
    assert not [t for t in stay if NOW - t > 26 * 7 * DAY]


def test_the_newest_stays_however_old_it_is_and_what_another_clock_made() -> None:
    assert kept([ago(weeks=80)], NOW) == {ago(weeks=80)}
    later = Instant(NOW + 3 * DAY)
    assert later in kept([later, ago(minutes=1)], NOW)


def test_thinning_out_each_hour_keeps_the_ladder_that_thinning_out_once_would() -> None:
    left: set[Instant] = set()
    for hour in range(24 * 60):
        now = Instant(NOW + hour * HOUR)
        left = kept({*left, now}, now)
    last = Instant(NOW + (24 * 60 - 1) * HOUR)
    assert len([t for t in left if last - t <= DAY]) >= 24
    assert len([t for t in left if DAY < last - t <= 14 * DAY]) >= 12
    assert len([t for t in left if last - t > 14 * DAY]) >= 5
