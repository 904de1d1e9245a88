"""A copy of an event has all but its day, and goes as one."""

from datetime import date, datetime

from meetup_desk.domain.times import Plan, instant_of_wall
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.events.duplicating import DuplicateContent
from meetup_desk.services.events.programme import SessionDraft
from tests.conftest import Organiser

BY = "organiser"
LATER = Plan(start=datetime(2026, 12, 10, 18), end=datetime(2026, 12, 10, 20), tz="Asia/Seoul")


def test_a_copy_has_the_parts_programme_lists_and_people_of_its_event(organiser: Organiser) -> None:
    event, services = organiser.event(capacity=40, goal="처음 온 분 10명"), organiser.services
    closes = instant_of_wall(datetime(2026, 12, 1, 18), "Asia/Seoul")
    part, _ = services.parts.add(event.id, "저녁 식사", BY, capacity=20, closes_at=closes)
    services.door_lists.add(event.id, ListDraft(name="저녁", parts=(part.id,)))
    services.programme.add(event.id, SessionDraft(title="여는 말", starts_after=-30, minutes=20), BY)
    organiser.answer(event, "김서준", 2)
    planned = services.events.duplicate(event.id, date(2026, 12, 17), BY, DuplicateContent(people=True))
    (made,) = planned.events
    assert made.plan.start == datetime(2026, 12, 17, 19)
    assert (made.uid != event.uid, made.capacity, made.goal, made.sequence) == (
        True,
        40,
        "처음 온 분 10명",
        0,
    )
    (copied,) = services.parts.of_event(made.id)
    assert (copied.name, copied.capacity) == ("저녁 식사", 20)
    assert copied.closes_at == instant_of_wall(datetime(2026, 12, 15, 18), "Asia/Seoul")
    assert [session.title for session in services.programme.of_event(made.id)] == ["여는 말"]
    lists = {line.list.name: line.parts for line in services.door_lists.of_event(made.id)}
    assert lists["저녁"] == (copied,)
    assert services.events.get(made.id).occupancy.invited == 2


def test_undoing_a_copy_takes_all_of_it_back(organiser: Organiser) -> None:
    event, services = organiser.event(), organiser.services
    part, _ = services.parts.add(event.id, "저녁 식사", BY)
    services.door_lists.add(event.id, ListDraft(name="저녁", parts=(part.id,)))
    organiser.answer(event, "김서준")
    services.events.duplicate(event.id, date(2026, 12, 17), BY, DuplicateContent(people=True))
    services.history.undo(BY)
    assert [line.event.id for line in services.events.list()] == [event.id]
    assert services.backups.check() == []
    services.history.redo(BY)
    assert len(services.events.list()) == 2
    assert services.backups.check() == []


def test_a_copy_of_a_date_of_a_series_belongs_to_no_series(organiser: Organiser) -> None:
    event = organiser.event(rrule="FREQ=WEEKLY;COUNT=3")
    planned = organiser.services.events.duplicate(event.id, date(2026, 12, 20), BY, DuplicateContent())
    assert planned.events[0].series_id is None
