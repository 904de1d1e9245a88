"""What the system says of a disk, in our words."""

import errno
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files.open_files import is_open

OPEN_ELSEWHERE: Final = "open_elsewhere"  # reason of a DeskError: another program holds the file
TOO_LONG: Final = "too_long"  # reason of a DeskError: the system takes no path of this length
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_HELD = frozenset({32, 33})  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION of Windows
_REFUSED = 5  # ERROR_ACCESS_DENIED: said of a file that is held, too, when another is put in its place
_NAME_TOO_LONG = 206  # ERROR_FILENAME_EXCED_RANGE
_LONGEST = 247  # characters of a folder's path on Windows, which says of a longer one that it is not there
_PATIENCE = 1.0  # seconds: longer than a virus scanner or a synced folder looks at a new file
_AGAIN_AFTER = 0.05  # seconds


def trouble(error: OSError, file: object, *, reason: str = "") -> DeskError:
    """Give what keeps a file from being written: DeskError `disk_full` or `not_writable`."""
    code = ErrorCode.DISK_FULL if error.errno in _FULL else ErrorCode.NOT_WRITABLE
    return DeskError(code, reason=reason or _reason(error), file=file)


def unreadable(error: OSError, file: object) -> DeskError:
    """Give what keeps a file from being read: DeskError `file_missing` or `file_unreadable`."""
    if isinstance(error, FileNotFoundError):
        return DeskError(ErrorCode.FILE_MISSING, file=file)
    return DeskError(ErrorCode.FILE_UNREADABLE, reason=OPEN_ELSEWHERE if _is_held(error) else "", file=file)


def _reason(error: OSError) -> str:
    if _is_too_long(error):
        return TOO_LONG
    return OPEN_ELSEWHERE if _is_held(error) else ""


def _is_held(error: OSError) -> bool:
    """Tell whether another program has the file open, as Excel does; Windows alone minds."""
    if getattr(error, "winerror", None) in _HELD:
        return True
    return error.errno == errno.EACCES and any(map(is_open, _names(error)))


def _is_too_long(error: OSError) -> bool:
    if error.errno == errno.ENAMETOOLONG or getattr(error, "winerror", None) == _NAME_TOO_LONG:
        return True
    not_there = sys.platform == "win32" and error.errno == errno.ENOENT
    return not_there and any(len(os.path.abspath(name)) > _LONGEST for name in _names(error))  # noqa: PTH100 - as it was asked for


def _names(error: OSError) -> list[str]:
    return [name for name in (error.filename, error.filename2) if isinstance(name, str)]


def remove(path: Path) -> bool:
    """Remove a file, if it is there; False where another program holds it, or it is protected."""
    try:
        _patiently(partial(path.unlink, missing_ok=True))
    except OSError:
        return False
    return True


def put_in_place(fresh: Path, path: Path) -> None:
    """Have a finished file stand where another stood, in one step.

    On Windows it is tried for a second: scanners and synced folders hold what was just written for a moment.
    Raises OSError.
    """
    _patiently(partial(fresh.replace, path))


def _patiently(act: Callable[[], object]) -> None:
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            act()
        except OSError as error:
            refused = getattr(error, "winerror", None)
            if refused not in _HELD | {_REFUSED} or time.monotonic() > until:
                raise
            time.sleep(_AGAIN_AFTER)  # nobody tells when the other program lets go
        else:
            return
