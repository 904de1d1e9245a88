"""An encrypted desk locks itself when nobody is there, and never while a door is open."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from meetup_desk.ui.shell.idle_lock import IdleLock


class Room:
    """Somebody at a window, with a clock that stands still until it is moved."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        self.now, self.minutes, self.busy, self.locked = 0.0, 5, False, 0
        self.idle = IdleLock(
            app,
            parent,
            minutes=lambda: self.minutes,
            busy=lambda: self.busy,
            lock=self._lock,
            clock=lambda: self.now,
        )

    def _lock(self) -> None:
        self.locked += 1

    def wait(self, minutes: float) -> None:
        self.now += minutes * 60
        self.idle.look()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def room(qapp: QApplication, window: QWidget) -> Room:
    return Room(qapp, window)


def test_it_locks_once_after_the_minutes_that_were_chosen(room: Room) -> None:
    room.wait(4.9)
    assert not room.locked
    room.wait(0.2)
    assert room.locked == 1


def test_a_key_counts_as_use(room: Room, window: QWidget, qtbot: QtBot) -> None:
    room.wait(4.9)
    qtbot.keyClick(window, Qt.Key.Key_A)
    room.wait(4.9)
    assert not room.locked


def test_an_open_door_is_kept_open_and_locks_no_sooner_after_it_closed(room: Room) -> None:
    room.busy = True
    room.wait(300)
    room.busy = False
    room.wait(4.9)
    assert not room.locked
    room.wait(0.2)
    assert room.locked == 1


def test_never_means_never(room: Room) -> None:
    room.minutes = 0
    room.wait(10_000)
    assert not room.locked
