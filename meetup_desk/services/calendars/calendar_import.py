"""Importing a calendar file: events and series of others, or answers to our invites."""

from datetime import date
from pathlib import Path

from meetup_desk.calendars.incoming_calendar import REPLIES, IncomingCalendar, IncomingSeries
from meetup_desk.calendars.worker import read_in_process
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.times import moment_of
from meetup_desk.services.calendars import replies
from meetup_desk.services.calendars.import_decisions import ImportDecisions
from meetup_desk.services.calendars.import_outcome import of_events, of_replies
from meetup_desk.services.calendars.import_preview import Busy, CalendarImported, ImportEffect
from meetup_desk.services.calendars.import_writing import write_step
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.desk.progress import Cancelled, check_wanted
from meetup_desk.store.desk.desk import Desk

_SLICE = 40  # events that are written before a scan may go first


class CalendarImport:
    """Calendar files from elsewhere."""

    def __init__(self, desk: Desk, settings: DeskSettings) -> None:
        self._desk, self._settings = desk, settings

    def preview(self, path: Path) -> CalendarImported:
        """Say what a calendar file would do; writes nothing.

        DeskError `file_missing`, `file_unreadable`, `file_too_large`.
        """
        calendar = self._read(path)
        with self._desk.reading() as db:
            if calendar.method in REPLIES:
                return of_replies(calendar, list(replies.Replies(db).decide(calendar.replies)))
            return of_events(calendar, ImportDecisions(db, calendar.events))

    def run(self, path: Path, actor: str, *, cancelled: Cancelled | None = None) -> CalendarImported:
        """Take a calendar file as one change; errors as for `preview`, and `cancelled`, `desk_busy`."""
        calendar = self._read(path)
        if calendar.method in REPLIES:
            return self._take_replies(calendar, path, actor)
        return self._take_events(calendar, path, actor, cancelled)

    def busy(self, path: Path) -> list[Busy]:
        """Say when somebody's own calendar leaves them no time; errors as for `preview`."""
        busy = []
        for each in self._read(path, busy=True).events:
            events = map(each.date, each.starts) if isinstance(each, IncomingSeries) else (each,)
            busy += [Busy(title=e.title, plan=e.plan) for e in events if not (e.free or e.cancelled)]
        return busy

    def _read(self, path: Path, *, busy: bool = False) -> IncomingCalendar:
        tz = self._settings.tz
        today: date = moment_of(self._desk.now(), tz).date()
        return read_in_process(path, tz=tz, today=today, busy=busy)

    def _take_replies(self, calendar: IncomingCalendar, path: Path, actor: str) -> CalendarImported:
        with self._desk.reading() as db:
            decisions = list(replies.Replies(db).decide(calendar.replies))
        if not any(map(replies.leaves_a_trace, decisions)):
            return of_replies(calendar, decisions)
        decisions = []
        with self._desk.change("ics.import", actor, detail=path.name) as db:
            decider = replies.Replies(db)
            for decision in decider.decide(calendar.replies):
                replies.write(db, decision)
                decisions.append(decision)
            promoted = replies.fill_up(db, decider)
        kinds = touched(rsvp=None, ticket=None, event=None)
        changes = Changes(change=db.change_id, touched=kinds)
        return of_replies(calendar, decisions, changes=changes, promoted=len(promoted))

    def _take_events(
        self, calendar: IncomingCalendar, path: Path, actor: str, cancelled: Cancelled | None
    ) -> CalendarImported:
        with self._desk.reading() as db:
            decisions = ImportDecisions(db, calendar.events)
        steps = [step for step in decisions.steps if step.entry.does is not ImportEffect.UNCHANGED]
        if not steps:
            return of_events(calendar, decisions)
        change = self._desk.begin_bulk("ics.import", actor, detail=path.name)
        try:
            for part in [part for step in steps for part in step.slices(_SLICE)]:
                check_wanted(cancelled)
                with self._desk.slice_of(change) as db:
                    write_step(db, part)
        except BaseException:
            self._desk.drop_bulk(change)
            raise
        self._desk.finish_bulk(change)
        kinds = touched(event=None, series=None, venue=None, rsvp=None)
        return of_events(calendar, decisions, changes=Changes(change=change, touched=kinds))
