"""Tables as lists: from rows of cells, wherever they come from, to a list that can be read."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.exchange.candidates import Refusal, Skipped, SkippedPart
from meetup_desk.exchange.cells.answers import read_answer
from meetup_desk.exchange.cells.parts import PartNames
from meetup_desk.exchange.columns.exporters import service_of
from meetup_desk.exchange.columns.row_reader import RowReader
from meetup_desk.exchange.formats.delimited import DELIMITERS, declared_delimiter, rows_of_file, rows_of_text
from meetup_desk.exchange.formats.file_kinds import ListFileKind
from meetup_desk.exchange.formats.text_files import TextFile
from meetup_desk.exchange.formats.web_tables import page_tables
from meetup_desk.exchange.formats.workbooks import Worksheet, other_sheets, read_sheets
from meetup_desk.exchange.list_file import Entry, ListFile
from meetup_desk.exchange.rows import Row
from meetup_desk.exchange.tables.table_detection import find_table
from meetup_desk.exchange.tables.table_layout import TableLayout

_SAMPLE = 64 * 1024  # characters
_SAMPLE_ROWS = 230
_SHOWN = 3  # cells of a column
ALL = slice(None)

Mapped = Mapping[str, str]  # heading -> field, by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """Where rows come from."""

    path: Path
    kind: str
    sample: list[Row]
    rows: Callable[[], Iterator[Row | Refusal]]
    total: int  # rows, roughly
    skip: int = 0  # rows at the top that are no data, where there are no headings


def delimited_list(
    file: TextFile, mapped: Mapped, tz: str, *, names: PartNames, any_table: bool = False
) -> ListFile | None:
    """Give the list in a delimited text, or None when there is none."""
    text = file.head(_SAMPLE)
    declared = declared_delimiter(text)
    best: tuple[str, TableLayout] | None = None
    for delimiter in [declared] if declared else DELIMITERS:
        rows = [cells for _, cells in rows_of_text(text, delimiter)]
        layout = find_table(rows, mapped.keys(), names=names, any_table=any_table)
        if layout is not None and (best is None or layout.score > best[1].score):
            best = delimiter, layout
    if best is None:
        return None
    delimiter, layout = best
    source = _Source(
        path=file.path,
        kind="csv",
        sample=rows_of_text(text, delimiter),
        rows=lambda: rows_of_file(file, delimiter),
        skip=1 if declared else 0,
        total=file.lines,
    )
    found = _list_of(source, layout, mapped, tz, names)
    beside = (*found.beside, *broken_letters(file))
    return replace(found, encoding=file.encoding, delimiter=delimiter, beside=beside)


def broken_letters(file: TextFile) -> tuple[SkippedPart, ...]:
    """Say how many letters of a file cannot be read, and that letters were mended, if any."""
    mended = (SkippedPart("mended", "", 0),) if file.double_encoding else ()
    return (*((SkippedPart("letters", "", file.broken),) if file.broken else ()), *mended)


def workbook_list(
    path: Path,
    kind: ListFileKind,
    mapped: Mapped,
    tz: str,
    sheet_name: str | None,
    *,
    names: PartNames,
    any_table: bool = False,
) -> ListFile:
    """Give the first sheet of a workbook that looks like a list, or the one of this name.

    DeskError as `read_sheets`, and `file_not_a_list` when no sheet looks like one.
    """
    table: TableLayout | None = None
    for sheet in read_sheets(path, kind, sheet_name):
        sample = _first(sheet)
        layout = find_table([cells for _, cells in sample], mapped.keys(), names=names, any_table=any_table)
        if layout is not None:
            source = _Source(path=path, kind=kind, sample=sample, rows=sheet.rows, total=sheet.height)
            found = _list_of(source, layout, mapped, tz, names)
            beside = (*found.beside, *other_sheets(path, sheet.name))
            return replace(found, sheet=sheet.name, sheets=sheet.names, beside=beside)
        table = table or find_table([cells for _, cells in sample], names=names, any_table=True)
    raise not_a_list(path, table.headings if table else ())


def page_list(
    path: Path, encoding: str | None, mapped: Mapped, tz: str, *, names: PartNames, any_table: bool = False
) -> ListFile:
    """Give the first table of a web page that looks like a list; errors as `workbook_list`."""
    file, tables = page_tables(path, encoding)
    best: tuple[TableLayout, list[Row]] | None = None
    for rows in tables:
        layout = find_table(
            [cells for _, cells in rows[:_SAMPLE_ROWS]], mapped, names=names, any_table=any_table
        )
        if layout is not None and (best is None or layout.score > best[0].score):
            best = layout, rows
    if best is None:
        raise DeskError(ErrorCode.FILE_NOT_A_LIST, reason="web_page", file=path.name)
    layout, rows = best
    source = _Source(
        path=path,
        kind=ListFileKind.HTML,
        sample=rows[:_SAMPLE_ROWS],
        rows=lambda: ((number, [*cells]) for number, cells in rows),
        total=len(rows),
    )
    found = _list_of(source, layout, mapped, tz, names)
    others = sum(any(map(str.strip, cells)) for other in tables if other is not rows for _, cells in other)
    beside = (
        *found.beside,
        *broken_letters(file),
        *((SkippedPart("tables", "", others),) if others else ()),
    )
    return replace(found, encoding=file.encoding, beside=beside)


def not_a_list(path: Path, headings: Sequence[str]) -> DeskError:
    """Say that nobody is named in a file; where it has columns, which they are."""
    named = ", ".join(filter(None, headings))
    reason = "unknown_headings" if named else "no_headings"
    return DeskError(ErrorCode.FILE_NOT_A_LIST, reason=reason, file=path.name, headings=named)


def _first(sheet: Worksheet) -> list[Row]:
    return [row for row, _ in zip(sheet.rows(), range(_SAMPLE_ROWS), strict=False)]


def _list_of(source: _Source, layout: TableLayout, mapped: Mapped, tz: str, names: PartNames) -> ListFile:
    fields, skipped = _fields(layout, mapped), Skipped()
    below = [cells for _, cells in source.sample[layout.row + 1 :]]
    readers = []
    for start, end in layout.blocks or ((0, len(layout.headings)),):
        cells = [row[start:end] for row in below]
        usual = _title_over(source, layout, start, end) if layout.blocks else None
        reader = RowReader(
            layout.headings[start:end], fields[start:end], cells, tz, names, skipped=skipped, usual=usual
        )
        readers.append((slice(start, end) if layout.blocks else ALL, reader))
    heading_line = source.sample[layout.row][0] if layout.row >= 0 else None
    above = sum(any(map(str.strip, cells)) for _, cells in source.sample[: max(layout.row, 0)])
    skip = heading_line or source.skip
    return ListFile(
        path=source.path,
        kind=source.kind,
        service=service_of(layout.bare),
        headings=tuple(filter(None, layout.headings)),
        heading_line=heading_line,
        mapping={heading: field for heading, field in zip(layout.headings, fields, strict=True) if heading},
        total=source.total,
        entries=lambda: chain.from_iterable(
            read_rows(source.rows(), reader, skip, columns) for columns, reader in readers
        ),
        beside=(SkippedPart("above", "", above),) if above else (),
        skipped=skipped,
        samples=_samples(layout, below),
        is_known=layout.score >= 0,
    )


def _title_over(source: _Source, layout: TableLayout, start: int, end: int) -> RsvpRequest | None:
    """Give what the title over one of several lists says of all in it: `불참자`, `Waitlist`."""
    above = source.sample[layout.row - 1][1][start:end] if layout.row > 0 else []
    answers = (read_answer(cell, {}) for cell in above if cell.strip())
    return next((answer.request for answer in answers if answer is not None), None)


def _samples(layout: TableLayout, rows: Sequence[Sequence[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for place, heading in enumerate(layout.headings):
        cells = (" ".join(row[place].split()) for row in rows if place < len(row) and row[place].strip())
        found[heading] = tuple(islice(dict.fromkeys(cells), _SHOWN))
    return found


def _fields(layout: TableLayout, mapped: Mapped) -> Sequence[str]:
    unknown = [heading for heading in mapped if heading not in layout.headings]
    if unknown:
        known = ", ".join(filter(None, layout.headings))
        raise RuleError("map_heading", heading=unknown[0], headings=known)
    return [mapped.get(heading, field) for heading, field in zip(layout.headings, layout.fields, strict=True)]


def read_rows(
    rows: Iterable[Row | Refusal], reader: RowReader, skip: int = 0, columns: slice = ALL
) -> Iterator[Entry]:
    """Understand rows one by one, but for the first `skip` lines; of each row some columns."""
    for row in rows:
        if isinstance(row, Refusal):
            if row.line > skip:
                yield row
            continue
        line, cells = row
        if line <= skip or not cells:
            continue
        entry = reader.read(line, cells if columns is ALL else cells[columns])
        if entry is not None:
            yield entry
