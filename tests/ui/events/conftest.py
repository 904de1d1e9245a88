"""Pages on a real desk, inside the real frame."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.services.bundle import Services
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.parts.files import Files
from meetup_desk.ui.parts.writes import Writes
from meetup_desk.ui.shell.frame import Frame, PageEntry
from meetup_desk.ui.shell.kit import Kit
from meetup_desk.ui.shell.language import Languages
from meetup_desk.ui.shell.look import Look


@pytest.fixture
def framed(
    qtbot: QtBot, look: Look, jobs: Jobs, languages: Languages, services: Services
) -> Iterator[Callable[..., Any]]:
    """Show one page in a frame, made by a function of the kit and of what writes."""
    frames = []

    def show(make: Callable[[Kit, Writes], QWidget]) -> tuple[Frame, QWidget]:
        def page(kit: Kit) -> QWidget:
            return make(kit, Writes(kit, services.history, kit.panel))

        entry = PageEntry(key="events", icon="calendar-days", title=lambda: "Events", make=page)
        frame = Frame(look, jobs, languages, [entry], files=Files(Path()), desk_name="가온 모임")
        qtbot.addWidget(frame)
        frame.resize(1280, 800)
        frame.show()
        frames.append(frame)
        return frame, frame.page("events")

    yield show
    for frame in frames:
        frame.hide()
