"""Buddies: which regular looks after which newcomer, and who hears of it."""

from collections.abc import Callable
from datetime import datetime

import pytest

from meetup_desk.domain.consents import ConsentPurpose, ConsentSource
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.times import Plan
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.services import Services
from tests.conftest import Clock, Organiser

BY = "organiser"
Going = Callable[[str], PersonId]


@pytest.fixture
def regulars(services: Services, organiser: Organiser, clock: Clock) -> list[PersonId]:
    """Two people who came to the last three events."""
    people: list[PersonId] = []
    for day in (1, 8, 15):
        plan = Plan(start=datetime(2026, 11, day, 19), end=datetime(2026, 11, day, 21), tz="Asia/Seoul")
        event = organiser.event(plan=plan)
        door = services.door(event.id, "정문")
        for name in ("이하린", "박도윤"):
            rsvp = organiser.answer(event, name, phone=f"010-1000-{len(name)}{name == '이하린':03d}")
            door.scan(ScanRequest(rsvp_id=rsvp))
            (line,) = services.rsvps.lines([rsvp])
            people.append(PersonId(line.person_id))
    return people[-2:]


@pytest.fixture
def event(organiser: Organiser, regulars: list[PersonId]) -> Event:
    event = organiser.event("첫 모임")
    for name in ("이하린", "박도윤"):
        organiser.answer(event, name, phone=f"010-1000-{len(name)}{name == '이하린':03d}")
    return event


@pytest.fixture
def going(services: Services, organiser: Organiser, event: Event) -> Going:
    def answer(name: str) -> PersonId:
        (line,) = services.rsvps.lines([organiser.answer(event, name)])
        return PersonId(line.person_id)

    return answer


def test_a_newcomer_gets_a_regular_of_the_same_interest_and_load_is_shared(
    services: Services, event: Event, going: Going, regulars: list[PersonId]
) -> None:
    reader, cook, third = going("새사람 1"), going("새사람 2"), going("새사람 3")
    harin, doyun = regulars
    for person, tag in ((reader, "독서"), (doyun, "독서"), (cook, "요리"), (harin, "요리")):
        services.tags.set(person, [tag], BY)
    lines, _ = services.buddies.propose(event.id, BY)
    by_person = {line.buddy.person_id: line.buddy for line in lines}
    assert (by_person[reader].buddy_id, by_person[reader].reason) == (doyun, "독서")
    assert by_person[cook].buddy_id == harin
    assert third in by_person
    assert services.buddies.propose(event.id, BY)[0] == []


def test_both_are_told_and_the_door_says_so(services: Services, event: Event, organiser: Organiser) -> None:
    rsvp = organiser.answer(event, "새사람")
    newcomer = PersonId(services.rsvps.line(rsvp).person_id)
    (line,), _ = services.buddies.propose(event.id, BY)
    texts = services.buddies.texts(line)
    assert line.buddy_name in texts.person
    assert "새사람" in texts.other
    services.buddies.tell(event.id, [newcomer], BY)
    assert services.buddies.list(event.id)[0].buddy.told_at is not None
    answer = services.door(event.id, "정문").scan(ScanRequest(rsvp_id=rsvp))
    assert answer.buddy == line.buddy_name
    services.buddies.keep_feedback(event.id, newcomer, "즐거웠어요", BY)
    assert services.buddies.list(event.id)[0].buddy.feedback == "즐거웠어요"


def test_who_asked_not_to_be_introduced_is_nobodys_buddy(
    services: Services, event: Event, going: Going, regulars: list[PersonId]
) -> None:
    newcomer, (harin, doyun) = going("새사람"), regulars
    services.consents.say(harin, ConsentPurpose.INTRODUCTIONS, BY, granted=False, source=ConsentSource.HAND)
    (line,), _ = services.buddies.propose(event.id, BY)
    assert line.buddy.buddy_id == doyun
    with pytest.raises(RuleError, match="introduction_unwilling"):
        services.buddies.set(event.id, newcomer, harin, BY)
    with pytest.raises(RuleError, match="buddy_alone"):
        services.buddies.set(event.id, newcomer, newcomer, BY)
    services.buddies.remove(event.id, newcomer, BY)
    assert services.buddies.list(event.id) == []
