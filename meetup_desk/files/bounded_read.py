"""Files that others wrote, read whole where they are not too large."""

from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.files import age_files, disk


def read_bounded(file: Path, most: int, reason: str) -> bytes:
    """Read a file of at most so many bytes.

    DeskError `file_missing`, `file_unreadable`, or `file_too_large` with a reason;
    RuleError as `age_files.read_bytes`.
    """
    try:
        if file.is_file():
            if file.stat().st_size <= most:
                return age_files.read_bytes(file)
        else:  # a pipe or a device has no size: `/dev/zero` never ends
            with file.open("rb") as stream:
                if len(content := stream.read(most + 1)) <= most:
                    return content
    except OSError as error:
        raise disk.unreadable(error, file) from error
    raise DeskError(ErrorCode.FILE_TOO_LARGE, reason=reason, file=file)
