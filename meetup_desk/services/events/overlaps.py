"""Events that are held at the same time by one room, one host or one group."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.calendars import recurrence
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import VenueId
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import Plan
from meetup_desk.services.calendars.import_preview import Busy
from meetup_desk.store import calendars, events
from meetup_desk.store.file.read_transaction import ReadTransaction

ROOM, HOST, GROUP, BUSY = "room", "host", "group", "busy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """Two events at the same time."""

    event: EventLine
    other: EventLine
    shares: tuple[str, ...]  # of ROOM, HOST, GROUP: what cannot be at both


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Something that is at the same time as what is being planned."""

    title: str  # empty: private
    plan: Plan
    shares: tuple[str, ...]  # of ROOM, HOST, GROUP, or BUSY: it stands in somebody's own calendar


def clashes(
    db: ReadTransaction,
    plan: Plan,
    rrule: str,
    *,
    venue_id: VenueId | None,
    before: Event | None,
    busy: Sequence[Busy],
) -> list[Clash]:
    """Give what is held while a plan would be, or one of its repetitions; `before` is the event as it is."""
    plans = _plans(plan, rrule)
    found = calendars.held_during(
        db,
        [(one.start_utc, one.end_utc) for one in plans],
        venue_id=venue_id,
        room_id=before.room_id if before is not None and before.venue_id == venue_id else None,
        without=[before.id] if before is not None else [],
    )
    lines = {line.event.id: line.event for line in events.lines(db, [row[0] for row in found])}
    held = [
        Clash(title=lines[i].title, plan=lines[i].plan, shares=_shares(room=room, host=host, group=group))
        for i, room, host, group in found
    ]
    taken = [one for one in busy if any(map(one.meets, plans))]
    return [*held, *(Clash(title=one.title, plan=one.plan, shares=(BUSY,)) for one in taken)]


def _plans(plan: Plan, rrule: str) -> list[Plan]:
    try:
        return recurrence.occurrences(plan, rrule) if rrule else [plan]
    except RuleError:  # saving will say so
        return [plan]


def _shares(*, room: bool, host: bool, group: bool) -> tuple[str, ...]:
    return tuple(what for what, same in ((ROOM, room), (HOST, host), (GROUP, group)) if same)


def overlaps(db: ReadTransaction, event_ids: Sequence[int]) -> list[Overlap]:
    """Give what is held while these events are, except what was called off."""
    found = calendars.overlapping(db, event_ids)
    ids = list(dict.fromkeys(i for pair in found for i in pair[:2]))
    lines = {line.event.id: line for line in events.lines(db, ids)}
    return [
        Overlap(
            event=lines[mine],
            other=lines[other],
            shares=_shares(room=room, host=host, group=group),
        )
        for mine, other, room, host, group in found
    ]
