"""The file of an open desk, told from whatever stands under its name by now."""

import contextlib
import os
from enum import StrEnum
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode

_BESIDE = ("-wal", "-shm")  # the write-ahead log and its index, which SQLite finds by the desk's name


class FileIdentity(StrEnum):
    """Where the file that was opened is; what is written to one that is not here may be lost."""

    HERE = "here"
    MOVED = "moved"  # it, or its folder, has another name
    DELETED = "deleted"
    REPLACED = "replaced"  # another file stands under its name
    LOG_GONE = "log_gone"  # the log beside it was taken away or replaced


def led_to(path: Path) -> Path:
    """Give the file that a symbolic link leads to: SQLite's log and our lock stand beside that one."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114 - any name may be asked


class DeskFile:
    """Holds a desk's file by a descriptor of its own.

    It stays open as long as SQLite has the file: closing any descriptor of a process drops the locks that
    SQLite holds through another one (POSIX fcntl). DeskError `file_unreadable`, or `not_writable` (`linked`)
    for a file with two names: a log and a lock stand beside each of them, and none is seen from the other.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._beside: dict[Path, os.stat_result] = {}
        flags = os.O_RDWR if os.access(path, os.W_OK) else os.O_RDONLY
        try:
            self._descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise DeskError(ErrorCode.FILE_UNREADABLE, file=path.name) from error
        self._was = os.fstat(self._descriptor)
        if self._was.st_nlink > 1:
            self.close()
            raise DeskError(ErrorCode.NOT_WRITABLE, reason="linked", file=path.name)

    def remember_log(self) -> None:
        """Know the log that SQLite has opened beside the file."""
        for suffix in _BESIDE:
            path = self.path.with_name(self.path.name + suffix)
            with contextlib.suppress(OSError):
                self._beside[path] = path.stat()

    def is_here(self) -> bool:
        """Tell whether the name still leads to the file; one question to the system."""
        try:
            return os.path.samestat(os.stat(self.path), self._was)  # noqa: PTH116 - at every scan and every read
        except OSError:
            return False

    def place(self) -> FileIdentity:
        """Tell where the file is by now, and whether the log beside it is that of SQLite."""
        if self.is_here():
            return FileIdentity.HERE if all(map(self._stands, self._beside)) else FileIdentity.LOG_GONE
        if os.path.exists(self.path):  # noqa: PTH110 - also on a disk that answers with an error
            return FileIdentity.REPLACED
        return FileIdentity.MOVED if os.fstat(self._descriptor).st_nlink else FileIdentity.DELETED

    def _stands(self, beside: Path) -> bool:
        try:
            return os.path.samestat(os.stat(beside), self._beside[beside])  # noqa: PTH116 - as above
        except OSError:
            return False

    def drop_log(self) -> None:
        """Take the log away from beside another file, into which SQLite would write it.

        Call it when all that it holds is elsewhere.
        """
        for beside in filter(self._stands, self._beside):
            with contextlib.suppress(OSError):
                beside.unlink()

    def close(self) -> None:
        """Let go of the file; call it when SQLite has."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            self._beside.clear()
