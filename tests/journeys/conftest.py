"""The whole window on a real desk, driven as a person does: by what is seen."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt starts

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.app.compose import Composition
from meetup_desk.app.crash import Crashes
from meetup_desk.app.desktop import Desktop
from meetup_desk.app.settings import Settings
from meetup_desk.ui.shell.frame import Frame
from meetup_desk.ui.shell.main_window import Window
from meetup_desk.ui.widgets.dialogs import Dialog
from meetup_desk.ui.widgets.file_dialogs import Files

W = TypeVar("W", bound=QWidget)
NO_SOUND_NO_SCREEN = (  # what Qt says on a machine for tests
    r"This plugin does not support .*",
    r"Couldn't (load|resolve) pipewire.*",
    r"PulseAudioService: .*",
)
PATIENCE = 30_000  # ms; a slow machine is no failure


class ChosenFiles(Files):
    """Answers file dialogs with paths prepared by the test, and remembers what was to be shown."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.next: Path | None = None
        self.shown: list[Path] = []

    def open(self, *_: Any) -> Path | None:
        return self.next

    def save(self, *_: Any) -> Path | None:
        return self.next

    def folder(self, *_: Any) -> Path | None:
        return self.next

    def show(self, path: Path) -> None:
        self.shown.append(path)


class Elsewhere(Composition):
    """The program's own composition, with its desk in the test's folder."""

    def __init__(self, desk: Path) -> None:
        super().__init__()
        self._desk = desk

    def default_desk(self) -> Path:
        return self._desk

    def time_zone(self) -> str:
        return "Asia/Seoul"


class Driver:
    """Finds what is visible by its words, and uses it."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, files: ChosenFiles) -> None:
        self.qtbot, self.desktop, self.files = qtbot, desktop, files

    @property
    def window(self) -> Window:
        return self.desktop.window

    @property
    def frame(self) -> Frame:
        assert self.desktop.frame is not None
        return self.desktop.frame

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        """The visible button that says this."""
        for button in (inside or self.window).findChildren(QAbstractButton):
            if button.isVisible() and button.accessibleName() == text:
                return button
        seen = [b.accessibleName() for b in self.window.findChildren(QAbstractButton) if b.isVisible()]
        raise AssertionError(f"no button says {text!r}, only {seen}")

    def has_button(self, text: str) -> bool:
        buttons = self.window.findChildren(QAbstractButton)
        return any(b.isVisible() and b.isEnabled() and b.accessibleName() == text for b in buttons)

    def click(self, text: str, inside: QWidget | None = None) -> None:
        self.wait(lambda: inside is not None or self.has_button(text))
        self.qtbot.mouseClick(self.button(text, inside), Qt.MouseButton.LeftButton)

    def choose(self, dots: str, text: str) -> None:
        """Open the menu behind the dots, and take the line that says this."""
        self.click(dots)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        line = next(action for action in menu.actions() if action.text().split("\t")[0] == text)
        menu.close()
        line.trigger()

    def field(self, name: str, inside: QWidget, kind: type[W]) -> W:
        """The visible control of this name."""
        found = [w for w in inside.findChildren(kind) if w.isVisible() and w.accessibleName() == name]
        assert found, f"no field is called {name!r}"
        return found[0]

    def answer(self, act: Callable[[Dialog], None], trigger: Callable[[], object]) -> None:
        """Do something that opens a dialog, and answer the dialog."""
        answered: list[Dialog] = []
        timer = QTimer(self.window, interval=20)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, Dialog) and dialog.isVisible():
                timer.stop()
                answered.append(dialog)
                try:
                    act(dialog)
                except BaseException:
                    dialog.reject()  # a test that fails ends, instead of waiting for an answer
                    raise

        timer.timeout.connect(look)
        timer.start()
        trigger()
        self.wait(lambda: answered)

    def press(self, keys: str) -> None:
        """Press keys where the keyboard is."""
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)
        self.qtbot.keySequence(self.window.focusWidget() or self.window, keys)

    def toast(self) -> str:
        return self.frame.context.toast.text() if self.frame.context.toast.isVisible() else ""


@pytest.fixture
def driver(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Driver]:
    lang = getattr(request, "param", "en")
    window = Window(dark=False)
    files = ChosenFiles(tmp_path)
    desk = tmp_path / "desk" / "meetup.desk"
    desktop = Desktop(
        qapp,
        window,
        Elsewhere(desk),
        Settings(mode="light"),
        tmp_path / "settings.toml",
        crashes=Crashes(tmp_path / "logs"),
        lang=lang,
        files=files,
    )
    window.painted.connect(lambda: desktop.start(desk))
    window.show()
    window.resize(1280, 800)  # the screen that tests have is narrower than any laptop's
    yield Driver(qtbot, desktop, files)
    window.close()
    window.deleteLater()
