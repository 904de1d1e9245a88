"""What waits for the organiser: one item for each kind and event."""

from dataclasses import dataclass

from meetup_desk.domain.ids import UNSAVED, EventId, GroupId
from meetup_desk.domain.times import DAY, Instant

FOLLOW_UP_WITHIN = 7 * DAY  # thanks are said within a week
SOON = 14 * DAY  # how far the page of today looks ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayItem:
    """Something of one event, or of one group, that waits for the organiser."""

    event_id: EventId = EventId(UNSAVED)  # of no event: it is about the group
    group_id: GroupId | None = None  # where it is seen on the page of a group
    title: str  # of the event, or of the group
    count: int  # RSVPs, invites, lines, parties: what its kind counts
    since: Instant | None = None  # when the oldest of them came; of a deadline when it is
    detail: str = ""  # a code or a name that says more, such as the reason of a refusal
    ref: int = 0  # id of what it is about, where that is no event
