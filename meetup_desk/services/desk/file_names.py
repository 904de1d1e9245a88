"""Names of files and folders that are written for people."""

import re
import unicodedata
from datetime import date
from pathlib import Path

from meetup_desk.domain.names import JOINERS
from meetup_desk.files import disk, permissions

# What Windows, macOS or Linux does not take in a name, and what hides or disguises a file.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])\s*(\..*)?")
_ENDS = f" .{JOINERS}"  # Windows drops a space or full stop at an end, and nobody sees a joiner there
_LONGEST = 80  # characters
_LONGEST_ENDING, _MOST_OF_ENDING = 16, 40  # characters, bytes: a longer one names no kind of file
_MOST_BYTES = 200  # a file system takes 255, and ours are written beside their place first


def file_name(stem: str, suffix: str, *, code: str = "") -> str:
    """Make a file's name from a text: safe on every system, still readable.

    `code` tells apart what is called the same: it stays whole behind a text that is too long.
    """
    tail = f" {_safe(code)}" if code else ""
    ending = _shortened(_safe(suffix), _LONGEST_ENDING, _MOST_OF_ENDING)
    return f"{_named(stem, tail)}{tail}.{ending or 'bin'}"


def event_folder(day: date, title: str) -> str:
    """Name the folder of what is written for an event, so that folders stand in the order of the dates."""
    return _named(f"{day.isoformat()} {title}", "")


def materials_folder(desk: Path) -> Path:
    """Give the folder beside a desk in which the materials of its events are."""
    return desk.with_name(f"{desk.stem} materials")


def materials_beside(desk: Path) -> Path | None:
    """Give the folder of the materials of a desk, which is no part of its backups; None where it has none."""
    folder = materials_folder(desk)
    return folder if folder.is_dir() and any(folder.iterdir()) else None


def _named(stem: str, tail: str) -> str:
    plain = _shortened(_safe(stem), _LONGEST - len(tail), _MOST_BYTES - len(tail.encode()))
    return f"_{plain}" if not plain or _RESERVED.fullmatch(plain) else plain


def _safe(text: str) -> str:
    return unicodedata.normalize("NFC", _UNSAFE.sub("_", text)).strip(_ENDS)


def _shortened(text: str, most: int, most_bytes: int) -> str:
    while len(text) > most or len(text.encode()) > most_bytes:
        text = text[:-1].rstrip(_ENDS)
    return text


def make_folder(folder: Path) -> None:
    """Make a folder unless it is there; DeskError `not_writable`, `disk_full`."""
    try:
        permissions.make_folder(folder)
    except OSError as error:
        raise disk.trouble(error, folder.name) from error
