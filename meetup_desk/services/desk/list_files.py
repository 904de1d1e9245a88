"""Lists as files: XLSX and CSV under the headings of their columns, JSON under the keys."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from meetup_desk.services.desk.encrypted_files import ending_of
from meetup_desk.services.desk.list_columns import ListColumn, ReadAs, Row, value_of
from meetup_desk.words.say import say_heading

FORMATS = ("csv", "xlsx", "json")


def format_of(path: Path) -> str:
    """Give the format that the name of a file asks for; CSV where it asks for none of them."""
    ending = ending_of(path)
    return ending if ending in FORMATS else "csv"


def write_list(
    path: Path,
    fmt: str,
    noun: str,
    columns: Sequence[ListColumn[Row]],
    rows: Iterable[Row],
    *,
    title: str,
    read_as: ReadAs,
) -> None:
    """Write a list as one of `FORMATS`; `noun` says whose headings it has, `title` names the sheet.

    DeskError `not_writable`, `disk_full`; whatever `rows` raises leaves nothing behind.
    """
    from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

    if fmt == "json":
        write_tables.write_json(path, (value_of(columns, row, read_as) for row in rows))
        return
    shown = [column for column in columns if column.in_tables]
    headings = [say_heading(noun, column.key, read_as.lang) for column in shown]
    cells = ([column.cell(row, read_as) for column in shown] for row in rows)
    if fmt == "csv":
        write_tables.write_csv(path, headings, cells)
    else:
        write_tables.write_xlsx(path, title, headings, cells)
