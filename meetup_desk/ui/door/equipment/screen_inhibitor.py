"""Keeps the screen on while a door is open, in the way of each system."""

import ctypes
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from meetup_desk.ui import qt_modules
from meetup_desk.ui.jobs import Jobs

_WHO, _WHY = "Meetup Desk", "A door is open"
# SetThreadExecutionState (winbase.h): the display and the system are in use until that is taken back, or the
# thread ends.
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002
_BUS = "meetup-desk-awake"  # a connection of its own: the screen saver goes on when it ends
_TIMEOUT = 3_000  # ms
_SCREEN_SAVER = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
_LOGIN = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"

Release = Callable[[], object]
_log = logging.getLogger(__name__)


class ScreenInhibitor(QObject):
    """Asks on a thread of its own, since a service may be slow; where none answers, the log says so."""

    def __init__(self, jobs: Jobs, parent: QObject, hold: Callable[[], Release]) -> None:
        """Build it; `hold` is `this_system`, or another that does the same."""
        super().__init__(parent)
        self._queue, self._hold = jobs.in_order(), hold
        self._held: Release | None = None
        qt_modules.load("QtDBus")

    def keep(self, *, on: bool) -> None:
        """Keep the screen on from now on, or no longer."""
        self._queue.run(self._take if on else self._release)

    def _take(self) -> None:
        if self._held is not None:
            return
        try:
            self._held = self._hold()
        except OSError as error:
            _log.info("the screen may go dark while the door is open: %s", error)

    def _release(self) -> None:
        release, self._held = self._held, None
        if release is not None:
            release()


def this_system() -> Release:
    """Keep the screen on, and give what lets it go; OSError where this system has no way."""
    if sys.platform == "win32":
        return _hold_windows()
    return _hold_mac() if sys.platform == "darwin" else _hold_by_bus()


def _hold_windows() -> Release:
    set_state: Any = ctypes.WinDLL("kernel32").SetThreadExecutionState  # type: ignore[attr-defined,unused-ignore]
    set_state.argtypes, set_state.restype = [ctypes.c_uint], ctypes.c_uint
    if not set_state(_CONTINUOUS | _SYSTEM | _DISPLAY):
        raise OSError("SetThreadExecutionState")
    return lambda: set_state(_CONTINUOUS)


def _hold_mac() -> Release:
    """Have caffeinate(8) hold the display, at most as long as this process lives."""
    command = ["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())]
    holding = subprocess.Popen(command)  # noqa: S603 - a fixed program of the system

    def release() -> None:
        holding.terminate()
        holding.wait()

    return release


def _hold_by_bus() -> Release:
    """Ask the desktop's screen saver (idle-inhibition-spec), or else logind (org.freedesktop.login1(5))."""
    try:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - is not on every system
    except ImportError as error:
        raise OSError(str(error)) from None
    session = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
    if _inhibit(session, _SCREEN_SAVER, [_WHO, _WHY]) is not None:
        return lambda: QDBusConnection.disconnectFromBus(_BUS)
    QDBusConnection.disconnectFromBus(_BUS)
    inhibitor = _inhibit(QDBusConnection.systemBus(), _LOGIN, ["idle", _WHO, _WHY, "block"])
    if inhibitor is None:
        raise OSError("neither a screen saver nor logind answers")
    return inhibitor.clear  # a file descriptor that holds as long as it is open


def _inhibit(bus: Any, service: tuple[str, str, str], arguments: list[str]) -> list[Any] | None:
    """Give what `Inhibit` of a service answers, or None where nobody does."""
    from PySide6.QtDBus import QDBus, QDBusMessage  # noqa: PLC0415 - as above

    call = QDBusMessage.createMethodCall(*service, "Inhibit")
    call.setArguments(arguments)
    reply = bus.call(call, QDBus.CallMode.Block, _TIMEOUT)
    answered = reply.type() == QDBusMessage.MessageType.ReplyMessage
    return list(reply.arguments()) if answered else None
