"""No scan vanishes: with a menu, a question or another window in front it is taken, or the door says so."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from meetup_desk.domain.events import Event
from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.ui.door.equipment.screen_inhibitor import ScreenInhibitor
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.ui.door.conftest import OpenDoor

Opens = Callable[[Event], OpenDoor]
Party = tuple[Event, str, str]


def scan(qtbot: QtBot, text: str) -> None:
    """Press the keys of a scanner, which come to the window in front, whatever it is."""
    window = QGuiApplication.focusWindow()
    assert window is not None
    for character in text:
        qtbot.keyClick(window, character)
    qtbot.keyClick(window, Qt.Key.Key_Return)


def test_a_scan_into_a_menu_closes_it_and_is_taken(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    menu = door.page.footer.camera_preview.menu()
    chosen: list[str] = []
    for letter in set(party[2]) - set("0123456789"):
        menu.addAction(f"&{letter}").triggered.connect(partial(chosen.append, letter))
    menu.popup(door.page.mapToGlobal(door.page.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    scan(qtbot, party[2])
    assert door.answered() == "admitted"
    assert not menu.isVisible()
    assert chosen == []


@pytest.mark.parametrize("ask", ["guest", "reason", "pin"])
def test_a_scan_into_a_question_is_not_its_answer_and_is_said(
    open_door: Opens, party: Party, qtbot: QtBot, ask: str
) -> None:
    door = open_door(party[0])
    seen: list[tuple[bool, str]] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        line = dialog.findChild(QLineEdit)
        assert line is not None
        try:
            line.setText("김")
            qtbot.waitUntil(line.hasFocus)
            scan(qtbot, party[2])
            seen.append((dialog.isVisible(), line.text()))
        finally:
            dialog.reject()

    QTimer.singleShot(0, door.page, act)
    if ask == "guest":
        door.page._questions.guest()
    elif ask == "reason":
        door.page._questions.reason("김서준")
    else:
        door.page._questions.pin()
    assert seen == [(True, "김")]
    assert "scan it again" in door.page.display.warning_strip.text()
    assert door.rows() == []
    door.come_back()
    door.type(party[2])
    assert door.answered() == "admitted"
    assert door.page.display.warning_strip.text() == ""


@pytest.mark.parametrize("spoiled", ["{code}", "김{code}", "{code}서준", "{short}"])
def test_no_guest_is_named_after_a_ticket(open_door: Opens, party: Party, spoiled: str) -> None:
    door = open_door(party[0])
    rsvps = door.services.rsvps.ids(RsvpQuery(event_id=party[0].id))
    short = door.services.tickets.codes(party[0].id, rsvps)[rsvps[0]].short
    told: list[bool] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FormDialog)
        dialog.form.set_values({"name": spoiled.format(code=party[2], short=short), "consent": True})
        told.append(dialog.form.try_to_save())
        dialog.reject()

    QTimer.singleShot(0, door.page, act)
    assert door.page._questions.guest() is None
    assert told == [False]


def test_another_window_in_front_is_said_until_the_door_is_back(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    door = open_door(party[0])
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert "Another window" in door.page.display.warning_strip.text()
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert door.page.display.warning_strip.text() == ""


def test_the_screen_stays_on_while_the_door_is_open_and_no_longer(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    held: list[str] = []
    door = open_door(party[0])
    line: ScreenInhibitor = door.page.equipment._awake
    line.keep(on=False)

    def hold() -> Callable[[], object]:
        held.append("on")
        return lambda: held.append("off")

    qtbot.waitUntil(lambda: line._held is None)
    line._hold = hold
    door.page.equipment.set_open(is_open=True)
    door.page.equipment.set_open(is_open=True)
    qtbot.waitUntil(lambda: held == ["on"])
    door.page.leave()
    qtbot.waitUntil(lambda: held == ["on", "off"])


def test_a_system_that_keeps_no_screen_on_is_no_trouble(
    jobs: Jobs, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def hold() -> Callable[[], object]:
        raise OSError("no such service")

    awake = ScreenInhibitor(jobs, jobs, hold)
    with caplog.at_level("INFO"):
        awake.keep(on=True)
        qtbot.waitUntil(lambda: "no such service" in caplog.text)
    awake.keep(on=False)
    jobs.close()


def test_a_scan_after_the_door_was_closed_changes_nothing_at_the_desk(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    door = open_door(party[0])
    for _ in range(2):
        door.press(Qt.Key.Key_Escape)
    events = door.frame.page("events")
    assert door.frame.current_page is events
    scan(qtbot, party[2])
    assert QApplication.activeModalWidget() is None
    assert door.frame.current_page is events
    assert door.rows() == []
    assert len(door.services.events.list()) == 1
