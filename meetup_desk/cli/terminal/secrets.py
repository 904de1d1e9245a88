"""Secrets from files."""

from pathlib import Path

from meetup_desk.domain.encoded_text import decoded
from meetup_desk.domain.errors import DeskError, ErrorCode


def first_line(file: Path) -> str:
    """Read a secret from the first line of a file; DeskError `file_missing`, `file_unreadable`."""
    lines = whole_text(file).splitlines()
    return lines[0].strip() if lines else ""


def whole_text(file: Path) -> str:
    """Read a secret of several lines; DeskError `file_missing`, `file_unreadable`."""
    try:
        return decoded(file.read_bytes())
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, file=file) from None
    except (OSError, UnicodeDecodeError):
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=file) from None
