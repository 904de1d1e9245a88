"""Tables as CSV and XLSX, whole or not at all, with nothing in them that a spreadsheet would run."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from unicodedata import east_asian_width

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from meetup_desk.exchange.cells.formulas import escape, looks_live
from meetup_desk.files import age_files
from meetup_desk.files.atomic_write import replacing, write_whole

Cell = str | int | float | datetime | date | None
SheetTable = tuple[str, Sequence[str], Iterable[Sequence[Cell]]]  # its name, headings and rows

_LONGEST, _LONGEST_NAME = 32_767, 31  # of a cell and a sheet's name, in UTF-16 (Excel specifications)
_MEASURED = 200  # rows that decide how wide a column is
_NARROWEST, _WIDEST = 8, 48  # characters
_NO_SHEET_NAME = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table as CSV: UTF-8 with BOM, which Korean Excel needs, and CRLF (RFC 4180).

    What could run gets an apostrophe that our own reading takes away again. DeskError `disk_full`,
    `not_writable`; whatever `rows` raises leaves nothing behind.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow([escape(heading) for heading in headings])
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    write_whole(path, file.getvalue().encode("utf-8-sig"))


def _plain(cell: Cell) -> str | int | float:
    if isinstance(cell, str):
        return escape(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else cell


def write_json(path: Path, rows: Iterable[Mapping[str, object]]) -> None:
    """Write a table for scripts: a list of objects; times are naive ISO 8601. DeskError as `write_csv`."""
    write_whole(path, json.dumps(list(rows), ensure_ascii=False, default=_iso).encode())


def _iso(moment: date) -> str:
    return moment.isoformat()


def write_xlsx(path: Path, name: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table as a workbook of one sheet; as `write_sheets`."""
    write_sheets(path, [(name, headings, rows)])


def write_sheets(path: Path, sheets: Sequence[SheetTable]) -> None:
    """Write tables as a workbook, a sheet each, with typed cells, headings that stay, and a filter.

    A sheet is its name, headings and rows. Times are naive, as a spreadsheet's are. DeskError as `write_csv`.
    """
    if age_files.is_named_so(path):
        content = io.BytesIO()
        _fill(Workbook(content, {"in_memory": True}), sheets)
        write_whole(path, content.getvalue())
        return
    with (
        replacing(path) as part,
        _plain_errors(),
        TemporaryDirectory(dir=part.parent, prefix=".") as room,
    ):
        # Rows wait in files of their own beside the result: on the disk that has to have space anyway.
        _fill(Workbook(str(part), {"constant_memory": True, "tmpdir": room}), sheets)


def _fill(workbook: Workbook, sheets: Sequence[SheetTable]) -> None:
    try:
        for name, headings, rows in sheets:
            sheet = workbook.add_worksheet(_sheet_name(name))
            _Filling(workbook, sheet, headings).fill(rows)
    finally:
        workbook.close()


def _sheet_name(name: str) -> str:
    bare = " ".join(_NO_SHEET_NAME.sub(" ", name).split()).strip("' ")
    cut = _cut(bare, _LONGEST_NAME).strip("' ")
    return cut if cut and cut.casefold() != "history" else "List"


def _cut(text: str, most: int) -> str:
    """Give as much of a text as UTF-16 units allow, and no half of a character."""
    if len(text) * 2 <= most:
        return text
    return text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore")


class _Filling:
    def __init__(self, workbook: Workbook, sheet: Worksheet, headings: Sequence[str]) -> None:
        self._sheet, self._headings = sheet, headings
        self._bold: Format = workbook.add_format({"bold": True, "bottom": 1})
        self._time: Format = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._day: Format = workbook.add_format({"num_format": "yyyy-mm-dd"})
        self._quoted: Format = workbook.add_format({"quote_prefix": True})
        self._widths = [_NARROWEST] * len(headings)

    def fill(self, rows: Iterable[Sequence[Cell]]) -> None:
        for column, heading in enumerate(self._headings):
            self._text(0, column, heading, self._bold)
            self._measure(column, heading)
        last = 0
        for last, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                self._write(last, column, cell)
                if last <= _MEASURED:
                    self._measure(column, cell)
        for column, width in enumerate(self._widths):
            self._sheet.set_column(column, column, width + 2)
        self._sheet.freeze_panes(1, 0)
        if self._headings:
            self._sheet.autofilter(0, 0, last, len(self._headings) - 1)

    def _write(self, row: int, column: int, cell: Cell) -> None:
        if isinstance(cell, str):
            if cell:
                self._text(row, column, cell, self._quoted if looks_live(cell) else None)
        elif isinstance(cell, datetime):
            self._sheet.write_datetime(row, column, cell, self._time)
        elif isinstance(cell, date):
            self._sheet.write_datetime(row, column, cell, self._day)
        elif cell is not None:
            self._sheet.write_number(row, column, cell)

    def _text(self, row: int, column: int, text: str, style: Format | None) -> None:
        # A typed text never runs, so only an apostrophe of its own needs company to survive our reading.
        kept = escape(text) if text.startswith("'") else text
        self._sheet.write_string(row, column, _cut(kept, _LONGEST), style)

    def _measure(self, column: int, cell: Cell) -> None:
        if column < len(self._widths):
            width = _width(cell) if isinstance(cell, str) else 16 if isinstance(cell, date) else 6
            self._widths[column] = min(_WIDEST, max(self._widths[column], width))


def _width(text: str) -> int:
    longest = max(text.splitlines(), key=len, default="")[:_WIDEST]
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in longest)


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Let the system's own error out of xlsxwriter's."""
    try:
        yield
    except FileCreateError as error:
        raise error.args[0] from error
