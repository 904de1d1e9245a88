"""What kind of file somebody brought, by its content and not by its name."""

import stat
import zipfile
from enum import StrEnum
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.exchange.formats.text_files import utf_16_encoding
from meetup_desk.files import age_files, disk

_START = 8192  # bytes


class ListFileKind(StrEnum):
    """Kinds of files that can hold a list."""

    TEXT = "text"
    VCARD = "vcard"
    HTML = "html"
    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"


_FOREIGN = (
    (b"%PDF", "pdf"),
    (b"\xff\xd8\xff", "picture"),
    (b"\x89PNG", "picture"),
    (b"GIF8", "picture"),
    (b"RIFF", "picture"),
    (b"BM", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"SQLite format 3\0", "binary"),
    (b"\x7fELF", "binary"),
    (b"MZ", "binary"),
    (b"\x1f\x8b", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"{\\rtf", "document"),
)
_WEB = (b"<!doctype html", b"<html", b"<table", b"<head", b"<meta", b"<body", b"<div")


def detect_kind(path: Path, max_bytes: int) -> ListFileKind:
    """Tell what kind of list a file can be.

    DeskError `file_missing`, `file_unreadable`, `file_too_large`, `file_not_a_list`; `reason` says why.
    """
    start = _start_of(path, max_bytes)
    if start.startswith(b"PK"):
        return _kind_of_archive(path)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        return ListFileKind.XLS  # or what looks like it from outside: `compound` knows
    for magic, what in _FOREIGN:
        if start.startswith(magic) and (len(magic) > 2 or b"\0" in start):
            raise _not_a_list(path, what)
    _check_text(path, start)
    plain = start.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if plain.startswith(_WEB) or b"<table" in plain:
        return ListFileKind.HTML
    if plain.startswith((b"{", b"[{")):
        raise _not_a_list(path, "no_headings")  # what programs exchange: names and values, but no table
    if plain.startswith(b"<?xml"):
        raise _not_a_list(path, "xml")
    return ListFileKind.VCARD if plain.startswith(b"begin:vcard") else ListFileKind.TEXT


def _not_a_list(path: Path, reason: str) -> DeskError:
    return DeskError(ErrorCode.FILE_NOT_A_LIST, reason=reason, file=path.name)


def _start_of(path: Path, max_bytes: int) -> bytes:
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise _not_a_list(path, "folder" if stat.S_ISDIR(facts.st_mode) else "binary")
        if facts.st_size > max_bytes:
            raise DeskError(ErrorCode.FILE_TOO_LARGE, reason="bytes", file=path.name)
        with age_files.open_binary(path) as file:
            start = file.read(_START)
    except OSError as error:
        raise disk.unreadable(error, path) from error
    if not start.strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"):
        raise _not_a_list(path, "empty")
    return start


def _check_text(path: Path, start: bytes) -> None:
    """Raise `file_not_a_list` for bytes that no text has: control characters, or NUL on both sides."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or utf_16_encoding(start):
        return
    strange = sum(byte < 32 and byte not in b"\0\t\n\v\f\r\x1a\x1b" for byte in start)
    if max(strange, start.count(0) // 3) > len(start) // 100:
        raise _not_a_list(path, "binary")


def _kind_of_archive(path: Path) -> ListFileKind:
    try:
        with age_files.open_binary(path) as file, zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if "xl/workbook.xml" in names:
                return ListFileKind.XLSX
            if "mimetype" in names and "content.xml" in names:
                kind = archive.read("mimetype")[:100] if archive.getinfo("mimetype").file_size < 200 else b""
                if kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
                    return ListFileKind.ODS
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="damaged", file=path.name) from error
    if any(name.endswith(".iwa") for name in names):
        raise _not_a_list(path, "numbers")
    if "xl/workbook.bin" in names:
        raise _not_a_list(path, "xlsb")
    known = any(name.startswith(("word/", "ppt/", "Contents/")) for name in names) or "content.xml" in names
    raise _not_a_list(path, "document" if known else "archive")
