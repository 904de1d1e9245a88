"""The lock on the one write connection: of those who wait, a scan goes first."""

import threading
from enum import IntEnum


class WritePriority(IntEnum):
    """Who goes first; the lowest number does."""

    SCAN = 0
    EDIT = 1
    BULK = 2


class WriteLock:
    """A lock that, when it becomes free, lets the most urgent of those who wait through.

    A writer thread with a queue would cost two thread switches for each scan; this costs none when nobody
    writes, and gives the same order.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._holder: WritePriority | None = None
        self._waiting = [0] * len(WritePriority)  # by priority

    def held(self, priority: WritePriority) -> "HeldLock":
        """Wait for the lock and hold it; not reentrant."""
        return HeldLock(self, priority)

    def is_awaited(self, priority: WritePriority) -> bool:
        """Tell whether somebody more urgent waits; asked by who holds the lock."""
        return self._is_urgent_waiting(priority)

    def let_others_write(self, priority: WritePriority) -> None:
        """Wait until nobody more urgent holds or wants the lock; asked by who does not hold it.

        Python runs one thread at a time: computing beside a scan delays it as much as writing does.
        """
        if self._goes_first(priority):
            with self._condition:
                self._condition.wait_for(lambda: not self._goes_first(priority))

    def _goes_first(self, priority: WritePriority) -> bool:
        return (self._holder is not None and self._holder < priority) or self._is_urgent_waiting(priority)

    def acquire(self, priority: WritePriority) -> None:
        """Wait for the lock."""
        with self._condition:
            self._waiting[priority] += 1
            while self._holder is not None or self._is_urgent_waiting(priority):
                self._condition.wait()
            self._waiting[priority] -= 1
            self._holder = priority

    def release(self) -> None:
        """Let the most urgent of those who wait through."""
        with self._condition:
            self._holder = None
            self._condition.notify_all()

    def _is_urgent_waiting(self, priority: WritePriority) -> bool:
        return any(self._waiting[:priority])


class HeldLock:
    """The write lock, held for a `with` block."""

    __slots__ = ("_lock", "_priority")

    def __init__(self, lock: WriteLock, priority: WritePriority) -> None:
        self._lock, self._priority = lock, priority

    def __enter__(self) -> None:
        self._lock.acquire(self._priority)

    def __exit__(self, *_: object) -> None:
        self._lock.release()
