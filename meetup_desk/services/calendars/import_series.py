"""What a calendar file says of the dates of a series, date by date."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from meetup_desk.calendars.incoming_calendar import IncomingEvent, IncomingSeries
from meetup_desk.domain.events import Event, Series
from meetup_desk.domain.ids import UNSAVED, EventId, GroupId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.names import clean
from meetup_desk.services.calendars.import_steps import EventWrite, date_uid, uid_of
from meetup_desk.services.calendars.import_updates import KnownVenues, update_of
from meetup_desk.store import calendars, events
from meetup_desk.store.file.read_transaction import ReadTransaction


def series_of(incoming: IncomingSeries) -> Series:
    """Give a series as the file has it; its group is not known yet."""
    whole = incoming.whole
    return Series(
        uid=uid_of(whole.uid),
        group_id=GroupId(UNSAVED),
        title=clean(whole.title),
        plan=whole.plan,
        rrule=incoming.rrule,
        sequence=whole.sequence,
    )


def new_dates(incoming: IncomingSeries, event_id: EventId | None) -> list[EventWrite]:
    """Give the dates of a series that the desk does not have; `event_id` was one event before."""
    uid = uid_of(incoming.whole.uid)
    dates = [(start, incoming.date(start)) for start in incoming.starts]
    return [
        EventWrite(
            uid=date_uid(uid, start),
            incoming=date,
            original_start=start,
            event_id=event_id if start == incoming.starts[0] else None,
        )
        for start, date in dates
        if not date.cancelled
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesUpdate:
    """Compares a series of a file with the occurrences that the desk has."""

    db: ReadTransaction
    incoming: IncomingSeries
    occurrences: Sequence[Event]
    venues: KnownVenues
    is_single: Callable[[Event], bool]  # the file has it as an event of its own

    def writes(self) -> list[EventWrite]:
        """Give what changes, date by date; where all dates moved together, in their order."""
        uid = uid_of(self.incoming.whole.uid)
        lines = self._lines_by_start()
        writes = []
        for start in self.incoming.starts:
            date, line = self.incoming.date(start), lines.get(start)
            if line is not None:
                writes += self._update(line, date, start)
            elif not date.cancelled:
                writes.append(EventWrite(uid=date_uid(uid, start), incoming=date, original_start=start))
        return writes + self._removed({line.event.id for line in lines.values()})

    def _update(self, line: EventLine, date: IncomingEvent, start: datetime) -> list[EventWrite]:
        update = update_of(line, date, self.venues)
        return [replace(update, original_start=start)] if update is not None else []

    def _lines_by_start(self) -> dict[datetime, EventLine]:
        """Give the event that each date means, also where the desk has put it into another series."""
        starts, occurrences = self.incoming.starts, self.occurrences
        by_start = {event.original_start: event.id for event in occurrences}
        ids = {start: by_start[start] for start in starts if start in by_start}
        if not ids and len(occurrences) == len(starts):
            ids = {start: event.id for start, event in zip(starts, occurrences, strict=True)}
        uid = uid_of(self.incoming.whole.uid)
        uids = {date_uid(uid, start): start for start in starts if start not in ids}
        ids |= {uids[known]: event_id for known, event_id in calendars.events_of(self.db, uids).items()}
        lines = {line.event.id: line for line in events.lines(self.db, list(ids.values()))}
        return {start: lines[event_id] for start, event_id in ids.items()}

    def _removed(self, kept: set[EventId]) -> list[EventWrite]:
        """Call off what the series has no more; of one without an end, only what is still to come."""
        removed = [
            event.id
            for event in self.occurrences
            if not (event.id in kept or self.is_single(event) or self._is_past(event))
        ]
        updates = (
            update_of(line, self.incoming.whole, self.venues, calls_off=True)
            for line in events.lines(self.db, removed)
        )
        return [update for update in updates if update is not None]

    def _is_past(self, event: Event) -> bool:
        return self.incoming.cut and event.plan.start < self.incoming.starts[0]
