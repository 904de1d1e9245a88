"""A group's form in the window: its picture, questions of every kind, an application typed from paper."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from meetup_desk.domain.groups import FieldKind, Group, GroupQuestion
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.services.services import Services
from meetup_desk.ui.groups.application_dialog import ApplicationDialog
from meetup_desk.ui.groups.group_dialog import GroupDialog
from meetup_desk.ui.groups.group_question_form import GroupQuestionDialog, question_of, values_of
from meetup_desk.ui.groups.page import GroupsPage
from meetup_desk.ui.widgets.file_dialogs import Files

PATIENCE = 20_000  # ms
BY = "organiser"
_QUESTIONS = (
    GroupQuestion(kind=FieldKind.TEXT, text={"": "왜 오고 싶나요?"}, required=True),
    GroupQuestion(
        kind=FieldKind.CHOICE,
        text={"ko": "언제가 좋나요?", "en": "When?"},
        options=({"ko": "낮", "en": "Day"}, {"": "18:00"}),
    ),
    GroupQuestion(kind=FieldKind.MANY, text={"en": "Which?"}, options=({"en": "Walks"}, {"en": "Talks"})),
    GroupQuestion(kind=FieldKind.CONSENT, text={"ko": "사진을 찍어도 되나요?"}, purpose="photos"),
)


@pytest.fixture
def group(services: Services) -> Group:
    return services.groups.add(GroupEdit(name="산책과 대화", questions=_QUESTIONS), BY)[0]


@pytest.fixture
def page(qtbot: QtBot, framed: Any, services: Services, group: Group) -> GroupsPage:
    _, page = framed(lambda context, writes: GroupsPage(context, services, writes))
    page.go_to(group.id)
    qtbot.waitUntil(lambda: page.view.group is not None, timeout=PATIENCE)
    made: GroupsPage = page
    return made


@pytest.mark.parametrize("question", _QUESTIONS, ids=[str(each.kind) for each in _QUESTIONS])
def test_a_question_goes_through_its_form_and_comes_back(question: GroupQuestion) -> None:
    assert question_of(values_of(question)) == question


def test_tab_leads_from_the_picture_through_the_fields_to_the_questions(
    qtbot: QtBot, page: GroupsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    walked: list[str] = []

    def ask(dialog: GroupDialog) -> str:
        dialog.show()
        dialog.picture.choose_button.setFocus()
        while dialog.focusWidget() is not dialog.questions.list and len(walked) < 50:
            walked.append(dialog.focusWidget().accessibleName())
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        dialog.hide()
        return "cancel"

    monkeypatch.setattr(GroupDialog, "ask", ask)
    page.ask_change()
    qtbot.waitUntil(lambda: bool(walked), timeout=PATIENCE)
    assert walked[:3] == ["Choose picture…", "Name", "Purpose"]
    assert walked[-1] == "Return goal"


def test_another_name_and_a_picture_leave_every_question_as_it_was(
    qtbot: QtBot, page: GroupsPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    group = page.view.group
    assert group is not None
    file = tmp_path / "red.png"
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(file))
    monkeypatch.setattr(Files, "open", lambda *_: file)
    seen: list[GroupDialog] = []

    def ask(dialog: GroupDialog) -> str:
        seen.append(dialog)
        dialog.form.set_values({"name": "걷기와 대화"})
        dialog.picture.choose()
        qtbot.waitUntil(lambda: bool(dialog.picture.chosen), timeout=PATIENCE)
        return "save"

    monkeypatch.setattr(GroupDialog, "ask", ask)
    page.ask_change()
    qtbot.waitUntil(lambda: services.groups.get(group.id).name == "걷기와 대화", timeout=PATIENCE)
    assert services.groups.get(group.id).questions == _QUESTIONS
    qtbot.waitUntil(lambda: not page.view.tile.picture.isNull(), timeout=PATIENCE)
    assert services.group_pictures.of(group.id)
    assert len(seen) == 1


def test_a_picture_that_is_none_is_told_in_the_form(
    qtbot: QtBot, page: GroupsPage, services: Services, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "a.png"
    file.write_text("<svg/>")
    monkeypatch.setattr(Files, "open", lambda *_: file)
    dialog = GroupDialog(page._context, services.group_pictures, page, "", verb="Save", values={"name": "a"})
    dialog.picture.choose()
    qtbot.waitUntil(lambda: "a.png" in dialog.picture.problem.text(), timeout=PATIENCE)
    assert dialog.picture.chosen is None


def test_questions_are_added_ordered_and_never_asked_twice(
    page: GroupsPage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = GroupDialog(
        page._context,
        services.group_pictures,
        page,
        "",
        verb="Save",
        values={"name": "a"},
        questions=_QUESTIONS,
    )
    monkeypatch.setattr(GroupQuestionDialog, "question", lambda _: _QUESTIONS[0])
    assert not dialog.has_changes()
    dialog.questions.list.setCurrentRow(3)
    dialog.questions.move_by(-1)
    dialog.questions.add()
    assert (dialog.has_changes(), dialog.questions.things[2:]) == (
        *(True, [_QUESTIONS[3], _QUESTIONS[2], _QUESTIONS[0]]),
    )
    dialog.press("save")
    assert "왜 오고 싶나요?" in dialog.problem.text()
    dialog.questions.remove()
    assert dialog.problem.text() == ""


def test_an_application_is_typed_and_waits(
    qtbot: QtBot, page: GroupsPage, services: Services, group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = {"name": "서다온", "q0": "친구", "q1": "Day", "q2.1": True, "q3": True}
    monkeypatch.setattr(ApplicationDialog, "draft", lambda dialog: dialog.form.values() | written)
    actions = {action.key: action for action in page.view.header.offered()}
    actions["group.application"].run()
    qtbot.waitUntil(lambda: len(services.queue.ids(group.id)) == 1, timeout=PATIENCE)
    (line,) = services.queue.lines(group.id, services.queue.ids(group.id))
    assert line.member.answers == {
        "왜 오고 싶나요?": "친구",
        "When?": "Day",
        "Which?": "Talks",
        "사진을 찍어도 되나요?": "I agree",
    }


def test_the_form_on_paper_is_saved_where_one_says(
    qtbot: QtBot, page: GroupsPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "form.pdf"
    monkeypatch.setattr(Files, "save", lambda *_: file)
    actions = {action.key: action for action in page.view.header.offered()}
    actions["group.form"].run()
    qtbot.waitUntil(file.exists, timeout=PATIENCE)
    assert file.read_bytes().startswith(b"%PDF")
