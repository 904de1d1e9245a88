"""Answers of a form that was filled in elsewhere: a heading for each question, a row for each person."""

from collections.abc import Iterator
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.exchange.formats import delimited, text_files
from meetup_desk.exchange.formats.file_kinds import ListFileKind, detect_kind
from meetup_desk.exchange.formats.workbooks import read_sheets

_MOST_BYTES = 64 * 1024 * 1024
_HEAD = 16_000  # characters


def answer_rows(path: Path) -> list[list[str]]:
    """Give the rows of a form's file (CSV, TSV, XLSX, XLS, ODS), the headings first.

    DeskError `file_missing`, `file_unreadable`, `file_too_large`, `file_not_a_list`.
    """
    kind = detect_kind(path, _MOST_BYTES)
    if kind is ListFileKind.TEXT:
        return [cells for cells in _text_rows(path) if any(cells)]
    if kind in {ListFileKind.XLSX, ListFileKind.XLS, ListFileKind.ODS}:
        sheet = next(read_sheets(path, kind), None)
        return [] if sheet is None else [cells for _, cells in sheet.rows() if any(cells)]
    raise DeskError(ErrorCode.FILE_NOT_A_LIST, reason="no_headings", file=path.name)


def _text_rows(path: Path) -> Iterator[list[str]]:
    file = text_files.measure(path)
    first = file.head(_HEAD).splitlines()[:1] or [""]
    delimiter = max(delimited.DELIMITERS, key=first[0].count)
    for row in delimited.rows_of_file(file, delimiter):
        if isinstance(row, tuple) and isinstance(row[1], list):
            yield row[1]
