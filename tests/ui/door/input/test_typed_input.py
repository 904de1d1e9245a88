"""Scanners that type: what they add, how fast they are, and where the keyboard is when they do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.short_code_attempts import FREE_ATTEMPTS
from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.tickets.short_code import make_short
from meetup_desk.ui.door.open_door import PackPlace
from meetup_desk.ui.widgets.search_field import ComposingLineEdit
from tests.conftest import Organiser
from tests.keyboards import typed_under
from tests.ui.door.conftest import OpenDoor

Opens = Callable[[Event], OpenDoor]
Party = tuple[Event, str, str]


@pytest.mark.parametrize("enter", ["", "\r"])
@pytest.mark.parametrize("prefix", ["]Q1", "]Q3\\000026", "\\000026", "]Q1\\000003\\000026"])
def test_what_scanners_put_in_front_is_no_part_of_the_code(
    open_door: Opens, party: Party, prefix: str, enter: str
) -> None:
    door = open_door(party[0])
    door.type(prefix + party[2])
    if enter:
        door.press(Qt.Key.Key_Return)
    assert door.answered() == "admitted"
    assert (door.page.field.text(), door.rows()) == ("", [("admitted", 1)])


def test_caps_lock_turns_letters_and_nothing_else(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[2].swapcase())
    assert door.answered() == "admitted"


def test_a_korean_won_sign_is_the_mark_of_an_eci(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.page.field.setText("\u20a9000026" + party[2])
    assert door.answered() == "admitted"


def test_two_scans_at_once_are_two(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[2] + party[1])  # without Enter, and without a pause
    door.answered(2)
    assert door.rows() == [("admitted", 1), ("admitted", 3)]


def test_two_scans_with_enter_at_once_are_two(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    for code in (party[2], party[1]):
        door.type(code)
        door.press(Qt.Key.Key_Return)
    door.answered(2)
    assert len(door.rows()) == 2


def test_a_half_composed_name_does_not_spoil_the_scan_after_it(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    QApplication.sendEvent(door.page.field, QInputMethodEvent("김", []))
    commit = QInputMethodEvent()
    commit.setCommitString("김")
    QApplication.sendEvent(door.page.field, commit)
    door.type(party[2])
    assert door.answered() == "admitted"


@pytest.mark.parametrize("part", ["verdict_panel", "header", "decisions"])
def test_a_click_anywhere_leaves_the_keyboard_with_the_field(
    open_door: Opens, party: Party, qtbot: QtBot, part: str
) -> None:
    door = open_door(party[0])
    door.page.footer.undo_button.setFocus()
    widget: QWidget = getattr(door.page.display, part)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(3, widget.height() - 3))
    assert door.page.field.hasFocus()


def test_the_keyboard_is_back_when_the_window_is(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.page.footer.undo_button.setFocus()
    QApplication.sendEvent(door.page.window(), QEvent(QEvent.Type.WindowActivate))
    assert door.page.field.hasFocus()


def test_a_door_on_a_pack_writes_nothing_to_a_desk(
    open_door: Opens, organiser: Organiser, party: Party, tmp_path: Path, qtbot: QtBot
) -> None:
    door = open_door(party[0])
    pack = tmp_path / "door.pack"
    organiser.services.packs.write(party[0].id, "후문", pack, passphrase=None)
    door.page.open_place(PackPlace(pack, None))
    qtbot.waitUntil(lambda: door.page.display.header.name_button.text().strip() == "후문", timeout=10_000)
    door.page.field.setFocus()
    door.type(party[2])
    assert door.answered() == "admitted"
    assert door.rows() == []


def test_a_scan_that_breaks_a_rule_is_not_kept_for_later(
    open_door: Opens, party: Party, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = open_door(party[0])
    door.page.model.scan(ScanRequest(text=party[2], override_reason="x", at=2**62))  # from tomorrow's paper
    qtbot.waitUntil(door.page.display.toast.isVisible, timeout=10_000)
    assert door.page.model.unwritten == []


def test_what_the_disk_refuses_is_said_in_one_sentence_with_a_way_on(
    open_door: Opens, party: Party, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = open_door(party[0])

    def gone() -> None:
        raise DeskError(ErrorCode.NOT_WRITABLE, file="community.desk")

    monkeypatch.setattr(door.services.desk, "scanning", gone)
    door.type(party[2])
    qtbot.waitUntil(door.page.footer.retry_button.isVisible, timeout=10_000)
    assert "1 scan isn’t saved yet" in door.page.display.verdict_panel.prompt
    monkeypatch.undo()
    door.press(Qt.Key.Key_Escape)
    door.page.footer.retry_button.click()
    assert door.answered() == "admitted"


@pytest.mark.parametrize("layout", ["french", "dvorak"])
def test_a_scan_under_another_layout_lets_in_and_the_layout_is_said_once(
    open_door: Opens, party: Party, layout: str
) -> None:
    door = open_door(party[0])
    for character in typed_under(layout, party[2]):  # without Enter
        door.page.field.insert(character)
    assert door.answered() == "admitted"
    assert "is set to" in door.page.display.warning_strip.text()
    door.page.display.warning_strip.hide()
    door.page.field.setText(typed_under(layout, party[1]))
    assert door.answered(2) == "admitted"
    assert door.page.display.warning_strip.text() == ""


def test_a_short_code_is_read_under_another_layout(open_door: Opens, organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    door = open_door(event)
    short = organiser.services.tickets.codes(event.id, [rsvp])[rsvp].short
    door.page.field.setText(typed_under("french", short))
    door.press(Qt.Key.Key_Return)
    assert door.answered() == "admitted"


def test_a_ticket_newer_than_the_pack_is_asked_for_how_many_it_is(
    open_door: Opens, organiser: Organiser, party: Party, tmp_path: Path, qtbot: QtBot
) -> None:
    door = open_door(party[0])
    pack = tmp_path / "door.pack"
    newer = NewerTickets.ADMIT
    organiser.services.packs.write(party[0].id, "후문", pack, passphrase=None, newer=newer)
    code = organiser.code(party[0], organiser.answer(party[0], "최윤서", 3))
    door.page.open_place(PackPlace(pack, None))
    qtbot.waitUntil(lambda: door.page.display.header.name_button.text().strip() == "후문", timeout=10_000)
    door.page.field.setFocus()
    door.type(code)
    assert door.answered() == "not_in_pack"
    decisions = door.page.display.decisions
    assert (list(decisions.counts()), decisions.question) == (list(range(1, 10)), "How many people?")
    decisions.buttons()[2].click()
    assert door.answered(2) == "not_in_pack"
    shown = door.page.display.shown
    assert shown is not None
    assert (shown[1].admitted_now, shown[1].party) == (3, 3)


def test_wrong_codes_are_answered_late_once_they_are_many_and_true_ones_at_once(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    door = open_door(party[0])
    wrong = [make_short(f"guess {number}".encode().ljust(8)) for number in range(FREE_ATTEMPTS + 1)]
    with qtbot.waitSignal(door.page.model.slowed, timeout=20_000):
        for text in wrong:
            door.page.model.scan(ScanRequest(text=text))
    assert "wrong codes" in door.page.display.warning_strip.text()
    door.type(party[2])
    assert door.answered(FREE_ATTEMPTS + 1) == "admitted"


def test_a_line_that_has_a_key_of_the_door_for_itself_leaves_it_to_the_door(
    open_door: Opens, party: Party, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = open_door(party[0])
    monkeypatch.setattr(ComposingLineEdit, "keyPressEvent", lambda _line, event: event.accept())  # as on X11
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, "\x05")
    door.page.field.keyPressEvent(event)
    assert not event.isAccepted()
