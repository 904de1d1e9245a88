"""Venues: described anew, with rooms that keep who they are, and removed where nobody meets."""

from dataclasses import replace

import pytest

from meetup_desk.domain.errors import DeskError, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.venues import Room, Venue
from meetup_desk.services.services import Services
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.store import records
from tests.conftest import Organiser

_HALL = VenueDraft(name="가온회관", address="세종대로 1", capacity=80, rooms=[("큰방", 60), ("작은방", 20)])


def _hall(services: Services) -> Venue:
    return services.venues.add(_HALL, "organiser")[0]


def _rooms(services: Services) -> dict[str, Room]:
    return {room.name: room for _, rooms in services.venues.list() for room in rooms}


def test_a_room_of_the_same_name_stays_the_same_room(services: Services) -> None:
    venue = _hall(services)
    before = _rooms(services)
    draft = replace(
        _HALL, name="한별회관", access_notes="엘리베이터 있음", rooms=[("큰방", 70), ("마당", None)]
    )
    services.venues.change(venue.id, draft, "organiser")
    after = _rooms(services)
    assert (after["큰방"].uid, after["큰방"].capacity) == (before["큰방"].uid, 70)
    assert set(after) == {"큰방", "마당"}
    changed = services.venues.get(venue.id)
    assert (changed.uid, changed.name, changed.access_notes) == (venue.uid, "한별회관", "엘리베이터 있음")


def test_undo_brings_a_venue_back_with_its_rooms(services: Services) -> None:
    venue = _hall(services)
    before = services.venues.list()
    services.venues.change(venue.id, VenueDraft(name="다른 곳"), "organiser")
    services.history.undo("organiser")
    services.venues.remove(venue.id, "organiser")
    assert services.venues.list() == []
    services.history.undo("organiser")
    assert services.venues.list() == before


def test_a_place_where_an_event_is_held_stays(organiser: Organiser) -> None:
    services = organiser.services
    venue = _hall(services)
    event = organiser.event(venue_id=venue.id)
    with services.desk.change("event.change", "organiser") as db:
        records.save(db, replace(records.get(db, Event, event.id), room_id=_rooms(services)["큰방"].id))
    with pytest.raises(RuleError, match="venue_in_use"):
        services.venues.remove(venue.id, "organiser")
    with pytest.raises(RuleError, match="room_in_use"):
        services.venues.change(venue.id, replace(_HALL, rooms=[]), "organiser")
    assert set(_rooms(services)) == {"큰방", "작은방"}


def test_who_fell_back_on_a_removed_venue_falls_back_on_none(services: Services) -> None:
    second = _hall(services)
    first, _ = services.venues.add(VenueDraft(name="강당", fallback_id=second.id), "organiser")
    services.venues.remove(second.id, "organiser")
    assert services.venues.get(first.id).fallback_id is None
    with pytest.raises(DeskError):
        services.venues.get(second.id)
