"""Minutes and materials of an event: what was said and decided there, and what is kept of it."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, Uid
from meetup_desk.domain.times import Instant


class MinutesKind(StrEnum):
    """What an entry of the minutes is."""

    NOTE = "note"
    DECISION = "decision"
    NEXT_TIME = "next_time"  # what is to be done otherwise when people meet again
    LINK = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesEntry:
    """Something that was said, decided or shown at an event."""

    id: int = UNSAVED
    uid: Uid
    event_id: EventId
    kind: MinutesKind
    text: str
    url: str = ""  # of a link
    owner: str = ""  # of a decision: who sees to it
    due_on: str = ""  # of a decision: a date as ISO 8601; empty: none was set
    done_at: Instant | None = None
    added_at: Instant
    actor: str  # who wrote it down


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """A photo or a file of an event, kept in a folder beside the desk."""

    id: int = UNSAVED
    uid: Uid
    event_id: EventId
    name: str  # of the file, as people know it
    stored: str  # its path inside the folder, with slashes
    size: int  # bytes
    added_at: Instant
    actor: str
