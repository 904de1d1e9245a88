"""A search with a clock: what it found so far a few times a second, and last of all the best."""

import time
from collections.abc import Generator
from dataclasses import dataclass

from meetup_desk.mixing.judgements import MeasuredPlan, judge
from meetup_desk.mixing.problem import MixingProblem, Plan
from meetup_desk.mixing.search import search

TELL_EVERY = 0.1  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedSearch:
    """A search that is wanted; `start` and `first_round` as for `search`."""

    problem: MixingProblem
    seconds: float
    seed: int = 0
    start: Plan | None = None
    first_round: int = 0


def timed_search(asked: AskedSearch, *, every: float | None = TELL_EVERY) -> Generator[MeasuredPlan]:
    """Search until nothing is better or the time is over; with `every` None it gives only the last."""
    began = last = time.monotonic()
    best = None
    for best in search(asked.problem, seed=asked.seed, start=asked.start, first_round=asked.first_round):
        now = time.monotonic()
        if now - began >= asked.seconds:
            break
        if every is not None and now - last >= every:
            last = now
            yield judge(asked.problem, best.plan)
    assert best is not None  # noqa: S101 - a search gives its start at once
    yield judge(asked.problem, best.plan)
