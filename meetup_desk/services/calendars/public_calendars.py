"""Calendar files for everybody: of one event, one series, one group, or of all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from meetup_desk.calendars import outgoing
from meetup_desk.domain.events import EventStatus, Series
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, GroupId, SeriesId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.files.atomic_write import write_whole
from meetup_desk.services.calendars import calendar_events
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store import events, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.events import EventFilter
from meetup_desk.store.file.read_transaction import ReadTransaction

_EVERYTHING = 1_000_000


class PublicCalendars:
    """The calendars of a desk without its attendees."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def write(
        self,
        path: Path,
        *,
        event_id: EventId | None = None,
        series_id: SeriesId | None = None,
        group_id: GroupId | None = None,
        alarms: Sequence[timedelta] | None = None,
    ) -> int:
        """Write one event, one series, the events of one group or everything; gives the number of events.

        Whatever file tells of a date, also of a series', it is the same event, with the UID that its invites
        have: who takes several files, or an invite and its end beside them, has each date once. Drafts stay
        at home. `alarms` are how long before the start calendars ring; None: as the desk says.
        RuleError `calendar_empty`; DeskError `not_found`, `not_writable`, `disk_full`.
        """
        content, number = self.content(
            event_id=event_id, series_id=series_id, group_id=group_id, alarms=alarms
        )
        write_whole(path, content, public=True)
        return number

    def content(
        self,
        *,
        event_id: EventId | None = None,
        series_id: SeriesId | None = None,
        group_id: GroupId | None = None,
        alarms: Sequence[timedelta] | None = None,
    ) -> tuple[bytes, int]:
        """Give what `write` writes, and the number of events in it."""
        group, lang = self._settings.group(), self._settings.language
        with self._desk.reading() as db:
            lines = self._lines(db, event_id, series_id, group_id)
            published = calendar_events.of_events(db, lines, group, lang)
            title = records.get(db, Series, series_id).title if series_id is not None else ""
            if group_id is not None:
                title = records.get(db, Group, group_id).name
        if event_id is not None:
            title = lines[0].event.title
        rings = tuple(self._public_alarms() if alarms is None else alarms)
        content = outgoing.publish(
            [replace(event, alarms=rings) for event in published],
            name=title or self._settings.name,
            organizer=calendar_events.organizer(group),
            stamp=self._desk.now(),
        )
        return content, len(lines)

    def _public_alarms(self) -> Sequence[timedelta]:
        alarms = self._settings.alarms
        return alarms.before if alarms.public else ()

    def _lines(
        self,
        db: ReadTransaction,
        event_id: EventId | None,
        series_id: SeriesId | None,
        group_id: GroupId | None,
    ) -> Sequence[EventLine]:
        if event_id is not None:
            return [events.line(db, event_id)]
        if series_id is not None:
            event_ids = [event.id for event in events.of_series(db, series_id)]
        else:
            now = self._desk.now()
            event_ids = events.ids(db, EventFilter.ALL, now, _EVERYTHING, group_id=group_id)
        lines = events.lines(db, event_ids)
        return [line for line in lines if line.event.status is not EventStatus.DRAFT]
