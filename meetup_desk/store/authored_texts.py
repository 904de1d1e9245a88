"""Texts that stay when their author is erased, as those of voices: the first name alone goes from them too.

In texts of others a first name may mean anybody, and stays. Which tables hold such texts is read from the
schema: their rows lead to a person, and outlive them.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from meetup_desk.domain.names import AFTER_KOREAN_NAME, first_names
from meetup_desk.domain.retention import NAMELESS
from meetup_desk.store import identifiers, mentions
from meetup_desk.store.file import references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.text_columns import STAFF, text_columns

_OF_THESE = "(SELECT value FROM json_each(?))"


def first_names_of(db: ReadTransaction, person_ids: Sequence[int]) -> list[str]:
    """Give the first names that these people have and had, the longest first."""
    found = {first for name in identifiers.all_names(db, person_ids) for first in first_names(name)}
    return sorted(found, key=lambda name: (-len(name), name))


def rows_of(db: ReadTransaction, person_ids: Sequence[int]) -> dict[str, list[int]]:
    """Give the rows that outlive these people, with the rows that hang on them, by table."""
    found: dict[str, list[int]] = {}
    for own in references.to(db, "person"):
        if own.set_null:
            found[own.table] = _leading(db, own.table, own.column, person_ids)
            for child in references.to(db, own.table):
                if child.table != own.table:  # a voice that was merged into it has an author of its own
                    found[child.table] = _leading(db, child.table, child.column, found[own.table])
    return {table: rows for table, rows in found.items() if rows}


def _leading(db: ReadTransaction, table: str, column: str, to: Sequence[int]) -> list[int]:
    return db.column(f'SELECT id FROM "{table}" WHERE "{column}" IN {_OF_THESE}', (json.dumps(list(to)),))


def take_out(db: WriteTransaction, rows: Mapping[str, Sequence[int]], pattern: re.Pattern[str]) -> None:
    """Put a dash for what matches in all texts of rows, and in what their changes are called.

    Images of the rows in the history are left to `blanking`.
    """
    for table, column in text_columns():
        if table in rows and column not in STAFF:
            _clean(db, table, column, rows[table], pattern)
    for table, ids in rows.items():
        changes = db.column(
            f"SELECT DISTINCT change_id FROM change_row WHERE table_name = ? AND row_id IN {_OF_THESE}",
            (table, json.dumps(list(ids))),
        )
        _clean(db, "change", "detail", changes, pattern)


def pattern_of(names: Iterable[str]) -> re.Pattern[str]:
    """Match names as they are written, as words of their own; Korean adds particles to them."""
    any_name = "|".join(map(re.escape, names))
    end = rf"(?=(?:{AFTER_KOREAN_NAME})(?![^\W_]))"
    return re.compile(rf"(?:(?<![^\W_])|(?<=\\[nrt]))(?:{any_name}){end}")


def _clean(
    db: WriteTransaction, table: str, column: str, ids: Sequence[int], pattern: re.Pattern[str]
) -> None:
    sql = f'SELECT id, "{column}" FROM "{table}" WHERE id IN {_OF_THESE}'
    for row_id, text in db.rows(sql, (json.dumps(list(ids)),)):
        if text and pattern.search(text):
            mentions.put_text(db, table, column, row_id, pattern.sub(NAMELESS, text))
