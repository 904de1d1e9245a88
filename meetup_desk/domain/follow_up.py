"""Follow-up: what is still to do once an event is over."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId
from meetup_desk.domain.times import Instant


class FollowUpTask(StrEnum):
    """What is to do after an event, in the order in which it is shown."""

    THANKS = "thanks"  # to who came
    HELPERS = "helpers"  # thanks to hosts and helpers
    MISSED = "missed"  # to who did not come
    MATERIALS = "materials"  # handed on to who came
    NEXT_DATE = "next_date"
    INTRODUCTIONS = "introductions"  # that were promised
    VOICES = "voices"  # that wait for an answer
    DECISIONS = "decisions"  # of the minutes, still open


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpMark:
    """A task that somebody called done, whatever is counted for it."""

    id: int = UNSAVED
    event_id: EventId
    task: FollowUpTask
    done_at: Instant
    actor: str
