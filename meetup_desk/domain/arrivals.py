"""Arrivals over time: slots of one length around an event, and what lies outside of them in one each."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from meetup_desk.domain.times import DAY, MINUTE, Instant, Plan

AROUND = 6 * 60 * MINUTE  # before the start and after the end that is shown in detail
MOST = 48  # slots
_STEPS = tuple(n * MINUTE for n in (5, 10, 15, 30, 60, 120, 180, 360, 720))


class Slot(NamedTuple):
    """What doors saw within a time."""

    at: Instant
    until: Instant  # exclusive
    came: int = 0  # people who came in
    left: int = 0  # people who went out
    refused: int = 0  # readings

    def plus(self, came: int, left: int, refused: int) -> "Slot":
        """Give the slot with more."""
        return self._replace(came=self.came + came, left=self.left + left, refused=self.refused + refused)


class Arrival(NamedTuple):
    """What doors saw at an instant."""

    at: Instant
    came: int
    left: int
    refused: int


def slots_of(arrivals: Sequence[Arrival], plan: Plan) -> list[Slot]:
    """Give the slots from the first that doors saw to the last, empty ones among them.

    They begin at the start of the event and go both ways. What was more than six hours before or after it
    stands in one slot of its own length at either end: a clock that was wrong, or a door that was tried out,
    makes the evening no less clear. Where all of it was then, it is shown as an evening of its own.
    """
    if not arrivals:
        return []
    times = [arrival.at for arrival in arrivals]
    edges = _edges(min(times), max(times), plan)
    slots = [Slot(at, until) for at, until in pairwise(edges)]
    for arrival in arrivals:
        index = bisect_right(edges, arrival.at) - 1
        slots[index] = slots[index].plus(arrival.came, arrival.left, arrival.refused)
    return slots


def _edges(first: Instant, last: Instant, plan: Plan) -> list[Instant]:
    """Give the edges of the slots, one more than there are, for what doors saw from first to last."""
    begin = max(first, plan.start_utc - AROUND)
    end = min(last, plan.end_utc + AROUND)
    if begin > end:  # nobody came near the event: what there is, is shown in detail
        begin, end = first, last
    step = _step(max(end - begin, 0))
    low = _floor(begin, plan.start_utc, step)
    high = max(_floor(end, plan.start_utc, step), low) + step
    earlier = [first] if first < low else []
    later = [Instant(last + 1)] if last >= high else []
    return [*earlier, *(Instant(at) for at in range(low, high + 1, step)), *later]


def _step(span: int) -> int:
    """Give the shortest length by which not too many slots cover a span."""
    days = -(-span // (MOST * DAY)) * DAY
    return next((step for step in _STEPS if span < step * MOST), days)


def _floor(at: int, origin: int, step: int) -> int:
    return origin + (at - origin) // step * step
