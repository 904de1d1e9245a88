"""Turns at the one write connection: a scan goes before everything else that waits."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum


class Rank(IntEnum):
    """Who goes first."""

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
        self._busy: Rank | None = None  # who has the turn
        self._waiting = dict.fromkeys(Rank, 0)

    @contextmanager
    def turn(self, rank: Rank) -> Iterator[None]:
        """Wait for a turn and hold it; not reentrant."""
        self._enter(rank)
        try:
            yield
        finally:
            self._leave()

    def is_awaited(self, rank: Rank) -> bool:
        """Tell whether somebody waits who goes before this rank; asked by who has the turn."""
        return self._someone_before(rank)

    def step_aside(self, rank: Rank) -> None:
        """Wait until nobody who goes before this rank has or wants a turn; asked by who has none.

        Python lets one thread run at a time: who reckons beside a scan holds it up as much as who writes.
        """
        if self._is_ahead(rank):
            with self._condition:
                self._condition.wait_for(lambda: not self._is_ahead(rank))

    def _is_ahead(self, rank: Rank) -> bool:
        return (self._busy is not None and self._busy < rank) or self._someone_before(rank)

    def _enter(self, rank: Rank) -> None:
        with self._condition:
            self._waiting[rank] += 1
            self._condition.wait_for(lambda: self._busy is None and not self._someone_before(rank))
            self._waiting[rank] -= 1
            self._busy = rank

    def _leave(self) -> None:
        with self._condition:
            self._busy = None
            self._condition.notify_all()

    def _someone_before(self, rank: Rank) -> bool:
        return any(count for other, count in self._waiting.items() if other < rank)
