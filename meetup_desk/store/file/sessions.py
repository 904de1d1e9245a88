"""SQLAlchemy sessions that work inside the transactions of our own connections."""

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session


class SessionFactory:
    """Opens sessions on one connection."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._engine: Engine | None = None

    def open(self) -> "Session":
        """Open a session."""
        from sqlmodel import Session  # noqa: PLC0415 - as in `engine_over`

        if self._engine is None:
            self._engine = engine_over(self._connection)
        return Session(self._engine, autoflush=True, expire_on_commit=False)


def engine_over(connection: Any) -> "Engine":
    """Make a SQLAlchemy engine that works inside the transactions of an open connection.

    All engines share one dialect and one cache: a statement is compiled once, not once a connection.
    """
    from sqlalchemy import Engine  # noqa: PLC0415 - SQLAlchemy and sqlmodel take a third of a second to import
    from sqlalchemy.pool import StaticPool  # noqa: PLC0415

    shared = _shared_engine()
    pool = StaticPool(lambda: _BorrowedConnection(connection), dialect=shared.dialect)
    return Engine(pool, shared.dialect, shared.url).execution_options(compiled_cache=_COMPILED)


_COMPILED: dict[Any, Any] = {}  # of the few dozen statements that the store has


@cache
def _shared_engine() -> "Engine":
    """Make the engine whose dialect knows the version of SQLite."""
    from sqlalchemy import create_engine  # noqa: PLC0415
    from sqlalchemy.pool import NullPool  # noqa: PLC0415
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    engine = create_engine("sqlite://", module=dbapi2, poolclass=NullPool)
    engine.connect().close()  # the first connection tells the dialect the version
    return engine


class _BorrowedConnection:
    """A connection lent to SQLAlchemy, which may use it but not end its transactions."""

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
