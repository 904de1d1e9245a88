"""The lock file of a desk: one program at a time may write to it."""

import contextlib
import getpass
import json
import os
import socket
from datetime import datetime
from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import disk
from meetup_desk.files.permissions import FILE, write_private


class LockFile:
    """Locks a desk for this process until it is released or ends; DeskError `desk_busy` names the holder."""

    def __init__(self, desk: Path, purpose: str) -> None:
        self._note = desk.with_name(desk.name + ".holder")
        self._lock = FileLock(_lock_path(desk), mode=FILE)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise DeskError(ErrorCode.DESK_BUSY, file=desk.name, holder=_holder_text(self._note)) from None
        except OSError as error:
            raise disk.trouble(error, desk.name) from error
        self._write_note(purpose, desk)

    def _write_note(self, purpose: str, desk: Path) -> None:
        try:
            write_private(self._note, json.dumps(_holder_facts(purpose), ensure_ascii=False))
        except OSError as error:
            self.release()
            raise disk.trouble(error, desk.name) from error

    def release(self) -> None:
        """Let others have the desk."""
        with contextlib.suppress(OSError):  # the medium became read-only, or is gone
            self._note.unlink(missing_ok=True)
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.release()


def has_lock_file(desk: Path) -> bool:
    """Tell whether a desk of this name was ever opened for writing, and may be open now."""
    return _lock_path(desk).exists()


def _lock_path(desk: Path) -> Path:
    return desk.with_name(desk.name + ".lock")


def _holder_facts(purpose: str) -> dict[str, str]:
    return {
        "purpose": purpose,
        "user": getpass.getuser(),
        "machine": socket.gethostname(),
        "process": str(os.getpid()),
        "since": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M"),
    }


def _holder_text(note: Path) -> str:
    try:
        facts = json.loads(note.read_text(encoding="utf-8"))
        return "{purpose}, {user}@{machine}, {since}, pid {process}".format(**facts)
    except (OSError, ValueError, KeyError, TypeError):
        return "?"
