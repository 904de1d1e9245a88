"""What the entries of a calendar file do to the desk: decided once, the same for preview and import."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid5

from meetup_desk.calendars.incoming_calendar import IncomingEvent
from meetup_desk.domain.events import Series
from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.services.calendars.import_preview import ImportEntry

# RFC 9562, 6.5: names that are no UUIDs themselves become one, always the same.
_FOREIGN = UUID("8f1e7c52-4d0b-5c3a-9a57-6f2b1c9d3e40")


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWrite:
    """One event as the file has it, and the event of the desk that it means."""

    uid: Uid
    incoming: IncomingEvent
    event_id: EventId | None = None  # None: it is new
    original_start: datetime | None = None  # wall start that its series gave it
    calls_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportStep:
    """What one entry of the file does."""

    entry: ImportEntry
    writes: list[EventWrite] = field(default_factory=list)
    series: Series | None = None  # as it is to be; its group is not known yet

    @property
    def added(self) -> int:
        return sum(write.event_id is None for write in self.writes)

    @property
    def changed(self) -> int:
        return sum(write.event_id is not None for write in self.writes)

    def slices(self, size: int) -> Iterator["ImportStep"]:
        """Cut a long series into steps that are written one after the other."""
        for at in range(0, max(len(self.writes), 1), size):
            yield replace(self, writes=self.writes[at : at + size])


def uid_of(text: str) -> Uid:
    """Give the uid of a calendar's UID: itself where it is one, otherwise always the same for it."""
    try:
        uid = UUID(text)
    except ValueError:
        uid = None
    return uid if uid is not None and str(uid) == text.lower() else uuid5(_FOREIGN, text)


def date_uid(series: Uid, start: datetime) -> Uid:
    """Give the uid of one date of a series: always the same for it."""
    return uuid5(series, start.isoformat())
