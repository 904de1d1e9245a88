"""SQL is written in the store alone, and nobody else calls what takes SQL."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from meetup_desk.store.file.read_transaction import ReadTransaction
from tests.project import ROOT

_SQL = re.compile(
    r"\s*(SELECT\s.*\sFROM\s|SELECT \d|INSERT\s+INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s"
    r"|WITH\s+\w+.*\sAS\s*\(|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL))",
    re.DOTALL,
)
Nodes = list[ast.AST]
_TAKING_SQL = {"run", "rows", "row", "value", "column", "run_many", "session"}
_TRANSACTIONS = {"ReadTransaction", "WriteTransaction"}
_OPENING = {"reading", "change", "slice_of", "scanning", "merging", "handing_out"}


def _outside_the_store() -> Iterator[Path]:
    package = ROOT / "meetup_desk"
    yield from (path for path in package.rglob("*.py") if path.relative_to(package).parts[0] != "store")


def _sql(nodes: Nodes) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _SQL.match(node.value):
            yield f"{node.lineno}: {node.value}"


def _transactions(nodes: Nodes) -> set[str]:
    """Give the names of transactions: parameters of these types, and what `with desk.reading() as` binds."""
    names = set()
    for node in nodes:
        if isinstance(node, ast.arg) and getattr(node.annotation, "id", "") in _TRANSACTIONS:
            names.add(node.arg)
        if isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
            call = node.context_expr
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in _OPENING:
                names.add(node.optional_vars.id)
    return names


def _calls(nodes: Nodes) -> Iterator[str]:
    names = _transactions(nodes)
    for node in nodes:
        if (
            isinstance(node, ast.Attribute)
            and getattr(node.value, "id", "") in names
            and node.attr in _TAKING_SQL
        ):
            yield f"{node.lineno}: {ast.unparse(node)}"


def test_no_file_outside_the_store_contains_sql_or_hands_some_over() -> None:
    faults = []
    for path in _outside_the_store():
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        faults += [f"{path.relative_to(ROOT)}:{fault}" for fault in (*_sql(nodes), *_calls(nodes))]
    assert faults == []


def test_a_call_is_seen_however_the_transaction_came() -> None:
    source = (
        "def given(db: ReadTransaction): return db.value(sql)\n"
        "def opened(desk):\n    with desk.reading() as look:\n        look.rows('SELECT id FROM rsvp')\n"
        "def other(jobs): jobs.run(work)\n"
    )
    nodes = list(ast.walk(ast.parse(source)))
    assert list(_calls(nodes)) == ["1: db.value", "4: look.rows"]
    assert list(_sql(nodes)) == ["4: SELECT id FROM rsvp"]
    assert all(hasattr(ReadTransaction, name) for name in _TAKING_SQL)
