"""The clock of scans never goes back, whatever the computer's clock does."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from meetup_desk.domain.scans import tick
from meetup_desk.domain.times import DAY, Instant

instants = st.integers(0, 4_000_000_000_000_000).map(Instant)  # until the year 2096


@given(st.lists(instants, min_size=2))
def test_every_tick_is_later_than_the_one_before(wall: list[Instant]) -> None:
    clocks = [0]
    for now in wall:
        clocks.append(tick(clocks[-1], now))
    assert all(earlier < later for earlier, later in pairwise(clocks))


@given(instants, instants)
def test_a_clock_behind_the_wall_catches_up_at_once(earlier: Instant, later: Instant) -> None:
    last = tick(0, min(earlier, later))
    caught_up = tick(last, Instant(max(earlier, later) + 1000))
    assert caught_up >> 16 == (max(earlier, later) + 1000) // 1000


@given(instants, st.integers(1, 500))
def test_a_clock_that_is_set_back_counts_on_until_the_wall_catches_up(now: Instant, scans: int) -> None:
    last = start = tick(0, now)
    for _ in range(scans):
        last = tick(last, Instant(now - DAY))
    assert last == start + scans


@given(st.lists(st.integers(0, 900), max_size=200))
def test_scans_in_one_millisecond_are_told_apart(micros: list[int]) -> None:
    clocks, last = [], 0
    for offset in sorted(micros):
        last = tick(last, Instant(1_000_000_000 + offset))
        clocks.append(last)
    assert len(set(clocks)) == len(clocks)
