"""Guests without a name: while a search runs each is somebody who sits beside whom they came with."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from meetup_desk.mixing.problem import ABSENT, MixingProblem, Plan, groups_of, ordered


def with_guests(problem: MixingProblem) -> MixingProblem:
    """Number guests after the people they come with, as many as can sit beside them."""
    hosts = _hosts(problem)
    if not hosts:
        return replace(problem, guests=()) if problem.guests else problem
    people = problem.people + len(hosts)
    pairs = (ordered((host, guest)) for guest, host in enumerate(hosts, problem.people))
    unknown = [None] * len(hosts)
    return replace(
        problem,
        people=people,
        guests=(),
        beside=problem.beside | frozenset(pairs),
        alike=[[*fact, *unknown] for fact in problem.alike],
    )


def _hosts(problem: MixingProblem) -> list[int]:
    """Give the host of each guest for whom there is a seat, at a table that has room for all of a party."""
    left = sum(problem.tables) - problem.people
    groups = groups_of(problem) if any(problem.guests) else []
    grouped = {person for group in groups for person in group}
    hosts: list[int] = []
    for group in [*groups, *([person] for person in range(len(problem.guests)) if person not in grouped)]:
        room = _widest(problem, group) - len(group)
        for host in group:
            count = max(0, min(problem.guests[host], room, left))
            hosts += [host] * count
            room, left = room - count, left - count
    return hosts


def _widest(problem: MixingProblem, group: Sequence[int]) -> int:
    every = range(len(problem.tables))
    tables = set(every).intersection(*(problem.only.get(person, every) for person in group))
    return max((problem.tables[table] for table in tables), default=0)


def hosts_of(whole: MixingProblem) -> NDArray[np.intp]:
    """Give whom each guest of a problem `with_guests` came with, in the order of their numbers."""
    return np.array([min(pair) for pair in sorted(whole.beside, key=max)], dtype=np.intp)


def seated_with_guests(problem: MixingProblem, whole: MixingProblem, plan: Plan) -> Plan:
    """Give guests the seats beside whom they came with, and free ones elsewhere where these are too few."""
    hosts = hosts_of(whole)
    seated = np.hstack([plan, np.full((len(plan), len(hosts)), ABSENT, dtype=np.int32)])
    for now in seated:
        free = np.array(problem.tables) - np.bincount(now[now != ABSENT], minlength=len(problem.tables))
        for guest, host in enumerate(hosts, problem.people):
            at = int(now[host])
            if at == ABSENT:
                continue
            table = at if free[at] > 0 else int(free.argmax())
            if free[table] > 0:
                now[guest] = table
                free[table] -= 1
    return seated


def seats_taken(problem: MixingProblem, seated: NDArray[np.int32]) -> NDArray[np.int64]:
    """Count the seats taken at each table in a round: guests sit beside whom they came with."""
    present = np.flatnonzero(seated != ABSENT)
    bodies = 1 + np.array(problem.guests or [0] * problem.people)[present]
    return np.bincount(seated[present], weights=bodies, minlength=len(problem.tables)).astype(np.int64)
