"""Where people meet."""

from dataclasses import dataclass

from meetup_desk.domain.ids import UNSAVED, RoomId, Uid, VenueId


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """A place with an address."""

    id: VenueId = VenueId(UNSAVED)
    uid: Uid
    name: str
    address: str = ""
    capacity: int | None = None  # people; None where nobody has counted
    access_notes: str = ""  # how to get in, steps, lifts
    equipment: str = ""
    contact: str = ""
    latitude: float | None = None  # degrees, WGS 84
    longitude: float | None = None
    fallback_id: VenueId | None = None  # where to go when this one fails


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A part of a venue that holds a gathering of its own."""

    id: RoomId = RoomId(UNSAVED)
    uid: Uid
    venue_id: VenueId
    name: str
    capacity: int | None = None  # people
