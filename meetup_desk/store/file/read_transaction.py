"""Reading from the desk: fixed SQL through the driver where it is felt, sqlmodel elsewhere."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session

    from meetup_desk.store.file.read_only import Still

Row = tuple[Any, ...]


class ReadTransaction:
    """One state of the desk. Not shared between threads."""

    def __init__(
        self, connection: Any, sessions: "Sessions | None" = None, still: "Still | None" = None
    ) -> None:
        self._connection = connection
        self._still = still
        self._sessions = sessions or Sessions(connection)
        self._session: Session | None = None

    def run(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """Execute one fixed statement and give its cursor."""
        return self._connection.execute(sql, parameters)

    def rows(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """Give all rows of a query."""
        found: list[Row] = self._connection.execute(sql, parameters).fetchall()
        return found

    def row(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        """Give the first row of a query, or None."""
        found: Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:
        """Give the first column of the first row, or None."""
        found = self._connection.execute(sql, parameters).fetchone()
        return None if found is None else found[0]

    def column(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Any]:
        """Give the first column of all rows."""
        return [row[0] for row in self._connection.execute(sql, parameters)]

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute one fixed statement for many rows."""
        self._connection.executemany(sql, rows)

    @contextmanager
    def texts_read_by(self, read: Callable[[bytes], object]) -> Iterator[None]:
        """Make of each text what `read` makes of its bytes."""
        self._connection.text_factory = read
        try:
            yield
        finally:
            self._connection.text_factory = str

    @property
    def in_transaction(self) -> bool:
        return bool(self._connection.in_transaction)

    @property
    def session(self) -> "Session":
        """A sqlmodel session inside the present transaction; importing sqlmodel waits until it is wanted."""
        if self._session is None:
            self._session = self._sessions.open()
        return self._session

    def close_session(self) -> None:
        """Forget the objects of the session; call it when no transaction is open."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def end(self) -> None:
        """End a reading transaction; DeskError `desk_busy` where the file did not stay as it was."""
        if self.in_transaction:
            self._connection.execute("ROLLBACK")
        self.close_session()
        if self._still is not None:
            self._still.check()

    @property
    def is_current(self) -> bool:
        """Whether a new look sees the file as it is."""
        return self._still is None or self._still.holds()

    def copy_into(self, connection: Any) -> None:
        """Copy everything into another database."""
        self._connection.backup(connection)

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class Sessions:
    """Opens sqlmodel sessions on one connection; what SQLAlchemy has learned of its statements stays."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._engine: Engine | None = None

    def open(self) -> "Session":
        """Open a session."""
        from sqlmodel import Session  # noqa: PLC0415 - as below

        if self._engine is None:
            self._engine = engine_over(self._connection)
        return Session(self._engine, autoflush=True, expire_on_commit=False)


class _Lent:
    """A connection lent to SQLAlchemy: it may use it, but our transactions are not its to end."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def commit(self) -> None:
        pass

    def rollback(self) -> None:
        pass

    def close(self) -> None:
        pass


def engine_over(connection: Any) -> "Engine":
    """Make a SQLAlchemy engine that works inside the transactions of an open connection."""
    from sqlalchemy import create_engine  # noqa: PLC0415
    from sqlalchemy.pool import StaticPool  # noqa: PLC0415
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - SQLAlchemy and sqlmodel take a third of a second to import

    return create_engine("sqlite://", module=dbapi2, creator=lambda: _Lent(connection), poolclass=StaticPool)
