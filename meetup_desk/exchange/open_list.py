"""Opening a list of people, whatever kind of file it is."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from meetup_desk.domain.errors import RuleError
from meetup_desk.exchange.candidates import Refusal, Skipped
from meetup_desk.exchange.cells.parts import PartNames
from meetup_desk.exchange.chats import kakao, pasted_text, polls, whatsapp
from meetup_desk.exchange.columns.fields import FIELDS
from meetup_desk.exchange.columns.row_reader import RowReader
from meetup_desk.exchange.formats import vcards
from meetup_desk.exchange.formats.delimited import rows_of_lines
from meetup_desk.exchange.formats.file_kinds import ListFileKind, detect_kind
from meetup_desk.exchange.formats.text_files import TextFile, measure
from meetup_desk.exchange.list_file import Entry, ListFile
from meetup_desk.exchange.rows import Row
from meetup_desk.exchange.tables.table_lists import (
    broken_letters,
    delimited_list,
    not_a_list,
    page_list,
    read_rows,
    workbook_list,
)

MOST_BYTES = 100_000_000
_SAMPLE = 64 * 1024  # characters

_Read = Callable[[Iterable[str], Skipped], Iterator[Row | Refusal]]


def open_list(
    path: Path,
    *,
    tz: str,
    mapping: Mapping[str, str] | None = None,
    parts: Sequence[str] = (),
    sheet: str | None = None,
    encoding: str | None = None,
    max_bytes: int = MOST_BYTES,
    any_table: bool = False,
) -> ListFile:
    """Open a list of people and map_columns what it holds.

    `tz` is the zone of times that bring none; `mapping` says by hand what headings hold (see FIELDS);
    `parts` are the names of the event's parts. With `any_table` a table is also taken whose headings say
    nothing, so that somebody can map them.
    DeskError `file_missing`, `file_unreadable`, `file_not_a_list`, `file_too_large`, `not_found` for a
    sheet; RuleError `map_field` or `map_heading` where the mapping names what there is not.
    """
    mapped = dict(mapping or {})
    for heading, field in mapped.items():
        if field not in FIELDS:
            raise RuleError("map_field", heading=heading, field=field, fields=", ".join(FIELDS))
    kind, names = detect_kind(path, max_bytes), PartNames(parts)
    if kind in {ListFileKind.XLSX, ListFileKind.XLS, ListFileKind.ODS}:
        return workbook_list(path, kind, mapped, tz, sheet, names=names, any_table=any_table)
    if kind is ListFileKind.HTML:
        return page_list(path, encoding, mapped, tz, names=names, any_table=any_table)
    file = measure(path, encoding)
    if kind is ListFileKind.VCARD:
        return _list_of(file, "vcard", vcards.COLUMNS, vcards.cards, tz)
    lines = file.head(_SAMPLE).splitlines()
    for name, looks, columns, read in _ROOMS:
        if looks(lines):
            return _list_of(file, name, columns, read, tz)
    return _table_or_paste(file, lines, mapped, tz, names, any_table=any_table)


def _table_or_paste(
    file: TextFile,
    lines: Sequence[str],
    mapped: Mapping[str, str],
    tz: str,
    names: PartNames,
    *,
    any_table: bool,
) -> ListFile:
    found = delimited_list(file, mapped, tz, names=names)
    if found is not None:
        return found
    table = delimited_list(file, mapped, tz, names=names, any_table=True)
    if pasted_text.looks_pasted(lines, even=table is not None and len(table.headings) > 2):
        return _list_of(file, "chat", pasted_text.COLUMNS, pasted_text.pasted, tz)
    if table is not None and any_table:
        return table
    raise not_a_list(file.path, table.headings if table else ())


def _answers_in_table(lines: Iterable[str], skipped: Skipped) -> Iterator[Row | Refusal]:
    return kakao.answers_in_table(rows_of_lines(lines, ","), skipped)


# What chat rooms hand out: how it is told, its columns, and who reads it.
_ROOMS: tuple[tuple[str, Callable[[Sequence[str]], bool], Sequence[str], _Read], ...] = (
    ("poll", polls.looks_polled, polls.COLUMNS, polls.voters),
    ("kakao", kakao.looks_exported, kakao.COLUMNS, kakao.answers),
    ("kakao", kakao.looks_exported_as_table, kakao.COLUMNS, _answers_in_table),
    ("whatsapp", whatsapp.looks_exported, whatsapp.COLUMNS, whatsapp.answers),
)


def _list_of(file: TextFile, kind: str, columns: Sequence[str], read: _Read, tz: str) -> ListFile:
    """Give a list whose fields are known because its lines were taken apart by us."""

    skipped = Skipped()

    def entries() -> Iterator[Entry]:
        reader = RowReader(columns, columns, [], tz, PartNames(), skipped=skipped)
        with file.open() as lines:
            yield from read_rows(read(lines, skipped), reader)

    return ListFile(
        path=file.path,
        kind=kind,
        mapping={},
        encoding=file.encoding,
        total=file.lines,
        entries=entries,
        skipped=skipped,
        beside=broken_letters(file),
    )
