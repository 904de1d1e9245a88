"""Venues and their rooms."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import Uid, VenueId
from meetup_desk.domain.names import clean
from meetup_desk.domain.venues import Room, Venue
from meetup_desk.store import records
from meetup_desk.store.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueDraft:
    """A venue as the organiser describes it; rooms are (name, people or None)."""

    name: str
    address: str = ""
    capacity: int | None = None
    rooms: Sequence[tuple[str, int | None]] = ()


class Venues:
    """The places of a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, draft: VenueDraft, by: str) -> tuple[Venue, Changes]:
        """Write down a venue with its rooms; RuleError `name_missing`, `capacity_negative`."""
        if not clean(draft.name) or any(not clean(name) for name, _ in draft.rooms):
            raise RuleError("name_missing")
        if any(c is not None and c < 0 for c in (draft.capacity, *(c for _, c in draft.rooms))):
            raise RuleError("capacity_negative")
        with self._desk.change("venue.add", by, detail=clean(draft.name)) as db:
            venue = records.add(
                db,
                Venue(
                    uid=db.uid(),
                    name=clean(draft.name),
                    address=draft.address.strip(),
                    capacity=draft.capacity,
                ),
            )
            for name, capacity in draft.rooms:
                records.add(db, Room(uid=db.uid(), venue_id=venue.id, name=clean(name), capacity=capacity))
        return venue, Changes(change=db.change_id, touched=touched(venue=[venue.id]))

    def list(self) -> list[tuple[Venue, list[Room]]]:
        """Give all venues with their rooms, by name."""
        with self._desk.reading() as db:
            rooms = records.find(db, Room)
            found = [(v, [r for r in rooms if r.venue_id == v.id]) for v in records.find(db, Venue)]
        return sorted(found, key=lambda pair: pair[0].name)

    def by_uid(self, uid: Uid) -> Venue:
        """Give the venue of a uid; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.by_uid(db, Venue, uid)

    def get(self, venue_id: VenueId) -> Venue:
        """Give a venue; DeskError `not_found`."""
        with self._desk.reading() as db:
            return records.get(db, Venue, venue_id)
