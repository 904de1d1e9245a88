"""Events and series: planned, changed, cancelled, listed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from meetup_desk.calendars import recurrence
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event, EventStatus, PartyPolicy, Promotion, Scope, Series
from meetup_desk.domain.groups import Group
from meetup_desk.domain.ids import EventId, GroupId, SeriesId, Uid, VenueId
from meetup_desk.domain.names import clean
from meetup_desk.domain.rows import EventLine
from meetup_desk.domain.times import Instant, Plan
from meetup_desk.services import seating, series
from meetup_desk.services.gatherings import MOST_OCCURRENCES
from meetup_desk.services.overlaps import Overlap, overlaps
from meetup_desk.store import events, records, rsvps
from meetup_desk.store.desk import Desk
from meetup_desk.store.events import EventFilter
from meetup_desk.store.writing import Writing

__all__ = ["EventDraft", "EventEdit", "EventFilter", "Events", "Overlap", "Planned", "Unset"]


class Unset:
    """Marks a field of an edit that stays as it is."""


KEEP = Unset()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """An event, or the first of a series, as the organiser describes it."""

    title: str
    plan: Plan
    description: str = ""
    venue_id: VenueId | None = None
    capacity: int | None = None  # people
    approval: bool = False
    plus_ones: int | None = None
    promotion: Promotion = Promotion.AUTOMATIC
    party_policy: PartyPolicy = PartyPolicy.STRICT
    rrule: str = ""  # RFC 5545 RECUR; empty: one event


@dataclass(frozen=True, slots=True, kw_only=True)
class EventEdit:
    """What an organiser changes; KEEP leaves a field as it is."""

    title: str | Unset = KEEP
    description: str | Unset = KEEP
    plan: Plan | Unset = KEEP
    venue_id: VenueId | Unset | None = KEEP
    capacity: int | Unset | None = KEEP
    approval: bool | Unset = KEEP
    plus_ones: int | Unset | None = KEEP
    promotion: Promotion | Unset = KEEP
    party_policy: PartyPolicy | Unset = KEEP

    def given(self) -> dict[str, object]:
        """Give the fields that change, by name."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return {name: value for name, value in values.items() if not isinstance(value, Unset)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What was planned: one event, or a series and its occurrences."""

    series: Series | None
    events: list[Event]
    changes: Changes


class Events:
    """What an organiser does with events."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # reading

    def get(self, event_id: EventId) -> EventLine:
        """Give an event with what its page shows; DeskError `not_found`."""
        found = self.lines([event_id])
        if not found:
            raise DeskError(ErrorCode.NOT_FOUND, what="event", id=event_id)
        return found[0]

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
        self, which: EventFilter = EventFilter.ALL, *, text: str = "", limit: int = 200
    ) -> list[EventLine]:
        """Give the events of a list, by date."""
        with self._desk.reading() as db:
            return events.lines(db, events.ids(db, which, self._desk.now(), limit, text=clean(text)))

    def count(self, which: EventFilter) -> int:
        """Count the events of a list."""
        with self._desk.reading() as db:
            return events.count(db, which, self._desk.now())

    def overlaps(self, event_ids: Sequence[int]) -> Sequence[Overlap]:
        """Give the events that one room, one host or one group holds while it holds these."""
        with self._desk.reading() as db:
            return overlaps(db, event_ids)

    # planning

    def add(self, draft: EventDraft, by: str) -> Planned:
        """Plan an event, or a series with all its occurrences.

        RuleError `title_missing`, `ends_before_start`, `unknown_zone`, `capacity_negative`, and those of
        `recurrence.occurrences` for a repetition.
        """
        draft = replace(draft, title=clean(draft.title))
        _check(draft.title, draft.plan, draft.capacity, draft.plus_ones)
        plans = recurrence.occurrences(draft.plan, draft.rrule, most=MOST_OCCURRENCES) if draft.rrule else []
        with self._desk.change("event.add", by, detail=draft.title) as db:
            group = _default_group(db)
            planned = _new_series(db, replace(draft, plan=plans[0]), group) if plans else None
            made = [_new_event(db, draft, group, plan, planned) for plan in plans or [draft.plan]]
        kinds = touched(event=[e.id for e in made], series=[planned.id] if planned else [])
        return Planned(series=planned, events=made, changes=Changes(change=db.change_id, touched=kinds))

    def change(self, event_id: EventId, edit: EventEdit, by: str, *, scope: Scope = Scope.THIS) -> Changes:
        """Change an event, or with it the following or all of its series.

        A new time moves the others by the same shift, and their series with them; what changes from one
        occurrence on begins a series of its own. Who waits moves up where seats appear. RuleError as for
        `add`, and `repeat_names_days`.
        """
        with self._desk.change("event.change", by) as db:
            event = records.get(db, Event, event_id)
            others = series.in_scope(db, event, scope)
            changed = [_edited(event, edit, other, db.now()) for other in others]
            for other, new in zip(others, changed, strict=True):
                _check(new.title, new.plan, new.capacity, new.plus_ones)
                records.save(db, new)
                db.flush()
                if _has_more_room(other, new):
                    seating.fill_up(db, new)
            series.follow(db, event, _edited(event, edit, event, db.now()), scope, changed)
        kinds = touched(event=[e.id for e in changed], rsvp=None, series=None)
        return Changes(change=db.change_id, touched=kinds)

    def cancel(self, event_id: EventId, by: str, *, reason: str = "", scope: Scope = Scope.THIS) -> Changes:
        """Call off an event; every answer that was open or going becomes cancelled."""
        with self._desk.change("event.cancel", by) as db:
            event = records.get(db, Event, event_id)
            called_off = [
                other
                for other in series.in_scope(db, event, scope)
                if other.status is not EventStatus.CANCELLED
            ]
            for other in called_off:
                _call_off(db, other, clean(reason))
            if called_off:
                series.lost_a_date(db, event)
        return Changes(change=db.change_id, touched=touched(event=None, rsvp=None))


def _call_off(db: Writing, event: Event, reason: str) -> None:
    cancelled = replace(
        event,
        status=EventStatus.CANCELLED,
        cancel_reason=reason,
        sequence=event.sequence + 1,
        modified_at=db.now(),
    )
    records.save(db, cancelled)
    rsvps.cancel_open(db, event.id)


def _check(title: str, plan: Plan, capacity: int | None, plus_ones: int | None) -> None:
    if not title:
        raise RuleError("title_missing")
    if plan.end <= plan.start:
        raise RuleError("ends_before_start")
    if (capacity is not None and capacity < 0) or (plus_ones is not None and plus_ones < 0):
        raise RuleError("capacity_negative")
    try:
        ZoneInfo(plan.tz)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise RuleError("unknown_zone", tz=plan.tz) from None


def _default_group(db: Writing) -> Group:
    return records.find(db, Group)[0]


def _new_series(db: Writing, draft: EventDraft, group: Group) -> Series:
    return records.add(
        db,
        Series(
            uid=db.uid(), group_id=group.id, title=draft.title, plan=draft.plan, rrule=draft.rrule.strip()
        ),
    )


def _new_event(db: Writing, draft: EventDraft, group: Group, plan: Plan, series: Series | None) -> Event:
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
    for text in ("title", "description"):
        if isinstance(given.get(text), str):
            given[text] = clean(str(given[text])) if text == "title" else str(given[text]).strip()
    new = replace(other, **given)  # type: ignore[arg-type]
    if new == other:
        return other
    raised = (new.plan, new.venue_id, new.room_id) != (other.plan, other.venue_id, other.room_id)
    return replace(new, sequence=other.sequence + raised, modified_at=now)


def _has_more_room(before: Event, after: Event) -> bool:
    if before.capacity is None:
        return False
    return after.capacity is None or after.capacity > before.capacity
