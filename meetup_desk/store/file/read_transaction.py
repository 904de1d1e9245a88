"""A read transaction: fixed SQL through the driver on hot paths, sqlmodel elsewhere.

Only the store calls the functions that take SQL; a test holds it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from meetup_desk.store.file.sessions import SessionFactory

if TYPE_CHECKING:
    from sqlmodel import Session

    from meetup_desk.store.file.read_only import ImmutableFile

Row = tuple[Any, ...]
_PAGES = 64  # of a copy between two pauses: 256 KiB


class ReadTransaction:
    """One state of the desk. Not shared between threads."""

    def __init__(
        self, connection: Any, sessions: SessionFactory | None = None, file: "ImmutableFile | None" = None
    ) -> None:
        self._connection = connection
        self._immutable_file = file
        self._sessions = sessions or SessionFactory(connection)
        self._session: Session | None = None

    def run(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """Execute one fixed statement and give its cursor."""
        return self._connection.execute(sql, parameters)

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """Give all rows of a query."""
        rows: list[Row] = self._connection.execute(sql, parameters).fetchall()
        return rows

    def row(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        """Give the first row of a query, or None."""
        row: Row | None = self._connection.execute(sql, parameters).fetchone()
        return row

    def value(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """Give the first column of the first row, or None."""
        row = self._connection.execute(sql, parameters).fetchone()
        return None if row is None else row[0]

    def column(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Any]:
        """Give the first column of all rows."""
        return [row[0] for row in self._connection.execute(sql, parameters)]

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute one fixed statement for many rows."""
        self._connection.executemany(sql, rows)

    @contextmanager
    def decoding_texts(self, decode: Callable[[bytes], object]) -> Iterator[None]:
        """Read texts through `decode`, which gets their bytes."""
        self._connection.text_factory = decode
        try:
            yield
        finally:
            self._connection.text_factory = str

    @property
    def in_transaction(self) -> bool:
        return bool(self._connection.in_transaction)

    @property
    def session(self) -> "Session":
        """A sqlmodel session inside the present transaction; sqlmodel is imported at its first use."""
        if self._session is None:
            self._session = self._sessions.open()
        return self._session

    def close_session(self) -> None:
        """Forget the objects of the session; call it when no transaction is open."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def end(self) -> None:
        """End a read transaction; DeskError `desk_busy` where an immutable file was written meanwhile."""
        if self.in_transaction:
            self._connection.execute("ROLLBACK")
        self.close_session()
        if self._immutable_file is not None:
            self._immutable_file.check_unchanged()

    @property
    def is_current(self) -> bool:
        """Whether a new transaction would see the file as it is."""
        return self._immutable_file is None or self._immutable_file.is_unchanged()

    def copy_into(self, connection: Any, *, pause: Callable[[], object] | None = None) -> None:
        """Copy everything into another database; `pause` is called every few pages, and may raise."""
        if pause is None:
            self._connection.backup(connection)
        else:
            self._connection.backup(connection, pages=_PAGES, progress=lambda *_: pause())

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
