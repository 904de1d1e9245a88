"""Columns of the destruction record: a new one is one line here, and its heading in `words/privacy.py`."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from meetup_desk.domain.retention import Destruction
from meetup_desk.domain.times import moment_of
from meetup_desk.services.desk.list_columns import ListColumn, ReadAs
from meetup_desk.words.privacy_texts import say_basis, say_destroyed, say_method
from meetup_desk.words.say import say, say_heading

FORMATS = ("xlsx", "csv", "json")


class RecordLine(NamedTuple):
    """An entry of the record with the name of its group."""

    entry: Destruction
    group: str  # "": of no group, or of all


RecordColumn = ListColumn[RecordLine]

COLUMNS: tuple[RecordColumn, ...] = (
    ListColumn(
        "at",
        lambda line, read_as: moment_of(line.entry.at, read_as.tz).replace(tzinfo=None, microsecond=0),
        lambda line, read_as: moment_of(line.entry.at, read_as.tz).isoformat(timespec="seconds"),
    ),
    ListColumn(
        "kind",
        lambda line, read_as: say_destroyed(line.entry, read_as.lang),
        lambda line, _: "person" if line.entry.kind is None else str(line.entry.kind),
    ),
    ListColumn("group", lambda line, _: line.group),
    ListColumn("people", lambda line, _: line.entry.people),
    ListColumn("items", lambda line, _: line.entry.items),
    ListColumn(
        "basis",
        lambda line, read_as: say_basis(line.entry, read_as.lang),
        lambda line, _: str(line.entry.basis),
    ),
    ListColumn("days", lambda line, _: line.entry.days, lambda line, _: line.entry.days, in_tables=False),
    ListColumn(
        "method",
        lambda line, read_as: say_method(line.entry, read_as.lang),
        lambda line, _: str(line.entry.method),
    ),
    ListColumn("by", lambda line, _: line.entry.by),
    ListColumn("copies", lambda line, _: line.entry.copies),
    ListColumn("copies_left", lambda line, _: line.entry.copies_left),
    ListColumn("finished", lambda *_: None, lambda line, _: line.entry.finished, in_tables=False),
)
IN_TABLES = tuple(column for column in COLUMNS if column.in_tables)


def value_of(line: RecordLine, read_as: ReadAs) -> dict[str, object]:
    """Give an entry as scripts read it."""
    return {column.key: column.for_scripts(line, read_as) for column in COLUMNS}


def write(lines: Sequence[RecordLine], fmt: str, path: Path, read_as: ReadAs) -> None:
    """Save the record as `xlsx`, `csv` or `json`; DeskError `not_writable`, `disk_full`."""
    from meetup_desk.exchange import write_tables  # noqa: PLC0415 - xlsxwriter takes its time to import

    headings = [say_heading("privacy", column.key, read_as.lang) for column in IN_TABLES]
    rows = ([column.cell(line, read_as) for column in IN_TABLES] for line in lines)
    if fmt == "json":
        write_tables.write_json(path, (value_of(line, read_as) for line in lines))
    elif fmt == "csv":
        write_tables.write_csv(path, headings, rows)
    else:
        write_tables.write_xlsx(path, say("privacy.record", read_as.lang), headings, rows)
