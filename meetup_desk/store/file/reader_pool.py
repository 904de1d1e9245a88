"""Connections for reading: one thread borrows one at a time, and idle ones are kept for the next."""

import threading
from collections.abc import Callable

from meetup_desk.store.file.read_transaction import ReadTransaction

_IDLE = 8  # connections kept open while nobody reads


class ReaderPool:
    """Lends reading connections: opening one takes a millisecond, an idle one is ready at once.

    No connection belongs to a thread: threads of a pool end when they are idle, and would leave it open.
    """

    def __init__(self, connect: Callable[[], ReadTransaction]) -> None:
        self._connect = connect
        self._idle: list[ReadTransaction] = []
        self._borrowed: set[ReadTransaction] = set()
        self._lock = threading.Lock()
        self._of_thread = threading.local()

    def of_this_thread(self) -> ReadTransaction | None:
        """Give the connection that this thread has borrowed, if any."""
        return getattr(self._of_thread, "reader", None)

    def borrow(self) -> ReadTransaction:
        """Lend this thread a connection until `give_back`."""
        with self._lock:
            db = self._idle.pop() if self._idle else None
        if db is not None and not db.is_current:
            db.close()
            db = None
        db = db or self._connect()
        with self._lock:
            self._borrowed.add(db)
        self._of_thread.reader = db
        return db

    def give_back(self, db: ReadTransaction) -> None:
        """End the read transaction of this thread, and take its connection back."""
        self._of_thread.reader = None
        try:
            db.end()
        except BaseException:
            self._forget(db)
            raise
        with self._lock:
            if db in self._borrowed and len(self._idle) < _IDLE:
                self._borrowed.remove(db)
                self._idle.append(db)
                return
        self._forget(db)

    def _forget(self, db: ReadTransaction) -> None:
        with self._lock:
            self._borrowed.discard(db)
        db.close()

    def close(self) -> None:
        """Close all that are idle; borrowed ones are closed when they come back."""
        with self._lock:
            idle, self._idle = self._idle, []
            self._borrowed.clear()
        for db in idle:
            db.close()
