"""How a group grows together, counted from the meetings of its events."""

from datetime import datetime, timedelta

import pytest

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.times import Plan
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.seating.group_meetings import by_closeness
from meetup_desk.services.services import Services
from tests.conftest import Clock, Organiser

BY = "organiser"


@pytest.fixture
def people(services: Services, organiser: Organiser, clock: Clock) -> list[PersonId]:
    """Six people: all came to the first of two events, the first four to the second."""
    found: list[PersonId] = []
    for number, names in enumerate(("ABCDEF", "ABCD")):
        start = datetime(2026, 11, 1, 19) + timedelta(days=7 * number)
        plan = Plan(start=start, end=start + timedelta(hours=2), tz="Asia/Seoul")
        event = organiser.event(f"모임 {number}", plan=plan)
        door = services.door(event.id, "정문")
        for name in names:
            rsvp = organiser.answer(event, name, email=f"{name}@gaon.example")
            door.scan(ScanRequest(rsvp_id=rsvp))
            if not number:
                found.append(PersonId(services.rsvps.line(rsvp).person_id))
    return found


def events(services: Services) -> list[Event]:
    found = [services.events.get(line.event.id).event for line in services.events.list()]
    return sorted(found, key=lambda event: event.plan.start_utc)


def test_a_group_is_counted_and_pictured(services: Services, people: list[PersonId]) -> None:
    a, b, c, d, e, _ = people
    first, second = events(services)
    for one, other, event in ((a, b, first), (a, c, first), (a, b, second), (a, d, second), (b, e, first)):
        services.meetings.add(one, other, BY, event_id=event.id, at=event.plan.start_utc)
    group = first.group_id
    ties = services.meetings.of_group(group)
    assert (ties.people, ties.pairs, ties.possible) == (6, 4, 15)
    assert (ties.returned, ties.tied, ties.new_pairs) == (4, 1, 1)
    assert dict(ties.edge) == {a: 3, b: 2, c: 1, d: 1}
    assert [round(share, 2) for _, share in ties.shares] == [0.2, 0.27]
    picture = services.meetings.picture(group)
    assert picture.names == ("A", "B", "C", "D", "E", "F")
    assert [picture.times[place] for place in range(6)] == [0, 2, 1, 1, 0, 0]


def test_a_group_without_meetings_has_figures_too(services: Services, people: list[PersonId]) -> None:
    group = events(services)[0].group_id
    ties = services.meetings.of_group(group)
    assert (ties.people, ties.pairs, ties.tied, ties.new_pairs, ties.shares) == (6, 0, 0, 0, ())
    assert services.meetings.picture(group).times == bytes(36)


def test_who_was_at_the_same_event_and_not_met_is_a_stranger(
    services: Services, people: list[PersonId]
) -> None:
    a, b, c, *_ = people
    services.meetings.add(a, b, BY)
    ties = services.meetings.ties(a)
    assert [met.id for met in ties.met] == [b]
    assert ties.not_met == 4
    assert (ties.strangers[0].id, ties.strangers[0].events) == (c, 2)


def test_those_who_met_stand_side_by_side() -> None:
    """Two circles of three, mixed in the order of first visits."""
    circles = [0, 1, 0, 1, 0, 1]
    times = bytes(
        9 * (one != other and circles[one] == circles[other]) for one in range(6) for other in range(6)
    )
    order = [circles[place] for place in by_closeness(times)]
    assert order in ([0, 0, 0, 1, 1, 1], [1, 1, 1, 0, 0, 0])
