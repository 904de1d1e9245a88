"""An application that is typed from paper waits like one from a list, and is matched and flagged alike."""

import pytest

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import FieldKind, Group, GroupQuestion, WayIn
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.imports.application_drafts import ApplicationDraft
from meetup_desk.services.people.blocks import BlockDraft
from meetup_desk.services.services import Services

BY = "organiser"
_AGE = GroupQuestion(kind=FieldKind.NUMBER, text={"ko": "몇 살인가요?", "en": "How old are you?"})
_WAY = GroupQuestion(
    kind=FieldKind.CHOICE, text={"": "어떻게 알았나요?"}, options=({"": "친구"}, {"": "검색"})
)
_DAON = ApplicationDraft(
    name=" 서다온 ",
    phone="010-0312-4478",
    email="Daon@mail.example",
    kakao="daon",
    answers={"몇 살인가요?": "41", "어떻게 알았나요?": "친구"},
)


@pytest.fixture
def group(services: Services) -> Group:
    return services.groups.add(GroupEdit(name="산책과 대화", questions=(_AGE, _WAY)), BY)[0]


def test_a_typed_application_waits_with_its_answers_and_no_affiliation(
    services: Services, group: Group
) -> None:
    done = services.applications.enter(group.id, _DAON, BY)
    (line,) = services.queue.lines(group.id, services.queue.ids(group.id))
    assert (line.member.name, line.member.affiliation, line.member.answers) == (
        *("서다온", "", {"몇 살인가요?": "41", "어떻게 알았나요?": "친구"}),
    )
    contacts = services.people.contacts(line.member.person_id)
    assert sorted(each.value for each in contacts) == ["+821003124478", "daon", "daon@mail.example"]
    services.history.undo(BY, done.changes.change)
    assert services.queue.ids(group.id) == []


def test_somebody_who_is_known_is_not_made_twice_and_one_who_waits_is_said_so(
    services: Services, group: Group
) -> None:
    services.applications.enter(group.id, _DAON, BY)
    with pytest.raises(RuleError) as again:
        services.applications.enter(group.id, _DAON, BY)
    other, _ = services.groups.add(GroupEdit(name="독서회"), BY)
    done = services.applications.enter(
        other.id, ApplicationDraft(name="서다온", email="daon@mail.example"), BY
    )
    assert (again.value.rule, done.people_added, done.people_matched) == ("already_applied", 0, 1)


def test_somebody_who_was_blocked_is_flagged_under_another_name(services: Services, group: Group) -> None:
    other, _ = services.groups.add(GroupEdit(name="독서회"), BY)
    first = services.applications.enter(group.id, _DAON, BY).applied[0]
    person = services.members.lines([first])[0].person_id
    services.blocks.add(person, BlockDraft(reason="약속을 어겼어요"), BY)
    again = ApplicationDraft(name="서다운", phone="010-0312-4478")
    done = services.applications.enter(other.id, again, BY)
    assert done.flagged == done.applied


@pytest.mark.parametrize(
    ("draft", "rule"),
    [
        (ApplicationDraft(name=" "), "name_missing"),
        (ApplicationDraft(name="가온", email="no"), "bad_email"),
        (ApplicationDraft(name="가온", phone="전화"), "bad_phone"),
        (ApplicationDraft(name="가온", answers={"몇 살인가요?": "마흔"}), "group_answer"),
        (ApplicationDraft(name="가온", answers={"어떻게 알았나요?": "광고"}), "group_answer"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    services: Services, group: Group, draft: ApplicationDraft, rule: str
) -> None:
    with pytest.raises(RuleError) as refused:
        services.applications.enter(group.id, draft, BY)
    assert (refused.value.rule, services.queue.ids(group.id)) == (rule, [])


def test_the_way_into_the_group_holds_for_what_is_typed(services: Services, group: Group) -> None:
    services.groups.change(group.id, GroupEdit(way_in=WayIn.INVITATION), BY)
    with pytest.raises(RuleError) as refused:
        services.applications.enter(group.id, _DAON, BY)
    services.groups.change(group.id, GroupEdit(way_in=WayIn.OPEN), BY)
    assert (refused.value.rule, services.applications.enter(group.id, _DAON, BY).approved) == (
        *("invitation_only", 1),
    )
