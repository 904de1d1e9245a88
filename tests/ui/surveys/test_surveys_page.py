"""Surveys in the window: made, printed, read, checked by the keyboard alone, typed in, and shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.events import Event
from meetup_desk.domain.surveys import QuestionKind, Survey
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.question_sets import question_set
from meetup_desk.services.surveys.surveys import TypedAnswer
from meetup_desk.ui.surveys import survey_actions
from meetup_desk.ui.surveys.dumbbells import Dumbbells
from meetup_desk.ui.surveys.letter_dialog import SurveyLetterDialog
from meetup_desk.ui.surveys.option_bars import OptionBars
from meetup_desk.ui.surveys.question_form import question_of, values_of
from meetup_desk.ui.surveys.sheet_form import said_by
from meetup_desk.ui.surveys.survey_dialog import SurveyDialog
from meetup_desk.ui.surveys.surveys_page import SurveysPage
from meetup_desk.ui.widgets.label import Label
from tests.conftest import Organiser
from tests.marks.paper import Drawn
from tests.services.surveys.marked_pdf import draw, photo, rendered

BY, PATIENCE = "organiser", 20_000  # ms


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


@pytest.fixture
def event(organiser: Organiser) -> Event:
    return organiser.event()


@pytest.fixture
def page(qtbot: QtBot, framed: Any, services: Services, event: Event) -> SurveysPage:
    _, page = framed(lambda context, writes: SurveysPage(context, services, writes))
    assert isinstance(page, SurveysPage)
    page.show_event(services.events.get(event.id))
    return page


def made(services: Services, event: Event, name: str = "after", before: Survey | None = None) -> Survey:
    return services.surveys.make(question_set(name), BY, event_id=event.id, before=before)[0]


def answered(
    services: Services, survey: Survey, numbers: list[int], slips: list[str] | None = None
) -> list[str]:
    """Have people say a number to the first question."""
    return [
        services.surveys.answer_sheet(survey, slip, {0: TypedAnswer(options=[number - 1])}, BY)[0]
        for number, slip in zip(numbers, slips or [""] * len(numbers), strict=True)
    ]


def opened(page: SurveysPage, qtbot: QtBot, survey: Survey) -> None:
    page._ask()
    wait(qtbot, lambda: survey.id in page._lines)
    page.open_survey(survey.id)
    wait(qtbot, lambda: page.view._results is not None)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def test_a_ready_set_is_changed_and_made(
    page: SurveysPage, qtbot: QtBot, services: Services, event: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(dialog: SurveyDialog) -> str:
        dialog.questions.list.setCurrentRow(0)
        dialog.questions.remove()
        dialog.questions.move_by(1)
        dialog.titles["ko"].setText("송년 모임은 어땠나요?")
        dialog.press("make")
        return dialog.answer

    monkeypatch.setattr(SurveyDialog, "ask", ask)
    page.ask_new()
    wait(qtbot, lambda: page.view.survey is not None)
    (line,) = services.surveys.list(event.id)
    ready = question_set("after").questions
    assert line.survey.questions == (ready[2], ready[1], *ready[3:])
    assert line.survey.title["ko"] == "송년 모임은 어땠나요?"


def test_an_empty_survey_says_what_it_lacks(page: SurveysPage) -> None:
    dialog = SurveyDialog(page._context, [], page)
    dialog.start.setCurrentIndex(0)
    dialog.press("make")
    assert "at least one question" in dialog._problem.text()
    assert dialog.answer == ""


def test_a_question_goes_through_its_form_and_comes_back() -> None:
    for question in question_set("after").questions:
        assert question_of(values_of(question)) == question


def test_what_is_typed_in_is_what_the_sheet_says(services: Services, event: Event) -> None:
    survey = made(services, event)
    values: dict[str, Any] = {str(at): "-" for at in range(len(survey.questions))}
    many = next(at for at, q in enumerate(survey.questions) if q.kind is QuestionKind.MANY)
    text = next(at for at, q in enumerate(survey.questions) if q.kind is QuestionKind.TEXT)
    values |= {"0": "4", str(many): "1, 3", str(text): "또 올게요"}
    assert said_by(survey, values) == {
        0: TypedAnswer(options=[4]),
        many: TypedAnswer(options=[0, 2]),
        text: TypedAnswer(text="또 올게요"),
    }


def test_sheets_are_printed_read_and_unclear_marks_are_settled_by_the_keyboard(
    page: SurveysPage, qtbot: QtBot, services: Services, event: Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = services.desk.path.parent
    survey, pdf = made(services, event), folder / "sheets.pdf"
    opened(page, qtbot, survey)
    monkeypatch.setattr(
        survey_actions.FormDialog, "draft", lambda _: {"count": 1, "paper": "a4", "lang": "ko"}
    )
    page._context.files.save = lambda *_: pdf  # type: ignore[method-assign]
    page.survey_actions.print_sheets(survey)
    wait(qtbot, lambda: page.view._results and page.view._results.printed == 1)
    printed = services.survey_printing.write(survey, 1, pdf, BY)
    boxes = {(box.question, box.option): box for box in printed.boxes}
    (paper,) = rendered(pdf)
    rng = np.random.default_rng(1)
    for at in ((0, 1), (0, 3), (1, 2)):  # two for one scale: nobody can tell which
        draw(paper, boxes[at], Drawn.TICKED, rng)
    picture = photo(paper, folder / "photo.png", 3)
    page._context.files.open_several = lambda *_: [picture]  # type: ignore[method-assign]
    page.survey_actions.ask_scans(survey)
    wait(qtbot, lambda: page.view._results and page.view._results.questions[0].to_ask == 1)
    page.show_check()
    check = page.check
    wait(qtbot, lambda: check.current() is not None)
    assert check.picture.pixmap().width() > 300
    assert not any(button.isChecked() for button in check.option_buttons)  # nothing is guessed
    assert not check.save.isEnabled()
    qtbot.keyClick(check, Qt.Key.Key_4)
    assert check.chosen == {3}
    qtbot.keyClick(check, Qt.Key.Key_Return)
    wait(qtbot, lambda: services.survey_counting.results(survey).questions[0].counts == (0, 0, 0, 1, 0))
    assert page._stack.currentWidget() is page.view  # the last one was settled


def test_before_and_after_are_compared_for_the_same_slips(
    page: SurveysPage, qtbot: QtBot, services: Services, event: Event
) -> None:
    before = made(services, event, "before")
    slips = answered(services, before, [1, 2, 2, 3, 2])
    after = made(services, event, before=before)
    services.survey_printing.write(after, 5, services.desk.path.parent / "after.pdf", BY)
    answered(services, after, [4, 4, 5, 3, 4], slips)
    opened(page, qtbot, after)
    wait(qtbot, lambda: page.view.findChildren(Dumbbells))
    (row,) = page.view.findChildren(Dumbbells)[0].rows()
    assert (row.before, row.after) == (2.0, 4.0)
    assert "Of 5 people, 4 went up and 0 down." in words(page.view)


@pytest.mark.parametrize("people", [4, 5])
def test_nothing_that_fewer_than_five_said_is_shown(
    page: SurveysPage, qtbot: QtBot, services: Services, event: Event, people: int
) -> None:
    survey, shown = made(services, event), people == 5
    text = len(survey.questions) - 1
    for number in range(people):
        said = {0: TypedAnswer(options=[number]), text: TypedAnswer(text=f"{number}번 테이블")}
        services.surveys.answer_sheet(survey, "", said, BY)
    opened(page, qtbot, survey)
    assert bool(page.view.findChildren(OptionBars)) is shown
    page.view.tabs.choose("words")
    page.view.tabs.chosen.emit("words")
    assert ("0번 테이블" in words(page.view._content)) is shown


def test_form_answers_are_imported_and_results_saved(
    page: SurveysPage, qtbot: QtBot, services: Services, event: Event, tmp_path: Path
) -> None:
    survey = made(services, event)
    opened(page, qtbot, survey)
    form = tmp_path / "form.csv"
    lines = "\n".join(f"2026-12-04,{number}" for number in (1, 2, 3, 4, 5))
    form.write_text(f"Timestamp,{survey.questions[0].text['ko']}\n{lines}\n", "utf-8")
    page._context.files.open = lambda *_: form  # type: ignore[method-assign]
    page.survey_actions.import_form(survey)
    wait(qtbot, lambda: page.view._results and page.view._results.sheets == 5)
    out = tmp_path / "results.csv"
    page._context.files.save = lambda *_: out  # type: ignore[method-assign]
    page.survey_actions.save_results(survey)
    wait(qtbot, out.exists)
    assert survey.questions[0].text["en"] in out.read_text("utf-8-sig")


def test_reading_that_is_stopped_says_how_to_go_on(
    page: SurveysPage, qtbot: QtBot, services: Services, event: Event
) -> None:
    survey = made(services, event)
    said: list[str] = []
    page._context.toast.say = lambda text, *_: said.append(text)  # type: ignore[method-assign]
    page.survey_actions._tell_stopped(survey)
    assert said == ["Stopped. What was read is kept; read the same files to go on."]


def test_a_survey_goes_out_as_a_letter_and_emails_come_back_as_answers(
    page: SurveysPage, qtbot: QtBot, services: Services, event: Event, tmp_path: Path
) -> None:
    survey = made(services, event)
    opened(page, qtbot, survey)
    dialog = SurveyLetterDialog(page._context, {"en": "1. How was it?"}, page, to_attendees=True)
    qtbot.addWidget(dialog)
    dialog.press("copy")
    assert QGuiApplication.clipboard().text() == "1. How was it?"
    assert "save" in dialog.buttons
    reply = tmp_path / "reply.eml"
    text = services.survey_letters.text(survey, "en").replace("Answer:", "Answer: 4", 1)
    reply.write_bytes(b"Message-ID: <1@x>\nContent-Type: text/plain; charset=utf-8\n\n" + text.encode())
    page.view._read([reply])
    wait(qtbot, lambda: page.view._results is not None and page.view._results.sheets == 1)
    said: list[str] = []
    page._context.toast.say = lambda text, *_: said.append(text)  # type: ignore[method-assign]
    reply.write_bytes(reply.read_bytes().replace(b"<1@x>", b"<2@x>") + b"\nSlip ZZZ-999\n")
    page.view._read([reply])
    wait(qtbot, lambda: bool(said))
    assert "ZZZ-999" in said[0]
