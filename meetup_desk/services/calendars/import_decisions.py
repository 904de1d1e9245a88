"""Decides what each event and each series of a calendar file does to one state of the desk."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from meetup_desk.calendars import recurrence
from meetup_desk.calendars.incoming_calendar import IncomingEvent, IncomingSeries
from meetup_desk.domain.events import Event, Series
from meetup_desk.domain.names import clean
from meetup_desk.services.calendars.import_preview import ImportEffect, ImportEntry, ImportLeftOut
from meetup_desk.services.calendars.import_series import SeriesUpdate, new_dates, series_of
from meetup_desk.services.calendars.import_steps import EventWrite, ImportStep, uid_of
from meetup_desk.services.calendars.import_updates import known_venues, update_of
from meetup_desk.store import calendars, events, records
from meetup_desk.store.calendars import EventKey
from meetup_desk.store.file.read_transaction import ReadTransaction


class ImportDecisions:
    """The steps of an import, and what is left out."""

    def __init__(self, db: ReadTransaction, incoming: Sequence[IncomingEvent | IncomingSeries]) -> None:
        self._db = db
        wholes = [each.whole if isinstance(each, IncomingSeries) else each for each in incoming]
        uids = [uid_of(whole.uid) for whole in wholes]
        self._events = calendars.events_of(db, uids)
        self._series = calendars.series_of(db, uids)
        self._keys = calendars.keys_at(db, [whole.plan.start_utc for whole in wholes])
        self._venues = known_venues(db)
        singles = [each for each in incoming if not isinstance(each, IncomingSeries)]
        self._single_uids = {uid_of(single.uid) for single in singles}
        self._single_keys = {_key(single) for single in singles}
        self.steps: list[ImportStep] = []
        self.left_out: list[ImportLeftOut] = []
        for each in incoming:
            self._decide(each)

    def _decide(self, incoming: IncomingEvent | IncomingSeries) -> None:
        if isinstance(incoming, IncomingSeries):
            self._decide_series(incoming)
        elif uid_of(incoming.uid) in self._series:  # it was a series, and is one date now
            starts = (incoming.plan.start,)
            self._decide_series(
                IncomingSeries(whole=incoming, rrule=recurrence.ONCE, starts=starts, alone={})
            )
        else:
            self._decide_event(incoming)

    def _is_left_out(self, incoming: IncomingEvent) -> bool:
        """Leave out what is new and called off, or what the desk has by another UID."""
        reason = "called_off" if incoming.cancelled else "duplicate" if self._is_known(incoming) else ""
        if reason:
            self.left_out.append(ImportLeftOut(line=incoming.line, reason=reason, name=incoming.title))
        return bool(reason)

    def _is_known(self, incoming: IncomingEvent) -> bool:
        key = _key(incoming)
        known = bool(key.title) and key in self._keys
        self._keys.add(key)
        return known

    def _add(
        self,
        incoming: IncomingEvent,
        effect: ImportEffect,
        writes: list[EventWrite],
        series: Series | None = None,
        **facts: Any,
    ) -> None:
        entry = ImportEntry(
            line=incoming.line, does=effect, title=incoming.title, plan=incoming.plan, **facts
        )
        self.steps.append(ImportStep(entry=entry, writes=writes, series=series))

    # single events

    def _decide_event(self, incoming: IncomingEvent) -> None:
        uid = uid_of(incoming.uid)
        event_id = self._events.get(uid)
        if event_id is None:
            if not self._is_left_out(incoming):
                self._add(incoming, ImportEffect.ADDED, [EventWrite(uid=uid, incoming=incoming)])
            return
        update = update_of(events.line(self._db, event_id), incoming, self._venues)
        if update is None:
            self._add(incoming, ImportEffect.UNCHANGED, [])
        else:
            effect = ImportEffect.CALLED_OFF if update.calls_off else ImportEffect.CHANGED
            self._add(incoming, effect, [update])

    # series

    def _decide_series(self, incoming: IncomingSeries) -> None:
        series = series_of(incoming)
        if series.uid not in self._series:
            if not self._is_left_out(incoming.whole):
                writes = new_dates(incoming, self._events.get(series.uid))
                self._add_series(incoming, ImportEffect.ADDED, series, writes)
            return
        known = records.get(self._db, Series, self._series[series.uid])
        if incoming.cut:  # it begins today for who sees it first, and goes on for who knows it
            series = replace(series, plan=known.plan)
        writes = self._updates(incoming, known) if series.sequence >= known.sequence else []
        self._add_series(incoming, ImportEffect.CHANGED if writes else ImportEffect.UNCHANGED, series, writes)

    def _updates(self, incoming: IncomingSeries, known: Series) -> list[EventWrite]:
        return SeriesUpdate(
            db=self._db,
            incoming=incoming,
            occurrences=events.of_series(self._db, known.id),
            venues=self._venues,
            is_single=self._is_single,
        ).writes()

    def _is_single(self, event: Event) -> bool:
        """Tell whether the file has it as an event of its own, as our files have a date with guests."""
        key = EventKey(event.plan.start_utc, event.title)
        return event.uid in self._single_uids or key in self._single_keys

    def _add_series(
        self, incoming: IncomingSeries, effect: ImportEffect, series: Series, writes: list[EventWrite]
    ) -> None:
        note = "cut" if incoming.cut else ""
        facts = {"last": incoming.starts[-1].date().isoformat()} if incoming.cut else {}
        number = len(incoming.starts)
        self._add(incoming.whole, effect, writes, series, events=number, note=note, facts=facts)


def _key(incoming: IncomingEvent) -> EventKey:
    return EventKey(incoming.plan.start_utc, clean(incoming.title))
