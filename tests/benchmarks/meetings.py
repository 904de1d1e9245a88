"""Who met whom: a person's page and a group's figures, read from the meetings of fifty events."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.meetings import Meeting, MeetingSource, pair_of
from meetup_desk.domain.times import Plan
from meetup_desk.services.events.drafts import EventDraft
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.services.services import Services
from meetup_desk.store import meetings
from tests.benchmarks.measuring import Line, within
from tests.benchmarks.sizes import Sizes
from tests.benchmarks.worlds import Worlds, admit, new_desk, opened

_EVENTS, _EACH = 50, 20  # meetings for each person
_PAGE, _GROUP = 0.02, 0.2  # seconds


def measure(worlds: Worlds, sizes: Sizes) -> Iterator[Line]:
    """Read what the pages read, as often as a page is looked at."""
    with opened(new_desk(worlds.folder / "met.desk")) as services:
        events = [_event(services, number) for number in range(_EVENTS)]
        people = _came(worlds, services, events[-1], sizes)
        _meet(services, events, people)
        many = f"{len(people):,} people, {_EACH * len(people):,} meetings"
        person, group = people[len(people) // 2], events[0].group_id
        yield within(f"whom somebody met, {many}", lambda: services.meetings.ties(person), _PAGE, sizes.looks)
        yield within(
            f"figures of a group, {many}", lambda: services.meetings.of_group(group), _GROUP, sizes.looks
        )


def _event(services: Services, number: int) -> Event:
    start = datetime(2026, 1, 7, 19) + timedelta(weeks=number)
    plan = Plan(start=start, end=start + timedelta(hours=2), tz="Asia/Seoul")
    return services.events.add(EventDraft(title=f"모임 {number}", plan=plan), "organiser").events[0]


def _came(worlds: Worlds, services: Services, event: Event, sizes: Sizes) -> list[PersonId]:
    """Bring people to an event, and let all of them in."""
    services.imports.run(worlds.list_of(sizes.met), event.id, "organiser")
    answers = services.rsvps.ids(RsvpQuery(event_id=event.id))
    admit(services, event, answers, "정문")
    return [PersonId(line.person_id) for line in services.rsvps.lines(answers)]


def _meet(services: Services, events: list[Event], people: list[PersonId]) -> None:
    chance = random.Random(5)
    with services.desk.change("meeting.record", "organiser") as db:
        meetings.add(
            db,
            (
                Meeting(
                    person_id=one,
                    other_id=other,
                    source=MeetingSource.TABLE,
                    event_id=event.id,
                    at=event.plan.start_utc,
                )
                for event in events
                for one, other in _pairs(chance, people, _EACH * len(people) // len(events))
            ),
        )


def _pairs(chance: random.Random, people: list[PersonId], count: int) -> Iterator[tuple[PersonId, PersonId]]:
    for _ in range(count):
        one, other = chance.sample(people, 2)
        yield pair_of(one, other)
