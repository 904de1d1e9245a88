"""Connections that read: lent to one thread at a time, and kept for the next one that asks."""

import threading
from collections.abc import Callable

from meetup_desk.store.file.read_transaction import ReadTransaction

_IDLE = 8  # connections kept open while nobody reads


class Readers:
    """Lends reading connections: one is opened in a millisecond, and an idle one taken up in next to nothing.

    None belongs to a thread: those of a pool end whenever they are idle, and what they had would stay open.
    """

    def __init__(self, connect: Callable[[], ReadTransaction]) -> None:
        self._connect = connect
        self._idle: list[ReadTransaction] = []
        self._lent: set[ReadTransaction] = set()
        self._lock = threading.Lock()
        self._of_thread = threading.local()

    def lent_here(self) -> ReadTransaction | None:
        """Give what this thread has borrowed and not given back."""
        return getattr(self._of_thread, "reader", None)

    def lend(self) -> ReadTransaction:
        """Lend this thread a connection until `take_back`."""
        with self._lock:
            db = self._idle.pop() if self._idle else None
        if db is not None and not db.is_current:
            db.close()
            db = None
        db = db or self._connect()
        with self._lock:
            self._lent.add(db)
        self._of_thread.reader = db
        return db

    def take_back(self, db: ReadTransaction) -> None:
        """End what this thread has looked at."""
        self._of_thread.reader = None
        try:
            db.end()
        except BaseException:
            self._forget(db)
            raise
        with self._lock:
            if db in self._lent and len(self._idle) < _IDLE:
                self._lent.remove(db)
                self._idle.append(db)
                return
        self._forget(db)

    def _forget(self, db: ReadTransaction) -> None:
        with self._lock:
            self._lent.discard(db)
        db.close()

    def close(self) -> None:
        """Close all that are idle; what is lent is closed when it comes back."""
        with self._lock:
            idle, self._idle = self._idle, []
            self._lent.clear()
        for db in idle:
            db.close()
