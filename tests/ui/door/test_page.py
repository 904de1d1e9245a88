"""The door: what is typed is judged in order, and the ground says what to do until it may be forgotten."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.introductions import NeedOfferKind
from meetup_desk.domain.verdicts import Severity
from meetup_desk.domain.walk_ins import WalkIn
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.tickets.qr import matrix
from meetup_desk.ui.door.input.search_results import detail_of
from meetup_desk.ui.door.open_door import PackPlace
from meetup_desk.ui.door.texts.answer_text import answer_text_of
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser
from tests.tickets.pictures import painted
from tests.ui.door.conftest import OpenDoor
from tests.ui.dropping import drop

Opens = Callable[[Event], OpenDoor]
Party = tuple[Event, str, str]
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ON_KOREAN_KEYS = dict(
    zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", strict=True)
)


def test_a_scanner_is_answered_without_enter(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[2])
    assert door.answered() == "admitted"
    assert (door.page.display.verdict_panel.answer_text.name, door.page.field.text()) == ("김서준", "")
    assert door.rows() == [("admitted", 1)]


def test_the_enter_that_a_scanner_adds_asks_nothing(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.enter(party[2])
    door.answered()
    door.enter(party[2])
    assert door.answered(2) == "already_in"
    assert len(door.rows()) == 2


def test_two_hundred_tickets_back_to_back_are_all_written_in_order(
    open_door: Opens, organiser: Organiser
) -> None:
    event = organiser.event()
    rsvps = [organiser.answer(event, f"손님{n}") for n in range(200)]
    codes = organiser.services.tickets.codes(event.id, rsvps)
    door = open_door(event)
    for rsvp in rsvps:
        door.page.field.setText(codes[rsvp].code)  # as a scanner types it, without the keys' own time
    door.answered(200)
    assert [row[0] for row in door.rows("rsvp_id")] == list(rsvps)
    assert [row[0] for row in door.rows("door_seq")] == list(range(1, 201))
    assert set(door.answers) == {"admitted"}


def test_a_scan_after_half_a_name_is_judged(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type("kim" + party[2])
    assert door.answered() == "admitted"


def test_a_scanner_on_the_korean_keyboard_is_understood(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    for character in party[2]:
        jamo = ON_KOREAN_KEYS.get(character)
        if jamo is None:
            door.type(character)
        else:
            event = QInputMethodEvent()
            event.setCommitString(jamo)
            QApplication.sendEvent(door.page.field, event)
    assert door.answered() == "admitted"
    assert door.page.field.live_text() == ""


def test_the_last_key_may_still_be_composed(open_door: Opens, organiser: Organiser) -> None:
    event = organiser.event()
    codes = (organiser.code(event, organiser.answer(event, f"손님{n}")) for n in range(100))
    *most, last = next(code for code in codes if code[-1].isalpha())
    door = open_door(event)
    door.type("".join(most))
    QApplication.sendEvent(door.page.field, QInputMethodEvent(ON_KOREAN_KEYS[last], []))
    assert door.answered() == "admitted"
    assert door.page.field.live_text() == ""


def test_a_short_code_needs_no_dash_and_no_enter(open_door: Opens, organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    short = organiser.services.tickets.codes(event.id, [rsvp])[rsvp].short
    door = open_door(event)
    door.type(short.lower().replace("-", ""))
    assert door.answered() == "admitted"
    door.enter(short)
    assert door.answered(2) == "already_in"


@pytest.mark.parametrize(
    ("text", "verdict"), [("https://example.org/x", "not_a_ticket"), ("8801234567893", "not_a_ticket")]
)
def test_other_peoples_codes_are_readings_too(
    open_door: Opens, party: Party, text: str, verdict: str
) -> None:
    door = open_door(party[0])
    door.enter(text)
    assert door.answered() == verdict
    assert door.page.display.verdict_panel.answer_text.severity is Severity.RED


def test_green_clears_by_itself_and_yellow_stays(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    door.type(party[2])
    door.answered()
    assert door.page.display.green_timer.isActive()
    door.page.display.green_timer.start(0)
    qtbot.waitUntil(lambda: door.word == "")
    door.type(party[2])
    door.answered(2)
    assert (door.word, door.page.display.green_timer.isActive()) == ("Already in", False)
    door.press(Qt.Key.Key_Escape)
    assert door.word == ""


def test_a_scan_takes_the_place_of_the_verdict_before(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.enter("https://example.org")
    door.answered()
    door.type(party[2])
    door.answered(2)
    assert door.page.display.verdict_panel.answer_text.severity is Severity.GREEN


def test_enter_lets_in_the_only_person_found_by_initial_consonants(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    assert door.find("ㄱㅅㅈ") == ["김서준"]
    door.press(Qt.Key.Key_Return)
    assert door.answered() == "admitted"
    assert door.rows("verdict, kind") == [("admitted", "name")]
    assert door.page.results.isHidden()


def test_among_several_people_the_arrows_choose(open_door: Opens, organiser: Organiser) -> None:
    event = organiser.event()
    for phone in ("010-1111-2222", "010-3333-4444"):
        organiser.answer(event, "김민준", phone=phone)
    door = open_door(event)
    assert len(door.find("민준")) == 2
    assert door.page.results.person() is None
    door.press(Qt.Key.Key_Down)
    door.press(Qt.Key.Key_Down)
    chosen = door.page.results.person()
    assert chosen is not None
    door.press(Qt.Key.Key_Return)
    door.answered()
    assert door.rows("rsvp_id") == [(chosen.rsvp_id,)]
    assert chosen.told_apart in door.page.display.verdict_panel.answer_text.aside


def test_enter_does_not_guess_between_two_people(open_door: Opens, organiser: Organiser) -> None:
    event = organiser.event()
    for phone in ("010-1111-2222", "010-3333-4444"):
        organiser.answer(event, "김민준", phone=phone)
    door = open_door(event)
    door.find("김민준")
    door.press(Qt.Key.Key_Return)
    assert (door.rows(), door.page.results.person()) == ([], door.page.results.people()[0])


def test_a_name_that_nobody_has_is_no_reading(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    assert door.find("없는사람") == []
    door.press(Qt.Key.Key_Return)
    assert (door.rows(), door.page.field.text()) == ([], "없는사람")


def test_a_name_is_found_while_it_is_composed(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    QApplication.sendEvent(door.page.field, QInputMethodEvent("ㄱ", []))
    qtbot.waitUntil(lambda: door.page.results.query == "ㄱ")
    assert [person.name for person in door.page.results.people()] == ["김서준"]
    door.press(Qt.Key.Key_Escape)
    assert (door.page.field.live_text(), door.page.results.isHidden()) == ("", True)


def test_fewer_of_a_party_are_recorded_with_one_key(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[1])
    door.answered()
    assert [button.accessibleName() for button in door.page.display.decisions.buttons()] == [
        "1 person",
        "2 people",
        "3 people",
        "Print badge",
        "Need or offer…",
        "Someone else came…",
    ]
    door.press(Qt.Key.Key_2, ALT)
    door.answered(2)
    assert door.rows("kind, count") == [("code", 3), ("undo", -3), ("code", 2)]
    assert door.page.display.verdict_panel.answer_text.line.startswith("2 of 3")
    assert "1 still outside" in door.page.display.verdict_panel.answer_text.todo
    door.type(party[1])
    door.answered(3)
    assert door.page.display.verdict_panel.answer_text.line.startswith("3 of 3")
    assert not door.page.display.verdict_panel.answer_text.todo


def test_a_party_can_be_corrected_after_green_has_cleared(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[1])
    door.answered()
    door.page.display.green_timer.timeout.emit()
    assert door.word == ""
    door.enter("1")
    door.answered(2)
    assert [row[1] for row in door.rows()] == [3, -3, 1]


def test_undo_takes_back_the_last_scan_and_says_so(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    door.type(party[2])
    door.answered()
    door.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(door.page.display.toast.isVisible)
    assert "김서준" in door.page.display.toast.text()
    assert (door.rows(), door.word) == ([("admitted", 1), ("admitted", -1)], "")
    qtbot.waitUntil(lambda: door.page.display.header.counts.inside == 0)
    door.press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: "김서준" not in door.page.display.toast.text())
    assert len(door.rows()) == 2


def test_undo_does_not_reach_the_organisers_changes(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    with qtbot.assertNotEmitted(door.frame.undo_asked), qtbot.assertNotEmitted(door.frame.redo_asked):
        door.press(Qt.Key.Key_Z, CTRL)
        door.press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)


def full_room(organiser: Organiser) -> tuple[Event, list[str]]:
    venue, _ = organiser.services.venues.add(VenueDraft(name="작은 방", capacity=2), "organiser")
    event = organiser.event(venue_id=venue.id)
    names = (("김서준", 1), ("이하린", 2))
    return event, [organiser.code(event, organiser.answer(event, name, n)) for name, n in names]


def in_dialog(fill: Callable[[QDialog], None]) -> None:
    """Act in the dialog that the next step opens."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        fill(dialog)

    QTimer.singleShot(0, act)


def test_a_supervisor_lets_in_with_a_reason(open_door: Opens, organiser: Organiser, qtbot: QtBot) -> None:
    event, codes = full_room(organiser)
    door = open_door(event)
    door.type(codes[0])
    door.type(codes[1])
    assert door.answered(2) == "over_capacity"

    def give_reason(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText("발표자예요")
        qtbot.keyClick(line, Qt.Key.Key_Return)

    in_dialog(give_reason)
    door.page.display.decisions.buttons()[-1].click()
    assert door.answered(3) == "admitted"
    assert door.rows("overridden, reason")[-1] == (1, "발표자예요")
    door.come_back()


def test_a_ticket_is_no_reason(open_door: Opens, organiser: Organiser, qtbot: QtBot) -> None:
    event, codes = full_room(organiser)
    door = open_door(event)
    door.type(codes[0])
    door.type(codes[1])
    door.answered(2)

    def scan_into(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText(codes[0])
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert dialog.isVisible()
        dialog.reject()

    in_dialog(scan_into)
    door.page.display.decisions.buttons()[-1].click()
    assert len(door.rows()) == 2


def test_part_of_a_party_fits_into_a_full_room(open_door: Opens, organiser: Organiser) -> None:
    event, codes = full_room(organiser)
    door = open_door(event)
    door.type(codes[0])
    door.type(codes[1])
    door.answered(2)
    assert door.page.display.decisions.buttons()[0].accessibleName() == "1 person"
    door.press(Qt.Key.Key_1, ALT)
    assert door.answered(3) == "admitted"
    assert door.rows()[-1] == ("admitted", 1)


def test_fewer_who_go_out_are_recorded_as_going_out(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[1])
    door.answered()
    door.page.footer.direction_tabs.choose("out")
    door.type(party[1])
    door.answered(2)
    door.press(Qt.Key.Key_1, ALT)
    assert door.answered(3) == "left"
    assert door.rows("direction, count") == [("in", 3), ("out", 3), ("out", -3), ("out", 1)]


def test_who_goes_out_is_counted_out(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    door.type(party[1])
    door.answered()
    qtbot.waitUntil(lambda: door.page.display.header.counts.inside == 3)
    door.page.footer.direction_tabs.choose("out")
    door.page.footer.direction_chosen.emit()
    door.type(party[1])
    assert door.answered(2) == "left"
    qtbot.waitUntil(lambda: door.page.display.header.counts.inside == 0)
    door.press(Qt.Key.Key_Escape)
    assert "leaving" in door.page.display.verdict_panel.prompt


def shape_shown(door: OpenDoor) -> QImage:
    """Give the part of the verdict in which its shape stands, without the words beside it."""
    panel = door.page.display.verdict_panel
    return panel.grab(QRect(0, 0, panel.width() * 3 // 10, panel.height())).toImage()


def test_an_exit_does_not_look_like_an_entry(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    shapes = []
    for number, (direction, code) in enumerate([("in", 1), ("in", 2), ("out", 1)], start=1):
        door.page.footer.direction_tabs.choose(direction)
        door.type(party[code])
        door.answered(number)
        shapes.append(shape_shown(door))
    assert shapes[0] == shapes[1]
    assert shapes[1] != shapes[2]


def test_a_dropped_picture_is_judged(open_door: Opens, party: Party, tmp_path: Path) -> None:
    door = open_door(party[0])
    path = tmp_path / "ticket.png"
    painted(matrix(party[2])).save(str(path))
    assert not drop(door.page, [tmp_path / "list.csv"])
    assert drop(door.page, [path])
    assert door.answered() == "admitted"


def test_the_keyboard_stays_with_the_field(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    door.page.footer.undo_button.setFocus()
    qtbot.mouseClick(door.page.display.verdict_panel, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert door.page.field.hasFocus()
    door.page.footer.undo_button.setFocus()
    door.type(party[2])  # a scanner types while a button has the keyboard
    assert door.answered() == "admitted"
    qtbot.mouseClick(door.page.footer.undo_button, Qt.MouseButton.LeftButton)
    assert door.page.field.hasFocus()


def test_figures_follow_scans_here_and_elsewhere(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    assert door.page.display.header.counts.expected == 4
    door.type(party[2])
    door.answered()
    assert door.page.display.header.counts.inside == 1
    door.services.door(party[0].id, "후문").scan(ScanRequest(text=party[1]))
    door.page.model.figures.refresh()
    qtbot.waitUntil(lambda: door.page.display.header.counts.inside == 4)
    assert "(후문)" in door.page.footer.recent_scans.texts()[0]


def test_what_the_disk_refuses_is_kept_and_written_later(
    open_door: Opens, party: Party, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = open_door(party[0])
    scanning = door.services.desk.scanning

    def full() -> None:
        raise DeskError(ErrorCode.DISK_FULL, file="community.desk")

    monkeypatch.setattr(door.services.desk, "scanning", full)
    door.type(party[1])
    qtbot.waitUntil(door.page.footer.retry_button.isVisible)
    assert (door.word, door.rows()) == ("", [])
    assert "1 scan isn’t saved yet" in door.page.display.verdict_panel.prompt
    monkeypatch.setattr(door.services.desk, "scanning", scanning)
    door.type(party[2])
    door.answered()
    qtbot.mouseClick(door.page.footer.retry_button, Qt.MouseButton.LeftButton)
    assert door.answered(2) == "admitted"
    assert (door.page.footer.retry_button.isHidden(), [row[1] for row in door.rows()]) == (True, [1, 3])


def test_escape_twice_closes_the_door(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    assert door.frame.sidebar.isHidden()
    door.press(Qt.Key.Key_Escape)
    assert door.frame.current_page is door.page
    door.press(Qt.Key.Key_Escape)
    assert door.frame.current_page is door.frame.page("events")
    assert door.frame.sidebar.isVisible()
    assert door.frame.context.toast.text() == "Door closed."
    door.frame.context.toast.findChildren(Button)[0].click()
    assert door.frame.current_page is door.page


def test_the_verdict_and_the_people_found_say_who_comes_along(open_door: Opens, organiser: Organiser) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "이하린", 3)
    organiser.services.rsvps.name_guests(rsvp, ["박민호", "이수진"], "organiser")
    door = open_door(event)
    assert door.find("ㅁㅎ") == ["이하린"]
    (found,) = door.page.results.people()
    assert (found.name, detail_of(found)) == ("이하린", "with 박민호, 이수진")
    door.press(Qt.Key.Key_Return)
    assert door.answered() == "admitted"
    answer_text = door.page.display.verdict_panel.answer_text
    assert answer_text is not None
    assert "with 박민호, 이수진" in answer_text.line


def test_scans_get_through_soon_and_without_collections_while_the_door_is_open(
    open_door: Opens, party: Party
) -> None:
    usual = sys.getswitchinterval()
    door = open_door(party[0])
    assert sys.getswitchinterval() <= usual / 5
    assert gc.get_freeze_count() > 10_000  # all that was loaded until now
    door.press(Qt.Key.Key_Escape)
    door.press(Qt.Key.Key_Escape)
    assert (gc.get_freeze_count(), sys.getswitchinterval()) == (0, usual)


def test_the_door_changes_its_name(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    assert door.page.display.header.name_button.accessibleName().startswith("Door: 정문.")

    def rename(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setText("후문")
        qtbot.keyClick(line, Qt.Key.Key_Return)

    in_dialog(rename)
    door.page.display.header.name_button.click()
    door.come_back()
    door.type(party[2])
    door.answered()
    scans = door.page.footer.recent_scans.scans
    qtbot.waitUntil(lambda: [scan.door for scan in scans()][:1] == ["후문"], timeout=20_000)


def test_the_other_language_is_spoken_at_once(open_door: Opens, party: Party, qtbot: QtBot) -> None:
    door = open_door(party[0])
    door.type(party[2])
    door.answered()
    door.frame.appearance.set_language("ko")
    qtbot.waitUntil(lambda: door.word == "어서 오세요")
    assert door.page.display.header.figures.text().startswith("안에")
    door.press(Qt.Key.Key_Escape)
    assert door.page.display.verdict_panel.prompt == "코드를 찍거나 이름을 입력하세요"


def test_everything_that_can_be_used_has_a_name(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[1])
    door.answered()
    nameless = [
        child
        for child in door.page.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus and child.isVisible() and not child.accessibleName()
    ]
    assert nameless == []
    assert door.page.display.verdict_panel.accessibleName().startswith("Welcome. 이하린")


def test_the_last_scans_say_what_was_refused(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[2])
    door.type(party[2])
    door.answered(2)
    newest, first = door.page.footer.recent_scans.texts()[:2]
    assert newest.endswith("김서준 – Already in")
    assert first.endswith("김서준")


def test_two_of_one_name_are_told_apart_by_their_phones(organiser: Organiser) -> None:
    event = organiser.event()
    codes = [
        organiser.code(event, organiser.answer(event, "김민준", phone=phone))
        for phone in ("010-1111-2222", "010-3333-4444")
    ]
    desk_door = organiser.services.door(event.id, "정문")
    asides = [
        answer_text_of(desk_door.scan(ScanRequest(text=code)), "Asia/Seoul", "en").aside for code in codes
    ]
    assert asides == ["phone ends in 2222", "phone ends in 4444"]


def test_a_slips_number_stays_until_a_key_and_is_among_the_last_scans(
    open_door: Opens, party: Party, organiser: Organiser, tmp_path: Path, qtbot: QtBot
) -> None:
    door = open_door(party[0])
    pack = tmp_path / "door.pack"
    organiser.services.packs.write(party[0].id, "후문", pack, passphrase=None)
    door.page.open_place(PackPlace(pack, None))
    qtbot.waitUntil(lambda: door.page.display.header.name_button.text().strip() == "후문", timeout=10_000)
    door.page.display.green_timer.setInterval(1)
    door.page.model.walk_in(WalkIn(name="박서준", consent=True))
    assert door.answered() == "admitted"
    assert not door.page.display.green_timer.isActive()
    answer_text = door.page.display.verdict_panel.answer_text
    assert answer_text is not None
    assert "no. 1" in answer_text.line
    assert "no. 1" in door.page.footer.recent_scans.texts()[0]
    door.page.field.setFocus()
    door.type("x")
    assert door.page.display.verdict_panel.answer_text is None


def test_the_people_found_leave_the_buttons_of_the_verdict_free(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[1])
    door.answered()
    assert door.page.display.decisions.buttons()
    door.find("김")
    decisions = door.page.display.decisions
    top = decisions.mapTo(door.page, decisions.rect().topLeft()).y()
    assert door.page.results.geometry().bottom() < top


@pytest.mark.parametrize(
    ("key", "function"),
    [(Qt.Key.Key_4, Qt.Key.Key_F4), (Qt.Key.Key_9, Qt.Key.Key_F9), (Qt.Key.Key_6, Qt.Key.Key_F6)],
)
@pytest.mark.parametrize("where", ["field", "button"])
def test_each_function_key_has_a_second_way(
    open_door: Opens, party: Party, key: Qt.Key, function: Qt.Key, where: str
) -> None:
    door = open_door(party[0])
    pressed: list[Qt.Key] = []
    door.page._keys[function] = lambda: pressed.append(function)
    if where == "button":
        door.page.footer.undo_button.setFocus()
    door.press(key, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [function]
    assert door.frame.current_page is door.page


def test_alt_and_a_digit_is_a_number_whatever_it_types(open_door: Opens, party: Party) -> None:
    door = open_door(party[0])
    door.type(party[1])
    door.answered()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier, "™")
    QApplication.sendEvent(door.page.field, event)
    door.answered(2)
    assert door.rows()[-1] == ("admitted", 2)


def test_what_somebody_looks_for_is_written_down_as_they_come_in(
    open_door: Opens, party: Party, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = open_door(party[0])
    door.press(Qt.Key.Key_E, CTRL)  # nobody came in yet
    door.type(party[1])
    door.answered()
    monkeypatch.setattr(FormDialog, "draft", lambda _self: {"kind": "offer", "text": "이력서 봐 드려요"})
    (asked,) = [b for b in door.page.display.decisions.buttons() if b.accessibleName() == "Need or offer…"]
    with qtbot.waitSignal(door.page.model.need_said, timeout=10_000):
        door.press(Qt.Key.Key_E, CTRL)
    with qtbot.waitSignal(door.page.model.need_said, timeout=10_000):
        asked.click()
    (person,) = (row[0] for row in door.rows("(SELECT person_id FROM rsvp WHERE id = rsvp_id)"))
    kept = door.services.need_offers.of_person(PersonId(int(str(person))))
    offer = (NeedOfferKind.OFFER, "이력서 봐 드려요", party[0].id)
    assert {(said.kind, said.text, said.event_id) for said in kept} == {offer}


def test_what_is_asked_less_often_goes_into_a_menu_where_the_row_is_too_narrow(
    open_door: Opens, party: Party, qtbot: QtBot
) -> None:
    door = open_door(party[0])
    door.type(party[1])
    door.answered()
    decisions = door.page.display.decisions
    decisions.setParent(None)
    qtbot.addWidget(decisions)
    decisions.resize(3_000, decisions.height())
    decisions.show()
    assert decisions.more.isHidden()
    decisions.resize(520, decisions.height())
    narrow = {b.accessibleName() for b in decisions.buttons() if not b.isHidden()}
    assert narrow & {"1 person", "2 people", "3 people"} == {"1 person", "2 people", "3 people"}
    assert "Need or offer…" not in narrow
    assert not decisions.more.isHidden()
