"""Postponing and duplicating events, and what hangs on one before it is changed."""

from datetime import date, datetime
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.times import Plan, instant_of_wall
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.events.duplicating import Copied
from meetup_desk.services.events.programme import SessionDraft
from meetup_desk.words.event_stakes import say_stake
from tests.conftest import Organiser

BY = "organiser"
LATER = Plan(start=datetime(2026, 12, 10, 18), end=datetime(2026, 12, 10, 20), tz="Asia/Seoul")


def test_postponing_asks_everybody_again_and_undo_gives_all_seats_back(organiser: Organiser) -> None:
    event, services = organiser.event(capacity=2), organiser.services
    going, waiting = organiser.answer(event, "김서준", 2), organiser.answer(event, "이하린")
    declined = organiser.answer(event, "박도윤")
    services.rsvps.decline([declined], BY)
    services.events.postpone(event.id, BY, plan=LATER)
    moved = services.events.get(event.id).event
    assert (moved.plan, moved.status, moved.sequence) == (LATER, EventStatus.SCHEDULED, event.sequence + 1)
    assert [organiser.status(rsvp) for rsvp in (going, waiting, declined)] == [
        "invited",
        "invited",
        "declined",
    ]
    services.history.undo(BY)
    assert [organiser.status(rsvp) for rsvp in (going, waiting)] == ["going", "waitlisted"]
    assert services.events.get(event.id).event.plan == event.plan


def test_a_day_that_is_not_known_leaves_the_event_postponed_until_there_is_one(organiser: Organiser) -> None:
    event, services = organiser.event(), organiser.services
    services.events.postpone(event.id, BY)
    assert services.events.get(event.id).event.status is EventStatus.POSTPONED
    services.events.postpone(event.id, BY, plan=event.plan)
    assert services.events.get(event.id).event.status is EventStatus.SCHEDULED


def test_who_has_asked_to_come_goes_on_asking_when_an_event_is_postponed(organiser: Organiser) -> None:
    event = organiser.event(approval=True)
    asking = organiser.answer(event, "김서준")
    organiser.services.events.postpone(event.id, BY, plan=LATER)
    assert organiser.status(asking) == "requested"


def test_postponing_to_the_same_time_or_a_cancelled_event_is_refused(organiser: Organiser) -> None:
    event, services = organiser.event(), organiser.services
    with pytest.raises(RuleError, match="same_time"):
        services.events.postpone(event.id, BY, plan=event.plan)
    services.events.cancel(event.id, BY)
    with pytest.raises(RuleError, match="event_cancelled"):
        services.events.postpone(event.id, BY, plan=LATER)


def test_invites_are_told_of_the_new_time(organiser: Organiser, tmp_path: Path) -> None:
    event, services = organiser.event(), organiser.services
    organiser.answer(event, "김서준", email="a@mail.example")
    services.invites.write(event.id, tmp_path / "before")
    services.events.postpone(event.id, BY, plan=LATER)
    (file,) = services.invites.write(event.id, tmp_path / "after", only_outdated=True)
    text = file.read_text("utf-8")
    assert "METHOD:REQUEST" in text
    assert "DTSTART;TZID=Asia/Seoul:20261210T180000" in text
    assert "PARTSTAT=NEEDS-ACTION" in text.replace("\r\n ", "")


def test_a_copy_has_the_parts_programme_lists_and_people_of_its_event(organiser: Organiser) -> None:
    event, services = organiser.event(capacity=40, goal="처음 온 분 10명"), organiser.services
    closes = instant_of_wall(datetime(2026, 12, 1, 18), "Asia/Seoul")
    part, _ = services.parts.add(event.id, "저녁 식사", BY, capacity=20, closes_at=closes)
    services.door_lists.add(event.id, ListDraft(name="저녁", parts=(part.id,)))
    services.programme.add(event.id, SessionDraft(title="여는 말", starts_after=-30, minutes=20), BY)
    organiser.answer(event, "김서준", 2)
    planned = services.events.duplicate(event.id, date(2026, 12, 17), BY, Copied(people=True))
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
    services.events.duplicate(event.id, date(2026, 12, 17), BY, Copied(people=True))
    services.history.undo(BY)
    assert [line.event.id for line in services.events.list()] == [event.id]
    assert services.backups.check() == []
    services.history.redo(BY)
    assert len(services.events.list()) == 2
    assert services.backups.check() == []


def test_a_copy_of_a_date_of_a_series_belongs_to_no_series(organiser: Organiser) -> None:
    event = organiser.event(rrule="FREQ=WEEKLY;COUNT=3")
    planned = organiser.services.events.duplicate(event.id, date(2026, 12, 20), BY, Copied())
    assert planned.events[0].series_id is None


def test_what_hangs_on_an_event_is_counted_and_said(organiser: Organiser, tmp_path: Path) -> None:
    event, services = organiser.event(), organiser.services
    assert not services.events.stake([event.id])
    organiser.answer(event, "김서준", 2, email="a@mail.example")
    organiser.answer(event, "이하린")
    services.invites.write(event.id, tmp_path / "invites")
    services.packs.write(event.id, "정문", tmp_path / "front.pack", passphrase=None)
    stake = services.events.stake([event.id])
    assert (stake.people, stake.tickets, stake.invites, stake.packs) == (3, 2, 2, 1)
    assert say_stake(stake, "en") == "This affects 3 people, 2 tickets, 2 calendar invites, 1 door pack."
    assert say_stake(stake, "ko") == "3명, 입장권 2장, 캘린더 초대장 2개, 출입구 꾸러미 1개에 영향을 줘요."
