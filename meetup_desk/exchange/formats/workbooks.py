"""Sheets of XLSX, XLS and ODS files, as rows of texts."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.exchange.candidates import SkippedPart
from meetup_desk.exchange.formats.cfb import check_compound
from meetup_desk.exchange.formats.file_kinds import ListFileKind
from meetup_desk.exchange.formats.size_limits import check_archive
from meetup_desk.exchange.rows import Row
from meetup_desk.files import age_files


@dataclass(frozen=True, slots=True)
class Worksheet:
    """One sheet, read into memory."""

    path: Path
    name: str
    names: tuple[str, ...]  # of all sheets of its file
    _cells: CalamineSheet

    @property
    def height(self) -> int:
        return self._cells.total_height

    def rows(self) -> Iterator[Row]:
        """Give the rows with their numbers as the spreadsheet shows them."""
        with _refusing(self.path):
            for number, cells in enumerate(self._cells.iter_rows(), start=1):
                yield number, [cell if type(cell) is str else _text(cell) for cell in cells]


def _text(cell: object) -> str:
    """Write a typed cell as somebody would have typed it: a phone number that Excel made a number, a date."""
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else format(cell, ".15g")
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    return str(cell)


def read_sheets(path: Path, kind: ListFileKind, name: str | None = None) -> Iterator[Worksheet]:
    """Give the visible sheets one by one, or the one of this name.

    DeskError `file_unreadable` for a file that is damaged or locked by a password, `file_too_large` for
    one that would fill the memory, `not_found` where there is no sheet of this name.
    """
    if kind in {ListFileKind.XLSX, ListFileKind.ODS}:
        check_archive(path, kind)
    else:
        check_compound(path)
    with _refusing(path):
        workbook = _opened(path)
        try:
            names = tuple(workbook.sheet_names)
            visible = [sheet.name for sheet in workbook.sheets_metadata if _is_shown(sheet)]
            if name is not None and name not in names:
                raise DeskError(ErrorCode.NOT_FOUND, reason="sheet", id=name, names=", ".join(names))
            for shown in visible if name is None else [name]:
                yield Worksheet(path, shown, names, workbook.get_sheet_by_name(shown))
        finally:
            workbook.close()


def other_sheets(path: Path, taken: str) -> Iterator[SkippedPart]:
    """Count what stands in the sheets beside the one that was taken, the hidden ones too."""
    with _refusing(path):
        workbook = _opened(path)
        try:
            for sheet in workbook.sheets_metadata:
                if sheet.name == taken or sheet.typ != SheetTypeEnum.WorkSheet:
                    continue
                rows = workbook.get_sheet_by_name(sheet.name).iter_rows()
                filled = sum(any(cell not in {"", None} for cell in row) for row in rows)
                if filled:
                    yield SkippedPart("sheet" if _is_shown(sheet) else "hidden", sheet.name, filled)
        finally:
            workbook.close()


def _opened(path: Path) -> CalamineWorkbook:
    if age_files.is_encrypted(path):
        return CalamineWorkbook.from_filelike(age_files.open_binary(path))
    return CalamineWorkbook.from_path(path)


def _is_shown(sheet: SheetMetadata) -> bool:
    return sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    """Turn what the reader says about a file it cannot read into a refusal."""
    try:
        yield
    except PasswordError as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="encrypted", file=path.name) from error
    except (CalamineError, OSError) as error:
        raise DeskError(ErrorCode.FILE_UNREADABLE, reason="damaged", file=path.name) from error
    except BaseException as error:
        # The reader is Rust; where it meets bytes that it did not foresee it panics, outside Exception.
        if type(error).__name__ == "PanicException":
            raise DeskError(ErrorCode.FILE_UNREADABLE, reason="damaged", file=path.name) from error
        raise
