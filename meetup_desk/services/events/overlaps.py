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
from meetup_desk.store.calendars import ClashingEvent, OverlappingEvents
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
    place: str = ""  # venue and room that both would have; empty: none


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
    clashing = calendars.held_during(
        db,
        [(each.start_utc, each.end_utc) for each in plans],
        venue_id=venue_id,
        room_id=before.room_id if before is not None and before.venue_id == venue_id else None,
        without=[before.id] if before is not None else [],
    )
    lines = events.lines(db, [clash.event_id for clash in clashing])
    held = [
        Clash(
            title=line.event.title,
            plan=line.event.plan,
            shares=_shares(clash),
            place=place_of(line) if clash.room else "",
        )
        for clash, line in zip(clashing, lines, strict=True)
    ]
    taken = [each for each in busy if any(map(each.meets, plans))]
    return [*held, *(Clash(title=each.title, plan=each.plan, shares=(BUSY,)) for each in taken)]


def place_of(line: EventLine) -> str:
    """Name where an event is held: its venue, and its room."""
    return " · ".join(part for part in (line.venue_name, line.room_name) if part)


def _plans(plan: Plan, rrule: str) -> list[Plan]:
    try:
        return recurrence.occurrences(plan, rrule) if rrule else [plan]
    except RuleError:  # saving will say so
        return [plan]


def _shares(clash: ClashingEvent | OverlappingEvents) -> tuple[str, ...]:
    shared = ((ROOM, clash.room), (HOST, clash.host), (GROUP, clash.group))
    return tuple(name for name, same in shared if same)


def overlaps(db: ReadTransaction, event_ids: Sequence[int]) -> list[Overlap]:
    """Give what is held while these events are, except what was called off."""
    pairs = calendars.overlapping(db, event_ids)
    ids = dict.fromkeys(event_id for pair in pairs for event_id in (pair.event_id, pair.other_id))
    lines = {line.event.id: line for line in events.lines(db, list(ids))}
    return [
        Overlap(event=lines[pair.event_id], other=lines[pair.other_id], shares=_shares(pair))
        for pair in pairs
    ]
