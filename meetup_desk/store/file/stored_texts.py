"""Texts of a desk that are not UTF-8: reading them fails, or shows something else."""

from collections import deque
from collections.abc import Iterator

from meetup_desk.store.file import driver, schema
from meetup_desk.store.file.read_transaction import ReadTransaction

_UNDECODABLE = object()


def undecodable_texts(db: ReadTransaction) -> Iterator[str]:
    """Name each cell whose text is not UTF-8."""
    for table in sorted(schema.TABLES & set(db.column("SELECT name FROM sqlite_schema"))):
        if not _is_decodable(db, table):
            yield from _undecodable_cells(db, table)


def _is_decodable(db: ReadTransaction, table: str) -> bool:
    """Read a whole table as fast as the driver can; False where it fails to decode a text."""
    try:
        deque(db.run(f'SELECT * FROM "{table}"'), maxlen=0)
    except driver.DatabaseError:
        return False
    return True


def _undecodable_cells(db: ReadTransaction, table: str) -> Iterator[str]:
    with db.decoding_texts(_decode):
        rows = db.run(f'SELECT * FROM "{table}"')
        names = [column[0] for column in rows.description]
        for row in rows:
            if _UNDECODABLE in row:
                yield f"text: {table}.{names[row.index(_UNDECODABLE)]}"


def _decode(cell: bytes) -> object:
    try:
        return cell.decode()
    except UnicodeDecodeError:
        return _UNDECODABLE
