"""Roles at the desk, given and taken away in the settings."""

from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.authority import DeskRole
from meetup_desk.services.groups.groups import GroupEdit
from meetup_desk.ui.desk.operator_questions import ask_role
from meetup_desk.ui.desk.operator_settings import OperatorSettings
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser


def test_the_first_name_is_the_host_and_others_follow(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    operators = organiser.services.operators
    _, part = framed(lambda context, _: OperatorSettings(context, organiser.services, lambda: None))
    asked: list[dict[str, Any]] = []

    def answer(dialog: FormDialog) -> dict[str, Any]:
        asked.append(dialog.form.values())
        return asked[-1] | {"name": ("이하린", "박도윤")[len(asked) - 1], "pin": ""}

    monkeypatch.setattr(FormDialog, "draft", answer)
    part.add.click()
    qtbot.waitUntil(lambda: len(lines(part)) == 2)
    part.add.click()
    qtbot.waitUntil(lambda: len(lines(part)) == 4)
    assert [each.role for each in operators.list()] == [DeskRole.HOST, DeskRole.HELPER]
    assert part.state.text() == "이하린"
    assert part.describe(operators.list()[1]) == "박도윤 · Helper"
    lines(part)[-1].click()
    qtbot.waitUntil(lambda: [each.name for each in operators.list()] == ["이하린"])


def test_a_group_is_asked_for_a_deputy_alone(
    qtbot: QtBot, look: Look, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = organiser.services.groups.add
    groups = [add(GroupEdit(name=name), "organiser")[0] for name in ("가온 모임", "읽는 사람들")]
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[bool] = []

    def choose(dialog: FormDialog) -> None:
        for role in (DeskRole.HELPER, DeskRole.DEPUTY, DeskRole.HOST):
            box = dialog.form.control("role")
            assert isinstance(box, QComboBox)
            box.setCurrentIndex(list(DeskRole).index(role))
            seen.append(dialog.form.control("group").isVisibleTo(dialog))

    monkeypatch.setattr(FormDialog, "draft", choose)
    ask_role(look, window, "en", groups, None)
    assert seen == [False, True, False]


def lines(part: OperatorSettings) -> list[Button]:
    return [each for each in part.findChildren(Button) if each not in (part.change, part.add)]
