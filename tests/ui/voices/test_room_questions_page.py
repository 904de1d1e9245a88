"""Questions from the room in the window: typed in, merged, answered, and seen by everyone."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from meetup_desk.domain.events import Event
from meetup_desk.domain.voices import RoomQuestionState
from meetup_desk.services.people.people import PersonEdit
from meetup_desk.services.services import Services
from meetup_desk.ui.voices import room_questions_page
from meetup_desk.ui.voices.hands_dialog import HandsDialog
from meetup_desk.ui.voices.publish_dialog import PublishDialog
from meetup_desk.ui.voices.room_questions_page import RoomQuestionsPage
from meetup_desk.ui.widgets.label import Label
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


@pytest.fixture
def event(organiser: Organiser) -> Event:
    return organiser.event()


@pytest.fixture
def page(qtbot: QtBot, framed: Any, services: Services, event: Event) -> RoomQuestionsPage:
    _, page = framed(lambda context, writes: RoomQuestionsPage(context, services, writes))
    assert isinstance(page, RoomQuestionsPage)
    page.show_event(services.events.get(event.id))
    return page


def typed(page: RoomQuestionsPage, qtbot: QtBot, *texts: str) -> None:
    for text in texts:
        page.text.setText(text)
        qtbot.keyClick(page.text, Qt.Key.Key_Return)
        wait(qtbot, lambda text=text: any(each.text == text for each in page._found))


def shown(page: RoomQuestionsPage) -> list[tuple[int, str]]:
    return [(each.support, each.text) for each in page._found]


def test_cards_are_typed_one_after_the_other_and_the_same_one_is_support(
    page: RoomQuestionsPage, qtbot: QtBot
) -> None:
    typed(page, qtbot, "주차는 어디에 하나요?", "다음은 언제 하나요?")
    assert page.text.text() == ""
    typed(page, qtbot, "다음은 언제 하나요?")
    wait(qtbot, lambda: shown(page) == [(2, "다음은 언제 하나요?"), (1, "주차는 어디에 하나요?")])


def test_questions_are_supported_merged_answered_and_carried_over(
    page: RoomQuestionsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(page, qtbot, "가", "나", "다")
    page.support(page._found[1])
    wait(qtbot, lambda: page._found[0].support == 2)
    page.merge([each.id for each in page._found[:2]])
    wait(qtbot, lambda: [each.support for each in page._found] == [3, 1])
    monkeypatch.setattr(room_questions_page.FormDialog, "draft", lambda _: {"text": "무대 뒤에서요"})
    page.answer(page._found[0].id)
    wait(qtbot, lambda: page._found[-1].answer == "무대 뒤에서요")
    page.carry_over(page._found[0])
    wait(qtbot, lambda: {each.state for each in page._found} == {"answered", "carried_over"})


def test_the_audience_sees_open_questions_and_a_name_only_where_it_was_given(
    page: RoomQuestionsPage, qtbot: QtBot, services: Services, event: Event
) -> None:
    services.room_questions.add(event.id, "이름 없는 질문", "organiser")
    services.room_questions.add(event.id, "이름 있는 질문", "organiser", asker="김서준", support=4)
    answered, _ = services.room_questions.add(event.id, "답한 질문", "organiser")
    services.room_questions.answer(answered, "organiser")
    page._ask()
    wait(qtbot, lambda: len(page._found) == 3)
    page.show_audience()

    def texts() -> list[str]:
        labels = page.audience.findChildren(Label)
        return [label.text() for label in labels if label.isVisibleTo(page.audience)]

    wait(qtbot, lambda: texts()[1:] == ["4", "이름 있는 질문", "김서준", "1", "이름 없는 질문"])
    qtbot.keyClick(page.audience, Qt.Key.Key_Escape)
    assert page._stack.currentIndex() == 0


def test_hands_are_counted_by_row_and_kept(
    page: RoomQuestionsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(dialog: HandsDialog) -> str:
        dialog.question.setText("다음에도 여기에서 할까요?")
        for row, (yes, no) in enumerate(((5, 1), (7, 2))):
            dialog.hands[row][0].setValue(yes)
            dialog.hands[row][1].setValue(no)
        return "save"

    monkeypatch.setattr(HandsDialog, "ask", ask)
    page.count_hands()
    wait(qtbot, lambda: page._found)
    (kept,) = page._found
    assert (kept.state, kept.answer, kept.support) == (RoomQuestionState.ANSWERED, "Yes 12 · No 3", 15)


def test_tab_goes_through_every_row_of_hands_before_one_more(page: RoomQuestionsPage) -> None:
    dialog = HandsDialog(page._context, page)
    dialog.add_row()
    met = [dialog.options[-1].nextInFocusChain()]
    while met[-1] is not dialog.more:
        met.append(met[-1].nextInFocusChain())
    boxes = [box for row in dialog.hands for box in row]
    assert [widget for widget in met if widget in boxes] == boxes


def test_the_room_does_not_see_a_question_that_names_somebody_before_it_was_looked_at(
    page: RoomQuestionsPage, qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.people.add(PersonEdit(name="김민준"), "organiser")
    typed(page, qtbot, "김민준 님은 왜 안 오나요?", "다음은 언제 하나요?")
    page.show_audience()

    def texts() -> str:
        labels = page.audience.findChildren(Label)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(page.audience))

    wait(qtbot, lambda: "다음은 언제 하나요?" in texts())
    assert "김민준" not in texts()
    page.leave_audience()
    (held_back,) = page._held_back
    first = page._menu([held_back])[0]
    assert first.text() == "Words for everyone…"
    monkeypatch.setattr(PublishDialog, "draft", lambda _: {"text": "진행자는 왜 안 오나요?"})
    first.run()
    wait(qtbot, lambda: "진행자는 왜 안 오나요?" in texts())
    assert "김민준" not in texts()


def test_a_screen_that_is_small_for_its_text_shows_fewer_questions_whole(
    page: RoomQuestionsPage, qtbot: QtBot, services: Services, event: Event
) -> None:
    for number in range(7):
        words = f"질문 {number}: 다음 모임은 언제 어디에서 열리고 처음 오는 사람도 갈 수 있나요?"
        services.room_questions.add(event.id, words, "organiser", support=9 - number)
    page._ask()
    wait(qtbot, lambda: len(page._found) == 7)
    page.show_audience()
    page.audience.resize(900, 420)

    def shown() -> list[Label]:
        return [label for label in page.audience.findChildren(Label) if label.isVisibleTo(page.audience)]

    def left() -> str:
        return next((label.text() for label in shown() if "more question" in label.text()), "")

    wait(qtbot, lambda: bool(left()))
    questions = [label for label in shown() if label.text().startswith("질문")]
    assert 0 < len(questions) < 5
    assert left() == f"{7 - len(questions)} more questions"
    wait(qtbot, lambda: all(each.height() >= each.heightForWidth(each.width()) for each in questions))
