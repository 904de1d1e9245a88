"""What happened at the doors of an event: every scan as a list or a file, and arrivals over time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetup_desk.domain.arrivals import Slot, slots_of
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.names import clean
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.times import Plan
from meetup_desk.services.desk.list_columns import ReadAs
from meetup_desk.services.desk.list_files import write_list
from meetup_desk.services.desk.progress import Cancelled, Progress
from meetup_desk.services.door.scan_columns import COLUMNS
from meetup_desk.store import records, scan_lists
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.scan_lists import ScanFacts

_SLICE = 1_000  # scans between two looks at progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrivals:
    """When people came to an event, through which of its doors."""

    plan: Plan
    doors: Sequence[str]
    slots: Sequence[Slot]
    again: int = 0  # people who came in beyond their party: after an exit, or with a ticket at two doors


class ScanList:
    """Reads and saves what happened."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def scans(self, event_id: EventId, lang: str, *, door: str = "") -> tuple[list[ScanFacts], ReadAs]:
        """Give every scan in the order of time, and how they are read at the event.

        DeskError `not_found` for a door.
        """
        event, scans = self._read(event_id, door)
        return scans, ReadAs(lang, event.plan.tz)

    def write(
        self,
        event_id: EventId,
        fmt: str,
        path: Path,
        lang: str,
        *,
        door: str = "",
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> int:
        """Save every scan as `csv`, `xlsx` or `json`; gives their number.

        DeskError `not_found` for a door, `not_writable`, `disk_full`, `cancelled`.
        """
        event, scans = self._read(event_id, door)
        counted, read_as = _with_progress(scans, progress, cancelled), ReadAs(lang, event.plan.tz)
        write_list(path, fmt, "scans", COLUMNS, counted, title=event.title, read_as=read_as)
        return len(scans)

    def arrivals(self, event_id: EventId, door: str = "", list_name: str = ENTRY) -> Arrivals:
        """Give when people came in and went out on a list; DeskError `not_found` for an event or a door."""
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            _check_door(door, scan_lists.doors(db, event_id))
            doors = scan_lists.doors(db, event_id, used=True)
            arrivals = scan_lists.arrivals(db, event_id, list_name, clean(door))
            again = scan_lists.came_again(db, event_id, list_name, clean(door))
        return Arrivals(plan=event.plan, doors=doors, slots=slots_of(arrivals, event.plan), again=again)

    def _read(self, event_id: EventId, door: str) -> tuple[Event, list[ScanFacts]]:
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            _check_door(door, scan_lists.doors(db, event_id))
            return event, list(scan_lists.scans(db, event_id, clean(door)))


def _with_progress(
    scans: Sequence[ScanFacts], progress: Progress | None, cancelled: Cancelled | None
) -> Iterator[ScanFacts]:
    """Give scans, and say every so many how far it is; DeskError `cancelled`."""
    for number, scan in enumerate(scans):
        if number % _SLICE == 0:
            if cancelled is not None and cancelled():
                raise DeskError(ErrorCode.CANCELLED)
            if progress is not None:
                progress(number, len(scans))
        yield scan


def _check_door(door: str, doors: Sequence[str]) -> None:
    if door and clean(door) not in doors:
        raise DeskError(ErrorCode.NOT_FOUND, what="door", id=door)
