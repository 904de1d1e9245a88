"""Files that were written for an event, so that its page can tell whether they are still right."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, EventId, SavedFileId
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
