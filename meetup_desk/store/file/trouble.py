"""SQLite's trouble and the system's in our words, by their codes: the texts vary and name the wrong thing."""

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
_REASONS = {ErrorCode.DESK_BUSY: "locked"}
_READING = frozenset(
    {266, 522, 8458, 33 << 8 | _IO_ERROR}
)  # SQLITE_IOERR_READ, _SHORT_READ, _DATA, _CORRUPTFS
_BESIDE = frozenset({8, 10, 13, 14})  # SQLITE_READONLY, _IOERR, _FULL, _CANTOPEN
_ROOM = 1 << 16  # bytes that any write of SQLite finds on a disk that is not full


def of(error: Exception, path: Path) -> DeskError | None:
    """Give what a failure of SQLite on a file means; None for any other, and for a fault in a statement."""
    error = getattr(error, "orig", error)  # SQLAlchemy wraps what the driver raised
    if not isinstance(error, dbapi2.DatabaseError):
        return None
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:  # only where the driver finds letters that are none
        unread = isinstance(error, dbapi2.OperationalError)
        return DeskError(ErrorCode.DESK_DAMAGED, reason="text", file=path.name) if unread else None
    if number & _PRIMARY == _IO_ERROR:
        return _of_medium(number, path)
    code = _CODES.get(number & _PRIMARY)
    if code is None:
        return None
    return DeskError(code, reason=_REASONS.get(code, ""), file=path.name, detail=str(error))


def is_beside(error: Exception) -> bool:
    """Tell whether SQLite failed at the log beside a file, or at its index, rather than at the file."""
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY in _BESIDE


def _of_medium(number: int, path: Path) -> DeskError:
    """A disk that does not do what it is asked; a full one does not always say that it is full."""
    if number in _READING:
        return DeskError(ErrorCode.FILE_UNREADABLE, reason="medium", file=path.name)
    if _is_full(path.parent):
        return DeskError(ErrorCode.DISK_FULL, file=path.name)
    return DeskError(ErrorCode.NOT_WRITABLE, reason="medium", file=path.name)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _ROOM
    except OSError:
        return False
