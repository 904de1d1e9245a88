"""Bringing a calendar file: events and series of others, or answers to our invites."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from meetup_desk.calendars.incoming import ANSWERS, IncomingCalendar, IncomingSeries
from meetup_desk.calendars.worker import read_apart
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.times import moment_of
from meetup_desk.services.calendars import replies
from meetup_desk.services.calendars.import_plan import ImportStep, ImportSteps, apply
from meetup_desk.services.calendars.import_preview import (
    Busy,
    CalendarImported,
    ImportEffect,
    ImportEntry,
    ImportLeftOut,
)
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.store.desk.desk import Desk

Cancelled = Callable[[], bool]
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
            if calendar.method in ANSWERS:
                return _answered(calendar, list(replies.Replies(db).decide(calendar.answers)))
            steps = ImportSteps(db, calendar.found)
            return _planned(calendar, steps.taken, steps.left)

    def run(self, path: Path, by: str, *, cancelled: Cancelled | None = None) -> CalendarImported:
        """Take a calendar file as one change; errors as for `preview`, and `cancelled`, `desk_busy`."""
        calendar = self._read(path)
        if calendar.method in ANSWERS:
            return self._take_answers(calendar, path, by)
        return self._take_events(calendar, path, by, cancelled)

    def busy(self, path: Path) -> list[Busy]:
        """Say when somebody's own calendar leaves them no time; errors as for `preview`."""
        taken = []
        for one in self._read(path, busy=True).found:
            whole = one.whole if isinstance(one, IncomingSeries) else one
            dates = one.starts if isinstance(one, IncomingSeries) else (one.plan.start,)
            alone = one.alone if isinstance(one, IncomingSeries) else {}
            held = [alone.get(start, replace(whole, plan=whole.plan.moved_to(start))) for start in dates]
            taken += [Busy(title=e.title, plan=e.plan) for e in held if not (e.free or e.cancelled)]
        return taken

    def _read(self, path: Path, *, busy: bool = False) -> IncomingCalendar:
        tz = self._settings.tz
        today: date = moment_of(self._desk.now(), tz).date()
        return read_apart(path, tz=tz, today=today, busy=busy)

    def _take_answers(self, calendar: IncomingCalendar, path: Path, by: str) -> CalendarImported:
        with self._desk.reading() as db:
            decisions = list(replies.Replies(db).decide(calendar.answers))
        if not any(map(replies.leaves_a_trace, decisions)):
            return _answered(calendar, decisions)
        decisions = []
        with self._desk.change("ics.import", by, detail=path.name) as db:
            decided = replies.Replies(db)
            for decision in decided.decide(calendar.answers):
                replies.write(db, decision)
                decisions.append(decision)
            promoted = replies.fill_up(db, decided)
        kinds = touched(rsvp=None, ticket=None, event=None)
        changes = Changes(change=db.change_id, touched=kinds)
        return _answered(calendar, decisions, changes=changes, promoted=len(promoted))

    def _take_events(
        self, calendar: IncomingCalendar, path: Path, by: str, cancelled: Cancelled | None
    ) -> CalendarImported:
        with self._desk.reading() as db:
            steps = ImportSteps(db, calendar.found)
        work = [step for step in steps.taken if step.entry.does is not ImportEffect.UNCHANGED]
        if not work:
            return _planned(calendar, steps.taken, steps.left)
        change = self._desk.begin_bulk("ics.import", by, detail=path.name)
        try:
            pieces = [piece for step in work for piece in step.pieces(_SLICE)]
            for piece in pieces:
                _check_wanted(cancelled)
                with self._desk.slice_of(change) as tx:
                    apply(tx, piece)
        except BaseException:
            self._desk.drop_bulk(change)
            raise
        self._desk.finish_bulk(change)
        kinds = touched(event=None, series=None, venue=None, rsvp=None)
        return _planned(calendar, steps.taken, steps.left, changes=Changes(change=change, touched=kinds))


def _check_wanted(cancelled: Cancelled | None) -> None:
    if cancelled is not None and cancelled():
        raise DeskError(ErrorCode.CANCELLED)


def _planned(
    calendar: IncomingCalendar,
    taken: list[ImportStep],
    left: list[ImportLeftOut],
    *,
    changes: Changes | None = None,
) -> CalendarImported:
    entries = [step.entry for step in taken]
    return CalendarImported(
        entries=entries,
        refused=_left(calendar, left),
        events_added=sum(step.added for step in taken),
        events_changed=sum(step.changed for step in taken),
        unchanged=sum(entry.does is ImportEffect.UNCHANGED for entry in entries),
        changes=changes,
    )


def _left(calendar: IncomingCalendar, more: list[ImportLeftOut]) -> list[ImportLeftOut]:
    read = [
        ImportLeftOut(line=one.line, reason=one.reason, name=one.name, value=one.value, facts=dict(one.facts))
        for one in calendar.refused
    ]
    return sorted([*read, *more], key=lambda left: left.line)


def _answered(
    calendar: IncomingCalendar,
    decisions: list[replies.ReplyDecision],
    *,
    changes: Changes | None = None,
    promoted: int = 0,
) -> CalendarImported:
    refused = [
        ImportLeftOut(
            line=one.answer.line,
            reason=one.note,
            name=one.answer.name or one.answer.email,
            value=one.answer.email,
            facts=one.facts,
        )
        for one in decisions
        if one.action is replies.ReplyAction.REFUSED
    ]
    taken = [one for one in decisions if one.action is not replies.ReplyAction.REFUSED]
    return CalendarImported(
        entries=[_entry(one) for one in taken],
        refused=_left(calendar, refused),
        rsvps_changed=sum(one.action is replies.ReplyAction.CHANGED for one in taken),
        promoted=promoted,
        unchanged=sum(one.action is replies.ReplyAction.UNCHANGED for one in taken),
        changes=changes,
    )


def _entry(one: replies.ReplyDecision) -> ImportEntry:
    status = one.status or (one.rsvp.status if one.rsvp else None)
    return ImportEntry(
        line=one.answer.line,
        does=ImportEffect(one.action.value),
        title=one.event.title if one.event else "",
        plan=one.event.plan if one.event else None,
        name=one.answer.name or one.answer.email,
        status=status,
        note=one.note,
        facts=one.facts,
    )
