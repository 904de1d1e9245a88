"""What the events of a calendar file do to the desk: decided once, the same for preview and import."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID, uuid5

from meetup_desk.calendars.incoming import IncomingEvent, IncomingSeries
from meetup_desk.domain.events import Event, EventStatus, Series
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import UNSAVED, EventId, GroupId, Uid, VenueId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.names import clean
from meetup_desk.domain.sequence import Version, new_version, next_sequence
from meetup_desk.domain.times import Instant
from meetup_desk.domain.venues import Venue
from meetup_desk.services.calendars.calendar_events import place
from meetup_desk.services.calendars.import_preview import ImportEffect, ImportEntry, ImportLeftOut
from meetup_desk.store import calendars, events, records, rsvps
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

# RFC 9562, 6.5: names that are no UUIDs themselves become one, always the same.
_ONCE = "FREQ=DAILY;COUNT=1"
_FOREIGN = UUID("8f1e7c52-4d0b-5c3a-9a57-6f2b1c9d3e40")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedWrite:
    """One event as the file has it, and the event of the desk that it means."""

    uid: Uid
    found: IncomingEvent
    before: EventId | None = None  # None: it is new
    slot: datetime | None = None  # wall start that its series gave it
    calls_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportStep:
    """What one entry of the file does."""

    entry: ImportEntry
    writes: list[PlannedWrite] = field(default_factory=list)
    series: Series | None = None  # as it is to be; its group is not known yet

    @property
    def added(self) -> int:
        return sum(write.before is None for write in self.writes)

    @property
    def changed(self) -> int:
        return sum(write.before is not None for write in self.writes)

    def pieces(self, size: int) -> Iterator["ImportStep"]:
        """Cut a long series into pieces that are written one after the other."""
        for at in range(0, max(len(self.writes), 1), size):
            yield replace(self, writes=self.writes[at : at + size])


class ImportSteps:
    """Decides the entries of a file against one state of the desk."""

    def __init__(self, db: ReadTransaction, found: Sequence[IncomingEvent | IncomingSeries]) -> None:
        self._db = db
        wholes = [one.whole if isinstance(one, IncomingSeries) else one for one in found]
        uids = [uid_of(one.uid) for one in wholes]
        self._events = calendars.events_of(db, uids)
        self._series = calendars.series_of(db, uids)
        self._titles = calendars.titles_at(db, [one.plan.start_utc for one in wholes])
        self._places = _places(db)
        single = [one for one in found if not isinstance(one, IncomingSeries)]
        self._single_uids = {uid_of(one.uid) for one in single}
        self._singles_at = {(one.plan.start_utc, clean(one.title)) for one in single}
        self.taken: list[ImportStep] = []
        self.left: list[ImportLeftOut] = []
        for one in found:
            if isinstance(one, IncomingSeries):
                self._series_step(one)
            elif uid_of(one.uid) in self._series:  # it was a series, and is one date now
                alone = IncomingSeries(whole=one, rrule=_ONCE, starts=(one.plan.start,), alone={})
                self._series_step(alone)
            else:
                self._event_step(one)

    def _take(self, one: IncomingEvent, does: ImportEffect, *writes: PlannedWrite, **facts: object) -> None:
        entry = ImportEntry(line=one.line, does=does, title=one.title, plan=one.plan, **facts)  # type: ignore[arg-type]
        self.taken.append(ImportStep(entry=entry, writes=list(writes)))

    def _leave(self, one: IncomingEvent, reason: str) -> None:
        self.left.append(ImportLeftOut(line=one.line, reason=reason, name=one.title))

    def _is_known(self, one: IncomingEvent) -> bool:
        """Tell whether the desk has the same event by another UID."""
        key = one.plan.start_utc, clean(one.title)
        known = bool(key[1]) and key in self._titles
        self._titles.add(key)
        return known

    # single events

    def _event_step(self, one: IncomingEvent) -> None:
        uid = uid_of(one.uid)
        known = self._events.get(uid)
        if known is None:
            if one.cancelled:
                self._leave(one, "called_off")
            elif self._is_known(one):
                self._leave(one, "duplicate")
            else:
                self._take(one, ImportEffect.ADDED, PlannedWrite(uid=uid, found=one))
            return
        line = events.lines(self._db, [known])[0]
        write = self._again(line, one)
        if write is None:
            self._take(one, ImportEffect.UNCHANGED)
        else:
            self._take(one, ImportEffect.CALLED_OFF if write.calls_off else ImportEffect.CHANGED, write)

    def _again(self, line: EventLine, one: IncomingEvent, *, calls_off: bool = False) -> PlannedWrite | None:
        """Say what newer words about a known event do; None where they are older, or say the same."""
        event = line.event
        newer = Version(one.sequence, one.stamp).is_newer_than(Version(event.sequence, event.modified_at))
        off = one.cancelled or calls_off
        if not newer or event.status is EventStatus.CANCELLED or not (off or self._differs(line, one)):
            return None
        return PlannedWrite(
            uid=event.uid, found=one, before=event.id, slot=event.recurrence_id, calls_off=off
        )

    def _differs(self, line: EventLine, one: IncomingEvent) -> bool:
        event = line.event
        here = self._places.by_id.get(event.venue_id) if event.venue_id else None
        elsewhere = bool(one.location) and one.location != place(line, here)
        told = event.title, event.description, event.plan
        return elsewhere or told != (clean(one.title), one.description, one.plan)

    # series

    def _series_step(self, one: IncomingSeries) -> None:
        uid = uid_of(one.whole.uid)
        whole = one.whole
        series = Series(
            uid=uid,
            group_id=GroupId(UNSAVED),
            title=clean(whole.title),
            plan=whole.plan,
            rrule=one.rrule,
            sequence=whole.sequence,
        )
        if uid not in self._series:
            if whole.cancelled:
                self._leave(whole, "called_off")
            elif self._is_known(whole):
                self._leave(whole, "duplicate")
            else:
                self._take_series(one, ImportEffect.ADDED, series, self._new_dates(uid, one))
            return
        known = records.get(self._db, Series, self._series[uid])
        held = events.of_series(self._db, known.id)
        if one.cut:  # it begins today for who sees it first, and goes on for who knows it
            series = replace(series, plan=known.plan)
        writes = self._dates_again(one, held) if whole.sequence >= known.sequence else []
        self._take_series(one, ImportEffect.CHANGED if writes else ImportEffect.UNCHANGED, series, writes)

    def _take_series(
        self, one: IncomingSeries, does: ImportEffect, series: Series, writes: list[PlannedWrite]
    ) -> None:
        entry = ImportEntry(
            line=one.whole.line,
            does=does,
            title=one.whole.title,
            plan=one.whole.plan,
            events=len(one.starts),
            note="cut" if one.cut else "",
            facts={"last": one.starts[-1].date().isoformat()} if one.cut else {},
        )
        self.taken.append(ImportStep(entry=entry, writes=writes, series=series))

    def _new_dates(self, uid: Uid, one: IncomingSeries) -> list[PlannedWrite]:
        alone = self._events.get(uid)  # it was one event before
        dates = [(start, found) for start in one.starts if not (found := _occurrence(one, start)).cancelled]
        return [
            PlannedWrite(
                uid=_date_uid(uid, start),
                found=found,
                slot=start,
                before=alone if start == one.starts[0] else None,
            )
            for start, found in dates
        ]

    def _dates_again(self, one: IncomingSeries, held: Sequence[Event]) -> list[PlannedWrite]:
        """Compare date by date; where all dates moved together, in their order."""
        uid = uid_of(one.whole.uid)
        lines = self._lines_by_slot(uid, one, held)
        writes = []
        for start in one.starts:
            found, line = _occurrence(one, start), lines.get(start)
            if line is None and not found.cancelled:
                writes.append(PlannedWrite(uid=_date_uid(uid, start), found=found, slot=start))
            elif line is not None and (again := self._again(line, found)) is not None:
                writes.append(replace(again, slot=start))
        return writes + self._gone(one, held, {line.event.id for line in lines.values()})

    def _lines_by_slot(
        self, uid: Uid, one: IncomingSeries, held: Sequence[Event]
    ) -> dict[datetime, EventLine]:
        """Give the event that each date means, also where the desk has put it into another series."""
        by_slot = {event.original_start: event.id for event in held}
        slots = {start: by_slot[start] for start in one.starts if start in by_slot}
        if not slots and len(held) == len(one.starts):
            slots = {start: event.id for start, event in zip(one.starts, held, strict=True)}
        uids = {_date_uid(uid, start): start for start in one.starts if start not in slots}
        slots |= {uids[known]: event_id for known, event_id in calendars.events_of(self._db, uids).items()}
        lines = {line.event.id: line for line in events.lines(self._db, list(slots.values()))}
        return {start: lines[event_id] for start, event_id in slots.items()}

    def _gone(self, one: IncomingSeries, held: Sequence[Event], kept: set[EventId]) -> list[PlannedWrite]:
        """Call off what the series has no more; of one without an end, only what is still to come."""
        first = one.starts[0]
        gone = [
            event.id
            for event in held
            if not (event.id in kept or self._is_single(event) or (one.cut and event.plan.start < first))
        ]
        off = (self._again(line, one.whole, calls_off=True) for line in events.lines(self._db, gone))
        return [write for write in off if write is not None]

    def _is_single(self, event: Event) -> bool:
        """Tell whether the file has it as an event of its own, as our files have a date with guests."""
        return event.uid in self._single_uids or (event.plan.start_utc, event.title) in self._singles_at


def uid_of(text: str) -> Uid:
    """Give the uid of a calendar's UID: itself where it is one, otherwise always the same for it."""
    try:
        found = UUID(text)
    except ValueError:
        found = None
    return found if found is not None and str(found) == text.lower() else uuid5(_FOREIGN, text)


def _date_uid(series: Uid, start: datetime) -> Uid:
    return uuid5(series, start.isoformat())


def _occurrence(one: IncomingSeries, start: datetime) -> IncomingEvent:
    return one.alone.get(start) or replace(one.whole, plan=one.whole.plan.moved_to(start))


# places


@dataclass(slots=True)
class _Places:
    by_id: dict[VenueId, Venue]
    by_text: dict[str, VenueId]


def _places(db: ReadTransaction) -> _Places:
    venues = records.find(db, Venue)
    texts = {venue.name: venue.id for venue in reversed(venues)}
    texts |= {f"{v.name} · {v.address}": v.id for v in reversed(venues) if v.address}
    texts |= {f"{v.name}, {v.address}": v.id for v in reversed(venues) if v.address}
    return _Places({venue.id: venue for venue in venues}, texts)


def _venue(db: WriteTransaction, location: str) -> VenueId | None:
    if not location:
        return None
    found = _places(db).by_text.get(location)
    if found is not None:
        return found
    name, _, address = location.partition(" · ")
    return records.add(db, Venue(uid=db.uid(), name=clean(name), address=address.strip())).id


# writing


def apply(db: WriteTransaction, step: ImportStep) -> None:
    """Write one step, or a piece of it."""
    series = _written(db, step.series) if step.series is not None else None
    venues: dict[str, VenueId | None] = {}
    for write in step.writes:
        location = write.found.location
        if location not in venues:
            venues[location] = _venue(db, location)
        if write.before is None:
            records.add(db, _new(db, write, series, venues[location]))
        else:
            _change(db, write, series, venues[location])


def _written(db: WriteTransaction, series: Series) -> Series:
    known = records.find(db, Series, uid=series.uid)
    if not known:
        return records.add(db, replace(series, group_id=records.find(db, Group)[0].id))
    now = replace(
        known[0],
        title=series.title,
        plan=series.plan,
        rrule=series.rrule,
        sequence=next_sequence(known[0].sequence, significant=False, least=series.sequence),
    )
    if now != known[0]:
        records.save(db, now)
    return now


def _new(db: WriteTransaction, write: PlannedWrite, series: Series | None, venue_id: VenueId | None) -> Event:
    found, now = write.found, db.now()
    return Event(
        uid=write.uid,
        group_id=series.group_id if series else records.find(db, Group)[0].id,
        series_id=series.id if series else None,
        recurrence_id=write.slot,
        title=clean(found.title),
        description=found.description,
        plan=found.plan,
        venue_id=venue_id,
        status=EventStatus.DRAFT if found.tentative else EventStatus.SCHEDULED,
        sequence=found.sequence,
        created_at=now,
        modified_at=_modified(found, now),
    )


def _change(
    db: WriteTransaction, write: PlannedWrite, series: Series | None, venue_id: VenueId | None
) -> None:
    assert write.before is not None  # noqa: S101 - narrows the type
    before, found = records.get(db, Event, write.before), write.found
    if write.calls_off:
        after = replace(before, status=EventStatus.CANCELLED)
        rsvps.cancel_open(db, before.id)
    else:
        venue = venue_id if venue_id is not None else before.venue_id
        room = before.room_id if venue == before.venue_id else None
        after = replace(
            before,
            title=clean(found.title),
            description=found.description,
            plan=found.plan,
            venue_id=venue,
            room_id=room,
            series_id=series.id if series and before.series_id is None else before.series_id,
            recurrence_id=write.slot
            if series and before.series_id in (None, series.id)
            else before.recurrence_id,
        )
    modified_at = _modified(found, db.now())
    records.save(db, new_version(before, after, modified_at=modified_at, least=found.sequence))


def _modified(found: IncomingEvent, now: Instant) -> Instant:
    return min(found.stamp, now) if found.stamp else now
