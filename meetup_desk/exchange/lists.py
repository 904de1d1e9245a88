"""Opening a list of people, whatever kind of file it is."""

from collections.abc import Mapping
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.exchange.headings import FIELDS
from meetup_desk.exchange.kinds import Kind, kind_of
from meetup_desk.exchange.list_file import ListFile
from meetup_desk.exchange.tables import delimited_list, workbook_list
from meetup_desk.exchange.texts import measure

MOST_BYTES = 100_000_000


def open_list(
    path: Path,
    *,
    tz: str,
    mapping: Mapping[str, str] | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
    max_bytes: int = MOST_BYTES,
) -> ListFile:
    """Open a list of people and recognise what it holds.

    `tz` is the zone of times that bring none; `mapping` says by hand what headings hold (see FIELDS).
    DeskError `file_missing`, `file_unreadable`, `file_not_a_list`, `file_too_large`, `not_found` for a
    sheet; RuleError `map_field` or `map_heading` where the mapping names what there is not.
    """
    mapped = dict(mapping or {})
    for heading, field in mapped.items():
        if field not in FIELDS:
            raise RuleError("map_field", heading=heading, field=field, fields=", ".join(FIELDS))
    kind = kind_of(path, max_bytes)
    if kind in {Kind.XLSX, Kind.XLS, Kind.ODS}:
        return workbook_list(path, kind, mapped, tz, sheet)
    file = measure(path, encoding)
    found = delimited_list(file, mapped, tz)
    if found is None:
        raise DeskError(ErrorCode.FILE_NOT_A_LIST, reason="no_headings", file=path.name)
    return found
