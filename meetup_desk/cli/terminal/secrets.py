"""Secrets from files, however the machine's own tools wrote them."""

import codecs
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",  # `>` and Out-File of PowerShell 5.1
    codecs.BOM_UTF16_BE: "utf-16",
}


def first_line(file: Path) -> str:
    """Read a secret from the first line of a file; DeskError `file_missing`, `file_unreadable`."""
    lines = whole_text(file).splitlines()
    return lines[0].strip() if lines else ""


def whole_text(file: Path) -> str:
    """Read a secret of several lines; DeskError `file_missing`, `file_unreadable`."""
    try:
        return _text(file.read_bytes())
    except FileNotFoundError:
        raise DeskError(ErrorCode.FILE_MISSING, file=file) from None
    except (OSError, UnicodeDecodeError):
        raise DeskError(ErrorCode.FILE_UNREADABLE, file=file) from None


def _text(data: bytes) -> str:
    """Decode by the mark at the beginning, else as UTF-8, else as a Korean Windows console writes (CP949)."""
    marked = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    if marked is not None:
        return data.decode(marked)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp949")
