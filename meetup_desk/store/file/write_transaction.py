"""Writing to the desk, inside one transaction."""

from collections.abc import Callable
from typing import Any

from meetup_desk.domain.ids import ChangeId, Uid, uuid7
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction, Sessions


class WriteTransaction(ReadTransaction):
    """A write transaction: reads what it wrote, and knows which people have to be indexed again."""

    def __init__(
        self,
        connection: Any,
        sessions: Sessions | None = None,
        *,
        now: Callable[[], Instant],
        entropy: Callable[[int], bytes],
    ) -> None:
        super().__init__(connection, sessions)
        self.now = now
        self.entropy = entropy
        self.change_id: ChangeId | None = None

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

    def forget(self) -> None:
        """Let the session read rows anew that fixed statements have written."""
        if self._session is not None:
            self._session.flush()
            self._session.expire_all()
