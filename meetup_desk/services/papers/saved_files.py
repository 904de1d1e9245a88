"""The files of an event that were written: which there are, and which are out of date."""

from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.papers import PaperKind, SavedFile
from meetup_desk.store import saved_files
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class FileState:
    """A file that was written."""

    file: SavedFile
    is_there: bool  # on this computer
    is_current: bool  # nothing that it shows has changed since


class SavedFiles:
    """Remembers what was written for an event."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def remember(self, event_id: EventId, kind: PaperKind, path: Path, items: int) -> None:
        """Remember a file, or a folder of files, that was written; it takes the place of the one before."""
        saved = SavedFile(
            event_id=event_id, kind=kind, path=str(path), items=items, saved_at=self._desk.now()
        )
        with self._desk.handing_out() as db:
            saved_files.put(db, saved)

    def of_event(self, event_id: EventId) -> list[FileState]:
        """Give the files of an event, each with whether it is still right."""
        with self._desk.reading() as db:
            files = saved_files.of_event(db, event_id)
            since = min((file.saved_at for file in files), default=0)
            changed = saved_files.changed_at(db, event_id, since) if files else None
        return [
            FileState(
                file=file,
                is_there=Path(file.path).exists(),
                is_current=changed is None or changed <= file.saved_at,
            )
            for file in files
        ]
