"""Parts of an event that one chooses: dinner, after-party, bus."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, PartId, RsvpId
from meetup_desk.domain.names import clean, fold
from meetup_desk.domain.parts import Part
from meetup_desk.domain.times import Instant
from meetup_desk.store import parts as store_parts
from meetup_desk.store import records, rsvps
from meetup_desk.store.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class PartDraft:
    """A part as the organiser describes it."""

    name: str
    capacity: int | None = None  # people
    closes_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part, and how many people who are going have chosen it."""

    part: Part
    people: int


class Parts:
    """What an organiser does with parts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_event(self, event_id: EventId) -> list[Part]:
        """Give the parts of an event, in the order in which they were made."""
        with self._desk.reading() as db:
            return records.find(db, Part, event_id=event_id)

    def lines(self, event_id: EventId) -> list[PartLine]:
        """Give the parts of an event with how full they are."""
        with self._desk.reading() as db:
            people = store_parts.people(db, event_id)
            return [
                PartLine(part, people.get(part.id, 0)) for part in records.find(db, Part, event_id=event_id)
            ]

    def named(self, event_id: EventId, names: Sequence[str]) -> tuple[PartId, ...]:
        """Give the parts of these names, however they are written; DeskError `not_found`."""
        by_name = {fold(part.name): part.id for part in self.of_event(event_id)}
        missing = next((name for name in names if fold(name) not in by_name), None)
        if missing is not None:
            raise DeskError(ErrorCode.NOT_FOUND, what="part", id=missing)
        return tuple(by_name[fold(name)] for name in names)

    def add(
        self,
        event_id: EventId,
        name: str,
        actor: str,
        *,
        capacity: int | None = None,
        closes_at: Instant | None = None,
    ) -> tuple[Part, Changes]:
        """Make a part; RuleError `name_missing`, `part_exists`, `capacity_negative`."""
        name = clean(name)
        if not name:
            raise RuleError("name_missing")
        if capacity is not None and capacity < 0:
            raise RuleError("capacity_negative")
        with self._desk.change("part.add", actor, detail=name) as db:
            event = records.get(db, Event, event_id)
            if any(fold(part.name) == fold(name) for part in records.find(db, Part, event_id=event_id)):
                raise RuleError("part_exists", name=name)
            made = records.add(
                db,
                Part(uid=db.uid(), event_id=event.id, name=name, capacity=capacity, closes_at=closes_at),
            )
        return made, Changes(change=db.change_id, touched=touched(event=[event_id]))

    def chosen(self, rsvp_id: RsvpId) -> list[PartId]:
        """Give the parts that an answer chose."""
        with self._desk.reading() as db:
            return store_parts.chosen(db, rsvp_id)

    def choose(self, rsvp_id: RsvpId, parts: Sequence[PartId], actor: str) -> Changes:
        """Write down which parts an answer chose, and no others; DeskError `not_found`."""
        with self._desk.change("part.choose", actor) as db:
            event_id = rsvps.event_of(db, rsvp_id)
            known = {part.id for part in records.find(db, Part, event_id=event_id)}
            missing = next((part for part in parts if part not in known), None)
            if missing is not None:
                raise DeskError(ErrorCode.NOT_FOUND, what="part", id=missing)
            store_parts.set_chosen(db, rsvp_id, list(parts))
        return Changes(change=db.change_id, touched=touched(rsvp=[rsvp_id], event=[event_id]))
