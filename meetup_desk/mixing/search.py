"""The search for a seating: a plan that gets better, for as long as somebody asks for the next one."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from meetup_desk.mixing.costs import costs_of, least_cost, meetings_of, together_in
from meetup_desk.mixing.measures import bound
from meetup_desk.mixing.parties import hosts_of, seated_with_guests, with_guests
from meetup_desk.mixing.problem import MixingProblem, Plan, units_of
from meetup_desk.mixing.starting import starting_plan
from meetup_desk.mixing.tabu import NOISE_MARGIN, RoundSearch

_STALLED = 400  # visits to rounds without anything better, after which the search ends by itself
_MOST = 300  # swaps in one round, before the next has its turn
_PATIENCE = 30  # swaps in one round without anything better, before the next round has its turn


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPlan:
    """What a search has so far. The same seed gives the same sequence, however fast the machine is."""

    plan: Plan
    cost: float
    steps: int  # swaps made since the start
    at_bound: bool  # nothing can be better


def search(
    problem: MixingProblem, *, seed: int = 0, start: Plan | None = None, first_round: int = 0
) -> Iterator[FoundPlan]:
    """Give better and better plans, one after each visit to a round; the last one is the best.

    A generator has no clock: whoever asks decides when it is good enough. It ends by itself at a bound, or
    when nothing became better for long. Rounds before `first_round` stay as `start` has them. ValueError
    where seats are too few; rules that contradict each other are for `refusals` to find. Guests have a seat
    while it searches, and none in the plans that it gives.
    """
    whole = with_guests(problem)
    begin = None if start is None else seated_with_guests(problem, whole, start)
    repeats = bound(problem).repeats
    for found in _search(whole, repeats, seed, begin, first_round):
        narrow = whole.people == problem.people
        yield found if narrow else replace(found, plan=found.plan[:, : problem.people])


def _search(
    problem: MixingProblem, repeats: int, seed: int, start: Plan | None, first_round: int
) -> Iterator[FoundPlan]:
    chance = random.Random(seed)  # noqa: S311 - a search, not a secret
    groups, hosts = units_of(problem), hosts_of(problem)
    people = problem.people - len(hosts)
    plan = starting_plan(problem, seed) if start is None else start.copy()
    costs, meetings = costs_of(problem, len(hosts)), meetings_of(plan)
    noise = np.random.default_rng(seed).random(
        (NOISE_MARGIN, problem.people + NOISE_MARGIN), dtype=np.float32
    )
    noise *= 0.5
    least = least_cost(problem, repeats) if first_round == 0 else -np.inf
    now = best = costs.total(plan, meetings)
    kept, steps, stalled = plan.copy(), 0, 0
    yield FoundPlan(plan=kept, cost=best, steps=0, at_bound=best <= least)
    while best > least and stalled < _STALLED and first_round < problem.rounds:
        for number in chance.sample(range(first_round, problem.rounds), problem.rounds - first_round):
            seated = plan[number]
            meetings -= together_in(seated)
            parted = bool((seated[people:] != seated[hosts]).any())
            visit = RoundSearch(
                seated, costs.rules if parted else costs.of_round(meetings), costs.seats, noise
            )
            moved = visit.move_group(chance.choice(groups), anyway=parted) if groups else 0.0
            if len(hosts) and not parted:
                visit = visit.among_alike(people, np.bincount(hosts, minlength=people))
            gain, made = visit.steps(_MOST, _PATIENCE, chance)
            if not parted:
                seated[people:] = seated[hosts]
            meetings += together_in(seated)
            steps, stalled = steps + made, stalled + 1
            now = costs.total(plan, meetings) if parted else now + moved + gain
            if now < best:
                best, kept, stalled = now, plan.copy(), 0
            yield FoundPlan(plan=kept, cost=best, steps=steps, at_bound=best <= least)
            if best <= least:
                return
