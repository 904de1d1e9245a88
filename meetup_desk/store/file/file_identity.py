"""The file of an open desk, as opposed to whatever file has its name by now."""

import contextlib
import os
from enum import StrEnum
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.work_folder import remove_left

_WAL_SUFFIXES = ("-wal", "-shm")  # the write-ahead log and its index, which SQLite finds by the desk's name


class FilePlace(StrEnum):
    """Where the file that was opened is by now; what is written to it elsewhere may be lost."""

    HERE = "here"
    MOVED = "moved"  # it, or its folder, has another name
    DELETED = "deleted"
    REPLACED = "replaced"  # another file stands under its name
    LOG_GONE = "log_gone"  # the WAL beside it was deleted or replaced


def follow_link(path: Path) -> Path:
    """Give the file that a symbolic link leads to: the WAL and the lock file are beside that one."""
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114 - any name may be asked


class DeskFile:
    """Holds a desk's file by a descriptor of its own.

    It stays open as long as SQLite has the file: closing any descriptor of a process drops the locks that
    SQLite holds through another one (POSIX fcntl). DeskError `file_unreadable`, or `not_writable` (`linked`)
    for a file with two names (hard links): each would have a WAL and a lock of its own.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._name = str(path)  # asked for at every scan and every read: quicker than a Path
        self._wal_files: dict[str, os.stat_result] = {}
        flags = os.O_RDWR if os.access(path, os.W_OK) else os.O_RDONLY
        _remove_second_name(path)
        try:
            self._descriptor = os.open(path, flags | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise disk.unreadable(error, path.name) from error
        self._opened = os.fstat(self._descriptor)
        if self._opened.st_nlink > 1:
            self.close()
            raise DeskError(ErrorCode.NOT_WRITABLE, reason="linked", file=path.name)

    def content(self) -> bytes:
        """Give the bytes of the file, read by the descriptor that stays open."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        with open(self._descriptor, "rb", closefd=False) as file:
            return file.read()

    def remember_wal(self) -> None:
        """Remember the WAL that SQLite has opened beside the file."""
        for suffix in _WAL_SUFFIXES:
            with contextlib.suppress(OSError):
                self._wal_files[self._name + suffix] = os.stat(self._name + suffix)  # noqa: PTH116 - as below

    def is_here(self) -> bool:
        """Tell whether the name still leads to the file; one system call."""
        try:
            return os.path.samestat(os.stat(self._name), self._opened)  # noqa: PTH116 - a name, no Path
        except OSError:
            return False

    def place(self) -> FilePlace:
        """Tell where the file is by now, and whether the WAL beside it is the one that SQLite opened."""
        if self.is_here():
            return FilePlace.HERE if all(map(self._is_unchanged, self._wal_files)) else FilePlace.LOG_GONE
        if os.path.exists(self.path):  # noqa: PTH110 - also on a disk that answers with an error
            return FilePlace.REPLACED
        return FilePlace.MOVED if os.fstat(self._descriptor).st_nlink else FilePlace.DELETED

    def check_in_place(self) -> None:
        """Raise DeskError `desk_replaced` where the file is not in its place."""
        if self.place() is not FilePlace.HERE:
            raise DeskError(ErrorCode.DESK_REPLACED, file=self.path.name)

    def _is_unchanged(self, wal: str) -> bool:
        try:
            return os.path.samestat(os.stat(wal), self._wal_files[wal])  # noqa: PTH116 - as above
        except OSError:
            return False

    def remove_wal(self) -> None:
        """Delete the WAL from beside another file, into which SQLite would write it.

        Call it when all that it holds is saved elsewhere.
        """
        for wal in filter(self._is_unchanged, self._wal_files):
            with contextlib.suppress(OSError):
                os.unlink(wal)  # noqa: PTH108 - as above

    def close(self) -> None:
        """Close the descriptor; call it after SQLite has closed the file."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            self._wal_files.clear()


def _remove_second_name(path: Path) -> None:
    """Remove the name that a program left which was killed while it encrypted the desk.

    Before the file is opened: Windows removes no name of a file that is open.
    """
    with contextlib.suppress(OSError):
        if os.stat(path).st_nlink > 1:  # noqa: PTH116 - as above
            remove_left(path.parent)
