"""A write transaction."""

from collections.abc import Callable
from typing import Any

from meetup_desk.domain.ids import ChangeId, Uid, uuid7
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.sessions import SessionFactory


class WriteTransaction(ReadTransaction):
    """Reads what it wrote itself; `change_id` is its change, if any, and `actor` who makes that."""

    def __init__(
        self,
        connection: Any,
        sessions: SessionFactory | None = None,
        *,
        now: Callable[[], Instant],
        entropy: Callable[[int], bytes],
    ) -> None:
        super().__init__(connection, sessions)
        self.now = now
        self.entropy = entropy
        self.change_id: ChangeId | None = None
        self.actor = ""

    def uid(self) -> Uid:
        """Make a new UUIDv7."""
        return uuid7(self.now(), self.entropy(10))

    def next_id(self, table: str) -> int:
        """Give the id that the next row of a table would get; holds until the transaction ends."""
        return int(self.value(f'SELECT coalesce(max(id), 0) + 1 FROM "{table}"'))

    def flush(self) -> None:
        """Send what the session holds to SQLite."""
        if self._session is not None:
            self._session.flush()

    def expire(self) -> None:
        """Let the session read again the rows that fixed statements have written."""
        if self._session is not None:
            self._session.flush()
            self._session.expire_all()
