"""What names somebody stands in public once the organiser has looked at it."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.voices import Voice, VoiceKind, VoiceState
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.services import Services
from meetup_desk.services.voices.voice_texts import author_text
from meetup_desk.services.voices.voices import VoiceDraft, VoiceQuery

if TYPE_CHECKING:
    from conftest import Organiser

BY = "organiser"


def complaint(services: Services, title: str, **more: object) -> Voice:
    draft = VoiceDraft(kind=VoiceKind.COMPLAINT, title=title, **more)  # type: ignore[arg-type]
    return services.voices.add(draft, BY)[0]


def boards(services: Services, folder: Path) -> list[str]:
    """Give what the board says on each of its ways out."""
    html, pdf = folder / "board.html", folder / "board.pdf"
    services.voice_board.write(html, "html", "ko")
    services.voice_board.write(pdf, "pdf", "ko")
    return [html.read_text("utf-8"), "\n".join(page.extract_text() for page in PdfReader(pdf).pages)]


@pytest.fixture
def minjun(services: Services) -> str:
    services.people.add(PersonEdit(name="김민준"), BY)
    return "김민준"


@pytest.mark.usefixtures("minjun")
def test_a_complaint_that_names_somebody_stays_off_the_board_until_it_was_looked_at(
    services: Services, tmp_path: Path
) -> None:
    voice = complaint(services, "진행자 김민준 님이 무례했어요")
    complaint(services, "마이크가 작아요")
    for text in boards(services, tmp_path):
        assert "마이크가 작아요" in text
        assert "민준" not in text
        assert "살펴보는 의견 1개" in text
    assert services.voices.detail(voice.id).unseen == ("김민준",)
    assert services.voices.ids(VoiceQuery(held_back=True)) == [voice.id]
    services.public_words.publish_voice(voice.id, BY, text="진행자가 무례했어요")
    for text in boards(services, tmp_path):
        assert "진행자가 무례했어요" in text
        assert "민준" not in text
        assert "살펴보는 의견" not in text
    assert services.voices.by_uid(voice.uid).title == "진행자 김민준 님이 무례했어요"


@pytest.mark.usefixtures("minjun")
def test_it_may_stand_there_with_the_name_and_is_asked_again_for_another(
    services: Services, tmp_path: Path
) -> None:
    voice = complaint(services, "김민준 님 강의를 또 듣고 싶어요")
    services.public_words.publish_voice(voice.id, BY)
    assert all("김민준" in text for text in boards(services, tmp_path))
    services.people.add(PersonEdit(name="이서연"), BY)
    services.voices.answer(voice.id, VoiceState.PLANNED, BY, text="이서연 님이 알아볼게요.")
    assert services.voices.detail(voice.id).unseen == ("이서연",)
    assert not any("이서연" in text for text in boards(services, tmp_path))


def test_somebody_who_is_added_later_is_found_too(services: Services, tmp_path: Path) -> None:
    voice = complaint(services, "김민준 님이 늦었어요")
    assert services.voices.detail(voice.id).unseen == ()
    services.people.add(PersonEdit(name="김민준"), BY)
    assert services.voices.detail(voice.id).unseen == ("김민준",)
    assert not any("김민준" in text for text in boards(services, tmp_path))


@pytest.mark.usefixtures("minjun")
def test_signature_sheets_and_texts_to_others_do_not_name_somebody_either(
    services: Services, tmp_path: Path
) -> None:
    voice = complaint(services, "김민준 님을 쉬게 해 주세요", threshold=20)
    other = complaint(services, "진행자를 바꿔 주세요")
    with pytest.raises(RuleError) as error:
        services.signatures.write(voice, 1, tmp_path / "sheet.pdf", BY)
    assert error.value.rule == "voice_names"
    services.voices.merge(voice.id, [other.id], BY)

    def told() -> str:
        now = services.desk.now()
        return author_text(services.voices.detail(other.id), "ko", "Asia/Seoul", now)

    assert "김민준" not in told()
    services.public_words.publish_voice(voice.id, BY, text="진행자를 쉬게 해 주세요")
    services.signatures.write(services.voices.by_uid(voice.uid), 1, tmp_path / "sheet.pdf", BY)
    sheet = PdfReader(tmp_path / "sheet.pdf").pages[0].extract_text()
    assert "진행자를 쉬게 해 주세요" in sheet
    assert "김민준" not in sheet
    assert "진행자를 쉬게 해 주세요" in told()


@pytest.mark.usefixtures("minjun")
def test_a_question_from_the_room_waits_for_a_look_as_well(
    services: Services, organiser: "Organiser"
) -> None:
    event = organiser.event().id
    named, _ = services.room_questions.add(event, "민준이는 왜 안 왔나요?", BY)
    services.room_questions.add(event, "다음은 언제예요?", BY)
    questions = services.room_questions.list(event)
    assert services.room_questions.held_back(questions) == {named.id: ("민준",)}
    services.public_words.publish_question(named, BY, text="진행자는 왜 안 왔나요?")
    again = services.room_questions.list(event)
    assert services.room_questions.held_back(again) == {}
    assert {one.in_public for one in again} == {"진행자는 왜 안 왔나요?", "다음은 언제예요?"}


@pytest.mark.usefixtures("minjun")
def test_what_was_chosen_for_the_board_can_be_taken_back(services: Services) -> None:
    voice = complaint(services, "김민준 님이 늦었어요")
    services.public_words.publish_voice(voice.id, BY)
    services.history.undo(BY)
    assert services.voices.detail(voice.id).unseen == ("김민준",)
