"""Imports of which not every line could be taken."""

from dataclasses import dataclass

from meetup_desk.domain.ids import UNSAVED, EventId, RefusedImportId
from meetup_desk.domain.times import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedImport:
    """Lines of a file that an import left out; numbers alone: nobody is kept against their will."""

    id: RefusedImportId = RefusedImportId(UNSAVED)
    event_id: EventId
    path: str  # of this computer, where the file was
    lines: int
    reason: str  # of the first line: its sentence in words is `refusal.<reason>`
    at: Instant
    settled_at: Instant | None = None  # when the organiser was done with them
