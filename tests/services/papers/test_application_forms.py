"""The form on paper: all that the group asks, in the language of who prints it."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from meetup_desk.domain.groups import FieldKind, GroupQuestion
from meetup_desk.domain.ids import GroupId
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.services import Services

BY = "organiser"
_WALK = GroupQuestion(
    kind=FieldKind.MANY,
    text={"ko": "언제 걷나요?", "en": "When do you walk?"},
    options=({"ko": "아침", "en": "Morning"}, {"ko": "저녁", "en": "Evening"}),
)
_PHOTOS = GroupQuestion(
    kind=FieldKind.CONSENT, text={"": "사진을 찍어도 되나요?"}, purpose="photos", required=True
)


@pytest.fixture
def group_id(services: Services) -> GroupId:
    edit = GroupEdit(name="산책과 대화", questions=(_WALK, _PHOTOS), conduct="서로 존중해요.", target_days=2)
    return services.groups.add(edit, BY)[0].id


def _pages(services: Services, group_id: GroupId, path: Path, lang: str) -> list[str]:
    services.application_forms.write(path, group_id, lang)
    return [page.extract_text() for page in PdfReader(path).pages]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "ko",
            (
                "산책과 대화 가입 신청서",
                "2일 안에",
                "6. 언제 걷나요?",
                "아침",
                "동의해요",
                "“없음”도 괜찮아요",
            ),
        ),
        (
            "en",
            (
                "Application to join",
                "within 2 days",
                "6. When do you walk?",
                "Morning",
                "I agree",
                "fine answer",
            ),
        ),
    ],
)
def test_a_form_asks_what_the_group_asks(
    services: Services, group_id: GroupId, tmp_path: Path, lang: str, said: tuple[str, ...]
) -> None:
    (page,) = _pages(services, group_id, tmp_path / "form.pdf", lang)
    assert [text for text in said if text not in page] == []
    assert "7. 사진을 찍어도 되나요?*" in page
    assert "서로 존중해요." in page


def test_long_rules_and_many_questions_go_on_on_further_pages(
    services: Services, group_id: GroupId, tmp_path: Path
) -> None:
    questions = tuple(GroupQuestion(text={"": f"질문 {n}번"}) for n in range(1, 26))
    rules = "\n".join(f"{n}번째 규칙이에요." for n in range(1, 81))
    services.groups.change(group_id, GroupEdit(questions=questions, conduct=rules), BY)
    pages = _pages(services, group_id, tmp_path / "form.pdf", "ko")
    text = "\n".join(pages)
    assert len(pages) > 2
    assert all(f"질문 {n}번" in text for n in range(1, 26))
    assert all(f"{n}번째 규칙이에요." in text for n in range(1, 81))
