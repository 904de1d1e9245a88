"""The life of members: told of renewal in time, thanked for what they did, certified for having come."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.memberships import Role
from meetup_desk.domain.times import DAY, Plan
from meetup_desk.domain.voices import VoiceKind, VoiceState
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.groups.members import Approval
from meetup_desk.services.groups.recognition import CertificateQuery, say_given
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voices import VoiceDraft
from tests.conftest import Clock, Organiser

BY = "organiser"


def test_members_are_told_15_and_7_days_before_on_the_day_and_15_days_after(
    services: Services, organiser: Organiser, clock: Clock, write_list: Callable[..., Path]
) -> None:
    group = services.settings.group()
    services.groups.change(group.id, GroupEdit(member_months=12), BY)
    (one,) = services.applications.run(
        write_list("이름,이메일", "서다온,d@mail.example"), group.id, BY
    ).applied
    services.members.approve([one], BY)
    ends = int(services.members.of_ids([one])[0].renews_at or 0)
    told = []
    for day in range(-20, 40):
        clock.now = ends + day * DAY
        if due := services.renewals.due(group.id):
            assert [row.kind.key for row in services.today.view().rows] == ["renewals"]
            (text,) = services.member_texts.renewals([each.member.id for each in due], "ko")
            assert ("끝났어요" if day >= 0 else "끝나요") in text
            services.renewals.tell([each.member.id for each in due], BY)
            told.append(day)
    assert told == [-15, -7, 0, 15]
    services.members.renew([one], BY)
    assert services.renewals.due(group.id) == []


class Year:
    """Meetups of a group, and who came to each, in one line."""

    def __init__(self, services: Services, organiser: Organiser, clock: Clock) -> None:
        self.services, self.organiser, self.clock = services, organiser, clock
        self.group = services.settings.group()

    def meetup(self, month: int, *names: str, party: int = 1) -> tuple[Event, list[RsvpId]]:
        plan = Plan(start=datetime(2027, month, 7, 19), end=datetime(2027, month, 7, 21), tz="Asia/Seoul")
        event = self.organiser.event(f"{month}월 모임", plan=plan)
        answers = [self.organiser.answer(event, name, party, email=f"{name}@mail.example") for name in names]
        self.clock.now = int(plan.start_utc)
        for rsvp in answers:
            self.services.door(event.id, "정문").scan(ScanRequest(text=self.organiser.code(event, rsvp)))
        return event, answers


@pytest.fixture
def year(services: Services, organiser: Organiser, clock: Clock) -> Year:
    return Year(services, organiser, clock)


def test_what_people_gave_is_counted_from_what_happened(year: Year, tmp_path: Path) -> None:
    services, group = year.services, year.group
    first, answers = year.meetup(1, "harin", "doyun")
    people = [services.rsvps.line(rsvp).person_id for rsvp in answers]
    host = services.members.found(group.id, people[0], Role.HOST, BY).changed[0]
    helper = services.members.found(group.id, people[1], Role.HELPER, BY).changed[0]
    year.meetup(2, "harin", "doyun", party=2)
    services.members.give_role(helper, Role.HOST, BY)
    year.meetup(3, "harin", "doyun")
    found = {each.name: each for each in services.recognition.year(group.id, 2027).given}
    assert (found["harin"].attended, found["harin"].hosted, found["harin"].brought) == (3, 1, 1)
    assert found["harin"].deputised == 1
    assert (found["doyun"].attended, found["doyun"].hosted, found["doyun"].helped) == (3, 1, 1)
    assert say_given(found["doyun"], "ko") == "1번 진행, 1번 도움, 1명 데려옴, 3번 참석"
    services.recognition.reward(group.id, people[0], 2027, "책", BY, cost=15_000)
    assert [each.cost for each in services.recognition.year(group.id, 2027).rewards] == [15_000]
    path = tmp_path / "year.pdf"
    services.group_papers.write_year(path, group.id, 2027, "ko")
    text = PdfReader(path).pages[0].extract_text()
    assert "harin" in text
    assert "2027년" in text
    assert (host, first.id) != (0, 0)


def test_deputies_and_who_answered_voices_are_counted_apart(year: Year) -> None:
    services, group = year.services, year.group
    _, answers = year.meetup(1, "harin", "doyun")
    people = [services.rsvps.line(rsvp).person_id for rsvp in answers]
    services.members.found(group.id, people[0], Role.HOST, BY)
    services.members.found(group.id, people[1], Role.DEPUTY, BY)
    event, _ = year.meetup(2, "harin", "doyun")
    asked, about_event, elsewhere, open_again = (
        services.voices.add(VoiceDraft(kind=VoiceKind.QUESTION, title="몇 시에 끝나요?", **about), BY)[0]
        for about in ({"group_id": group.id}, {"event_id": event.id}, {}, {"group_id": group.id})
    )
    for voice in (asked, about_event, elsewhere, open_again):
        services.voices.answer(voice.id, VoiceState.EXPLAINED, "harin", text="아홉 시예요.")
    services.voices.answer(asked.id, VoiceState.DONE, "doyun", text="아홉 시로 적어 두었어요.")
    services.voices.answer(open_again.id, VoiceState.LOOKED_AT, "harin", text="다시 볼게요.")
    found = {each.name: each for each in services.recognition.year(group.id, 2027).given}
    assert (found["harin"].hosted, found["harin"].deputised, found["harin"].answered) == (1, 0, 1)
    assert (found["doyun"].hosted, found["doyun"].deputised, found["doyun"].answered) == (0, 1, 1)
    assert say_given(found["doyun"], "en") == "deputised 1, answered 1, came 2"
    assert services.recognition.year(group.id, 2026).given == []


def test_a_reward_names_who_got_it_also_where_they_never_came(year: Year, organiser: Organiser) -> None:
    person = year.services.rsvps.line(organiser.answer(organiser.event("모임"), "가온")).person_id
    year.services.recognition.reward(year.group.id, person, 2027, "책", BY)
    found = year.services.recognition.year(year.group.id, 2027)
    assert [found.rewarded[each.person_id].name for each in found.rewards] == ["가온"]


def test_who_came_often_enough_gets_a_certificate(year: Year, tmp_path: Path) -> None:
    year.meetup(1, "harin", "doyun")
    year.meetup(2, "harin")
    path = tmp_path / "certificates.pdf"
    query = CertificateQuery(group_id=year.group.id, year=2027, least=2)
    assert year.services.group_papers.write_certificates(path, query, "ko") == 1
    (page,) = PdfReader(path).pages
    assert "harin" in page.extract_text()
    assert "2번 가운데 2번" in page.extract_text()
    none = CertificateQuery(group_id=year.group.id, year=2027, least=9)
    assert year.services.group_papers.write_certificates(tmp_path / "none.pdf", none, "ko") == 0
    assert not (tmp_path / "none.pdf").exists()


def test_a_newcomer_has_somebody_who_is_thanked_for_it(year: Year, write_list: Callable[..., Path]) -> None:
    services, group = year.services, year.group
    _, answers = year.meetup(1, "harin")
    buddy = services.rsvps.line(answers[0]).person_id
    (one,) = services.applications.run(write_list("이름,이메일", "새봄,s@mail.example"), group.id, BY).applied
    services.members.approve([one], BY, approval=Approval(buddy_id=buddy))
    assert services.members.lines([one])[0].is_newcomer
    (given,) = [each for each in services.recognition.year(group.id, 2027).given if each.name == "harin"]
    assert given.welcomed == 1


@pytest.mark.parametrize("year", [-1, 1, 9999, 10_000])
def test_in_a_year_that_no_calendar_has_nobody_gave_anything(services: Services, year: int) -> None:
    assert services.recognition.year(services.settings.group().id, year).given == []
