"""Windows without a screen, dressed and translated as the program's own."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt starts

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.services.services import Services
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.context import Context
from meetup_desk.ui.shell.frame import Frame
from meetup_desk.ui.shell.page_entry import PageEntry
from meetup_desk.ui.shell.writes import Writes
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.file_dialogs import Files
from tests.project import RESOURCES

_OFFSCREEN_ONLY = (
    r"This plugin does not support .*",
    r"Couldn't (load|resolve) pipewire.*",  # machines without sound and camera
    r"PulseAudioService: .*",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*_OFFSCREEN_ONLY, extend=True))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Look:
    look = Look(qapp, RESOURCES)
    look.start("light")
    return look


@pytest.fixture
def look(dressed: Look) -> Iterator[Look]:
    yield dressed
    dressed.set_mode("light")
    dressed.set_scale(1.0)
    dressed.set_compact(compact=False)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    languages = Languages(qapp, RESOURCES / "translations")
    languages.use("en")
    yield languages
    languages.leave()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def framed(
    qtbot: QtBot, look: Look, jobs: Jobs, languages: Languages, services: Services
) -> Iterator[Callable[..., Any]]:
    """Show one page in a frame, made by a function of the context and of what writes."""
    frames = []

    def show(make: Callable[[Context, Writes], QWidget]) -> tuple[Frame, QWidget]:
        def page(context: Context) -> QWidget:
            return make(context, Writes(context, services.history, context.panel))

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
    jobs.close()  # before the desk: what still reads it must not find it closed
