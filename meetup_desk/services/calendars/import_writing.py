"""Writes the steps of a calendar import into the desk."""

from dataclasses import replace

from meetup_desk.calendars.incoming_calendar import IncomingEvent
from meetup_desk.domain.events import Event, EventStatus, Series
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, VenueId
from meetup_desk.domain.names import clean
from meetup_desk.domain.sequence import new_version, next_sequence
from meetup_desk.domain.times import Instant
from meetup_desk.domain.venues import Venue
from meetup_desk.services.calendars.import_steps import EventWrite, ImportStep
from meetup_desk.services.calendars.import_updates import known_venues
from meetup_desk.store import records, rsvps
from meetup_desk.store.file.write_transaction import WriteTransaction


def write_step(db: WriteTransaction, step: ImportStep) -> None:
    """Write one step, or a slice of it."""
    series = _save_series(db, step.series) if step.series is not None else None
    venues: dict[str, VenueId | None] = {}
    for write in step.writes:
        location = write.incoming.location
        if location not in venues:
            venues[location] = _venue(db, location)
        if write.event_id is None:
            _add_event(db, write, series, venues[location])
        else:
            _save_event(db, write.event_id, write, series, venues[location])


def _venue(db: WriteTransaction, location: str) -> VenueId | None:
    """Give the venue that a location names; it is made where the desk has none."""
    if not location:
        return None
    venue_id = known_venues(db).by_text.get(location)
    if venue_id is not None:
        return venue_id
    name, _, address = location.partition(" · ")
    return records.add(db, Venue(uid=db.uid(), name=clean(name), address=address.strip())).id


def _save_series(db: WriteTransaction, series: Series) -> Series:
    known = next(iter(records.find(db, Series, uid=series.uid)), None)
    if known is None:
        return records.add(db, replace(series, group_id=records.find(db, Group)[0].id))
    sequence = next_sequence(known.sequence, significant=False, least=series.sequence)
    changed = replace(known, title=series.title, plan=series.plan, rrule=series.rrule, sequence=sequence)
    if changed != known:
        records.save(db, changed)
    return changed


def _add_event(
    db: WriteTransaction, write: EventWrite, series: Series | None, venue_id: VenueId | None
) -> None:
    incoming, now = write.incoming, db.now()
    event = Event(
        uid=write.uid,
        group_id=series.group_id if series else records.find(db, Group)[0].id,
        series_id=series.id if series else None,
        recurrence_id=write.original_start,
        title=clean(incoming.title),
        description=incoming.description,
        plan=incoming.plan,
        venue_id=venue_id,
        status=EventStatus.DRAFT if incoming.tentative else EventStatus.SCHEDULED,
        sequence=incoming.sequence,
        created_at=now,
        modified_at=_modified_at(incoming, now),
    )
    records.add(db, event)


def _save_event(
    db: WriteTransaction,
    event_id: EventId,
    write: EventWrite,
    series: Series | None,
    venue_id: VenueId | None,
) -> None:
    before = records.get(db, Event, event_id)
    if write.calls_off:
        after = replace(before, status=EventStatus.CANCELLED)
        rsvps.cancel_open(db, event_id)
    else:
        after = _in_series(_changed(before, write.incoming, venue_id), write, series)
    modified_at = _modified_at(write.incoming, db.now())
    records.save(db, new_version(before, after, modified_at=modified_at, least=write.incoming.sequence))


def _changed(event: Event, incoming: IncomingEvent, venue_id: VenueId | None) -> Event:
    venue_id = venue_id if venue_id is not None else event.venue_id
    return replace(
        event,
        title=clean(incoming.title),
        description=incoming.description,
        plan=incoming.plan,
        venue_id=venue_id,
        room_id=event.room_id if venue_id == event.venue_id else None,
    )


def _in_series(event: Event, write: EventWrite, series: Series | None) -> Event:
    """Give an event its date in a series, unless the desk has put it into another one."""
    if series is None or event.series_id not in (None, series.id):
        return event
    return replace(event, series_id=series.id, recurrence_id=write.original_start)


def _modified_at(incoming: IncomingEvent, now: Instant) -> Instant:
    return min(incoming.stamp, now) if incoming.stamp else now
