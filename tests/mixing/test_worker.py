"""A search in a process of its own finds what a search here does, and ends at once."""

from dataclasses import replace

import pytest

from meetup_desk.mixing.judgements import MeasuredPlan
from meetup_desk.mixing.problem import MixingProblem
from meetup_desk.mixing.timed_search import AskedSearch, timed_search
from meetup_desk.mixing.worker import search_in_process


def asked(seconds: float = 30.0, **problem: object) -> AskedSearch:
    facts: dict[str, object] = {"people": 20, "tables": [4] * 5, "rounds": 5} | problem
    return AskedSearch(problem=MixingProblem(**facts), seconds=seconds)  # type: ignore[arg-type]


HARD = asked(people=97, tables=[7] * 14, rounds=12)  # a search that would go on


def test_it_finds_the_same_as_here() -> None:
    wanted = asked(
        met=[(a, b, 50) for a in range(20) for b in range(a + 1, 20) if (a + b) % 3 == 0], rounds=2
    )
    (*_, there) = search_in_process(wanted, lambda: False)
    (*_, here) = timed_search(wanted)
    assert (there.plan == here.plan).all()
    assert (there.measure, there.bound, there.unkept) == (here.measure, here.bound, here.unkept)


def test_it_ends_when_told_and_keeps_what_it_has() -> None:
    found: list[MeasuredPlan] = []
    for judgement in search_in_process(HARD, lambda: len(found) >= 3):
        found.append(judgement)  # noqa: PERF402 - what was found is asked for meanwhile
    assert len(found) == 3
    assert (found[-1].plan >= 0).all()


def test_one_that_is_stopped_before_it_began_gives_its_start() -> None:
    (found,) = search_in_process(HARD, lambda: True)
    (start,) = timed_search(replace(HARD, seconds=0))
    assert (found.plan == start.plan).all()


def test_a_mistake_over_there_is_raised_here() -> None:
    with pytest.raises(ValueError, match="seats"):
        list(search_in_process(asked(tables=[1]), lambda: False))
