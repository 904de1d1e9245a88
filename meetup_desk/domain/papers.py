"""Files that were written for an event, so that its page can tell whether they are still right."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, SavedFileId, Uid
from meetup_desk.domain.times import Instant


class PaperKind(StrEnum):
    """What a file, or a folder of files, holds."""

    SHEET = "sheet"
    TICKETS = "tickets"
    BADGES = "badges"
    DOOR_SHEET = "door"


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedFile:
    """The file of a kind that was written last for an event."""

    id: SavedFileId = SavedFileId(UNSAVED)
    event_id: EventId
    kind: PaperKind
    path: str  # of this computer
    items: int  # tickets, badges, or RSVPs on a sheet
    saved_at: Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedList:
    """A list of people that was printed with a box for each, so that it is read as it was printed."""

    id: int = UNSAVED
    uid: Uid
    event_id: EventId
    pages: str  # JSON, as `services.surveys.sign_in_sheets` writes it: boxes, and whose they are
    printed_at: Instant
