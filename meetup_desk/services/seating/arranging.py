"""Searching for a seating: rules that cannot be kept are refused first, then it gets better for a while."""

import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from meetup_desk.domain.errors import RuleError
from meetup_desk.mixing.measures import Measure, bound, measure, poorest
from meetup_desk.mixing.problem import MixingProblem, Plan
from meetup_desk.mixing.refusals import Unkept, UnkeptReason, refusals, unkept
from meetup_desk.mixing.search import Found, search

_TABLES = re.compile(r"(?:(\d{1,4})\s*[x×*]\s*)?(\d{1,3})")
MOST_ROUNDS, MOST_PEOPLE = 50, 2_000
_TELL_EVERY = 0.1  # seconds
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
    problem: MixingProblem, names: Sequence[str], *, seconds: float, seed: int = 0, told: Told | None = None
) -> Arranged:
    """Search for a seating.

    RuleError `seating_nobody`, `seating_too_many`, `seating_rounds`, and `seating_<refusal>` where a rule
    cannot be kept: nobody is seated beside whom they must never sit with.
    """
    _check(problem, names)
    return _best(problem, search(problem, seed=seed), names, seconds, told)


def improve(
    problem: MixingProblem,
    plan: Plan,
    names: Sequence[str],
    *,
    first: int,
    seconds: float,
    seed: int = 0,
    told: Told | None = None,
) -> Arranged:
    """Search on from a plan, from a round on (counted from 0); RuleError as for `arrange`."""
    found = search(problem, seed=seed, start=plan, first_round=first)
    return _best(problem, found, names, seconds, told)


def _best(
    problem: MixingProblem, found: Iterable[Found], names: Sequence[str], seconds: float, told: Told | None
) -> Arranged:
    """Follow a search until it ends, its time is over, or `told` says that it is good enough."""
    began = last = time.monotonic()
    best, now = None, began
    for best in found:
        now = time.monotonic()
        if told is not None and now - last >= _TELL_EVERY:
            last = now
            if not told(judged(problem, best.plan, now - began)):
                break
        if now - began >= seconds:
            break
    assert best is not None  # noqa: S101 - a search gives its start at once
    arranged = judged(problem, best.plan, time.monotonic() - began)
    refuse_apart(arranged, names)
    return arranged


def refuse_apart(arranged: Arranged, names: Sequence[str]) -> None:
    """Raise RuleError `seating_apart` where a plan brings those together who must never be."""
    for rule in arranged.unkept:
        if rule.reason is UnkeptReason.APART:
            raise refusal(rule, names)


def judged(problem: MixingProblem, plan: Plan, seconds: float = 0.0) -> Arranged:
    """Measure a plan, and name the rules that it does not keep."""
    return Arranged(
        problem=problem,
        plan=plan,
        measure=measure(problem, plan),
        bound=bound(problem),
        unkept=unkept(problem, plan),
        poorest=poorest(problem, plan),
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
