"""Rows that hang on another row, found by the foreign keys of the schema."""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


class Reference(NamedTuple):
    """A column that leads to the row of another table."""

    table: str
    column: str
    set_null: bool  # what was handed out outlives what it was made for


_Schema = dict[str, list[Reference]]
_SCHEMAS = 8  # that are remembered: of the desk, and of copies of it
_of_version: dict[tuple[int, int], _Schema] = {}
_known: "WeakKeyDictionary[ReadTransaction, _Schema]" = WeakKeyDictionary()  # none outlives its transaction


def to(db: ReadTransaction, target: str) -> list[Reference]:
    """Give every column of the schema that leads to a table."""
    if (known := _known.get(db)) is None:
        known = _known[db] = _schema_of(db)
    return known.get(target, [])


def _schema_of(db: ReadTransaction) -> _Schema:
    # SQLite counts the changes of a schema; reading it takes as long as removing a dozen people.
    version = (db.value("PRAGMA user_version"), db.value("PRAGMA schema_version"))
    if version not in _of_version:
        if len(_of_version) >= _SCHEMAS:
            _of_version.clear()
        _of_version[version] = _read(db)
    return _of_version[version]


def _read(db: ReadTransaction) -> _Schema:
    found: _Schema = {}
    for target, table, column, on_delete in db.rows(
        'SELECT f."table", s.name, f."from", f.on_delete FROM sqlite_schema s'
        " JOIN pragma_foreign_key_list(s.name) f WHERE s.type = 'table' ORDER BY s.name, f.id, f.seq"
    ):
        found.setdefault(target, []).append(Reference(table, column, on_delete == "SET NULL"))
    return found


def may_lead_nowhere(db: ReadTransaction, table: str, column: str) -> bool:
    """Tell whether a column may be NULL."""
    return any(row[1] == column and not row[3] for row in db.rows(f'PRAGMA table_info("{table}")'))


def lead_elsewhere(db: WriteTransaction, reference: Reference, old: int, new: int) -> None:
    """Let rows that led to one row lead to another; those that the other has already are removed."""
    table, column = reference.table, reference.column
    children = to(db, table)
    for unique in _unique_columns(db, reference):
        others = [name for name in unique if name != column]
        if children:
            _lead_children(db, reference, children, others, old=old, new=new)
        same = "".join(f' AND o."{name}" IS "{table}"."{name}"' for name in others)
        db.run(
            f'DELETE FROM "{table}" WHERE "{column}" = ?1 AND EXISTS'
            f' (SELECT 1 FROM "{table}" o WHERE o."{column}" = ?2{same})',
            (old, new),
        )
    db.run(f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" = ?', (new, old))


def _lead_children(
    db: WriteTransaction,
    reference: Reference,
    children: list[Reference],
    others: list[str],
    *,
    old: int,
    new: int,
) -> None:
    """Let what hangs on rows that will be removed hang on those that stay."""
    table, column = reference.table, reference.column
    same = "".join(f' AND o."{name}" IS t."{name}"' for name in others)
    pairs = db.rows(
        f'SELECT t.id, o.id FROM "{table}" t JOIN "{table}" o ON o."{column}" = ?2{same}'
        f' WHERE t."{column}" = ?1',
        (old, new),
    )
    for gone, stays in pairs:
        for child in children:
            lead_elsewhere(db, child, gone, stays)


def _unique_columns(db: ReadTransaction, reference: Reference) -> Iterator[list[str]]:
    for index in db.rows(f'PRAGMA index_list("{reference.table}")'):
        columns = [row[2] for row in db.rows(f'PRAGMA index_info("{index[1]}")')]
        if index[2] and reference.column in columns:
            yield columns


def remove(db: WriteTransaction, reference: Reference, ids: Sequence[int]) -> None:
    """Remove the rows that lead to these, with all that hangs on them."""
    for child in to(db, reference.table):
        if not child.set_null:
            hanging = db.column(
                f'SELECT id FROM "{reference.table}" WHERE "{reference.column}"'
                " IN (SELECT value FROM json_each(?))",
                (json.dumps(list(ids)),),
            )
            if hanging:
                remove(db, child, hanging)
    db.run(
        f'DELETE FROM "{reference.table}" WHERE "{reference.column}" IN (SELECT value FROM json_each(?))',
        (json.dumps(list(ids)),),
    )
