"""What is pressed first is done first, however many threads there are."""

from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.services.rsvps.rsvps import RsvpQuery
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.writes import Writes
from tests.conftest import Organiser


def test_undo_undo_redo_pressed_at_once_are_done_in_that_order(
    framed: Any, jobs: Jobs, organiser: Organiser, qtbot: QtBot
) -> None:
    event = organiser.event()
    for name in ("김하나", "김두리", "김세나"):
        organiser.answer(event, name)
    seen: list[Writes] = []
    framed(lambda _context, writes: (seen.append(writes), QWidget())[1])
    undo_redo = seen[0].undo_redo
    for press in (undo_redo.undo, undo_redo.undo, undo_redo.redo):
        press()
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=30_000)
    rsvps = organiser.services.rsvps
    names = [line.name for line in rsvps.lines(rsvps.ids(RsvpQuery(event_id=event.id)))]
    assert sorted(names) == ["김두리", "김하나"]
