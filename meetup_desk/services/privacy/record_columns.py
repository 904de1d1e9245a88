"""Columns of the destruction record: a new one is one line here, and its heading in `words/privacy.py`."""

from typing import NamedTuple

from meetup_desk.domain.retention import Destruction
from meetup_desk.domain.times import moment_of
from meetup_desk.services.desk.list_columns import InTerminal, ListColumn, nothing
from meetup_desk.words.privacy_texts import say_basis, say_destroyed, say_method


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
        terminal=InTerminal(1),
    ),
    ListColumn(
        "kind",
        lambda line, read_as: say_destroyed(line.entry, read_as.lang),
        lambda line, _: "person" if line.entry.kind is None else str(line.entry.kind),
        terminal=InTerminal(2),
    ),
    ListColumn("group", lambda line, _: line.group),
    ListColumn("people", lambda line, _: line.entry.people, terminal=InTerminal(3, to_right=True)),
    ListColumn("items", lambda line, _: line.entry.items),
    ListColumn(
        "basis",
        lambda line, read_as: say_basis(line.entry, read_as.lang),
        lambda line, _: str(line.entry.basis),
        terminal=InTerminal(4),
    ),
    ListColumn("days", lambda line, _: line.entry.days, lambda line, _: line.entry.days, in_tables=False),
    ListColumn(
        "method",
        lambda line, read_as: say_method(line.entry, read_as.lang),
        lambda line, _: str(line.entry.method),
        terminal=InTerminal(5),
    ),
    ListColumn("by", lambda line, _: line.entry.by, terminal=InTerminal(6)),
    ListColumn("copies", lambda line, _: line.entry.copies),
    ListColumn("copies_left", lambda line, _: line.entry.copies_left),
    ListColumn("finished", nothing, lambda line, _: line.entry.finished, in_tables=False),
)
