"""Writes docs/data-model.md from the declared tables: a diagram and the columns of each, by noun.

Run it with the environment's own Python, `.venv/bin/python packaging/data_model.py`. A test fails while the
file is not what this would write.
"""

import ast
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import UniqueConstraint

from meetup_desk.store.file.triggers import LOGGED
from meetup_desk.store.tables.base import Table
from meetup_desk.store.tables.metadata import METADATA

FILE = Path(__file__).resolve().parents[1] / "docs" / "data-model.md"
NOUNS = (
    *("settings", "groups", "people", "venues", "events", "rsvps", "tickets", "door", "packs"),
    *(
        "calendars",
        "badge_prints",
        "imports",
        "saved_views",
        "surveys",
        "voices",
        "seatings",
        "conversation_prompts",
        "meetings",
        "introductions",
        "memberships",
        "trust",
        "papers",
        "notices",
        "retention",
        "minutes",
        "log",
    ),
)
_INTRODUCTION = """\
# The data model

A desk is one SQLite file. Its tables are declared in `meetup_desk/store/tables/`, one file a noun; this page
is written from them by `.venv/bin/python packaging/data_model.py`, and a test holds it fresh.

- `id` is the row's number inside this desk; `uid` (UUIDv7, 16 bytes) is how files and other desks know it.
- Names that end in `_at`, and `at` itself, are instants: integer microseconds, UTC. `_utc` is the same,
  derived from a plan (`plan_start`, `plan_end`, `plan_tz`), which is local wall time with an IANA zone.
- *Code* is the text of an enumeration in `meetup_desk/domain/`.
- A table marked *logged* has triggers that write every change of a row into `change_row`; undo reads that.
- Not shown: `person_search`, the full-text index of people (`meetup_desk/store/search.py`), and
  `alembic_version`.
"""


def text() -> str:
    """Give the page."""
    return "\n".join([_INTRODUCTION, *(line for noun in NOUNS for line in _of_noun(noun))])


def _of_noun(noun: str) -> Iterator[str]:
    module = sys.modules[f"meetup_desk.store.tables.{noun}"]
    rows = _row_classes(module)
    yield f"## {noun.replace('_', ' ').capitalize()}"
    yield f"\n{inspect.getdoc(module)} (`meetup_desk/store/tables/{noun}.py`)\n"
    yield from ("```mermaid", "erDiagram")
    for row in rows:
        yield from _relations(_table(row))
    yield "```\n"
    for row in rows:
        yield from _columns(row)


def _row_classes(module: ModuleType) -> list[type[Table]]:
    kinds = [kind for kind in vars(module).values() if inspect.isclass(kind) and issubclass(kind, Table)]
    return [kind for kind in kinds if kind.__module__ == module.__name__]


def _table(row: type[Table]) -> Any:
    return METADATA.tables[str(row.__tablename__)]


def _relations(table: Any) -> Iterator[str]:
    yield f"    {table.name}"
    for column in table.columns:
        for key in column.foreign_keys:
            many = "|o" if column.unique else "}o"
            one = "o|" if column.nullable else "||"
            yield f"    {table.name} {many}--{one} {key.column.table.name} : {column.name}"


def _columns(row: type[Table]) -> Iterator[str]:
    table, notes = _table(row), _notes(row)
    logged = " *Logged.*" if table.name in LOGGED else ""
    yield f"### `{table.name}`\n"
    yield f"{inspect.getdoc(row)}{logged}\n"
    yield from ("| column | type | key | note |", "|---|---|---|---|")
    for column in table.columns:
        note = notes.get(column.name, "")
        yield f"| `{column.name}` | {_type(column)} | {_key(column)} | {note} |"
    yield ""
    indexes = sorted(_indexes(table))
    yield from indexes
    yield from [""] * bool(indexes)


def _type(column: Any) -> str:
    kind = getattr(column.type, "kind", None)
    named = {
        "UidColumn": "UUIDv7",
        "WallColumn": "wall time",
        "TextMapColumn": "JSON",
        "StatusesColumn": "codes",
    }
    plain = {"VARCHAR": "text", "INTEGER": "integer", "BLOB": "bytes", "BOOLEAN": "boolean", "FLOAT": "real"}
    name = f"code `{kind.__name__}`" if kind else named.get(type(column.type).__name__)
    name = name or plain[str(column.type)]
    return f"{name} or NULL" if column.nullable else name


def _key(column: Any) -> str:
    if column.primary_key:
        return "primary"
    links = [f"→ `{key.target_fullname}`" for key in column.foreign_keys]
    return ", ".join([*links, *["unique"] * bool(column.unique)])


def _indexes(table: Any) -> Iterator[str]:
    """Say which columns are indexed together, or unique together."""
    for index in table.indexes:
        where = index.dialect_options["sqlite"]["where"]
        if len(index.columns) > 1:
            yield f"- index: {_names(index.columns)}" + ("" if where is None else f" where `{where}`")
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint) and len(constraint.columns) > 1:
            yield f"- unique: {_names(constraint.columns)}"


def _names(columns: Any) -> str:
    return ", ".join(f"`{column.name}`" for column in columns)


def _notes(row: type[Table]) -> dict[str, str]:
    """Give the comment at the end of each column's declaration."""
    source = inspect.getsource(row)
    lines = source.splitlines()
    fields = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.AnnAssign)]
    ends = {ast.unparse(node.target): lines[(node.end_lineno or 0) - 1] for node in fields}
    return {name: line.split("  # ", 1)[1] for name, line in ends.items() if "  # " in line}


def main() -> None:
    """Write the page."""
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(text(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
