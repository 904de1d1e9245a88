"""Errors of SQLite as DeskErrors, by their result codes: their texts vary and name the wrong thing."""

import shutil
from pathlib import Path

from sqlcipher3 import dbapi2

from meetup_desk.domain.errors import DeskError, ErrorCode

_PRIMARY = 0xFF  # the rest of a code says more precisely what happened (sqlite.org/rescode.html)
_IO_ERROR = 10
_CODES = {
    3: ErrorCode.NOT_WRITABLE,  # SQLITE_PERM
    5: ErrorCode.DESK_BUSY,  # SQLITE_BUSY
    6: ErrorCode.DESK_BUSY,  # SQLITE_LOCKED
    8: ErrorCode.NOT_WRITABLE,  # SQLITE_READONLY
    11: ErrorCode.DESK_DAMAGED,  # SQLITE_CORRUPT
    13: ErrorCode.DISK_FULL,  # SQLITE_FULL
    14: ErrorCode.FILE_UNREADABLE,  # SQLITE_CANTOPEN
    15: ErrorCode.DESK_BUSY,  # SQLITE_PROTOCOL: the index of the log stays locked
    26: ErrorCode.DESK_DAMAGED,  # SQLITE_NOTADB
}
_TEXTS = {  # sqlite3_errstr
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": _IO_ERROR,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
_REASONS = {ErrorCode.DESK_BUSY: "locked"}
_READ_ERRORS = frozenset(
    {266, 522, 8458, 33 << 8 | _IO_ERROR}
)  # SQLITE_IOERR_READ, _SHORT_READ, _DATA, _CORRUPTFS
_WAL_FAILURES = frozenset({8, 10, 13, 14})  # SQLITE_READONLY, _IOERR, _FULL, _CANTOPEN
_FREE_BYTES = 1 << 16  # bytes that any write of SQLite finds on a disk that is not full


def desk_error_of(error: Exception, path: Path) -> DeskError | None:
    """Give the DeskError of an error of SQLite on a file; None for others, and for a fault in a statement."""
    error = getattr(error, "orig", error)  # SQLAlchemy wraps what the driver raised
    if not isinstance(error, dbapi2.DatabaseError):
        return None
    result = getattr(error, "sqlite_errorcode", None)
    if result is None:  # of `backup`, whose errors say the fixed text of their code and not the code
        result = _TEXTS.get(str(error))
    if result is None:  # the driver itself could not decode a text
        undecodable = isinstance(error, dbapi2.OperationalError)
        return DeskError(ErrorCode.DESK_DAMAGED, reason="text", file=path.name) if undecodable else None
    if result & _PRIMARY == _IO_ERROR:
        return _io_error(result, path)
    code = _CODES.get(result & _PRIMARY)
    if code is None:
        return None
    return DeskError(code, reason=_REASONS.get(code, ""), file=path.name, detail=str(error))


def is_wal_failure(error: Exception) -> bool:
    """Tell whether SQLite failed at the WAL beside a file, or at the index of it, rather than at the file."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY in _WAL_FAILURES


def _io_error(result: int, path: Path) -> DeskError:
    """Give what an I/O error means; a full disk does not always say that it is full."""
    if result in _READ_ERRORS:
        return DeskError(ErrorCode.FILE_UNREADABLE, reason="medium", file=path.name)
    if _is_full(path.parent):
        return DeskError(ErrorCode.DISK_FULL, file=path.name)
    return DeskError(ErrorCode.NOT_WRITABLE, reason="medium", file=path.name)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _FREE_BYTES
    except OSError:
        return False
