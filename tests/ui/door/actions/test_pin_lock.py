"""Who may do what at the door, guests, tickets handed over, lists, and rehearsals."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from meetup_desk.domain.events import Event
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.services import Services
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.store import records
from meetup_desk.ui.door.actions.pin_dialog import PinDialog
from meetup_desk.ui.door.open_door import PackPlace, Rehearsal
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser
from tests.ui.door.conftest import OpenDoor

Opens = Callable[[Event], OpenDoor]
Party = tuple[Event, str, str]
PIN = "258046"


def in_dialog(act: Callable[[FormDialog], object]) -> list[str]:
    """Act in the dialog that the next step opens; gives what it was called, once it was."""
    titles: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FormDialog):
            titles.append(dialog.accessibleName())
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
    return titles


def giving(qtbot: QtBot, text: str) -> Callable[[QDialog], None]:
    """Write into the first line, and press Enter."""

    def act(dialog: QDialog) -> None:
        line = dialog.focusWidget()
        assert isinstance(line, QLineEdit)
        line.setText(text)
        qtbot.keyClick(line, Qt.Key.Key_Return)

    return act


@pytest.fixture
def guarded(organiser: Organiser, party: Party) -> Party:
    organiser.services.supervisor.set_pin(PIN, "organiser")
    return party


def test_staff_are_not_offered_what_they_may_not_do(open_door: Opens, guarded: Party) -> None:
    door = open_door(guarded[0])
    footer = door.page.footer
    assert (footer.walk_in_button.isHidden(), footer.lock_button.isHidden()) == (True, False)
    assert footer.lock_button.accessibleName() == "Staff"
    door.enter("https://example.org")
    door.type(guarded[1])
    door.type(guarded[1])
    door.answered(3)
    assert [button.accessibleName() for button in door.page.display.decisions.buttons()] == []


def test_a_supervisor_unlocks_works_and_locks_again(open_door: Opens, guarded: Party, qtbot: QtBot) -> None:
    door = open_door(guarded[0])
    asked = in_dialog(giving(qtbot, PIN))
    door.press(Qt.Key.Key_F9)
    qtbot.waitUntil(door.page.footer.walk_in_button.isVisible, timeout=10_000)
    assert asked == ["Supervisors only"]
    assert door.page.footer.lock_button.accessibleName() == "Supervisor"
    door.come_back()
    door.press(Qt.Key.Key_F9)
    assert door.page.footer.walk_in_button.isHidden()


def test_a_wrong_pin_opens_nothing_and_says_so(open_door: Opens, guarded: Party, qtbot: QtBot) -> None:
    door = open_door(guarded[0])
    seen: list[tuple[bool, int]] = []

    def try_again(dialog: FormDialog) -> None:
        assert isinstance(dialog, PinDialog)
        seen.append((dialog.form.valid(), dialog.left))
        if len(seen) < 4:
            in_dialog(try_again)
            giving(qtbot, "0000")(dialog)
        else:  # the fourth time there is something to wait for
            giving(qtbot, PIN)(dialog)
            assert dialog.isVisible()
            dialog.tick()
            dialog.tick()
            assert dialog.buttons["save"].isEnabled()
            dialog.reject()

    in_dialog(try_again)
    door.press(Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: len(seen) == 4, timeout=10_000)
    assert [left for _, left in seen] == [0, 0, 0, 2]
    assert door.page.footer.walk_in_button.isHidden()


def test_the_right_pin_after_a_wrong_one_does_what_was_wanted(
    open_door: Opens, guarded: Party, qtbot: QtBot
) -> None:
    door = open_door(guarded[0])
    in_dialog(lambda dialog: (in_dialog(giving(qtbot, PIN)), giving(qtbot, "0000")(dialog)))
    door.page.leave()
    qtbot.waitUntil(lambda: door.frame.current_page is not door.page, timeout=10_000)


def test_only_a_supervisor_leaves_the_door(open_door: Opens, guarded: Party, qtbot: QtBot) -> None:
    door = open_door(guarded[0])
    in_dialog(lambda dialog: dialog.reject())
    door.page.leave()
    assert door.frame.current_page is door.page
    asked = in_dialog(lambda dialog: dialog.reject())
    door.page.window().close()  # by the window's own button
    qtbot.waitUntil(lambda: asked == ["Supervisors only"], timeout=10_000)
    assert door.page.window().isVisible()
    in_dialog(giving(qtbot, PIN))
    door.page.leave()
    qtbot.waitUntil(lambda: door.frame.current_page is not door.page, timeout=10_000)


def test_the_palette_is_no_way_around_the_pin(open_door: Opens, guarded: Party, qtbot: QtBot) -> None:
    door = open_door(guarded[0])
    door.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert "command_palette" not in door.frame.__dict__


def test_a_guest_is_let_in_by_keyboard(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])

    def fill(dialog: FormDialog) -> None:
        for text in ("한겨울", "010-2222-3333"):
            at = dialog.focusWidget()
            assert isinstance(at, QLineEdit)
            at.setText(text)  # as an input method does
            qtbot.keyClick(at, Qt.Key.Key_Tab)
        focused = dialog.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Return)
        assert dialog.isVisible()  # nobody has agreed yet
        qtbot.keyClick(focused, Qt.Key.Key_Space)
        qtbot.keyClick(focused, Qt.Key.Key_Return)

    in_dialog(fill)
    door.press(Qt.Key.Key_F2)
    assert door.answered() == "admitted"
    assert door.page.display.verdict_panel.answer_text.name == "한겨울"
    found = door.services.people.find("한겨울", 5)
    assert [person.phone for person in found] == ["+821022223333"]
    door.come_back()


def test_a_guest_without_a_seat_waits_for_a_supervisors_reason(
    open_door: Opens, organiser: Organiser, qtbot: QtBot
) -> None:
    venue, _ = organiser.services.venues.add(VenueDraft(name="작은 방", capacity=1), "organiser")
    event = organiser.event(venue_id=venue.id)
    code = organiser.code(event, organiser.answer(event, "김서준"))
    door = open_door(event)
    door.type(code)
    door.answered()

    def agreeing(dialog: FormDialog) -> None:
        dialog.form.set_values({"name": "한겨울", "party": 1, "consent": True})
        dialog.press("save")

    in_dialog(agreeing)
    door.press(Qt.Key.Key_F2)
    assert door.answered(2) == "over_capacity"
    door.come_back()
    in_dialog(giving(qtbot, "통역사예요"))
    door.press(Qt.Key.Key_F5)
    assert door.answered(3) == "admitted"
    assert door.rows("kind, reason")[-1] == ("walk_in", "통역사예요")


def test_a_ticket_handed_over_bears_both_names(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    door.type(party[2])
    door.answered()
    in_dialog(giving(qtbot, "한겨울"))
    door.press(Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "한겨울" in door.page.display.toast.text(), timeout=10_000)
    door.come_back()
    door.type(party[2])
    assert door.answered(2) == "already_in"
    answer_text = door.page.display.verdict_panel.answer_text
    assert answer_text.name == "한겨울"
    assert "instead of 김서준" in answer_text.aside


def test_what_is_counted_is_chosen_at_the_door(
    open_door: Opens, organiser: Organiser, party: Party, qtbot: QtBot
) -> None:
    organiser.services.door_lists.add(party[0].id, ListDraft(name="저녁 식사"))
    door = open_door(party[0])
    door.type(party[2])
    door.answered()
    header = door.page.display.header
    assert header.list_button.accessibleName() == "Entry"
    menu = {action.text(): action for action in header.list_menu().actions()}
    menu["저녁 식사"].trigger()
    qtbot.waitUntil(lambda: header.list_button.accessibleName() == "저녁 식사", timeout=10_000)
    door.type(party[2])
    assert door.answered(2) == "admitted"


def test_one_list_needs_no_choice(open_door: Opens, party: Party) -> None:
    assert open_door(party[0]).page.display.header.list_button.isHidden()


def test_a_rehearsal_is_marked_and_leaves_nothing(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    door.page.leave()
    door.frame.go("door", Rehearsal(party[0].id))
    qtbot.waitUntil(door.page.display.rehearsal_banner.isVisible, timeout=10_000)
    assert door.page.display.rehearsal_banner.text == "Rehearsal: nothing is counted"
    door.page.field.setFocus()
    door.type(party[2])
    assert door.answered() == "admitted"
    assert door.rows() == []
    door.page.leave()
    door.frame.go("door", party[0].id)
    qtbot.waitUntil(door.page.display.rehearsal_banner.isHidden, timeout=10_000)
    door.page.field.setFocus()
    door.type(party[2])
    assert door.answered(2) == "admitted"  # for the first time, really


def test_whom_to_ask_stands_at_the_top(open_door: Opens, party: Party, services: Services) -> None:
    with services.desk.change("event.change", "organiser") as db:
        event = replace(party[0], helper="윤하늘", helper_phone="+821044445555")
        records.save(db, event)
    door = open_door(event)
    assert door.page.display.header.facts.text().endswith("Questions? 윤하늘 010-4444-5555")


def test_two_doors_say_how_many_each_let_in(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    door.type(party[2])
    door.answered()
    door.services.door(party[0].id, "후문").scan(ScanRequest(text=party[1]))
    door.page.model.figures.refresh()
    qtbot.waitUntil(door.page.display.header.doors.isVisible, timeout=10_000)
    assert door.page.display.header.doors.text() == "정문 1 · 후문 3"


def test_who_is_inside_is_printed_with_one_key(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    printed: list[Any] = []

    def press(_post: object, inside: list[Any], lang: str) -> str:
        printed.append((lang, [(line.name, line.inside) for line in inside]))
        return "It is in the printer."

    object.__setattr__(door.page.equipment._setup, "print_inside", press)
    door.type(party[1])
    door.answered()
    door.press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: "printer" in door.page.display.toast.text(), timeout=10_000)
    assert printed == [("en", [("이하린", 3)])]


def test_a_badge_is_printed_for_who_came_in_and_not_in_a_rehearsal(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    door = open_door(party[0])
    badges = door.services.badges
    door.press(Qt.Key.Key_F12)
    door.type(party[1])
    door.answered()
    door.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: "이하린" in door.page.display.toast.text(), timeout=20_000)
    assert badges.printed_before(party[0].id) == 1
    door.page.go_to(Rehearsal(party[0].id))
    qtbot.waitUntil(door.page.display.rehearsal_banner.isVisible, timeout=20_000)
    door.type(party[1])
    door.answered(2)
    assert not door.page.display.decisions.can_have_badge()


def test_silence_is_kept_until_it_is_turned_off(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    sound = door.page.footer.sound_button
    assert sound.accessibleName() == "Turn on sound"
    door.press(Qt.Key.Key_F6)
    assert (sound.accessibleName(), door.page.equipment.sounds.muted) == ("Mute", False)
    door.press(Qt.Key.Key_F6)
    assert door.page.equipment.sounds.muted


def test_the_door_of_a_plain_pack_says_that_it_knows_no_pin_and_lets_staff_leave(
    open_door: Opens, organiser: Organiser, guarded: Party, tmp_path: Path, qtbot: QtBot
) -> None:
    door = open_door(guarded[0])
    pack = tmp_path / "plain.pack"
    organiser.services.packs.write(guarded[0].id, "후문", pack, passphrase=None)
    left: list[object] = []
    door.page.left.disconnect()  # of the desk, which has no packs
    door.page.left.connect(left.append)
    door.page.open_place(PackPlace(pack, None))
    qtbot.waitUntil(lambda: door.page.display.header.name_button.text().strip() == "후문", timeout=10_000)
    assert door.page.footer.walk_in_button.isHidden()
    refused: list[str] = []
    door.page.model.refused.connect(lambda error: refused.append(error.reason))
    door.page.door_actions.let_in_guest()
    qtbot.waitUntil(lambda: refused == ["pin_elsewhere"], timeout=10_000)
    assert QApplication.activeModalWidget() is None
    door.page.leave()
    assert len(left) == 1
