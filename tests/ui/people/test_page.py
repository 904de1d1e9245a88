"""The people of the desk: read beside the list, and put right."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.ui.people.page import PeoplePage
from meetup_desk.ui.people.person_panel import PersonPanel
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.pill import Pill
from tests.conftest import Organiser

PATIENCE = 20_000  # ms


def test_a_person_is_put_right_where_they_are_read_and_a_wrong_phone_is_asked_about_again(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    organiser.answer(organiser.event(), "김서준", phone="010-1111-2222")
    services = organiser.services
    frame, page = framed(lambda context, writes: PeoplePage(context, services, writes))
    qtbot.waitUntil(lambda: page.table.total() == 1, timeout=PATIENCE)
    person = services.people.find("")[0]
    page.open_panel(person.id)
    qtbot.waitUntil(lambda: bool(_buttons(frame, "Edit person")), timeout=PATIENCE)
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, FormDialog) or not dialog.isVisible():
            return
        phone = dialog.form.control("phone")
        assert isinstance(phone, QPlainTextEdit)
        asked.append(phone.toPlainText())
        phone.setPlainText("12" if len(asked) == 1 else "010-3333-4444 회사\n02-555-0199")
        if len(asked) == 2:
            timer.stop()
        qtbot.keyClick(dialog.form.control("name"), Qt.Key.Key_Return)

    timer = QTimer(frame, interval=30)
    timer.timeout.connect(answer)
    timer.start()
    _buttons(frame, "Edit person")[0].click()
    qtbot.waitUntil(frame.context.toast.isVisible, timeout=PATIENCE)
    assert asked == ["010-1111-2222", "12"]
    assert frame.context.toast.text() == "김서준 saved."
    assert [c.value for c in services.people.contacts(person.id)] == ["+821033334444", "+8225550199"]
    panel = frame.context.panel.content()
    assert isinstance(panel, PersonPanel)


def test_two_people_of_ones_choice_are_merged_with_each_value_under_its_person(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event, services = organiser.event(), organiser.services
    organiser.answer(event, "김서준", phone="010-1111-2222")
    organiser.answer(organiser.event(), "Seojun Kim", email="seojun@narae.example")
    frame, page = framed(lambda context, writes: PeoplePage(context, services, writes))
    qtbot.waitUntil(lambda: page.table.total() == 2, timeout=PATIENCE)
    assert not page.merge_selected.isEnabled()
    page.table.select(page.table.model.ids_between(0, 1))
    page.merge_selected.click()
    qtbot.waitUntil(lambda: bool(_buttons(frame, "Merge into one person")), timeout=PATIENCE)
    panel = frame.context.panel.content()
    shown = {label.text(): label.mapTo(panel, QPoint()).x() for label in panel.findChildren(QLabel)}
    (phone,) = [text for text in shown if text.startswith("010")]
    assert abs(shown[phone] - shown["김서준"]) < 20
    assert abs(shown["seojun@narae.example"] - shown["Seojun Kim"]) < 20
    _buttons(frame, "Merge into one person")[0].click()
    qtbot.waitUntil(lambda: page.table.total() == 1, timeout=PATIENCE)


def test_a_consent_is_recorded_and_a_copy_of_all_that_is_kept_is_saved(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    organiser.answer(organiser.event(), "김서준", phone="010-1111-2222")
    services, out = organiser.services, tmp_path / "copy.json"
    frame, page = framed(lambda context, writes: PeoplePage(context, services, writes))
    monkeypatch.setattr(frame.context.files, "save", lambda *_: out)
    person = services.people.find("")[0]
    page.open_panel(person.id)
    qtbot.waitUntil(lambda: bool(_buttons(frame, "Record…")), timeout=PATIENCE)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FormDialog) and dialog.isVisible():
            if "purpose" in dialog.form.values():
                dialog.form.set_values({"purpose": "photos", "answer": "refuses", "source": "paper"})
            else:
                dialog.form.set_values({"format": "json"})
            dialog.press("save")

    timer = QTimer(frame, interval=30)
    timer.timeout.connect(answer)
    timer.start()
    _buttons(frame, "Record…")[0].click()
    qtbot.waitUntil(lambda: bool(services.consents.of(person.id)), timeout=PATIENCE)
    [said] = services.consents.of(person.id)
    assert (said.purpose, said.granted, said.source) == ("photos", False, "paper")
    qtbot.waitUntil(lambda: "Refused" in _texts(frame.context.panel), timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(_buttons(frame, "Access copy…")), timeout=PATIENCE)
    _buttons(frame, "Access copy…")[0].click()
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    timer.stop()
    assert json.loads(out.read_text("utf-8"))[0]["kept"]["consent"][0]["purpose"] == "photos"


def _texts(widget: QWidget) -> set[str]:
    said = {label.text() for label in widget.findChildren(QLabel)}
    return said | {pill.accessibleName() for pill in widget.findChildren(Pill)}


def _buttons(frame: Any, text: str) -> list[QPushButton]:
    return [b for b in frame.findChildren(QPushButton) if b.accessibleName() == text and b.isVisible()]
