"""Events and series: listed here, planned in `planning`."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Event, Scope, Series
from meetup_desk.domain.ids import EventId, GroupId, SeriesId, Uid, VenueId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.times import Instant, Plan, instant_of_wall
from meetup_desk.services.events.drafts import EventDraft, EventEdit, PlannedEvents
from meetup_desk.store import events, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.events import EventFilter

if TYPE_CHECKING:
    from meetup_desk.domain.event_stakes import EventStake
    from meetup_desk.services.calendars.import_preview import Busy
    from meetup_desk.services.events.duplicating import DuplicateContent
    from meetup_desk.services.events.overlaps import Clash, Overlap

# ruff: noqa: PLC0415 - the first rows of the window wait for what reads them, not for what plans and draws
_MOST = 2_000  # events of one month
__all__ = ["EventFilter", "Events", "SeriesLines"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLines:
    """A series as the organiser knows it: what its last date is called, and all dates."""

    title: str
    dates: Sequence[EventLine]


def _next_start(series: SeriesLines, now: Instant) -> tuple[bool, int]:
    coming = [line.event.plan.start_utc for line in series.dates if line.event.plan.end_utc >= now]
    return (not coming, min(coming) if coming else -series.dates[-1].event.plan.start_utc)


class Events:
    """What an organiser does with events."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # reading

    def get(self, event_id: EventId) -> EventLine:
        """Give an event with what its page shows; DeskError `not_found`."""
        with self._desk.reading() as db:
            return events.line(db, event_id)

    def lines(self, event_ids: Sequence[int]) -> Sequence[EventLine]:
        """Give the lines of these events, in this order; those that are gone are left out."""
        with self._desk.reading() as db:
            return events.lines(db, event_ids)

    def by_uid(self, uid: Uid) -> Event:
        """Give the event of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Event, uid)

    def series_by_uid(self, uid: Uid) -> Series:
        """Give the series of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Series, uid)

    def series(self, series_id: SeriesId) -> tuple[Series, list[Event]]:
        """Give a series and its occurrences by date."""
        with self._desk.reading() as db:
            return records.get(db, Series, series_id), events.of_series(db, series_id)

    def list(
        self,
        which: EventFilter = EventFilter.ALL,
        *,
        text: str = "",
        limit: int = 200,
        group_id: GroupId | None = None,
    ) -> list[EventLine]:
        """Give the events of a list, of one group or of all, by date."""
        now = self._desk.now()
        with self._desk.reading() as db:
            found = events.ids(db, which, now, limit, text=clean(text), group_id=group_id)
            return events.lines(db, found)

    def between(self, first: date, last: date, *, group_id: GroupId | None = None) -> Sequence[EventLine]:
        """Give the events of one group or of all that touch these days, wherever held, by their start."""
        since = instant_of_wall(datetime.combine(first - timedelta(days=1), time()), "UTC")
        until = instant_of_wall(datetime.combine(last + timedelta(days=2), time()), "UTC")
        with self._desk.reading() as db:
            found = events.lines(db, events.between(db, since, until, _MOST))
        return [
            line
            for line in found
            if line.event.plan.first_day <= last
            and line.event.plan.last_day >= first
            and group_id in (None, line.event.group_id)
        ]

    def count(self, which: EventFilter, *, group_id: GroupId | None = None) -> int:
        """Count the events of a list, of one group or of all."""
        with self._desk.reading() as db:
            return events.count(db, which, self._desk.now(), group_id=group_id)

    def all_series(self, *, group_id: GroupId | None = None) -> Sequence[SeriesLines]:
        """Give every series, of one group or of all, with its dates in order, those that come next first."""
        with self._desk.reading() as db:
            groups = events.by_series(db)
            lines = {line.event.id: line for line in events.lines(db, [i for _, ids in groups for i in ids])}
        series = [
            SeriesLines(title=lines[ids[-1]].event.title, dates=[lines[i] for i in ids])
            for _, ids in groups
            if group_id in (None, lines[ids[-1]].event.group_id)
        ]
        now = self._desk.now()
        return sorted(series, key=lambda each: _next_start(each, now))

    def overlaps(self, event_ids: Sequence[int]) -> "Sequence[Overlap]":
        """Give the events that one room, one host or one group holds while it holds these."""
        from meetup_desk.services.events.overlaps import overlaps

        with self._desk.reading() as db:
            return overlaps(db, event_ids)

    def clashes(
        self,
        plan: Plan,
        *,
        rrule: str = "",
        venue_id: VenueId | None = None,
        before: Event | None = None,
        busy: "Sequence[Busy]" = (),
    ) -> "Sequence[Clash]":
        """Give what is held while a plan would be; `before` is the event that moves, `busy` what else is."""
        from meetup_desk.services.events.overlaps import clashes

        with self._desk.reading() as db:
            return clashes(db, plan, rrule, venue_id=venue_id, before=before, busy=busy)

    def uninvited(self, event_id: EventId) -> int:
        """Count the RSVPs that are asked to come, have an e-mail, and never got an invite."""
        from meetup_desk.store import invites

        with self._desk.reading() as db:
            return invites.uninvited(db, event_id)

    # planning

    def add(self, draft: EventDraft, actor: str) -> PlannedEvents:
        """Plan an event, or a series with all its occurrences; see `planning.add`."""
        from meetup_desk.services.events import planning

        return planning.add(self._desk, draft, actor)

    def change(self, event_id: EventId, edit: EventEdit, actor: str, *, scope: Scope = Scope.THIS) -> Changes:
        """Change an event, or with it the following or all of its series; see `planning.change`."""
        from meetup_desk.services.events import planning

        return planning.change(self._desk, event_id, edit, actor, scope=scope)

    def cancel(
        self, event_id: EventId, actor: str, *, reason: str = "", scope: Scope = Scope.THIS
    ) -> Changes:
        """Call off an event; see `planning.cancel`."""
        from meetup_desk.services.events import planning

        return planning.cancel(self._desk, event_id, actor, reason=reason, scope=scope)

    def duplicate(
        self, event_id: EventId, day: date, actor: str, copied: "DuplicateContent"
    ) -> PlannedEvents:
        """Plan the same event on another day; see `duplicating.duplicate`."""
        from meetup_desk.services.events import duplicating

        return duplicating.duplicate(self._desk, event_id, day, actor, copied)

    def postpone(self, event_id: EventId, actor: str, *, plan: Plan | None = None) -> Changes:
        """Move an event to a day that may not be known yet, and ask everybody again; see `postponing`."""
        from meetup_desk.services.events import postponing

        return postponing.postpone(self._desk, event_id, actor, plan=plan)

    def stake(self, event_ids: Sequence[int]) -> "EventStake":
        """Tell what hangs on events: people, tickets, calendars and packs that a change touches."""
        from meetup_desk.store import event_stakes

        with self._desk.reading() as db:
            return event_stakes.of_events(db, event_ids)

    def finish_follow_up(self, event_id: EventId, actor: str) -> Changes:
        """Write down that thanks were said, and what else follows an event; DeskError `not_found`."""
        with self._desk.change("event.follow_up", actor) as db:
            event = records.get(db, Event, event_id)
            records.save(db, replace(event, followed_up_at=db.now()))
        return Changes(change=db.change_id, touched=touched(event=[event_id]))
