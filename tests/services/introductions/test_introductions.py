"""Introductions: who is proposed to whom, what both are asked, and what comes of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.consents import ConsentPurpose, ConsentSource
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.history import HistoryQuery
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.introductions import IntroductionAnswer as Answer
from meetup_desk.domain.introductions import IntroductionState as State
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.meetings import MeetingSource
from meetup_desk.domain.people import ContactKind
from meetup_desk.services.introductions.introductions import IntroductionLine
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.people.people import ContactDraft, PersonEdit
from meetup_desk.services.seating.drafts import SeatingDraft, TableDraft
from meetup_desk.services.services import Services
from meetup_desk.words.change_names import say_change
from tests.conftest import Organiser

BY = "organiser"
NEED, OFFER = NeedOfferKind.NEED, NeedOfferKind.OFFER
Person = Callable[..., PersonId]


@pytest.fixture
def person(services: Services) -> Person:
    def make(name: str, need: str = "", offer: str = "", phone: str = "") -> PersonId:
        contacts = (ContactDraft(ContactKind.PHONE, phone),) if phone else ()
        person_id, _ = services.people.add(PersonEdit(name=name, contacts=contacts), BY)
        for kind, text in ((NEED, need), (OFFER, offer)):
            if text:
                services.need_offers.add(person_id, kind, text, BY)
        return person_id

    return make


def names(lines: list[IntroductionLine]) -> set[tuple[str, str]]:
    return {(line.name, line.other) for line in lines}


def test_who_speaks_of_the_same_is_proposed_with_the_words(services: Services, person: Person) -> None:
    person("임소율", need="이력서를 같이 봐 줄 사람")
    person("한태윤", offer="인사 담당 10년, 이력서 첨삭")
    person("Emma", need="Practicing Korean conversation")
    person("정태오", offer="한국어 회화 연습 상대")
    person("Daniel", need="photography lessons")
    person("Sofía", offer="I take photos and can teach you")
    person("권하은", offer="목요일 풋살")
    lines, _ = services.introductions.propose(BY)
    assert names(lines) == {("임소율", "한태윤"), ("Emma", "정태오"), ("Daniel", "Sofía")}
    assert lines[0].introduction.state is State.PROPOSED
    assert {line.name: line.introduction.reason for line in lines}["임소율"] == "이력서"


def test_nobody_is_proposed_twice_or_who_met_or_asked_not_to_be(services: Services, person: Person) -> None:
    asks = person("임소율", need="영어 회화")
    person("한태윤", offer="영어 수업")
    unwilling = person("정태오", offer="영어 스터디")
    blocked = person("박가온", offer="영어 책")
    known = person("서채원", offer="영어 시험")
    services.consents.say(
        unwilling, ConsentPurpose.INTRODUCTIONS, BY, granted=False, source=ConsentSource.HAND
    )
    services.blocks.add(blocked, BlockDraft(reason="소란"), BY)
    services.meetings.add(asks, known, BY)
    assert names(services.introductions.propose(BY)[0]) == {("임소율", "한태윤")}
    assert services.introductions.propose(BY)[0] == []
    services.consents.say(
        unwilling, ConsentPurpose.INTRODUCTIONS, BY, granted=True, source=ConsentSource.HAND
    )
    assert names(services.introductions.propose(BY)[0]) == {("임소율", "정태오")}


def test_who_must_be_kept_apart_is_not_brought_together(services: Services, organiser: Organiser) -> None:
    event = organiser.event()
    rsvps = [organiser.answer(event, name) for name in ("임소율", "한태윤")]
    one, other = (PersonId(line.person_id) for line in services.rsvps.lines(rsvps))
    services.need_offers.add(one, NEED, "영어 회화", BY)
    services.need_offers.add(other, OFFER, "영어 수업", BY)
    draft = SeatingDraft(tables=[TableDraft(seats=2)] * 2, apart=[(one, other)])
    services.seatings.make(event.id, draft, BY, seconds=0.1)
    assert services.introductions.propose(BY)[0] == []
    with pytest.raises(RuleError, match="introduction_closed"):
        services.introductions.add(one, other, BY)


def test_the_history_says_whose_a_need_or_an_offer_is(services: Services, person: Person) -> None:
    who = person("임소율")
    services.need_offers.add(who, NEED, "영어 회화", BY)
    said, _ = services.need_offers.add(who, OFFER, "이력서 봐 주기", BY)
    services.need_offers.close(said.id, BY)
    lines = services.history_listing.list(HistoryQuery(), 3)
    assert [say_change(line.command, line.detail, "en") for line in lines] == [
        "closing a need or offer of 임소율",
        "an offer of 임소율",
        "a need of 임소율",
    ]


def test_columns_of_a_list_are_needs_and_offers(
    services: Services, organiser: Organiser, write_list: Callable[..., Path]
) -> None:
    event = organiser.event()
    rows = (
        "이름,연락처,도움 요청,나눔할 수 있는 것",
        "임소율,010-1000-0001,이력서 첨삭,없음",
        "한태윤,010-1000-0002,,이력서 검토",
    )
    services.imports.run(write_list(*rows), event.id, BY)
    lines, _ = services.introductions.propose(BY, event_id=event.id)
    assert [(line.name, line.need, line.offer) for line in lines] == [
        ("임소율", "이력서 첨삭", "이력서 검토")
    ]
    assert services.introductions.propose(BY)[0] == []


def test_nobody_is_named_before_both_agreed(services: Services, person: Person) -> None:
    asks = person("임소율", need="이력서 첨삭", phone="010-1234-5678")
    gives = person("한태윤", offer="이력서 검토", phone="010-8765-4321")
    (line,), _ = services.introductions.propose(BY)
    one = line.introduction.id
    with pytest.raises(RuleError, match="introduction_not_asked"):
        services.introductions.answer(one, asks, Answer.YES, BY)
    questions = services.introduction_texts.questions(line)
    assert "한태윤" not in questions.person
    assert "임소율" not in questions.other
    services.introductions.ask([one], BY)
    services.introductions.answer(one, asks, Answer.YES, BY)
    line = services.introductions.line(one)
    assert line.introduction.state is State.ASKED
    with pytest.raises(RuleError, match="introduction_not_agreed"):
        services.introduction_texts.contacts(line)
    with pytest.raises(RuleError, match="introduction_not_agreed"):
        services.introductions.meet(one, BY)
    services.introductions.answer(one, gives, Answer.YES, BY)
    texts = services.introduction_texts.contacts(services.introductions.line(one))
    assert "한태윤" in texts.person
    assert "8765" in texts.person
    assert "1234-5678" in texts.other


def test_two_who_met_have_a_meeting_and_the_need_is_closed(services: Services, person: Person) -> None:
    asks, gives = person("임소율", need="이력서 첨삭"), person("한태윤", offer="이력서 검토")
    (line,), _ = services.introductions.propose(BY)
    one = line.introduction.id
    services.introductions.ask([one], BY)
    for who in (asks, gives):
        services.introductions.answer(one, who, Answer.YES, BY)
    change = services.introductions.meet(one, BY).change
    (met,) = services.meetings.of_person(asks)
    assert (met.id, met.sources) == (gives, {MeetingSource.INTRODUCTION})
    assert [said.open for said in services.need_offers.of_person(asks)] == [False]
    services.history.undo(BY, change)
    assert services.meetings.of_person(asks) == []
    assert services.introductions.line(one).introduction.state is State.AGREED


def test_a_no_ends_it_and_a_not_now_is_asked_anew(services: Services, person: Person) -> None:
    asks, _ = person("임소율", need="이력서 첨삭"), person("한태윤", offer="이력서 검토")
    (line,), _ = services.introductions.propose(BY)
    one = line.introduction.id
    services.introductions.pass_over(one, BY)
    assert services.introductions.list(state=State.NOT_NOW)[0].introduction.id == one
    services.introductions.ask([one], BY)
    assert services.introductions.line(one).introduction.state is State.ASKED
    services.introductions.answer(one, asks, Answer.NO, BY)
    assert services.introductions.line(one).introduction.state is State.DECLINED
    with pytest.raises(RuleError, match="introduction_over"):
        services.introductions.ask([one], BY)


def test_nobody_is_in_more_than_three_at_once(services: Services, person: Person) -> None:
    person("한태윤", offer="영어 수업")
    for number in range(5):
        person(f"사람 {number}", need="영어 공부")
    assert len(services.introductions.propose(BY)[0]) == 3
