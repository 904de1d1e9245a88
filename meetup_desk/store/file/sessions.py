"""SQLAlchemy sessions that work inside the transactions of our own connections."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session


class SessionFactory:
    """Opens sessions on one connection; they share an engine, and so its cache of compiled statements."""

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
    """Make a SQLAlchemy engine that works inside the transactions of an open connection."""
    from sqlalchemy import create_engine  # noqa: PLC0415
    from sqlalchemy.pool import StaticPool  # noqa: PLC0415
    from sqlcipher3 import dbapi2  # noqa: PLC0415 - SQLAlchemy and sqlmodel take a third of a second to import

    return create_engine(
        "sqlite://", module=dbapi2, creator=lambda: _BorrowedConnection(connection), poolclass=StaticPool
    )


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
