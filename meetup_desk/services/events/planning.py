"""Planning events and series: adding, changing and calling off, each as one change."""

from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from meetup_desk.calendars import recurrence
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event, EventStatus, Scope, Series
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, GroupId
from meetup_desk.domain.names import clean
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.services.calendars.calendar_events import MOST_OCCURRENCES
from meetup_desk.services.events import series
from meetup_desk.services.events.events import EventDraft, EventEdit, Planned
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import records, rsvps
from meetup_desk.store.file.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


def add(desk: Desk, draft: EventDraft, by: str) -> Planned:
    """Plan an event, or a series with all its occurrences.

    RuleError `title_missing`, `ends_before_start`, `unknown_zone`, `capacity_negative`, and those of
    `recurrence.occurrences` for a repetition.
    """
    draft = replace(draft, title=clean(draft.title))
    _check(draft)
    plans = recurrence.occurrences(draft.plan, draft.rrule, most=MOST_OCCURRENCES) if draft.rrule else []
    with desk.change("event.add", by, detail=draft.title) as db:
        group = _default_group(db)
        planned = _new_series(db, replace(draft, plan=plans[0]), group) if plans else None
        made = [_new_event(db, draft, group, plan, planned) for plan in plans or [draft.plan]]
    kinds = touched(event=[e.id for e in made], series=[planned.id] if planned else [])
    return Planned(series=planned, events=made, changes=Changes(change=db.change_id, touched=kinds))


def change(desk: Desk, event_id: EventId, edit: EventEdit, by: str, *, scope: Scope = Scope.THIS) -> Changes:
    """Change an event, or with it the following or all of its series.

    A new time moves the others by the same shift, and their series with them; what changes from one
    occurrence on begins a series of its own. Who waits moves up where seats appear. RuleError as for
    `add`, and `repeat_names_days`.
    """
    with desk.change("event.change", by) as db:
        event = records.get(db, Event, event_id)
        others = series.in_scope(db, event, scope)
        changed = [_edited(event, edit, other, db.now()) for other in others]
        for other, new in zip(others, changed, strict=True):
            _check(new, other)
            records.save(db, new)
            db.flush()
            if _has_more_room(other, new):
                capacity.fill_up(db, new)
        series.follow(db, event, _edited(event, edit, event, db.now()), scope, changed)
    kinds = touched(event=[e.id for e in changed], rsvp=None, series=None)
    return Changes(change=db.change_id, touched=kinds)


def cancel(desk: Desk, event_id: EventId, by: str, *, reason: str = "", scope: Scope = Scope.THIS) -> Changes:
    """Call off an event; every answer that was open or going becomes cancelled."""
    with desk.change("event.cancel", by) as db:
        event = records.get(db, Event, event_id)
        called_off = [
            other for other in series.in_scope(db, event, scope) if other.status is not EventStatus.CANCELLED
        ]
        for other in called_off:
            _call_off(db, other, clean(reason))
        if called_off:
            series.lost_a_date(db, event)
    return Changes(change=db.change_id, touched=touched(event=None, rsvp=None))


def _call_off(db: WriteTransaction, event: Event, reason: str) -> None:
    cancelled = replace(
        event,
        status=EventStatus.CANCELLED,
        cancel_reason=reason,
        sequence=event.sequence + 1,
        modified_at=db.now(),
    )
    records.save(db, cancelled)
    rsvps.cancel_open(db, event.id)


def _check(new: EventDraft | Event, before: Event | None = None) -> None:
    """Hold what is planned to the rules; what came without a title or an end may stay so."""
    if not new.title and (before is None or before.title):
        raise RuleError("title_missing")
    at_once = before is not None and before.plan.start == before.plan.end
    if new.plan.end < new.plan.start or (new.plan.end == new.plan.start and not at_once):
        raise RuleError("ends_before_start")
    if any(number is not None and number < 0 for number in (new.capacity, new.plus_ones)):
        raise RuleError("capacity_negative")
    try:
        ZoneInfo(new.plan.tz)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise RuleError("unknown_zone", tz=new.plan.tz) from None


def _default_group(db: WriteTransaction) -> Group:
    return records.find(db, Group)[0]


def _new_series(db: WriteTransaction, draft: EventDraft, group: Group) -> Series:
    return records.add(
        db,
        Series(
            uid=db.uid(), group_id=group.id, title=draft.title, plan=draft.plan, rrule=draft.rrule.strip()
        ),
    )


def _new_event(
    db: WriteTransaction, draft: EventDraft, group: Group, plan: Plan, series: Series | None
) -> Event:
    now = db.now()
    return records.add(
        db,
        Event(
            uid=db.uid(),
            group_id=GroupId(group.id),
            series_id=series.id if series else None,
            recurrence_id=plan.start if series else None,
            title=draft.title,
            description=draft.description.strip(),
            plan=plan,
            venue_id=draft.venue_id,
            capacity=draft.capacity,
            approval=draft.approval,
            plus_ones=draft.plus_ones,
            promotion=draft.promotion,
            party_policy=draft.party_policy,
            helper=clean(draft.helper),
            helper_phone=clean(draft.helper_phone),
            created_at=now,
            modified_at=now,
        ),
    )


def _edited(asked: Event, edit: EventEdit, other: Event, now: Instant) -> Event:
    """Apply an edit that was made on one occurrence to another one; times are shifted alike."""
    given = edit.given()
    plan = given.pop("plan", None)
    if isinstance(plan, Plan):
        given["plan"] = plan if other.id == asked.id else series.shifted(asked.plan, plan, other.plan)
    for text in ("title", "description", "helper", "helper_phone"):
        if isinstance(given.get(text), str):
            given[text] = str(given[text]).strip() if text == "description" else clean(str(given[text]))
    new = replace(other, **given)  # type: ignore[arg-type]
    if new == other:
        return other
    raised = (new.plan, new.venue_id, new.room_id) != (other.plan, other.venue_id, other.room_id)
    return replace(new, sequence=other.sequence + raised, modified_at=now)


def _has_more_room(before: Event, after: Event) -> bool:
    if before.capacity is None:
        return False
    return after.capacity is None or after.capacity > before.capacity
