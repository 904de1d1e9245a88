"""A mistake of the program is told in the window, wherever it happened, and the work goes on."""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.app.crash import Crashes
from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.bug_dialog import BugDialog, BugReporter
from meetup_desk.ui.theme.look import Look


class _Window:
    """A window whose mistakes are told, and every dialog that was seen."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path) -> None:
        self.qtbot, self.now = qtbot, 0.0
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.widget.show()
        self.crashes = Crashes(folder)
        self.crashes.install()
        reporter = BugReporter(look, self.widget, lambda: self.now)
        self.crashes.tell = lambda report: reporter.report(report.text)
        self.seen: list[str] = []
        self.press: Callable[[BugDialog], None] = lambda dialog: dialog.press("continue")
        self._timer = QTimer(self.widget, interval=5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, BugDialog) and dialog.isVisible():
            self.seen.append(dialog.findChildren(QPlainTextEdit)[0].toPlainText())
            self.press(dialog)

    def hears_of(self, kind: str) -> None:
        self.qtbot.waitUntil(lambda: len(self.seen) == 1, timeout=30_000)
        assert kind in self.seen.pop()
        self.now += 60


@pytest.fixture
def window(qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> _Window:
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    return _Window(qtbot, look, tmp_path)


def _fail() -> None:
    raise ZeroDivisionError("김서준")


def test_slots_jobs_pool_and_threads_are_heard(window: _Window, jobs: Jobs, qtbot: QtBot) -> None:
    button = QPushButton(window.widget)
    button.clicked.connect(_fail)
    button.click()
    window.hears_of("ZeroDivisionError")
    jobs.run(_fail, pytest.fail)
    window.hears_of("ZeroDivisionError")
    QThreadPool.globalInstance().start(_fail)
    window.hears_of("ZeroDivisionError")
    threading.Thread(target=_fail).start()
    window.hears_of("ZeroDivisionError")


def test_who_waits_for_a_job_hears_of_its_mistake_too(window: _Window, jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[DeskError] = []
    jobs.run(_fail, pytest.fail, heard.append)
    window.hears_of("ZeroDivisionError")
    assert [error.code for error in heard] == [ErrorCode.UNEXPECTED]


def test_a_mistake_in_painting_is_told_once(window: _Window, qtbot: QtBot) -> None:
    class Broken(QWidget):
        def paintEvent(self, _event: object) -> None:
            _fail()

    broken = Broken(window.widget)
    broken.resize(50, 50)
    broken.show()
    window.qtbot.waitUntil(lambda: bool(window.seen), timeout=30_000)
    for _ in range(5):
        with suppress(ZeroDivisionError):  # a repaint that is asked for by Python is heard by Python too
            broken.repaint()
        QApplication.processEvents()
    broken.hide()
    assert len(window.seen) == 1


def test_the_report_can_be_copied_and_names_nobody(window: _Window) -> None:
    def copy(dialog: BugDialog) -> None:
        dialog.press("copy")
        assert dialog.isVisible()
        assert dialog.buttons["copy"].text() == "Copied"
        dialog.press("continue")

    window.press = copy
    QTimer.singleShot(0, _fail)
    window.hears_of("ZeroDivisionError")
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in copied
    assert "김서준" not in copied
