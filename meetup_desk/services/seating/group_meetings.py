"""How a group grows together: who has met whom, who is at the edge, and how that came about."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from meetup_desk.domain.ids import GroupId, PersonId
from meetup_desk.domain.times import Instant
from meetup_desk.store import meetings
from meetup_desk.store.file.read_transaction import ReadTransaction

TIES_OF_ONE_WHO_STAYS = 3  # people whom a newcomer has met after the second visit
MOST_SHOWN = 1_000  # people of a picture: those who came most often
_FEWEST = 6
_STEPS = 200
_MOST_TIMES = 255  # that a byte holds
_PERSON = 32  # bits of a person's id in a pair

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupTies:
    """How far those who came to the events of a group have met one another there."""

    people: int  # who came at least once
    pairs: int  # who have met, of all pairs there could be
    possible: int
    returned: int  # who came twice or more
    tied: int  # of these, who have met three people or more
    edge: tuple[tuple[PersonId, int], ...]  # who came twice and more and met fewest, with how many
    shares: tuple[tuple[Instant, float], ...]  # of all pairs, after each event
    new_pairs: int = 0  # at the last event that left meetings


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingsPicture:
    """Who met whom how often, in the order in which people came first; and the figures."""

    ties: GroupTies
    ids: tuple[PersonId, ...]
    names: tuple[str, ...]
    first_at: tuple[Instant, ...]
    times: bytes  # a row for each person: how often they met each, up to 255
    edge_names: tuple[str, ...]


class _GroupPairs:
    """Pairs who met at the events of a group, each with its times and its first event."""

    def __init__(self, db: ReadTransaction, group_id: GroupId) -> None:
        self.events = meetings.events_of_group(db, group_id)
        found = [np.array(meetings.pairs_of(db, event, _PERSON), np.int64) for event, _ in self.events]
        codes = np.concatenate([*found, np.empty(0, np.int64)])
        at = np.repeat(np.arange(len(found)), [len(each) for each in found])
        self.codes, first, self.times = np.unique(codes, return_index=True, return_counts=True)
        self.first = at[first] if len(first) else np.empty(0, np.int64)
        self.one, self.other = self.codes >> _PERSON, self.codes & ((1 << _PERSON) - 1)


def ties_of(db: ReadTransaction, group_id: GroupId) -> GroupTies:
    """Give the figures of a group."""
    return _ties(_GroupPairs(db, group_id), meetings.visitors(db, group_id))


def _ties(pairs: _GroupPairs, visitors: list[meetings.Visitor]) -> GroupTies:
    ids = np.array([each.person_id for each in visitors], np.int64)
    visits = np.array([each.visits for each in visitors], np.int64)
    ties = _ties_by_person(pairs, ids)
    returned = visits > 1
    order = np.flatnonzero(returned)
    order = order[np.lexsort((ids[order], ties[order]))][:_FEWEST]
    last = pairs.first == pairs.first.max() if len(pairs.first) else np.empty(0, bool)
    return GroupTies(
        people=len(ids),
        pairs=len(pairs.codes),
        possible=len(ids) * (len(ids) - 1) // 2,
        returned=int(returned.sum()),
        tied=int((ties[returned] >= TIES_OF_ONE_WHO_STAYS).sum()),
        edge=tuple((PersonId(int(ids[place])), int(ties[place])) for place in order),
        shares=_shares(pairs, visitors),
        new_pairs=int(last.sum()),
    )


def _ties_by_person(pairs: _GroupPairs, ids: Numbers) -> Numbers:
    if not len(ids):
        return np.empty(0, np.int64)
    met = np.bincount(np.concatenate([pairs.one, pairs.other]), minlength=int(ids.max()) + 1)
    return met[ids]


def _shares(pairs: _GroupPairs, visitors: list[meetings.Visitor]) -> tuple[tuple[Instant, float], ...]:
    began = np.sort(np.array([each.first_at for each in visitors], np.int64))
    new = np.bincount(pairs.first, minlength=len(pairs.events)).cumsum()
    shares = []
    for number, (_, at) in enumerate(pairs.events):
        people = int(np.searchsorted(began, at, side="right"))
        possible = people * (people - 1) // 2
        if possible:
            shares.append((at, min(1.0, float(new[number]) / possible)))
    return tuple(shares)


def picture_of(db: ReadTransaction, group_id: GroupId) -> MeetingsPicture:
    """Give who met whom in a group: of 1,000 people at most, those who came most often."""
    pairs, visitors = _GroupPairs(db, group_id), meetings.visitors(db, group_id)
    ties = _ties(pairs, visitors)
    most = sorted(visitors, key=lambda each: (-each.visits, each.person_id))[:MOST_SHOWN]
    shown = sorted(most, key=lambda each: (each.first_at, each.person_id))
    times = _matrix(pairs, np.array([each.person_id for each in shown], np.int64))
    edge = [person for person, _ in ties.edge]
    names = meetings.names(db, [*(each.person_id for each in shown), *edge])
    return MeetingsPicture(
        ties=ties,
        ids=tuple(each.person_id for each in shown),
        names=tuple(names[each.person_id] for each in shown),
        first_at=tuple(each.first_at for each in shown),
        times=times.tobytes(),
        edge_names=tuple(names[person] for person in edge),
    )


def _matrix(pairs: _GroupPairs, ids: Numbers) -> NDArray[np.uint8]:
    people = len(ids)
    times = np.zeros((people, people), np.uint8)
    if not people or not len(pairs.codes):
        return times
    place = np.full(int(max(ids.max(), pairs.one.max(), pairs.other.max())) + 1, -1, np.int64)
    place[ids] = np.arange(people)
    one, other = place[pairs.one], place[pairs.other]
    known = (one >= 0) & (other >= 0)
    one, other = one[known], other[known]
    times[one, other] = times[other, one] = np.minimum(pairs.times[known], _MOST_TIMES)
    return times


def by_closeness(times: bytes) -> list[int]:
    """Order the people of a picture by place, so that those who met often stand together.

    The order is that of the second eigenvector of their graph (Fiedler's), found by repeated multiplication.
    """
    people = math.isqrt(len(times))
    if people < 3:
        return list(range(people))
    weights = np.log1p(np.frombuffer(times, np.uint8).reshape(people, people).astype(np.float64))
    weights += 1e-3  # a trace of a tie holds all in one piece
    root = np.sqrt(weights.sum(axis=1))
    step = weights / root[:, None] / root[None, :]
    first = root / np.linalg.norm(root)
    vector = np.linspace(-1.0, 1.0, people)
    for _ in range(_STEPS):
        vector = step @ vector + vector
        vector -= first * (first @ vector)
        vector /= np.linalg.norm(vector)
    order: list[int] = np.argsort(vector / root, kind="stable").tolist()
    return order if order[0] < order[-1] else order[::-1]
