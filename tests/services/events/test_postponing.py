"""Postponing asks everybody again, whether or not the new day is known."""

from datetime import datetime
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.times import Plan
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
