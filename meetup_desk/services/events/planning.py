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
from meetup_desk.domain.sequence import new_version
from meetup_desk.domain.series import shifted
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.domain.waitlist import has_more_seats
from meetup_desk.services.events import series
from meetup_desk.services.events.drafts import EventDraft, EventEdit, PlannedEvents
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import records, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


def add(desk: Desk, draft: EventDraft, actor: str) -> PlannedEvents:
    """Plan an event, or a series with all its occurrences.

    RuleError `title_missing`, `ends_before_start`, `unknown_zone`, `capacity_negative`, and those of
    `recurrence.occurrences` for a repetition.
    """
    draft = replace(draft, title=clean(draft.title))
    _check(draft)
    plans = recurrence.occurrences(draft.plan, draft.rrule) if draft.rrule else []
    with desk.change("event.add", actor, detail=draft.title) as db:
        group = _group_of(db, draft)
        planned = _new_series(db, replace(draft, plan=plans[0]), group) if plans else None
        made = [_new_event(db, draft, group, plan, planned) for plan in plans or [draft.plan]]
    kinds = touched(event=[e.id for e in made], series=[planned.id] if planned else [])
    return PlannedEvents(series=planned, events=made, changes=Changes(change=db.change_id, touched=kinds))


def change(
    desk: Desk, event_id: EventId, edit: EventEdit, actor: str, *, scope: Scope = Scope.THIS
) -> Changes:
    """Change an event, or with it the following or all of its series.

    A new time moves the others by the same shift, and their series with them; what changes from one
    occurrence on begins a series of its own. Who waits moves up where seats appear. RuleError as for
    `add`, and `repeat_names_days`.
    """
    with desk.change("event.change", actor) as db:
        event = records.get(db, Event, event_id)
        others = series.in_scope(db, event, scope)
        changed = [_edited(event, edit, other, db.now()) for other in others]
        for other, new in zip(others, changed, strict=True):
            _save(db, other, new)
        series.follow(db, event, _edited(event, edit, event, db.now()), scope, changed)
    kinds = touched(event=[e.id for e in changed], rsvp=None, series=None)
    return Changes(change=db.change_id, touched=kinds)


def cancel(
    desk: Desk, event_id: EventId, actor: str, *, reason: str = "", scope: Scope = Scope.THIS
) -> Changes:
    """Call off an event; every answer that was open or going becomes cancelled."""
    with desk.change("event.cancel", actor) as db:
        event = records.get(db, Event, event_id)
        others = series.in_scope(db, event, scope)
        planned = [other for other in others if other.status is not EventStatus.CANCELLED]
        for other in planned:
            _call_off(db, other, clean(reason))
        if planned:
            series.remove_date(db, event)
    return Changes(change=db.change_id, touched=touched(event=None, rsvp=None))


def _save(db: WriteTransaction, before: Event, after: Event) -> None:
    _check(after, before)
    records.save(db, after)
    db.flush()
    if has_more_seats(before, after):
        capacity.fill_up(db, after)


def _call_off(db: WriteTransaction, event: Event, reason: str) -> None:
    cancelled = replace(event, status=EventStatus.CANCELLED, cancel_reason=reason)
    records.save(db, new_version(event, cancelled, modified_at=db.now()))
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


def _group_of(db: WriteTransaction, draft: EventDraft) -> Group:
    return records.find(db, Group)[0] if draft.group_id is None else records.get(db, Group, draft.group_id)


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
            title_en=clean(draft.title_en),
            description_en=draft.description_en.strip(),
            goal=clean(draft.goal),
            notes=draft.notes.strip(),
            created_at=now,
            modified_at=now,
        ),
    )


def _edited(edited: Event, edit: EventEdit, other: Event, now: Instant) -> Event:
    """Apply an edit of one occurrence to another one; times are shifted alike."""
    fields = edit.given()
    plan = fields.get("plan")
    if isinstance(plan, Plan) and other.id != edited.id:
        fields["plan"] = shifted(edited.plan, plan, other.plan)
    for name in ("title", "title_en", "goal", "helper", "helper_phone"):
        if name in fields:
            fields[name] = clean(str(fields[name]))
    for name in ("description", "description_en", "notes"):
        if name in fields:
            fields[name] = str(fields[name]).strip()
    new = replace(other, **fields)  # type: ignore[arg-type]
    return new if new == other else new_version(other, new, modified_at=now)
