"""Sign-in sheets in the window: read, told, and asked about line by line."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from meetup_desk.domain.changes import Changes
from meetup_desk.marks.png import png
from meetup_desk.services.services import Services
from meetup_desk.services.surveys.reading import UnreadPage
from meetup_desk.services.surveys.sign_in_sheets import ReadSignIn, UnsureLine
from meetup_desk.ui.papers.sheet_camera import SheetCameraDialog
from meetup_desk.ui.papers.sign_in_reading import SignInReading, UnsureLinesDialog
from meetup_desk.ui.voices.voices_page import VoicesPage
from tests.conftest import Organiser


def test_a_line_that_is_not_clear_is_asked_and_nobody_came_before(
    qtbot: QtBot, framed: Any, services: Services, organiser: Organiser, monkeypatch: pytest.MonkeyPatch
) -> None:
    event = organiser.event()
    one, other = (organiser.answer(event, name) for name in ("김서준", "이하린"))
    _, page = framed(lambda context, writes: VoicesPage(context, services, writes))
    reading = SignInReading(page._context, services, page)
    unticked: list[bool] = []

    def tick(dialog: UnsureLinesDialog) -> str:
        unticked.extend(not box.isChecked() for box in dialog.boxes.values())
        dialog.boxes[one].setChecked(True)
        return "save"

    monkeypatch.setattr(UnsureLinesDialog, "ask", tick)
    told: list[str] = []
    monkeypatch.setattr(page._context.asker, "tell", lambda *words: told.append(words[2]))
    picture = png(np.full((60, 600), 255, np.uint8))
    lines = [
        UnsureLine(rsvp_id=rsvp, name=name, picture=picture)
        for rsvp, name in ((one, "김서준"), (other, "이하린"))
    ]
    refused = [UnreadPage(file="a.png", page=1, reason="no_codes")]
    reading.take(
        ReadSignIn(pages=1, came=3, known=1, gone=0, to_ask=lines, refused=refused, changes=Changes())
    )
    qtbot.waitUntil(lambda: services.rsvps.line(one).arrived == 1, timeout=10_000)
    assert services.rsvps.line(other).arrived == 0
    assert unticked == [True, True]
    assert "3 people came" in told[0]
    assert "a.png (1)" in told[0]


def test_a_line_that_was_not_clear_before_the_camera_is_asked_when_that_closes(
    qtbot: QtBot, framed: Any, organiser: Organiser, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    services, event = organiser.services, organiser.event()
    rsvp = organiser.answer(event, "김서준")
    services.sign_in_sheets.write(event.id, tmp_path / "list.pdf", "en")
    _, page = framed(lambda context, writes: VoicesPage(context, services, writes))

    def tick(dialog: UnsureLinesDialog) -> str:
        dialog.boxes[rsvp].setChecked(True)
        return "save"

    monkeypatch.setattr(SheetCameraDialog, "ask", lambda _: "close")
    monkeypatch.setattr(UnsureLinesDialog, "ask", tick)
    shown = services.sign_in_sheets.shown(event.id, "organiser", "en")
    shown.unsure[rsvp] = png(np.full((60, 600), 255, np.uint8))
    SignInReading(page._context, services, page).show_pages(shown)
    qtbot.waitUntil(lambda: services.rsvps.line(rsvp).arrived == 1, timeout=10_000)
