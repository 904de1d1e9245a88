"""Strikes for cancelling late and for not coming, by the group's own rule; told, appealed, lifted."""

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import MINUTE, Instant
from meetup_desk.domain.trust import StrikeKind, strike_for
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.services import Services
from tests.conftest import Clock, Organiser

BY = "organiser"


def test_the_rule_of_the_group_says_how_late_is_late() -> None:
    start, hour = Instant(1_000 * MINUTE), 60 * MINUTE
    assert strike_for(start, None, 2) is StrikeKind.NO_SHOW
    assert strike_for(start, Instant(start - 3 * hour), 2) is None
    assert strike_for(start, Instant(start - hour), 2) is StrikeKind.LATE_CANCELLATION


def test_who_did_not_come_gets_a_strike_once_and_it_is_lifted(
    services: Services, organiser: Organiser, clock: Clock
) -> None:
    event = organiser.event()
    came, missed, in_time, late = (organiser.answer(event, name) for name in ("가", "나", "다", "라"))
    with pytest.raises(RuleError, match="no_strike_rule"):
        services.strikes.give(event.id, BY)
    services.groups.change(event.group_id, GroupEdit(strike_most=3, strike_hours=24), BY)
    with pytest.raises(RuleError, match="event_not_over"):
        services.strikes.give(event.id, BY)
    services.rsvps.cancel([in_time], BY)
    clock.now = int(event.plan.start_utc or 0) - 60 * MINUTE
    services.rsvps.cancel([late], BY)
    clock.now = int(event.plan.start_utc or 0) + MINUTE
    services.door(event.id, "정문").scan(ScanRequest(text=organiser.code(event, came)))
    clock.move(hours=3)
    given, _ = services.strikes.give(event.id, BY)
    people = [services.rsvps.line(rsvp).person_id for rsvp in (missed, late)]
    assert [(strike.person_id, strike.kind) for strike in given] == [
        (people[0], StrikeKind.NO_SHOW),
        (people[1], StrikeKind.LATE_CANCELLATION),
    ]
    assert services.strikes.give(event.id, BY)[0] == []
    assert "3번 가운데 1번째" in services.member_texts.strikes([given[0].id], "ko")[0]
    services.strikes.appeal(given[0].id, "병원에 있었어요", BY)
    services.strikes.lift(given[0].id, "병원 확인서", BY)
    assert services.strikes.counted(event.group_id) == {people[1]: 1}
    clock.move(days=200)
    assert services.strikes.counted(event.group_id) == {}
