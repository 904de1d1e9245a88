"""A consent that somebody gives in an application is a consent like any other, however it came in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from meetup_desk.domain.consents import Consent
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.groups import FieldKind, Group, GroupQuestion
from meetup_desk.domain.ids import GroupId, PersonId
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.imports.application_drafts import ApplicationDraft
from meetup_desk.services.services import Services

BY = "organiser"
_PHOTOS = {"ko": "모임 사진을 올려도 되나요?", "en": "May we publish photos of you?"}
_DATA = "개인정보 수집 및 이용에 동의하나요?"  # read as a column of consents wherever it stands
_QUESTIONS = (
    GroupQuestion(kind=FieldKind.CONSENT, text=_PHOTOS, required=True, purpose="사진"),
    GroupQuestion(kind=FieldKind.CONSENT, text={"ko": _DATA}, required=True, purpose="data"),
    GroupQuestion(kind=FieldKind.CONSENT, text={"": "이름을 회원 명부에?"}, purpose="회원 명부"),
    GroupQuestion(kind=FieldKind.TEXT, text={"": "동의"}),
)
WriteList = Callable[..., Path]


@pytest.fixture
def group(services: Services) -> Group:
    return services.groups.add(GroupEdit(name="산책과 대화", questions=_QUESTIONS), BY)[0]


def _waiting(services: Services, group_id: GroupId) -> PersonId:
    (line,) = services.queue.lines(group_id, services.queue.ids(group_id))
    return line.member.person_id


def _facts(consents: list[Consent]) -> list[tuple[str, bool, str, str, str]]:
    return sorted((each.purpose, each.granted, each.wording, each.lang, each.source) for each in consents)


def test_a_typed_application_gives_its_consents_with_wording_language_date_and_source(
    services: Services, group: Group
) -> None:
    answers = {_PHOTOS["en"]: "I agree", "이름을 회원 명부에?": "동의하지 않아요", "동의": "네"}
    done = services.applications.enter(group.id, ApplicationDraft(name="서다온", answers=answers), BY)
    person = _waiting(services, group.id)
    found = services.consents.of(person)
    assert _facts(found) == [
        ("photos", True, _PHOTOS["en"], "en", "form"),
        ("회원 명부", False, "이름을 회원 명부에?", "", "form"),
    ]
    assert {each.at for each in found} == {services.members.of_ids(done.applied)[0].applied_at}
    services.history.undo(BY, done.changes.change)
    assert services.queue.ids(group.id) == []


def test_a_list_gives_the_same_consents_also_in_columns_that_are_known_for_them(
    services: Services, group: Group, write_list: WriteList
) -> None:
    heading = f"이름,이메일,{_PHOTOS['ko']},{_DATA}"
    file = write_list(heading, "서다온,d@mail.example,동의하지 않아요,동의합니다")
    services.applications.run(file, group.id, BY)
    (line,) = services.queue.lines(group.id, services.queue.ids(group.id))
    assert _facts(services.consents.of(line.member.person_id)) == [
        ("data", True, _DATA, "ko", "import"),
        ("photos", False, _PHOTOS["ko"], "ko", "import"),
    ]
    assert (line.unanswered, set(line.member.answers)) == (0, {_PHOTOS["ko"], _DATA})


def test_what_is_said_in_a_later_application_counts_and_what_is_not_taken_says_nothing(
    services: Services, group: Group
) -> None:
    first = ApplicationDraft(name="서다온", email="d@mail.example", answers={_PHOTOS["ko"]: "동의해요"})
    services.applications.enter(group.id, first, BY)
    other, _ = services.groups.add(GroupEdit(name="독서회", questions=_QUESTIONS), BY)
    no = ApplicationDraft(name="서다온", email="d@mail.example", answers={_PHOTOS["ko"]: "동의하지 않아요"})
    with pytest.raises(RuleError):
        services.applications.enter(group.id, no, BY)
    person = _waiting(services, group.id)
    assert [each.granted for each in services.consents.latest(person)] == [True]
    services.applications.enter(other.id, no, BY)
    assert [each.granted for each in services.consents.latest(person)] == [False]
