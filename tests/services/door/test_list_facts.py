"""What a door says of how many: who is still to come, how many of a party are in, what is not today."""

import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import MINUTE, Instant, Plan
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import DoorSource, ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.ui.door.open_door import PackPlace
from meetup_desk.ui.door.texts.answer_text import answer_text_of
from meetup_desk.ui.door.texts.door_texts import door_facts
from meetup_desk.words.door_answers import verdict_text
from tests.conftest import Clock, Organiser


@pytest.fixture(params=["desk", "desk with two lists", "pack"])
def door(request: pytest.FixtureRequest, organiser: Organiser, tmp_path: Path, clock: Clock) -> DoorSource:
    event = organiser.event()
    organiser.answer(event, "이하린", 3)
    organiser.answer(event, "김서준")
    if request.param == "desk with two lists":
        organiser.services.door_lists.add(event.id, ListDraft(name="점심"))
    if request.param == "pack":
        organiser.services.packs.write(event.id, "정문", tmp_path / "a.pack", passphrase=None)
        return open_pack_door(tmp_path / "a.pack", None, clock=clock)
    return organiser.services.door(event.id, "정문")


def test_walk_ins_do_not_eat_who_is_still_to_come(door: DoorSource) -> None:
    assert door.counts().to_come == 4
    door.walk_in(WalkIn(name="현장 손님", party=2, consent=True))
    assert (door.counts().to_come, door.counts().inside) == (4, 2)
    door.scan(ScanRequest(rsvp_id=door.search("이하린")[0].rsvp_id, count=1))
    assert door.counts().to_come == 3
    door.scan(ScanRequest(rsvp_id=door.search("김서준")[0].rsvp_id))
    assert door.counts().to_come == 2
    door.undo()
    assert door.counts().to_come == 3


def test_the_last_of_a_party_completes_it(door: DoorSource) -> None:
    rsvp = door.search("이하린")[0].rsvp_id
    first = door.scan(ScanRequest(rsvp_id=rsvp, count=2))
    last = door.scan(ScanRequest(rsvp_id=rsvp))
    assert [answer_text_of(answer, "Asia/Seoul", "en").line for answer in (first, last)] == [
        "2 of 3",
        "3 of 3",
    ]


def test_a_ticket_of_another_date_says_the_date(organiser: Organiser) -> None:
    today = organiser.event("주간 모임")
    plan = Plan(start=datetime(2026, 12, 10, 19), end=datetime(2026, 12, 10, 21), tz="Asia/Seoul")
    later = organiser.event("주간 모임", plan=plan)
    code = organiser.code(later, organiser.answer(later, "김서준"))
    answer = organiser.services.door(today.id, "정문").scan(ScanRequest(text=code))
    assert "Thursday 10 December" in verdict_text(answer, "Asia/Seoul", "en").message
    assert "12월 10일 목요일" in verdict_text(answer, "Asia/Seoul", "ko").message


def test_no_shows_are_listed_once_the_event_is_over(organiser: Organiser, clock: Clock) -> None:
    event = organiser.event()
    came, _ = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    services = organiser.services
    services.door(event.id, "정문").scan(ScanRequest(rsvp_id=came))
    assert not services.attendance.is_judged(event.id)
    clock.move(days=30)
    assert services.attendance.is_judged(event.id)
    assert services.rsvps.line(came).status is RsvpStatus.GOING


def test_a_door_whose_clock_is_older_than_its_pack_says_so(
    organiser: Organiser, tmp_path: Path, clock: Clock
) -> None:
    event = organiser.event()
    organiser.services.packs.write(event.id, "정문", tmp_path / "a.pack", passphrase=None)
    place = PackPlace(tmp_path / "a.pack", None)
    post = place.open("", "")
    facts = door_facts(replace(post, made_at=Instant(time.time_ns() // 1000 + 3 * 60 * MINUTE)), "en")
    post.close()
    assert facts[0].startswith("The clock of this laptop is at least ")
    assert any("2 hours behind" in fact or "3 hours behind" in fact for fact in facts)
