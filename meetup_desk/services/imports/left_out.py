"""Lines of a list that were not taken, as a table to correct and bring again."""

from collections.abc import Sequence
from pathlib import Path

from meetup_desk.exchange import write_tables
from meetup_desk.services.imports.preview import LeftOut
from meetup_desk.words.say import say

HEADINGS = ("line", "name", "value", "why")


def save(path: Path, left_out: Sequence[LeftOut], lang: str) -> None:
    """Write what was left out and why as CSV; DeskError `not_writable`, `disk_full`."""
    headings = [say(f"refused.column.{key}", lang) for key in HEADINGS]
    rows: list[list[str | int]] = [[one.line or "", one.name, one.value, one.say(lang)] for one in left_out]
    write_tables.write_csv(path, headings, rows)
