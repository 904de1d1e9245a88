"""A door that was opened from the window, on a real desk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from meetup_desk.app.pages import Pages
from meetup_desk.domain.events import Event
from meetup_desk.services.services import Services
from meetup_desk.ui.door.page import DoorPage
from meetup_desk.ui.door.settings import DoorSettings
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.frame import Frame
from meetup_desk.ui.shell.main_window import Window
from meetup_desk.ui.theme.language import Languages
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.file_dialogs import Files
from tests.conftest import Organiser

Row = tuple[object, ...]


class OpenDoor:
    """The page of a door, a hand that types, and an eye on what was written."""

    def __init__(self, frame: Frame, page: DoorPage, services: Services, qtbot: QtBot) -> None:
        self.frame, self.page, self.services, self.qtbot = frame, page, services, qtbot
        self.answers: list[str] = []
        page.model.answered.connect(lambda _ask, answer: self.answers.append(str(answer.verdict)))

    def type(self, text: str) -> None:
        """Press the keys of a text, wherever the keyboard is."""
        for character in text:
            at = QApplication.focusWidget()
            assert at is not None
            self.qtbot.keyClick(at, character)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = QApplication.focusWidget()
        assert at is not None
        self.qtbot.keyClick(at, key, modifier)

    def enter(self, text: str) -> None:
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def answered(self, count: int = 1) -> str:
        """Wait for so many answers since the door was opened; gives the last verdict."""
        self.qtbot.waitUntil(lambda: len(self.answers) >= count, timeout=20_000)
        assert len(self.answers) == count
        return self.answers[-1]

    def find(self, text: str) -> list[str]:
        """Type a name, and give whom the list shows."""
        self.type(text) if text.isascii() else self.page.field.setText(text)
        self.qtbot.waitUntil(lambda: self.page.results.query == text, timeout=10_000)
        return [person.name for person in self.page.results.people()]

    def come_back(self) -> None:
        """Wait until the field has the keyboard again; without a screen nobody activates the window."""
        self.page.activateWindow()
        self.qtbot.waitUntil(self.page.field.hasFocus)

    def rows(self, columns: str = "verdict, count") -> list[Row]:
        """Give every scan of the desk, oldest first."""
        with self.services.desk.reading() as db:
            return [tuple(row) for row in db.rows(f"SELECT {columns} FROM scan ORDER BY id")]

    @property
    def word(self) -> str:
        """Word on the ground; empty while it is calm."""
        said = self.page.display.verdict_panel.answer_text
        return said.word if said else ""


@pytest.fixture
def open_door(  # noqa: PLR0917 - fixtures
    services: Services, look: Look, languages: Languages, jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> Iterator[Callable[[Event], OpenDoor]]:
    kept = [DoorSettings(muted=True)]
    pages = Pages(
        services, door_settings=lambda: kept[-1], keep_door_settings=kept.append, rows_shown=lambda: None
    )
    window = Window(dark=False)
    frame = Frame(look, jobs, languages, pages.entries(), files=Files(tmp_path), desk_name="가온 모임")
    pages.connect(frame)
    window.set_content(frame)

    def unguard(_window: object) -> None:
        page = frame.page("door")
        assert isinstance(page, DoorPage)
        page.pin_lock.use_roles(None)  # a window that is closed asks for the PIN

    qtbot.addWidget(window, before_close_func=unguard)

    def open_it(event: Event, cameras: Callable[[], Any] | None = None) -> OpenDoor:
        with qtbot.waitActive(window):
            window.show()
        frame.go("door", event.id)
        page = frame.current_page
        assert isinstance(page, DoorPage)
        if cameras is not None:
            page.footer.camera_preview.source = cameras
        page.display.green_timer.setInterval(1_000_000)  # green stays until a test lets time go by
        qtbot.waitUntil(lambda: page.display.header.counts is not None, timeout=10_000)
        window.showNormal()
        window.resize(1280, 800)  # the screen that tests have is smaller than any laptop's
        return OpenDoor(frame, page, services, qtbot)

    yield open_it
    jobs.close()


@pytest.fixture
def party(organiser: Organiser) -> tuple[Event, str, str]:
    """An event with a party of three and somebody alone: the event and their codes."""
    event = organiser.event()
    codes = [
        organiser.code(event, organiser.answer(event, name, n)) for name, n in (("이하린", 3), ("김서준", 1))
    ]
    return event, codes[0], codes[1]
