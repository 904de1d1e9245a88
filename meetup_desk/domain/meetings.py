"""A meeting: two people who really met."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, PersonId, SeatingRoundId, Uid
from meetup_desk.domain.times import DAY, Instant


class MeetingSource(StrEnum):
    """How it is known that two people met."""

    TABLE = "table"  # at one table in a round, while both were in
    SHIFT = "shift"  # they helped in the same shift
    INTRODUCTION = "introduction"
    HAND = "hand"  # somebody said so


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two people, of whom the one with the smaller id comes first."""

    id: int = UNSAVED
    person_id: PersonId
    other_id: PersonId
    source: MeetingSource
    event_id: EventId | None = None
    round_id: SeatingRoundId | None = None
    at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class MetPerson:
    """Whom somebody met: how often, when last, and how that is known."""

    id: PersonId
    uid: Uid
    name: str
    times: int
    first_at: Instant
    last_at: Instant
    last_event: str  # title; empty: not at an event
    sources: frozenset[MeetingSource]


TIE_LEVELS = (5, 2, 1)
"""How often two people met at least, by which ties are told apart: often, a few times, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """Somebody who came to the same events and was not met there."""

    id: PersonId
    name: str
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTies:
    """Whom somebody met, and who came to the same events without meeting them."""

    met: tuple[MetPerson, ...]  # the latest first
    strangers: tuple[Stranger, ...]  # who shared most events first; the first of many
    not_met: int  # how many there are


Passage = tuple[Instant, int]
"""When people of an answer went through a door, and how many: negative where they left."""

MONTH = 30 * DAY
_HALVED = 12  # months after which a meeting counts half
_LEAST = 10


def weight_of(at: Instant, now: Instant) -> int:
    """Say how much a meeting counts against another one: 100 now, half of it in a year, at least 10."""
    months = max(0, now - at) / MONTH
    weight: float = 100 * 0.5 ** (months / _HALVED)
    return max(_LEAST, round(weight))


def was_there(passages: Sequence[Passage], start: Instant, end: Instant) -> bool:
    """Tell whether somebody was in for at least half of a time; passages come in order of time."""
    inside, since, total = 0, start, 0
    for at, people in passages:
        moment = min(max(at, start), end)
        if inside > 0:
            total += moment - since
        since, inside = moment, inside + people
    if inside > 0:
        total += end - since
    return inside > 0 if start >= end else 2 * total >= end - start


def pair_of(one: PersonId, other: PersonId) -> tuple[PersonId, PersonId]:
    """Give two people as meetings hold them: the smaller id first."""
    return (one, other) if one < other else (other, one)
