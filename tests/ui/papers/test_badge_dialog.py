"""Badges and the door on paper from the window, and attendance marked by hand."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from meetup_desk.services.door.door_source import ScanRequest
from meetup_desk.services.papers.badge_layouts import BadgeOptions
from meetup_desk.services.papers.sheet_columns import COLUMNS
from meetup_desk.ui.events.follow_up.attendance import FollowUp
from meetup_desk.ui.papers.badge_dialog import BadgeDialog
from meetup_desk.ui.papers.badge_printing import BadgePrinting
from meetup_desk.ui.papers.sheet_dialog import SheetDialog
from meetup_desk.ui.rsvps.rsvps_view import RsvpsView
from meetup_desk.ui.widgets.buttons import Button
from meetup_desk.ui.widgets.file_dialogs import Files
from meetup_desk.ui.widgets.form_dialog import FormDialog
from tests.conftest import Organiser


def wait(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)


@pytest.fixture
def dialog(qtbot: QtBot, framed: Any, organiser: Organiser) -> BadgeDialog:
    event = organiser.event()
    for name in ("김서준", "이하린"):
        organiser.answer(event, name)
    frame, page = framed(lambda context, writes: FollowUp(context, organiser.services, writes))
    line = organiser.services.events.get(event.id)
    made = BadgeDialog(frame.context, organiser.services, page, line, printers=["Label", "Laser"], printed=1)
    qtbot.addWidget(made)
    return made


def test_the_first_page_is_seen_before_anything_is_printed(qtbot: QtBot, dialog: BadgeDialog) -> None:
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.fill(BadgeOptions(), "")
    sheet = dialog.preview.pixmap().size()
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.fill(BadgeOptions(stock="roll-62"), "Laser")
    label = dialog.preview.pixmap().size()
    assert sheet.height() > sheet.width()
    assert label.width() > label.height()
    assert dialog.printer() == "Laser"


def test_the_dialog_gives_what_was_chosen_and_refuses_what_is_no_offset(
    qtbot: QtBot, dialog: BadgeDialog
) -> None:
    options = BadgeOptions(stock="a4-85x54", qr=True, start=4, offset=(1.5, -2), guests=True)
    dialog.fill(options, "")
    assert dialog.options() == options
    dialog.form.set_values({"offset": "far"})
    dialog.press("save")
    assert dialog.answer == ""
    dialog.form.set_values({"offset": "0, 0"})
    dialog.press("save")
    assert dialog.answer == "save"


def test_badges_are_saved_and_who_has_one_is_said(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, monkeypatch: Any
) -> None:
    event = organiser.event()
    organiser.answer(event, "김서준")
    frame, page = framed(lambda context, writes: FollowUp(context, organiser.services, writes))
    printing = BadgePrinting(frame.context, organiser.services, page)
    monkeypatch.setattr(BadgeDialog, "ask", lambda _self: "save")
    monkeypatch.setattr(Files, "save", lambda *_args: tmp_path / "b.pdf")
    line = organiser.services.events.get(event.id)
    printing.ask(line)
    toast = frame.context.toast
    wait(qtbot, lambda: toast.text() == "1 badge saved.")
    assert "김서준" in PdfReader(tmp_path / "b.pdf").pages[0].extract_text()
    printing.ask(line)
    wait(qtbot, lambda: toast.text() == "1 badge saved. Already printed: 김서준.")


def test_paper_styles_have_no_columns_to_choose(qtbot: QtBot, framed: Any, organiser: Organiser) -> None:
    frame, page = framed(lambda context, writes: FollowUp(context, organiser.services, writes))
    sheet = SheetDialog(frame.context.look, page, organiser.services.sheets.columns, "en")
    qtbot.addWidget(sheet)
    sheet.show()
    assert tuple(sheet.boxes) == COLUMNS  # those that every format can hold
    box = sheet.boxes["name"]
    assert box.isVisible()
    for style in ("door", "inside"):
        sheet.form.set_values({"format": style})
        sheet.form.changed.emit()
        assert not box.isVisible()


def test_many_are_marked_as_having_come_and_taken_back_but_not_who_passed_a_door(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event()
    rsvps = [organiser.answer(event, name) for name in ("김서준", "이하린", "박도윤")]
    frame, page = framed(lambda context, writes: FollowUp(context, organiser.services, writes))
    show = lambda: page.show_event(organiser.services.events.get(event.id))  # noqa: E731
    frame.context.news.changed.connect(lambda _: show())
    show()
    page._unknown.step.click()
    wait(qtbot, lambda: page.table.total() == 3 and page.table.model.known_all)
    page.table.select(rsvps[:2])
    assert page.mark.isVisibleTo(page)
    page.mark.click()
    toast = frame.context.toast
    wait(qtbot, lambda: toast.text() == "2 RSVPs marked as attended.")
    wait(qtbot, lambda: page.table.total() == 1)
    organiser.services.door(event.id, "정문").scan(ScanRequest(rsvp_id=rsvps[2]))
    page._choose("came")
    show()
    wait(qtbot, lambda: page.table.total() == 3 and page.table.model.known_all)
    page.table.view.selectAll()
    page.unmark.click()
    wait(qtbot, lambda: toast.text() == "2 marks undone. 1 RSVP was admitted at a door and stays.")
    assert [organiser.services.rsvps.line(rsvp).arrived for rsvp in rsvps] == [0, 0, 1]


def test_one_badge_is_printed_from_the_panel_or_waits_as_a_file(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    frame, view = framed(lambda context, writes: RsvpsView(context, organiser.services, writes))
    view.show_event(organiser.services.events.get(event.id))
    view.open_panel(rsvp)
    panel = frame.context.panel.content()

    def buttons() -> list[Button]:
        return [one for one in panel.findChildren(Button) if one.accessibleName() == "Print badge"]

    wait(qtbot, buttons)
    buttons()[0].click()
    wait(qtbot, lambda: frame.context.toast.text().startswith("Badge for 김서준 saved as PDF"))
    assert [file.suffix for file in (tmp_path / "community papers").iterdir()] == [".pdf"]


def test_guests_are_named_from_the_panel_and_too_many_are_said_beside_the_field(
    qtbot: QtBot, framed: Any, organiser: Organiser
) -> None:
    event = organiser.event(plus_ones=3)
    rsvp = organiser.answer(event, "이하린", 3)
    frame, view = framed(lambda context, writes: RsvpsView(context, organiser.services, writes))
    view.show_event(organiser.services.events.get(event.id))
    view.open_panel(rsvp)
    panel = frame.context.panel.content()

    def buttons() -> list[Button]:
        return [one for one in panel.findChildren(Button) if one.accessibleName() == "Name guests"]

    wait(qtbot, buttons)
    typed = ["박민호\n이수진\n정우주", "박민호\n이수진"]
    said: list[str] = []
    timer = QTimer(panel, interval=20)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FormDialog) and typed:
            said.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
            control = dialog.form.control("guests")
            assert isinstance(control, QPlainTextEdit)
            control.setPlainText(typed.pop(0))
            dialog.press("save")

    timer.timeout.connect(answer)
    timer.start()
    buttons()[0].click()
    wait(qtbot, lambda: organiser.services.rsvps.line(rsvp).guests == "박민호\n이수진")
    wrong = "Guests named: 3. The party size is only 3, including the person who answers."
    assert [wrong in words for words in said] == [False, True]
    wait(qtbot, lambda: "박민호, 이수진" in [label.text() for label in panel.findChildren(QLabel)])


@pytest.mark.parametrize("papers", [1, 2])
def test_a_second_badge_from_the_panel_is_asked_about(
    qtbot: QtBot, framed: Any, organiser: Organiser, tmp_path: Path, papers: int
) -> None:
    event = organiser.event()
    rsvp = organiser.answer(event, "김서준")
    organiser.services.badges.print_one(rsvp, "en")
    frame, view = framed(lambda context, writes: RsvpsView(context, organiser.services, writes))
    view.show_event(organiser.services.events.get(event.id))
    view.open_panel(rsvp)
    panel, asked = frame.context.panel.content(), list[str]()

    def confirm(_parent: object, title: str, text: str, *_verbs: str) -> bool:
        asked.append(f"{title} {text}")
        return papers > 1

    object.__setattr__(frame.context.asker, "confirm", confirm)

    def buttons() -> list[Button]:
        return [one for one in panel.findChildren(Button) if one.accessibleName() == "Print badge"]

    wait(qtbot, buttons)
    buttons()[0].click()
    wait(qtbot, lambda: asked)
    assert asked[0].startswith("Print another badge for 김서준? The badge for 김서준 was already printed at ")
    wait(qtbot, lambda: len(list((tmp_path / "community papers").iterdir())) == papers)
    wait(qtbot, lambda: not frame.context.jobs.busy())
