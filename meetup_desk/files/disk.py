"""What the system says of a disk, in our words."""

import errno

from meetup_desk.domain.errors import DeskError, ErrorCode

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def trouble(error: OSError, file: object, *, reason: str = "") -> DeskError:
    """Give what keeps a file from being written: DeskError `disk_full` or `not_writable`."""
    code = ErrorCode.DISK_FULL if error.errno in _FULL else ErrorCode.NOT_WRITABLE
    return DeskError(code, reason=reason, file=file)
