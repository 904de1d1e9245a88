"""What follows from strikes, when somebody answers again: by hand, by a list, and on the waitlist."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.groups import StrikeEffect
from meetup_desk.domain.ids import PersonId, RsvpId
from meetup_desk.domain.times import MINUTE, Plan
from meetup_desk.domain.trust import Strike, StrikeKind
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.services.services import Services
from tests.conftest import Clock, Organiser

BY = "organiser"


class StruckEvent:
    """An event that is over, at which 나 was missed and 가 came."""

    def __init__(self, services: Services, organiser: Organiser, clock: Clock) -> None:
        self.services, self.organiser, self.clock = services, organiser, clock
        self.event = organiser.event("지난 모임")
        services.groups.change(self.event.group_id, GroupEdit(strike_most=1, strike_hours=24), BY)
        came = organiser.answer(self.event, "가", email="ga@mail.example")
        missed = organiser.answer(self.event, "나", email="na@mail.example")
        self.missed: PersonId = services.rsvps.line(missed).person_id
        clock.now = int(self.event.plan.start_utc or 0) + MINUTE
        services.door(self.event.id, "정문").scan(ScanRequest(text=organiser.code(self.event, came)))

    def give(self) -> list[Strike]:
        self.clock.now = int(self.event.plan.end_utc) + MINUTE
        return self.services.strikes.give(self.event.id, BY)[0]

    def next(self, effect: StrikeEffect, **facts: object) -> Event:
        self.services.groups.change(self.event.group_id, GroupEdit(strike_effect=effect), BY)
        plan = Plan(start=datetime(2027, 1, 14, 19), end=datetime(2027, 1, 14, 21), tz="Asia/Seoul")
        return self.organiser.event("다음 모임", plan=plan, **facts)


@pytest.fixture
def past(services: Services, organiser: Organiser, clock: Clock) -> StruckEvent:
    return StruckEvent(services, organiser, clock)


def test_nobody_is_struck_while_an_event_goes_on(past: StruckEvent) -> None:
    past.clock.now = int(past.event.plan.end_utc) - MINUTE
    with pytest.raises(RuleError, match="event_not_over"):
        past.services.strikes.give(past.event.id, BY)
    assert past.services.strikes.due() == []
    past.clock.now = int(past.event.plan.end_utc) + MINUTE
    assert [item.count for item in past.services.strikes.due()] == [1]
    assert [strike.person_id for strike in past.give()] == [past.missed]
    assert past.services.strikes.due() == []


def test_who_withdrew_without_a_seat_or_was_turned_away_is_not_struck(
    services: Services, organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event(capacity=3)
    services.groups.change(event.group_id, GroupEdit(strike_most=1, strike_hours=24), BY)
    came, turned_away, blocked, waited = (organiser.answer(event, name) for name in ("가", "나", "다", "라"))
    clock.now = int(event.plan.start_utc or 0) - 60 * MINUTE
    services.rsvps.cancel([waited], BY)
    services.blocks.add(services.rsvps.line(blocked).person_id, BlockDraft(reason="사유"), BY)
    door = services.door(event.id, "정문")
    door.scan(ScanRequest(text=organiser.code(event, came)))
    code = organiser.code(event, turned_away)
    services.rsvps.cancel([turned_away], BY)
    clock.move(hours=1)
    assert door.scan(ScanRequest(text=code)).admitted_now == 0
    clock.now = int(event.plan.end_utc) + MINUTE
    kinds = [(strike.person_id, strike.kind) for strike in services.strikes.give(event.id, BY)[0]]
    assert kinds == [(services.rsvps.line(turned_away).person_id, StrikeKind.LATE_CANCELLATION)]


def test_who_has_too_many_strikes_only_asks_by_hand_and_by_a_list(
    past: StruckEvent, write_list: Callable[..., Path]
) -> None:
    past.give()
    event = past.next(StrikeEffect.BY_HAND)
    path = write_list("Name,Email", "나,na@mail.example", "가,ga@mail.example")
    past.services.imports.run(path, event.id, BY)
    lines = past.services.rsvps.lines(past.services.rsvps.ids(RsvpQuery(event_id=event.id)))
    assert {line.name: str(line.status) for line in lines} == {"가": "going", "나": "requested"}
    other = past.next(StrikeEffect.BY_HAND)
    asked = past.organiser.answer(other, "나", email="na@mail.example")
    assert past.organiser.status(asked) == "requested"
    past.services.rsvps.approve([asked], BY)
    assert past.organiser.status(asked) == "going"


def test_a_lifted_strike_and_one_that_is_too_old_have_no_effect(past: StruckEvent) -> None:
    (strike,) = past.give()
    event = past.next(StrikeEffect.BY_HAND)
    past.services.strikes.lift(strike.id, "병원 확인서", BY)
    assert past.organiser.status(past.organiser.answer(event, "나", email="na@mail.example")) == "going"
    past.services.history.undo(BY)
    past.services.history.undo(BY)
    plan = Plan(start=datetime(2027, 7, 1, 19), end=datetime(2027, 7, 1, 21), tz="Asia/Seoul")
    far = past.organiser.event("여름 모임", plan=plan)
    assert past.organiser.status(past.organiser.answer(far, "나", email="na@mail.example")) == "going"


def test_strikes_keep_the_last_place_on_the_waitlist(
    past: StruckEvent, write_list: Callable[..., Path]
) -> None:
    past.give()
    event = past.next(StrikeEffect.LAST_PLACE, capacity=1)
    names = ("가", "나", "다", "라")
    first, struck, third, fourth = (
        past.organiser.answer(
            event, name, email=f"{name}@mail.example" if name != "나" else "na@mail.example"
        )
        for name in names
    )
    assert past.organiser.status(first) == "going"
    assert _line(past, event) == [third, fourth, struck]
    past.services.waitlist.move([struck], 1, BY)
    path = write_list("Name,Email", "마,ma@mail.example")
    past.services.imports.run(path, event.id, BY)
    assert _line(past, event)[:3] == [struck, third, fourth]


def _line(past: StruckEvent, event: Event) -> list[RsvpId]:
    return [line.step.rsvp_id for line in past.services.waitlist.preview(event.id, 0)]


def test_the_text_says_what_follows_and_until_when(past: StruckEvent) -> None:
    (strike,) = past.give()
    past.next(StrikeEffect.BY_HAND)
    (text,) = past.services.member_texts.strikes([strike.id], "ko")
    assert "2027년 6월 1일 화요일까지는 참석 신청을 모임장이 직접 승인해요." in text
    past.services.strikes.tell([strike.id], BY)
    assert past.services.strikes.of_group(strike.group_id)[0].told_at is not None
