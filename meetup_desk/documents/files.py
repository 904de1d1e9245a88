"""Writing a finished document whole: beside its place first, then into it."""

import errno
import os
import secrets
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in its place in one step; what stood there before stays whole until then.

    Raises DeskError `disk_full` or `not_writable`, and then leaves nothing half-made behind.
    """
    beside = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
    try:
        _write_beside(beside, data)
        beside.replace(path)
    except OSError as error:
        code = ErrorCode.DISK_FULL if error.errno in _FULL else ErrorCode.NOT_WRITABLE
        raise DeskError(code, file=path) from error
    finally:
        _forget(beside)


def _write_beside(beside: Path, data: bytes) -> None:
    with beside.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _forget(beside: Path) -> None:
    try:
        beside.unlink(missing_ok=True)
    except OSError:  # its folder is not a folder: then there is nothing to forget
        return
