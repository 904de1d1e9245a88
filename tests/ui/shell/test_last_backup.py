"""The last backup of a desk: made beside the window's thread, said once it is long, and not for ever."""

import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.ui.jobs import Jobs
from meetup_desk.ui.shell.last_backup import make_last_backup
from meetup_desk.ui.theme.look import Look
from meetup_desk.ui.widgets.progress_dialog import ProgressDialog


class SlowBackups:
    """Takes until it is cancelled."""

    thread = 0

    def run(self, cancelled) -> None:
        self.thread = threading.get_ident()
        while not cancelled():
            threading.Event().wait(0.005)
        raise DeskError(ErrorCode.CANCELLED)


def shown(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_slow_backup_says_so_while_the_window_lives_and_can_be_skipped(look: Look, qtbot: QtBot) -> None:
    backups, window, said = SlowBackups(), shown(qtbot), list[str]()

    def skip() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ProgressDialog):
            said.extend(label.text() for label in dialog.findChildren(QLabel))
            said.append(dialog.windowTitle())
            dialog.press("cancel")

    timer = QTimer(window, interval=20)
    timer.timeout.connect(skip)
    timer.start()
    make_last_backup(backups, Jobs(), look, window)
    timer.stop()
    assert backups.thread != threading.get_ident()
    assert "Saving a backup…" in said


def test_a_backup_that_never_ends_is_given_up(look: Look, qtbot: QtBot) -> None:
    make_last_backup(SlowBackups(), Jobs(), look, shown(qtbot), most=50)
