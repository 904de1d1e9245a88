"""Venues and their rooms."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import Uid, VenueId
from meetup_desk.domain.names import clean
from meetup_desk.domain.venues import Room, Venue
from meetup_desk.store import events, records
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueDraft:
    """A venue as the organiser describes it; rooms are (name, people or None)."""

    name: str
    address: str = ""
    capacity: int | None = None
    access_notes: str = ""
    equipment: str = ""
    contact: str = ""
    fallback_id: VenueId | None = None
    rooms: Sequence[tuple[str, int | None]] = ()
    at: tuple[float, float] | None = None  # latitude and longitude in degrees; None: as it was


class VenueLine(NamedTuple):
    """A venue in a list."""

    venue: Venue
    rooms: Sequence[Room]

    @property
    def id(self) -> VenueId:
        return self.venue.id


class Venues:
    """The places of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, draft: VenueDraft, actor: str) -> tuple[Venue, Changes]:
        """Write down a venue with its rooms; RuleError `name_missing`, `capacity_negative`."""
        _check(draft)
        with self._desk.change("venue.add", actor, detail=clean(draft.name)) as db:
            venue = records.add(db, Venue(uid=db.uid(), **_texts(draft)))
            _set_rooms(db, venue.id, draft)
        return venue, Changes(change=db.change_id, touched=touched(venue=[venue.id]))

    def change(self, venue_id: VenueId, draft: VenueDraft, actor: str) -> Changes:
        """Describe a venue anew; a room of the same name stays the same room.

        DeskError `not_found`; RuleError as for `add`, and `room_in_use` for a room that an event is held in.
        """
        _check(draft)
        with self._desk.change("venue.change", actor, detail=clean(draft.name)) as db:
            venue = records.get(db, Venue, venue_id)
            fallback = None if draft.fallback_id == venue_id else draft.fallback_id
            records.save(db, replace(venue, **(_texts(draft) | {"fallback_id": fallback})))
            _set_rooms(db, venue_id, draft)
        return Changes(change=db.change_id, touched=touched(venue=[venue_id], event=None))

    def remove(self, venue_id: VenueId, actor: str) -> Changes:
        """Remove a venue and its rooms; DeskError `not_found`, RuleError `venue_in_use`."""
        with self._desk.change("venue.remove", actor) as db:
            venue = records.get(db, Venue, venue_id)
            if events.held_at(db, venue_id):
                raise RuleError("venue_in_use", name=venue.name)
            for other in records.find(db, Venue, fallback_id=venue_id):
                records.save(db, replace(other, fallback_id=None))
            for room in records.find(db, Room, venue_id=venue_id):
                records.remove(db, room)
            records.remove(db, venue)
        return Changes(change=db.change_id, touched=touched(venue=None))

    def list(self) -> list[VenueLine]:
        """Give all venues with their rooms, by name."""
        with self._desk.reading() as db:
            rooms = records.find(db, Room)
            venues = [VenueLine(v, [r for r in rooms if r.venue_id == v.id]) for v in records.find(db, Venue)]
        return sorted(venues, key=lambda line: line.venue.name)

    def by_uid(self, uid: Uid) -> Venue:
        """Give the venue of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Venue, uid)

    def get(self, venue_id: VenueId) -> Venue:
        """Give a venue; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.get(db, Venue, venue_id)


def _check(draft: VenueDraft) -> None:
    if not clean(draft.name) or any(not clean(name) for name, _ in draft.rooms):
        raise RuleError("name_missing")
    if any(c is not None and c < 0 for c in (draft.capacity, *(c for _, c in draft.rooms))):
        raise RuleError("capacity_negative")


def _texts(draft: VenueDraft) -> dict[str, Any]:
    return {
        "name": clean(draft.name),
        "address": draft.address.strip(),
        "capacity": draft.capacity,
        "access_notes": draft.access_notes.strip(),
        "equipment": draft.equipment.strip(),
        "contact": draft.contact.strip(),
        "fallback_id": draft.fallback_id,
        **({"latitude": draft.at[0], "longitude": draft.at[1]} if draft.at else {}),
    }


def _set_rooms(db: WriteTransaction, venue_id: VenueId, draft: VenueDraft) -> None:
    before = {room.name: room for room in records.find(db, Room, venue_id=venue_id)}
    wanted = {clean(name): capacity for name, capacity in draft.rooms}
    for name, room in before.items():
        if name in wanted:
            records.save(db, replace(room, capacity=wanted[name]))
        elif events.held_in(db, room.id):
            raise RuleError("room_in_use", name=name)
        else:
            records.remove(db, room)
    for name, capacity in wanted.items():
        if name not in before:
            records.add(db, Room(uid=db.uid(), venue_id=venue_id, name=name, capacity=capacity))
