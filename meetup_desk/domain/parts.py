"""Parts: pieces of an event that one chooses."""

from dataclasses import dataclass

from meetup_desk.domain.ids import UNSAVED, EventId, PartId, Uid
from meetup_desk.domain.times import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of an event that one chooses: dinner, after-party, bus."""

    id: PartId = PartId(UNSAVED)
    uid: Uid
    event_id: EventId
    name: str
    capacity: int | None = None  # people
    closes_at: Instant | None = None
