"""Badges at the door: by key, by themselves, twice, and with a printer that does not do its work."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from meetup_desk.documents.printer import Printers
from meetup_desk.documents.values import PrinterTrouble
from meetup_desk.domain.events import Event
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.papers.badge_settings import SingleBadgeSettings
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser
from tests.printers import OnePrinter, SilentPrinter
from tests.ui.door.actions.test_pin_lock import PIN, giving, in_dialog
from tests.ui.door.conftest import OpenDoor

Opens = Callable[[Event], OpenDoor]
Party = tuple[Event, str, str]


def opened(open_door: Opens, event: Event, stands: Printers, **way: object) -> OpenDoor:
    """Open a door beside which a printer stands, and print as is chosen."""
    door = open_door(event)
    door.services.printing._printers = lambda: stands
    setup = door.page.equipment._setup
    setup.keep_settings(replace(setup.settings(), badges=SingleBadgeSettings(**way)))  # type: ignore[arg-type]
    return door


def settled(door: OpenDoor) -> None:
    """Wait until every badge that was asked for is printed, kept or held."""
    door.qtbot.waitUntil(lambda: not door.page.badges._queue.busy(), timeout=20_000)


def toast_text(door: OpenDoor) -> str:
    toast = door.page.display.toast
    return toast.text() if toast.isVisible() else ""


def test_nothing_is_printed_by_itself_unless_somebody_chose_that(open_door: Opens, party: Party) -> None:
    printer = OnePrinter()
    door = opened(open_door, party[0], printer)
    door.type(party[1])
    door.answered()
    settled(door)
    assert printer.printed == []


def test_a_badge_comes_by_itself_for_everybody_let_in_and_nobody_else(open_door: Opens, party: Party) -> None:
    printer = OnePrinter()
    door = opened(open_door, party[0], printer, at_once=True)
    for text in (party[1], party[1], party[2]):
        door.type(text)
    door.enter("https://example.org")
    door.answered(4)
    settled(door)
    assert printer.printed == ["이하린", "김서준"]
    assert toast_text(door) == ""  # the printer says it


def test_who_comes_back_is_warned_of_and_gets_a_second_one_on_demand(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    printer = OnePrinter()
    door = opened(open_door, party[0], printer, at_once=True)
    door.type(party[2])
    door.answered()
    door.type(party[1])
    door.answered(2)
    door.page.footer.direction_tabs.choose("out")
    door.type(party[2])
    door.answered(3)
    door.page.footer.direction_tabs.choose("in")
    door.type(party[2])
    assert door.answered(4) == "admitted"
    qtbot.waitUntil(lambda: "already" in toast_text(door), timeout=20_000)
    assert "김서준" in toast_text(door)
    assert toast_text(door).endswith("Press F12 again to print another badge.")
    assert printer.printed == ["김서준", "이하린"]
    door.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: len(printer.printed) == 3, timeout=20_000)
    settled(door)


def test_counting_a_party_anew_is_no_second_badge_and_no_warning(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    printer = OnePrinter()
    door = opened(open_door, party[0], printer, at_once=True)
    door.type(party[1])
    door.answered()
    door.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    door.answered(2)
    settled(door)
    assert printer.printed == ["이하린"]
    assert toast_text(door) == ""


def test_one_key_prints_and_the_second_time_it_asks(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    printer = OnePrinter()
    door = opened(open_door, party[0], printer, printer="Label")
    door.type(party[2])
    door.answered()
    door.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: toast_text(door) == "Badge for 김서준 printed.", timeout=20_000)
    door.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: "already" in toast_text(door), timeout=20_000)
    assert printer.printed == ["김서준"]
    door.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: printer.printed == ["김서준"] * 2, timeout=20_000)
    settled(door)


def test_who_is_in_already_gets_a_badge_by_hand_and_not_from_staff(
    open_door: Opens, organiser: Organiser, party: Party, qtbot: QtBot
) -> None:
    printer = OnePrinter()
    door = opened(open_door, party[0], printer, at_once=True)
    organiser.services.door(party[0].id, "후문").scan(ScanRequest(text=party[2]))
    door.type(party[2])
    assert door.answered() == "already_in"
    settled(door)
    assert printer.printed == []
    door.press(Qt.Key.Key_F12)
    settled(door)
    assert printer.printed == ["김서준"]
    organiser.services.supervisor.set_pin(PIN, "organiser")
    door.page.go_to(party[0].id)
    qtbot.waitUntil(lambda: door.page.pin_lock.staff, timeout=10_000)
    door.page.field.setFocus()
    door.type(party[2])
    assert door.answered(2) == "already_in"
    assert not door.page.display.decisions.can_have_badge()


def test_lunch_brings_no_badges_by_itself(
    open_door: Opens, organiser: Organiser, party: Party, qtbot: QtBot
) -> None:
    organiser.services.door_lists.add(party[0].id, ListDraft(name="점심"))
    printer = OnePrinter()
    door = opened(open_door, party[0], printer, at_once=True)
    header = door.page.display.header
    next(action for action in header.list_menu().actions() if action.text() == "점심").trigger()
    qtbot.waitUntil(lambda: header.list_button.accessibleName() == "점심", timeout=10_000)
    door.type(party[2])
    assert door.answered() == "admitted"
    settled(door)
    assert printer.printed == []


def test_who_came_with_the_ticket_of_somebody_else_gets_their_own_name(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    printer = OnePrinter()
    door = opened(open_door, party[0], printer)
    door.type(party[2])
    door.answered()
    in_dialog(giving(qtbot, "한겨울"))
    door.press(Qt.Key.Key_F7)
    qtbot.waitUntil(lambda: "한겨울" in toast_text(door), timeout=10_000)
    door.come_back()
    door.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: printer.printed == ["한겨울"], timeout=20_000)
    settled(door)


@pytest.mark.parametrize("trouble", PrinterTrouble)
def test_a_printer_in_trouble_is_a_sentence_a_file_and_a_mark_that_stays(
    open_door: Opens, party: Party, qtbot: QtBot, tmp_path: Path, trouble: PrinterTrouble
) -> None:
    printer = OnePrinter(trouble)
    door = opened(open_door, party[0], printer, at_once=True, printer="Label")
    door.type(party[2])
    door.answered()
    settled(door)
    (file,) = (tmp_path / "community papers").iterdir()
    assert toast_text(door).startswith(("The printer", "Printer not found"))
    assert toast_text(door).endswith(str(file))
    mark = door.page.footer.badges_button
    assert mark.accessibleName() == "1 badge not printed"
    door.type(party[1])
    assert door.answered(2) == "admitted"
    settled(door)
    assert mark.accessibleName() == "2 badges not printed"
    printer.told = None  # the paper is put right
    for _ in "12":
        door.press(Qt.Key.Key_F12)
        settled(door)
    assert mark.accessibleName() == "1 badge not printed"


def test_a_printer_that_hangs_holds_up_no_scan(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    printer = SilentPrinter()
    door = opened(open_door, party[0], printer, at_once=True)
    door.type(party[2])
    door.answered()
    qtbot.waitUntil(lambda: printer.asked == 1, timeout=20_000)
    door.type(party[1])
    assert door.answered(2) == "admitted"  # while the first badge is still being printed
    assert door.find("이하린") == ["이하린"]
    assert not printer.done.is_set()
    printer.woken.set()
    settled(door)
    assert printer.printed == ["김서준", "이하린"]


def test_who_closes_a_door_waits_for_no_printer_and_loses_no_badge(
    open_door: Opens, organiser: Organiser, party: Party, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = SilentPrinter()
    door = opened(open_door, party[0], printer, at_once=True)
    door.services.printing._sending._seconds = 3600
    for code in party[1:]:
        door.type(code)
    door.answered(2)
    qtbot.waitUntil(lambda: printer.asked == 1, timeout=20_000)
    door.page.badges._queue.close()
    assert printer.asked == 1
    assert len(list((tmp_path / "community papers").iterdir())) == 2  # none is lost
    printer.woken.set()
    assert organiser.services.badges.printed_before(party[0].id) == 2


def test_how_badges_are_printed_is_chosen_at_the_door_by_keyboard(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    door = opened(open_door, party[0], OnePrinter())

    def choose(dialog: FormDialog) -> None:
        box = dialog.focusWidget()
        assert isinstance(box, QComboBox)
        offered = [box.itemText(at) for at in range(box.count())]
        assert offered == ["Default printer: Label", "Label", "PDF files in a folder"]
        qtbot.keyClick(box, Qt.Key.Key_Down)
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
            focused = dialog.focusWidget()
            assert focused is not None
            qtbot.keyClick(focused, key)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)  # type: ignore[arg-type]

    asked = in_dialog(choose)
    door.press(Qt.Key.Key_F10)
    chosen = SingleBadgeSettings(printer="Label", stock="roll-90x54", at_once=True)
    qtbot.waitUntil(lambda: door.page.badges.settings == chosen, timeout=20_000)
    assert asked == ["Badge printing on this computer"]
    assert door.services.single_badge_settings() == chosen  # the panel beside a ticket prints the same way
    door.come_back()


def test_a_scanner_that_goes_on_chooses_nothing(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = opened(open_door, party[0], OnePrinter())
    before = door.page.badges.settings

    def scan(dialog: FormDialog) -> None:
        for character in "PLPLP":
            qtbot.keyClick(dialog.focusWidget(), character)  # type: ignore[arg-type]
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)  # type: ignore[arg-type]
        assert dialog.isVisible()
        assert dialog.form.values()["printer"] == "usual"
        QTimer.singleShot(0, dialog.reject)

    asked = in_dialog(scan)
    door.press(Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    door.come_back()
    assert door.page.badges.settings == before


def test_only_a_supervisor_chooses_and_staff_see_what_waits(
    open_door: Opens, organiser: Organiser, party: Party, qtbot: QtBot
) -> None:
    organiser.services.supervisor.set_pin(PIN, "organiser")
    door = opened(open_door, party[0], OnePrinter(PrinterTrouble.STOPPED))
    mark = door.page.footer.badges_button
    assert mark.isHidden()
    door.type(party[2])
    door.answered()
    door.press(Qt.Key.Key_F12)
    settled(door)
    assert mark.isVisible()
    asked = in_dialog(giving(qtbot, PIN))
    door.press(Qt.Key.Key_F10)
    assert asked == ["Supervisors only"]
    asked = in_dialog(lambda dialog: dialog.reject())
    qtbot.waitUntil(lambda: asked == ["Badge printing on this computer"], timeout=20_000)
    QApplication.processEvents()
    door.come_back()
