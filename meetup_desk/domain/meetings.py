"""A meeting: two people who really met."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, PersonId, SeatingRoundId
from meetup_desk.domain.times import Instant


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
