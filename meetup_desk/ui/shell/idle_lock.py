"""Locks an encrypted desk when nobody has used the window for a while."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

_LOOK_EACH: Final = 5_000  # ms
_USE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
    }
)


class IdleLock(QObject):
    """Goes with the frame of an encrypted desk.

    `minutes` is after how many it locks, 0 for never; `busy` is true while a door is open or work is running,
    and counts as use. A computer that slept counts the time for which it slept.
    """

    def __init__(
        self,
        app: QApplication,
        parent: QObject,
        *,
        minutes: Callable[[], int],
        busy: Callable[[], bool],
        lock: Callable[[], object],
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._minutes, self._busy, self._lock, self._clock = minutes, busy, lock, clock
        self._used_at = clock()  # seconds
        self._timer = QTimer(self, interval=_LOOK_EACH)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice that somebody is there; nothing is kept from anybody."""
        if event.type() in _USE:
            self._used_at = self._clock()
        return False

    def look(self) -> None:
        """Lock where nobody was there for long enough."""
        minutes = self._minutes()
        if not minutes:
            return
        if self._busy():
            self._used_at = self._clock()
        elif self._clock() - self._used_at >= minutes * 60:
            self._timer.stop()
            self._lock()
