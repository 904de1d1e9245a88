"""Which backups made by themselves are kept: the nearer to now, the closer together."""

from collections.abc import Iterable, Sequence

from meetup_desk.domain.times import DAY, MINUTE, Instant

HOUR = 60 * MINUTE
_RUNGS = (  # (how far back, one in each): a day of hours, two weeks of days, half a year of weeks
    (DAY, HOUR),
    (14 * DAY, DAY),
    (26 * 7 * DAY, 7 * DAY),
)


def kept(times: Iterable[Instant], now: Instant) -> set[Instant]:
    """Give the times of those that stay: the newest of each hour, day or week, and always the newest of all.

    What is later than now was made by another clock, and stays: nobody can tell how old it is.
    """
    newest_first: Sequence[Instant] = sorted(times, reverse=True)
    stay = set(newest_first[:1])
    taken: set[tuple[int, int]] = set()
    for time in newest_first:
        age = now - time
        step = next((step for far, step in _RUNGS if age <= far), None)
        if age < 0:
            stay.add(time)
        elif step is not None and (step, time // step) not in taken:
            taken.add((step, time // step))
            stay.add(time)
    return stay
