"""The venues of the desk: described anew and removed where they are listed."""

from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetup_desk.services.services import Services
from meetup_desk.services.venues.venues import VenueDraft
from meetup_desk.ui.venues.page import VenuesPage
from meetup_desk.ui.venues.venue_form import rooms_of
from meetup_desk.ui.widgets.form_dialog import FormDialog

PATIENCE = 20_000  # ms


@pytest.mark.parametrize(
    ("text", "rooms"),
    [
        ("큰방 80\n작은 방\n\n", [("큰방", 80), ("작은 방", None)]),
        ("Hall 2 120명", [("Hall 2", 120)]),
        ("101", [("101", None)]),
        ("대회의실 40 명", [("대회의실", 40)]),
        ("명품관", [("명품관", None)]),
    ],
)
def test_rooms_are_typed_one_a_line(text: str, rooms: list[tuple[str, int | None]]) -> None:
    assert rooms_of(text) == rooms


def test_a_venue_is_described_anew_and_removed(qtbot: QtBot, framed: Any, services: Services) -> None:
    venue, _ = services.venues.add(VenueDraft(name="가온회관", rooms=[("큰방", 60)]), "organiser")
    frame, page = framed(lambda context, writes: VenuesPage(context, services.venues, writes))
    qtbot.waitUntil(lambda: page.table.total() == 1, timeout=PATIENCE)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FormDialog) and dialog.isVisible():
            timer.stop()
            rooms = dialog.form.control("rooms")
            assert isinstance(rooms, QPlainTextEdit)
            assert rooms.toPlainText() == "큰방 60"
            rooms.setPlainText("큰방 70\n마당")
            dialog.form.try_to_save()

    timer = QTimer(frame, interval=30)
    timer.timeout.connect(answer)
    timer.start()
    page.ask_change(venue.id)
    found = lambda: [(r.name, r.capacity) for _, rooms in services.venues.list() for r in rooms]  # noqa: E731
    qtbot.waitUntil(lambda: found() == [("큰방", 70), ("마당", None)], timeout=PATIENCE)

    def remove() -> list[QPushButton]:
        return [b for b in page.header.findChildren(QPushButton) if b.accessibleName() == "Delete venue"]

    qtbot.waitUntil(lambda: page.table.select([venue.id]) or bool(remove()), timeout=PATIENCE)
    remove()[0].click()
    qtbot.waitUntil(lambda: services.venues.list() == [], timeout=PATIENCE)
    qtbot.waitUntil(page.table.is_empty, timeout=PATIENCE)
