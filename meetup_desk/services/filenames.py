"""Names of files and folders that are written for people."""

import re
import unicodedata
from pathlib import Path

from meetup_desk.files import disk, private

# What Windows, macOS or Linux does not take in a name, and what hides or disguises a file.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_LONGEST = 80  # characters: four bytes each still fit the 255 bytes of a file system, with room to spare
_SPARE_BYTES = 200


def file_name(stem: str, suffix: str) -> str:
    """Make a file's name from a text: safe on every system, still readable."""
    plain = unicodedata.normalize("NFC", _UNSAFE.sub("_", stem)).strip(" .")[:_LONGEST]
    while len(plain.encode()) > _SPARE_BYTES:
        plain = plain[:-1]
    if not plain or _RESERVED.fullmatch(plain):
        plain = f"_{plain}"
    return f"{plain}.{suffix}"


def make_folder(folder: Path) -> None:
    """Make a folder unless it is there; DeskError `not_writable`, `disk_full`."""
    try:
        private.make_folder(folder)
    except OSError as error:
        raise disk.trouble(error, folder.name) from error
