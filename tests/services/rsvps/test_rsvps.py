"""Answers: seats, the waitlist, overrides, and what each step says it did."""

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import EventStatus, PartyPolicy, Promotion
from meetup_desk.services.events.drafts import EventEdit
from meetup_desk.services.rsvps.rsvps import NewRsvp, RsvpQuery, RsvpSort
from tests.conftest import Organiser


def test_who_fits_goes_with_a_ticket_and_who_does_not_waits_without_one(organiser: Organiser) -> None:
    event = organiser.event(capacity=3)
    first, second = organiser.answer(event, "김서준", 2), organiser.answer(event, "이하린", 2)
    lines = {line.id: line for line in organiser.services.rsvps.lines([first, second])}
    assert (lines[first].status, bool(lines[first].short)) == ("going", True)
    assert (lines[second].status, lines[second].waitlist_position, lines[second].short) == (
        "waitlisted",
        1,
        "",
    )


def test_nobody_walks_past_the_waitlist(organiser: Organiser) -> None:
    event = organiser.event(capacity=3)
    organiser.answer(event, "김서준", 2)
    organiser.answer(event, "이하린", 2)
    assert organiser.status(organiser.answer(event, "박도윤", 1)) == "waitlisted"


def test_a_seat_that_frees_up_goes_to_who_waited_longest(organiser: Organiser) -> None:
    event = organiser.event(capacity=2)
    going = organiser.answer(event, "김서준", 2)
    second, third = organiser.answer(event, "이하린"), organiser.answer(event, "박도윤")
    fourth = organiser.answer(event, "최은서")
    answered = organiser.services.rsvps.cancel([going], "organiser")
    assert answered.outcome.promoted == (second, third)
    assert [organiser.status(i) for i in (going, second, third, fourth)] == [
        "cancelled",
        "going",
        "going",
        "waitlisted",
    ]


@pytest.mark.parametrize(
    ("policy", "statuses"),
    [(PartyPolicy.STRICT, ["waitlisted", "waitlisted"]), (PartyPolicy.SKIP, ["waitlisted", "going"])],
)
def test_a_party_that_does_not_fit_holds_the_line_or_is_skipped_as_the_event_says(
    organiser: Organiser, policy: PartyPolicy, statuses: list[str]
) -> None:
    event = organiser.event(capacity=1, party_policy=policy)
    going = organiser.answer(event, "김서준")
    waiting = [organiser.answer(event, "이하린", 2), organiser.answer(event, "박도윤", 1)]
    preview = organiser.services.waitlist.preview(event.id, 1)
    organiser.services.rsvps.cancel([going], "organiser")
    assert [organiser.status(i) for i in waiting] == statuses
    assert [line.step.promoted for line in preview] == [s == "going" for s in statuses]


def test_promotion_by_hand_leaves_the_line_alone_until_asked(organiser: Organiser) -> None:
    event = organiser.event(capacity=1, promotion=Promotion.BY_HAND)
    going, waiting = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    organiser.services.rsvps.cancel([going], "organiser")
    assert organiser.status(waiting) == "waitlisted"
    organiser.services.rsvps.promote(waiting, "organiser")
    assert organiser.status(waiting) == "going"


def test_beyond_the_capacity_only_with_a_reason_that_is_kept(organiser: Organiser) -> None:
    event = organiser.event(capacity=1)
    organiser.answer(event, "김서준")
    waiting = organiser.answer(event, "이하린", 2)
    rsvps = organiser.services.rsvps
    with pytest.raises(RuleError) as full:
        rsvps.promote(waiting, "organiser")
    with pytest.raises(RuleError) as silent:
        rsvps.promote(waiting, "organiser", override_reason="  ")
    assert (full.value.rule, silent.value.rule) == ("no_seats", "reason_needed")
    rsvps.promote(waiting, "organiser", override_reason="연사 가족")
    assert rsvps.line(waiting).override_reason == "연사 가족"
    assert organiser.services.events.get(event.id).occupancy.over == 2


def test_several_are_promoted_as_one_change_all_or_none(organiser: Organiser) -> None:
    event = organiser.event(capacity=3, promotion=Promotion.BY_HAND)
    going = organiser.answer(event, "김서준", 3)
    waiting = [organiser.answer(event, "이하린", 2), organiser.answer(event, "박도윤", 2)]
    rsvps, history = organiser.services.rsvps, organiser.services.history
    rsvps.cancel([going], "organiser")
    with pytest.raises(RuleError) as full:
        rsvps.promote_all(waiting, "organiser")
    assert (full.value.rule, full.value.facts) == ("no_seats", {"party": 4, "left": 3})
    assert {organiser.status(i) for i in waiting} == {"waitlisted"}
    promoted = rsvps.promote_all(waiting, "organiser", override_reason="연사 가족")
    assert [line.override_reason for line in rsvps.lines(waiting)] == ["", "연사 가족"]
    history.undo("organiser", promoted.changes.change)
    assert {organiser.status(i) for i in waiting} == {"waitlisted"}


def test_with_approval_an_answer_asks_first(organiser: Organiser) -> None:
    event = organiser.event(capacity=2, approval=True)
    answers = [organiser.answer(event, name) for name in ("김서준", "이하린", "박도윤")]
    assert {organiser.status(i) for i in answers} == {"requested"}
    answered = organiser.services.rsvps.approve(list(reversed(answers)), "organiser")
    assert [organiser.status(i) for i in answers] == [
        "going",
        "going",
        "waitlisted",
    ]  # in the order of asking
    assert answered.outcome.waitlisted == (answers[2],)


def test_more_capacity_lets_the_line_move_up(organiser: Organiser) -> None:
    event = organiser.event(capacity=1)
    organiser.answer(event, "김서준")
    waiting = organiser.answer(event, "이하린")
    organiser.services.events.change(event.id, EventEdit(capacity=2), "organiser")
    assert organiser.status(waiting) == "going"


def test_less_capacity_throws_nobody_out_and_says_by_how_many_it_is_over(organiser: Organiser) -> None:
    event = organiser.event(capacity=3)
    organiser.answer(event, "김서준", 3)
    organiser.services.events.change(event.id, EventEdit(capacity=1), "organiser")
    fill = organiser.services.events.get(event.id).occupancy
    assert (fill.going, fill.over, fill.seats_left) == (3, 2, 0)


def test_calling_an_event_off_cancels_its_answers_and_undo_brings_them_back(organiser: Organiser) -> None:
    event = organiser.event(capacity=1)
    going, waiting = organiser.answer(event, "김서준"), organiser.answer(event, "이하린")
    organiser.services.events.cancel(event.id, "organiser", reason="폭설")
    called_off = organiser.services.events.get(event.id).event
    assert (called_off.status, called_off.cancel_reason, called_off.sequence) == (
        EventStatus.CANCELLED,
        "폭설",
        1,
    )
    assert {organiser.status(i) for i in (going, waiting)} == {"cancelled"}
    with pytest.raises(RuleError):
        organiser.answer(event, "박도윤")
    organiser.services.history.undo("organiser")
    assert [organiser.status(i) for i in (going, waiting)] == ["going", "waitlisted"]


def test_one_person_answers_once(organiser: Organiser) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준", email="a@example.kr")
    with pytest.raises(RuleError) as refused:
        organiser.answer(event, "김 서준", email="A@example.kr")
    assert refused.value.rule == "already_answered"


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({"name": " "}, "name_missing"),
        ({"name": "김", "party": 0}, "party_empty"),
        ({"name": "김", "party": 4}, "party_too_large"),
        ({"name": "김", "phone": "전화 없음"}, "bad_phone"),
    ],
)
def test_nonsense_is_refused_with_its_rule(organiser: Organiser, facts: dict[str, object], rule: str) -> None:
    event = organiser.event(plus_ones=2)
    with pytest.raises(RuleError) as refused:
        organiser.services.rsvps.add(NewRsvp(event_id=event.id, **facts), "organiser")  # type: ignore[arg-type]
    assert refused.value.rule == rule
    assert organiser.services.people.count() == 0


def test_lists_sort_filter_and_search(organiser: Organiser) -> None:
    event = organiser.event(capacity=4)
    for name, party in (("한별", 1), ("가온", 3), ("Bo Li", 1)):
        organiser.answer(event, name, party)
    rsvps = organiser.services.rsvps

    def names(**facts: object) -> list[str]:
        query = RsvpQuery(event_id=event.id, **facts)  # type: ignore[arg-type]
        page = rsvps.first_page(query)
        assert page.ids == rsvps.ids(query)
        assert page.total == len(page.lines)
        return [line.name for line in page.lines]

    assert names() == ["가온", "한별", "Bo Li"]
    assert names(descending=True) == ["Bo Li", "한별", "가온"]
    assert names(sort=RsvpSort.FAMILY) == ["가온", "한별", "Bo Li"]
    assert names(sort=RsvpSort.PARTY, descending=True)[0] == "가온"
    assert names(status="waitlisted") == ["Bo Li"]
    assert names(text="ㅎㅂ") == ["한별"]


def test_history_tells_who_changed_an_answer_from_what(organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    organiser.services.rsvps.decline([rsvp], "부방장")
    told = [
        (change.actor, change.command, before.get("status"))
        for change, before in organiser.services.rsvps.history(rsvp)
    ]
    assert told[-1] == ("부방장", "rsvp.decline", "going")
    assert told[0][1] == "rsvp.add"
