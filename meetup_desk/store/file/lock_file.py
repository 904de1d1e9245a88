"""One writer at a time: who holds a desk, as other programs on the machine see it."""

import contextlib
import getpass
import json
import os
import socket
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.permissions import FILE, write_private


class LockFile:
    """Holds a desk for this process, until released; the lock itself vanishes with the process."""

    def __init__(self, desk: Path, purpose: str) -> None:
        self._note = desk.with_name(desk.name + ".holder")
        self._lock = FileLock(_lock_of(desk), mode=FILE)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise DeskError(ErrorCode.DESK_BUSY, file=desk.name, holder=_read(self._note)) from None
        except OSError as error:
            raise disk.trouble(error, desk.name) from error
        self._leave_note(purpose, desk)

    def _leave_note(self, purpose: str, desk: Path) -> None:
        try:
            write_private(self._note, json.dumps(_who(purpose), ensure_ascii=False))
        except OSError as error:
            self.release()
            raise disk.trouble(error, desk.name) from error

    def release(self) -> None:
        """Let others have the desk."""
        with contextlib.suppress(OSError):  # a medium that became read-only, or is gone
            self._note.unlink(missing_ok=True)
        self._lock.release()


def was_held(desk: Path) -> bool:
    """Tell whether a desk of this name was ever taken, and may be taken now."""
    return _lock_of(desk).exists()


def _lock_of(desk: Path) -> Path:
    return desk.with_name(desk.name + ".lock")


def _who(purpose: str) -> dict[str, str]:
    return {
        "purpose": purpose,
        "user": getpass.getuser(),
        "machine": socket.gethostname(),
        "process": str(os.getpid()),
        "since": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M"),
    }


def _read(note: Path) -> str:
    try:
        who = json.loads(note.read_text(encoding="utf-8"))
        return f"{who['purpose']}, {who['user']}@{who['machine']}, {who['since']}, pid {who['process']}"
    except (OSError, ValueError, KeyError):
        return "?"
