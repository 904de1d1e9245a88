"""The organiser's side of the doors: scans come home, conflicts are settled, lists, PIN, helper and packs."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from meetup_desk.app.paths import word_list
from meetup_desk.domain.errors import DeskError
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.scans import ConflictDecision, ListRule
from meetup_desk.domain.verdicts import NewerTickets
from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.door.lists import ListDraft
from meetup_desk.services.packs.pack_files import open_pack_door
from meetup_desk.services.packs.scans_home import copy_scans
from meetup_desk.services.tickets.pictures import codes_in
from meetup_desk.ui.door.preparation.doors_page import DoorsPage
from meetup_desk.ui.door.preparation.list_dialog import ListDialog
from meetup_desk.ui.door.preparation.pack_dialog import PackDialog, PackDraft, PackPassphraseDialog
from meetup_desk.ui.door.preparation.sections import SectionRow
from meetup_desk.ui.widgets.form_dialog import FormDialog
from meetup_desk.ui.widgets.qr_code import QrCode
from tests.conftest import Organiser
from tests.ui.dropping import drop

WORDS = "correct horse"


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


def shown(qtbot: QtBot, framed: Any, organiser: Organiser, event: Any) -> DoorsPage:
    _, page = framed(
        lambda context, writes: DoorsPage(context, organiser.services, writes, word_list=word_list)
    )
    page.show_event(organiser.services.events.get(event.id))
    wait(qtbot, lambda: rows_of(page.lists))
    assert isinstance(page, DoorsPage)
    return page


def rows_of(part: Any) -> list[SectionRow]:
    return [row for row in part.findChildren(SectionRow) if not row.isHidden()]


def said_in(part: Any) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel))


def scans_of(organiser: Organiser, event: Any, codes: list[str], door: str, folder: Path) -> Path:
    """What a door laptop brings home after it has read these codes."""
    pack = folder / f"{door}.pack"
    organiser.services.packs.write(event.id, door, pack, passphrase=None)
    at_pack = open_pack_door(pack, None)
    for code in codes:
        at_pack.scan(ScanRequest(text=code))
    at_pack.close()
    copy_scans(pack, folder / f"{door}.scans")
    return folder / f"{door}.scans"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What pages had to tell that must not be missed."""
    from meetup_desk.ui.widgets.dialogs import Asker

    said: list[str] = []
    monkeypatch.setattr(Asker, "tell", lambda _self, _parent, _title, text, _verb: said.append(text))
    return said


def test_dropped_scans_come_home_and_a_ticket_at_two_doors_is_settled(  # noqa: PLR0917 - fixtures
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, told: list[str], monkeypatch: Any
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    code = organiser.code(event, rsvp)
    files = [scans_of(organiser, event, [code], door, tmp_path) for door in ("정문", "후문")]
    page = shown(qtbot, framed, organiser, event)
    assert drop(page, files)
    wait(qtbot, lambda: told)
    assert told[0].splitlines()[:2] == [
        "2 new scans imported.",
        "1 ticket was used at two doors. Resolve it below.",
    ]
    wait(qtbot, lambda: len(rows_of(page.conflicts)) == 1)
    assert "김서준" in said_in(page.conflicts)
    assert "정문" in said_in(page.conflicts)
    monkeypatch.setattr(FormDialog, "draft", lambda _self: {"note": "쌍둥이"})
    page.conflicts.settle(page.conflicts.shown[0], ConflictDecision.BOTH_CAME)
    wait(qtbot, lambda: "Resolved: both people attended. 쌍둥이" in said_in(page.conflicts))
    assert organiser.services.conflict_resolution.conflicts(event.id)[0].settled is not None


def test_a_file_that_holds_no_scans_is_told_and_changes_nothing(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, told: list[str]
) -> None:
    page = shown(qtbot, framed, organiser, organiser.event())
    (tmp_path / "photo.scans").write_bytes(b"not scans")
    page.merge([tmp_path / "photo.scans"])
    wait(qtbot, lambda: told)
    assert told[0].startswith("0 new scans imported.")
    assert "contains no door scans" in told[0]


def test_lists_are_shown_with_their_rule_and_the_entry_cannot_be_removed(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event()
    organiser.services.door_lists.add(event.id, ListDraft(name="점심", rule=ListRule.DAILY, reentry=False))
    page = shown(qtbot, framed, organiser, event)
    wait(qtbot, lambda: [row.title for row in rows_of(page.lists)] == ["Entry", "점심"])
    assert "one entry a day · no re-entry" in said_in(page.lists)
    from meetup_desk.ui.widgets.buttons import Button

    buttons = [[b.accessibleName() for b in row.findChildren(Button)] for row in rows_of(page.lists)]
    assert buttons == [["Edit"], ["Delete", "Edit"]]


def test_a_list_dialog_gives_the_list_that_was_described(
    qtbot: QtBot, framed: Any, look: Any, organiser: Organiser
) -> None:
    event = organiser.event()
    part, _ = organiser.services.parts.add(event.id, "저녁", "organiser")
    _, page = framed(lambda _context, _writes: QLabel())
    dialog = ListDialog(look, page, "ko", plan=event.plan, parts=[part], line=None, taken=["점심"])
    qtbot.addWidget(dialog)
    dialog.form.set_values(
        {"name": "저녁 식사", "rule": ListRule.UNLIMITED, "reentry": False, "opens": "2026-12-03 18:00"}
    )
    dialog.part_boxes[part.id].setChecked(True)
    dialog.status_boxes[RsvpStatus.TENTATIVE].setChecked(True)
    dialog.ask = lambda: "save"  # type: ignore[method-assign]
    draft = dialog.wish()
    assert draft is not None
    assert (draft.name, draft.rule, draft.parts, draft.reentry) == (
        "저녁 식사",
        ListRule.UNLIMITED,
        (part.id,),
        False,
    )
    assert draft.statuses == {RsvpStatus.GOING, RsvpStatus.TENTATIVE}
    assert draft.opens_at is not None
    assert draft.closes_at is None
    for wrong in ({"closes": "tomorrow"}, {"closes": "17:59"}, {"closes": "", "name": "점심"}):
        dialog.form.set_values(wrong)
        dialog.form.changed.emit()
        assert not dialog.form.valid()
    for box in dialog.status_boxes.values():
        box.click() if box.isChecked() else None
    assert not dialog.buttons["save"].isEnabled()


def test_the_entry_is_edited_and_says_what_stays(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: Any
) -> None:
    event = organiser.event()
    door = organiser.services.door(event.id, "정문")
    code = organiser.code(event, organiser.answer(event, "김서준"))
    page = shown(qtbot, framed, organiser, event)

    def ask(dialog: ListDialog) -> str:
        assert "can’t be renamed or deleted" in said_in(dialog)
        assert "name" not in dialog.form.values()
        assert not dialog.status_boxes[RsvpStatus.GOING].isEnabled()
        dialog.form.set_values({"rule": ListRule.UNLIMITED, "opens": "18:30"})
        dialog.status_boxes[RsvpStatus.TENTATIVE].click()
        return "save"

    monkeypatch.setattr(ListDialog, "ask", ask)
    page.lists.edit(organiser.services.door_lists.of_event(event.id)[0])
    wait(qtbot, lambda: "unlimited entries · re-entry allowed · from 18:30" in said_in(page.lists))
    (typed_input,) = organiser.services.door_lists.of_event(event.id)
    assert typed_input.list.statuses == {RsvpStatus.GOING, RsvpStatus.TENTATIVE}
    assert door.scan(ScanRequest(text=code)).verdict == "wrong_time"  # the door that was open knows it


def test_the_keyboard_goes_down_the_page_and_stays_where_something_was_edited(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: Any
) -> None:
    event, lists = organiser.event(), organiser.services.door_lists
    lists.add(event.id, ListDraft(name="점심"))
    page = shown(qtbot, framed, organiser, event)
    wait(qtbot, lambda: len(rows_of(page.lists)) == 2)
    page.activateWindow()
    page.lists.add.setFocus()
    names = []
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    assert names == ["Edit", "Delete", "Edit", "Add part", "Set helper", "Set PIN"]
    page.lists.stops()[3].setFocus()  # of the list 점심
    monkeypatch.setattr(ListDialog, "wish", lambda _self: ListDraft(name="저녁"))
    page.lists.edit(lists.of_event(event.id)[1])
    wait(qtbot, lambda: [row.title for row in rows_of(page.lists)] == ["Entry", "저녁"])
    assert QApplication.focusWidget() is page.lists.stops()[3]


def test_a_part_is_added_and_can_be_what_a_list_is_for(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: Any
) -> None:
    event = organiser.event()
    page = shown(qtbot, framed, organiser, event)
    monkeypatch.setattr(FormDialog, "draft", lambda _self: {"name": "저녁", "capacity": 40})
    page.parts.ask()
    wait(qtbot, lambda: [row.title for row in rows_of(page.parts)] == ["저녁"])
    assert "up to 40 people" in said_in(page.parts)
    monkeypatch.undo()
    offered: list[str] = []

    def ask(dialog: ListDialog) -> str:
        offered.extend(box.text() for box in dialog.part_boxes.values())
        return ""

    monkeypatch.setattr(ListDialog, "ask", ask)
    page.lists.edit(None)
    wait(qtbot, lambda: offered == ["저녁"])
    organiser.services.history.undo("organiser")
    assert organiser.services.parts.of_event(event.id) == []


def test_a_pin_is_set_and_removed_and_said(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: Any
) -> None:
    from meetup_desk.ui.widgets.dialogs import Asker

    page = shown(qtbot, framed, organiser, organiser.event())
    monkeypatch.setattr(FormDialog, "draft", lambda _self: {"pin": "471108"})
    page.staff.ask_pin()
    wait(qtbot, lambda: "A PIN is set." in said_in(page.staff))
    assert organiser.services.supervisor.has_pin
    monkeypatch.setattr(Asker, "confirm", lambda *_args, **_facts: True)
    page.staff.remove_pin()
    wait(qtbot, lambda: not organiser.services.supervisor.has_pin)


def test_the_helper_of_the_day_is_named(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: Any
) -> None:
    event = organiser.event()
    page = shown(qtbot, framed, organiser, event)
    values = {"helper": "이하린", "helper_phone": "010-2345-6789"}
    monkeypatch.setattr(FormDialog, "draft", lambda _self: values)
    page.staff.ask_helper()
    wait(qtbot, lambda: "이하린 · 010-2345-6789" in said_in(page.staff))


def test_a_pack_dialog_starts_locked_with_words_and_warns_where_none_are_wanted(
    qtbot: QtBot, framed: Any, look: Any
) -> None:
    frame, _ = framed(lambda _context, _writes: QLabel())
    made = iter(("one two three four five", "six seven eight nine ten"))
    dialog = PackDialog(look, frame, "en", lambda: next(made))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.warning.isVisible()
    first = dialog.form.values()["passphrase"]
    dialog.another.click()
    assert [first, dialog.form.values()["passphrase"]] == [
        "one two three four five",
        "six seven eight nine ten",
    ]
    dialog.form.set_values({"door": "후문", "passphrase": "short"})
    assert not dialog.form.valid()
    dialog.form.set_values({"passphrase": "long enough for us"})
    assert dialog.form.valid()
    dialog.form.set_values({"lock": "plain", "newer": "admit"})
    dialog.form.changed.emit()
    assert dialog.warning.isVisible()
    assert not dialog.another.isVisible()
    dialog.boxes["diet"].setChecked(True)
    dialog.ask = lambda: "save"  # type: ignore[method-assign]
    wish = PackDraft(door="후문", passphrase=None, fields=["diet"], newer=NewerTickets.ADMIT)
    assert dialog.wish() == wish
    dialog.done(0)  # nobody is there to answer what closing would ask


def test_a_pack_is_written_where_it_was_wanted_and_its_passphrase_is_shown_again(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, monkeypatch: Any
) -> None:
    from meetup_desk.ui.widgets.file_dialogs import Files

    event = organiser.event()
    organiser.answer(event, "김서준")
    page = shown(qtbot, framed, organiser, event)
    assert page.header.offered()[0].key == "pack"
    path = tmp_path / "back.pack"
    wish = PackDraft(door="후문", passphrase=WORDS, fields=(), newer=NewerTickets.ADMIT)
    shown_words: list[str] = []
    monkeypatch.setattr(PackDialog, "wish", lambda _self: wish)
    monkeypatch.setattr(Files, "save", lambda *_args: path)
    monkeypatch.setattr(
        PackPassphraseDialog, "ask", lambda self: shown_words.extend([self.words.text(), *codes_of(self)])
    )
    page.packs.make(organiser.services.events.get(event.id))
    wait(qtbot, lambda: page._context.toast.text().startswith("Pack for 후문 saved with 1 ticket."))
    wait(qtbot, lambda: shown_words)
    assert shown_words == [WORDS, "CORRECTHORSE"]
    wait(qtbot, lambda: page.header.offered()[0].key == "scans.import")
    with pytest.raises(DeskError):
        open_pack_door(path, None)
    late = organiser.code(event, organiser.answer(event, "최윤서"))
    door = open_pack_door(path, shown_words[1])
    assert door.scan(ScanRequest(text=late)).admitted_now == 1
    door.close()


def codes_of(dialog: PackPassphraseDialog) -> list[str]:
    """Read the codes that a dialog shows."""
    dialog.adjustSize()
    picture = dialog.findChildren(QrCode)[0].grab().toImage()
    path = Path(tempfile.mkdtemp()) / "code.png"
    picture.save(str(path))
    return codes_in(path)
