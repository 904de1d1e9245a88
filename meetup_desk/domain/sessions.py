"""Sessions: the items of an event's programme."""

from dataclasses import dataclass

from meetup_desk.domain.ids import UNSAVED, EventId, SessionId, Uid


@dataclass(frozen=True, slots=True, kw_only=True)
class EventSession:
    """An item of an event's programme; it moves along with the event."""

    id: SessionId = SessionId(UNSAVED)
    uid: Uid
    event_id: EventId
    title: str
    speaker: str = ""
    starts_after: int  # minutes from the start of the event; below zero before it
    minutes: int | None = None  # how long it takes; None: until the next one
