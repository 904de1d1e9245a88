"""Reading the change log: which changes there were, and what each of them touched."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction, Row


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedChange:
    """One write in the history of the desk."""

    id: ChangeId
    at: Instant
    actor: str
    command: str
    detail: str
    undoes: ChangeId | None
    redoes: bool = False  # it takes back a change that itself took one back


def get(db: ReadTransaction, change: ChangeId) -> LoggedChange | None:
    """Give one change, or None."""
    row = db.row(f"{_SELECT} WHERE id = ?", (change,))
    return None if row is None else _logged(row)


def latest_id(db: ReadTransaction) -> ChangeId:
    """Give the id of the change that was begun last."""
    return ChangeId(db.value("SELECT coalesce(max(id), 0) FROM change"))


def latest_at(db: ReadTransaction) -> Instant | None:
    """Give when the newest change was made; None where nothing was changed yet."""
    at = db.value("SELECT max(at) FROM change")
    return None if at is None else Instant(at)


def finished(db: ReadTransaction) -> Iterator[LoggedChange]:
    """Give finished changes that changed something, newest first, only as far as they are read."""
    return map(_logged, db.run(f"{_SELECT} WHERE {WITH_EFFECT} ORDER BY id DESC"))


WITH_EFFECT = "finished AND EXISTS (SELECT 1 FROM change_row WHERE change_id = change.id)"
_SELECT = (
    "SELECT id, at, actor, command, detail, undoes,"
    " (SELECT earlier.undoes IS NOT NULL FROM change earlier WHERE earlier.id = change.undoes) FROM change"
)


def _logged(row: Row) -> LoggedChange:
    return LoggedChange(
        id=row[0], at=row[1], actor=row[2], command=row[3], detail=row[4], undoes=row[5], redoes=bool(row[6])
    )


def later_on_same_rows(db: ReadTransaction, change: ChangeId) -> list[LoggedChange]:
    """Give the changes after this one that touched one of its rows, newest first."""
    rows = db.run(
        _SELECT + " WHERE id IN (SELECT late.change_id FROM change_row mine JOIN change_row late"
        " ON late.table_name = mine.table_name AND late.row_id = mine.row_id"
        " AND late.id > mine.id AND late.change_id <> mine.change_id"
        " WHERE mine.change_id = ?) ORDER BY id DESC",
        (change,),
    )
    return [_logged(row) for row in rows]


def touched(db: ReadTransaction, change: ChangeId) -> dict[str, set[int]]:
    """Give the ids that a change touched, by table."""
    by_table: dict[str, set[int]] = {}
    for table, row_id in db.run("SELECT table_name, row_id FROM change_row WHERE change_id = ?", (change,)):
        by_table.setdefault(table, set()).add(row_id)
    return by_table


def changes_of_row(
    db: ReadTransaction, table: str, row_id: int
) -> list[tuple[LoggedChange, dict[str, object]]]:
    """Give what happened to one row, oldest first: the change, and the row's content before it."""
    rows = db.run(
        "SELECT c.id, c.at, c.actor, c.command, c.detail, c.undoes, 0, r.before FROM change_row r"
        " JOIN change c ON c.id = r.change_id WHERE r.table_name = ? AND r.row_id = ? ORDER BY r.id",
        (table, row_id),
    )
    return [(_logged(row[:7]), json.loads(row[7]) if row[7] else {}) for row in rows]


def size(db: ReadTransaction, change: ChangeId) -> int:
    """Count the rows that a change touched."""
    return int(db.value("SELECT count(*) FROM change_row WHERE change_id = ?", (change,)))
