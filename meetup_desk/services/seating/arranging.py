"""Searching for a seating: rules that cannot be kept are refused first, then it gets better for a while."""

import re
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass

from meetup_desk.domain.errors import RuleError
from meetup_desk.mixing.judgements import MeasuredPlan, judge
from meetup_desk.mixing.measures import Measure
from meetup_desk.mixing.problem import MixingProblem, Plan
from meetup_desk.mixing.refusals import Unkept, UnkeptReason, refusals
from meetup_desk.mixing.timed_search import TELL_EVERY, AskedSearch, timed_search
from meetup_desk.mixing.worker import search_in_process

_TABLES = re.compile(r"(?:(\d{1,4})\s*[x×*]\s*)?(\d{1,3})")
MOST_ROUNDS, MOST_PEOPLE = 50, 2_000
_NAMED = 6  # people named in one refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """A plan, how good it is, and how good it could be."""

    problem: MixingProblem
    plan: Plan
    measure: Measure
    bound: Measure
    unkept: Sequence[Unkept]
    poorest: Sequence[int] = ()  # who meets fewest new people, the first of them first
    seconds: float = 0.0


Told = Callable[[Arranged], bool]
"""Hears of what was found so far, a few times a second; False ends the search."""

Stopped = Callable[[], bool]
"""Asked all the time, from the thread that waits for the search; True ends it with what it has."""


def table_sizes(text: str) -> list[int]:
    """Read `8x6,2x4`: eight tables of six seats and two of four; RuleError `seating_tables`."""
    sizes: list[int] = []
    for part in text.split(","):
        match = _TABLES.fullmatch(part.strip())
        if match is None or int(match[2]) < 1:
            raise RuleError("seating_tables", text=text)
        sizes += [int(match[2])] * int(match[1] or 1)
    if not 0 < len(sizes) <= MOST_PEOPLE:
        raise RuleError("seating_tables", text=text)
    return sizes


def arrange(
    problem: MixingProblem,
    names: Sequence[str],
    *,
    seconds: float,
    seed: int = 0,
    told: Told | None = None,
    stopped: Stopped | None = None,
) -> Arranged:
    """Search for a seating; with `stopped`, in a process of its own, until that says so.

    RuleError `seating_nobody`, `seating_too_many`, `seating_rounds`, and `seating_<refusal>` where a rule
    cannot be kept: nobody is seated beside whom they must never sit with.
    """
    _check(problem, names)
    return _best(AskedSearch(problem=problem, seconds=seconds, seed=seed), names, told, stopped)


def improve(
    asked: AskedSearch,
    names: Sequence[str],
    *,
    told: Told | None = None,
    stopped: Stopped | None = None,
) -> Arranged:
    """Search on from a plan; RuleError as for `arrange`."""
    return _best(asked, names, told, stopped)


def _best(asked: AskedSearch, names: Sequence[str], told: Told | None, stopped: Stopped | None) -> Arranged:
    """Follow a search until it ends, its time is over, or it is good enough."""
    began = time.monotonic()
    if stopped is not None:
        found = search_in_process(asked, stopped)
    else:
        found = timed_search(asked, every=None if told is None else TELL_EVERY)
    best = None
    with closing(found):
        for judgement in found:
            best = _arranged(asked.problem, judgement, time.monotonic() - began)
            if told is not None and not told(best):
                break
    assert best is not None  # noqa: S101 - a search gives its start at once
    refuse_apart(best, names)
    return best


def refuse_apart(arranged: Arranged, names: Sequence[str]) -> None:
    """Raise RuleError `seating_apart` where a plan brings those together who must never be."""
    for rule in arranged.unkept:
        if rule.reason is UnkeptReason.APART:
            raise refusal(rule, names)


def judged(problem: MixingProblem, plan: Plan) -> Arranged:
    """Measure a plan, and name the rules that it does not keep."""
    return _arranged(problem, judge(problem, plan), 0.0)


def _arranged(problem: MixingProblem, found: MeasuredPlan, seconds: float) -> Arranged:
    return Arranged(
        problem=problem,
        plan=found.plan,
        measure=found.measure,
        bound=found.bound,
        unkept=found.unkept,
        poorest=found.poorest,
        seconds=seconds,
    )


def refusal(rule: Unkept, names: Sequence[str]) -> RuleError:
    """Give a rule that is not kept as the reason of a refusal."""
    return RuleError(f"seating_{rule.reason}", people=named(rule.people, names))


def named(people: Iterable[int], names: Sequence[str]) -> str:
    """Name people, and say by … that there are more."""
    listed = [names[person] for person in people]
    return ", ".join([*listed[:_NAMED], *["…"][: len(listed) - _NAMED]])


def _check(problem: MixingProblem, names: Sequence[str]) -> None:
    if not problem.people:
        raise RuleError("seating_nobody")
    if problem.people > MOST_PEOPLE:
        raise RuleError("seating_too_many", limit=MOST_PEOPLE)
    if not 1 <= problem.rounds <= MOST_ROUNDS:
        raise RuleError("seating_rounds", limit=MOST_ROUNDS)
    if sum(problem.tables) < problem.people:
        raise RuleError("seating_too_few_seats", people=problem.people, seats=sum(problem.tables))
    for rule in refusals(problem):
        raise refusal(rule, names)
