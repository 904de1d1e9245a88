"""Duplicating an event: everything but the day, and what belongs to the day alone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.events import Event, EventStatus
from meetup_desk.domain.ids import UNSAVED, EventId, ListId, PartId, SessionId
from meetup_desk.domain.parts import Part
from meetup_desk.domain.scans import DoorList
from meetup_desk.domain.sessions import EventSession
from meetup_desk.domain.times import Instant, Plan, instant_of_wall, moment_of
from meetup_desk.services.events.drafts import PlannedEvents
from meetup_desk.store import door_lists, records, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicateContent:
    """What goes along into the copy of an event."""

    parts: bool = True  # and its programme
    doors: bool = True  # what is counted at them
    people: bool = False  # who was going or had not answered is invited


def duplicate(
    desk: Desk, event_id: EventId, day: date, actor: str, copied: DuplicateContent = DuplicateContent()
) -> PlannedEvents:
    """Plan the same event on another day; it belongs to no series. DeskError `not_found`."""
    with desk.change("event.duplicate", actor) as db:
        before = records.get(db, Event, event_id)
        made = records.add(db, _copy(db, before, day))
        parts = _copy_parts(db, before, made) if copied.parts else {}
        if copied.doors:
            _copy_lists(db, before, made, parts)
        if copied.people:
            rsvps.invite_again(db, before.id, made.id)
    changes = Changes(change=db.change_id, touched=touched(event=[made.id], rsvp=None))
    return PlannedEvents(series=None, events=[made], changes=changes)


def _copy(db: WriteTransaction, event: Event, day: date) -> Event:
    now = db.now()
    return replace(
        event,
        id=EventId(UNSAVED),
        uid=db.uid(),
        series_id=None,
        recurrence_id=None,
        plan=event.plan.moved_to(datetime.combine(day, event.plan.start.time())),
        status=EventStatus.SCHEDULED,
        cancel_reason="",
        notes="",
        sequence=0,
        created_at=now,
        modified_at=now,
        followed_up_at=None,
    )


def _copy_parts(db: WriteTransaction, before: Event, made: Event) -> dict[PartId, PartId]:
    """Copy parts and programme; gives the new parts by the old ones."""
    for session in records.find(db, EventSession, event_id=before.id):
        records.add(db, replace(session, id=SessionId(UNSAVED), uid=db.uid(), event_id=made.id))
    return {
        part.id: records.add(
            db,
            replace(
                part,
                id=PartId(UNSAVED),
                uid=db.uid(),
                event_id=made.id,
                closes_at=_moved(part.closes_at, before.plan, made.plan),
            ),
        ).id
        for part in records.find(db, Part, event_id=before.id)
    }


def _copy_lists(db: WriteTransaction, before: Event, made: Event, parts: Mapping[PartId, PartId]) -> None:
    for each in records.find(db, DoorList, event_id=before.id):
        copy = records.add(
            db,
            replace(
                each,
                id=ListId(UNSAVED),
                uid=db.uid(),
                event_id=made.id,
                opens_at=_moved(each.opens_at, before.plan, made.plan),
                closes_at=_moved(each.closes_at, before.plan, made.plan),
            ),
        )
        included = [parts[part] for part in door_lists.part_ids(db, each.id) if part in parts]
        door_lists.set_parts(db, copy.id, included)


def _moved(at: Instant | None, before: Plan, after: Plan) -> Instant | None:
    """Move an instant by as many days as the event, at the same time of day."""
    if at is None:
        return None
    wall = moment_of(at, before.tz).replace(tzinfo=None)
    return instant_of_wall(wall + timedelta(days=(after.first_day - before.first_day).days), after.tz)
