"""The change log: beginning and ending changes, taking them back, and telling what they were."""

import json
from dataclasses import dataclass
from itertools import groupby

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.times import Instant
from meetup_desk.store import search
from meetup_desk.store.attendance import actor_of
from meetup_desk.store.file import driver
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction

CUT_SHORT = "cut_short"  # the command by which the desk takes back what a crash or a cancel left half done

ZONES = "zones.recompute"  # the command by which the desk follows new rules of time zones
AUTOMATIC = frozenset({CUT_SHORT, ZONES})  # nobody asked for them, and nobody takes them back


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedChange:
    """One write in the history of the desk."""

    id: ChangeId
    at: Instant
    actor: str
    command: str
    detail: str
    undoes: ChangeId | None


def begin(
    db: WriteTransaction,
    now: Instant,
    command: str,
    actor: str,
    *,
    detail: str = "",
    undoes: ChangeId | None = None,
    finished: bool = True,
) -> ChangeId:
    """Open a change for the present transaction."""
    cursor = db.run(
        "INSERT INTO change (at, actor, command, detail, undoes, finished) VALUES (?,?,?,?,?,?)",
        (now, actor, command, detail, undoes, finished),
    )
    resume(db, ChangeId(cursor.lastrowid))
    return ChangeId(cursor.lastrowid)


def resume(db: WriteTransaction, change: ChangeId) -> None:
    """Let the present transaction write into an open change."""
    db.run("UPDATE open_change SET change_id = ? WHERE id = 1", (change,))
    db.change_id = change


def end(db: WriteTransaction) -> None:
    """Close the log until the next change; rows written without one violate `change_id NOT NULL`."""
    db.flush()
    db.run("UPDATE open_change SET change_id = NULL WHERE id = 1")


def finish(db: WriteTransaction, change: ChangeId) -> None:
    """Say that a bulk change is complete."""
    db.run("UPDATE change SET finished = 1 WHERE id = ?", (change,))


def drop_unfinished(db: WriteTransaction, now: Instant, *, only: ChangeId | None = None) -> None:
    """Take back bulk changes that were cut short, so that half an import never stays."""
    cut_short = [only] if only else db.column("SELECT id FROM change WHERE finished = 0 ORDER BY id DESC")
    for change in cut_short:
        begin(db, now, CUT_SHORT, "desk", undoes=change)
        put_back(db, change)
        finish(db, change)
        end(db)


def get(db: ReadTransaction, change: ChangeId) -> LoggedChange | None:
    """Give one change, or None."""
    row = db.row(f"{_SELECT} WHERE id = ?", (change,))
    return None if row is None else _logged(row)


def newest_id(db: ReadTransaction) -> ChangeId:
    """Give the id of the change that was begun last."""
    return ChangeId(db.value("SELECT coalesce(max(id), 0) FROM change"))


def newest_at(db: ReadTransaction) -> Instant | None:
    """Give when the newest change was made; None where nothing was changed yet."""
    at = db.value("SELECT max(at) FROM change")
    return None if at is None else Instant(at)


def newest(db: ReadTransaction) -> list[LoggedChange]:
    """Give the whole history, newest first: every finished change that changed something."""
    return [_logged(row) for row in db.run(f"{_SELECT} WHERE {_REAL} ORDER BY id DESC")]


_REAL = "finished AND EXISTS (SELECT 1 FROM change_row WHERE change_id = change.id)"
_SELECT = "SELECT id, at, actor, command, detail, undoes FROM change"


def _logged(row: Row) -> LoggedChange:
    return LoggedChange(id=row[0], at=row[1], actor=row[2], command=row[3], detail=row[4], undoes=row[5])


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


def history_of(db: ReadTransaction, table: str, row_id: int) -> list[tuple[LoggedChange, dict[str, object]]]:
    """Give what happened to one row, oldest first: the change, and the row's content before it."""
    rows = db.run(
        "SELECT c.id, c.at, c.actor, c.command, c.detail, c.undoes, r.before FROM change_row r"
        " JOIN change c ON c.id = r.change_id WHERE r.table_name = ? AND r.row_id = ? ORDER BY r.id",
        (table, row_id),
    )
    return [(_logged(row[:6]), json.loads(row[6]) if row[6] else {}) for row in rows]


def put_back(db: WriteTransaction, change: ChangeId) -> None:
    """Put back all images that a change found; logged as part of the open change."""
    at, large = NEWEST, is_large(db, change)
    while (at := put_back_slice(db, change, at, marking=large)) is not None:
        pass
    if large:
        first = True
        while search.tidy(db, first=first):
            first = False


NEWEST: int | None = 1 << 62  # where `put_back_slice` begins
_LARGE = 5_000  # rows


def is_large(db: ReadTransaction, change: ChangeId) -> bool:
    """Tell whether a change is so large that names are better marked as gone, and the index cleaned after."""
    return size(db, change) > _LARGE


# `+` keeps SQLite from reading all rows of a large change for the few that are asked about.
NEW_PEOPLE = (
    "SELECT row_id FROM change_row WHERE +change_id = ? AND table_name = 'person' AND before IS NULL"
    " AND row_id IN (SELECT value FROM json_each(?))"
)


def put_back_slice(
    db: WriteTransaction, change: ChangeId, below: int | None, limit: int = 1_000, *, marking: bool = False
) -> int | None:
    """Put back up to `limit` images of a change, newest first; gives where to go on, None at the end.

    With `marking` people are only marked as gone in the index of names, which has to be tidied afterwards.
    RuleError `depended_on` when a later row needs one that this would remove.
    """
    db.flush()
    found = db.rows(
        "SELECT table_name, row_id, before, id FROM change_row WHERE change_id = ? AND id < ?"
        " ORDER BY id DESC LIMIT ?",
        (change, below, limit),
    )
    people = _people_of(db, found, change)
    gone = {row[1] for row in found if row[0] == "person" and row[2] is None}
    if marking and gone:
        search.forget(db, gone)
        people -= gone
    try:
        for (table, is_new), rows in groupby(found, key=lambda row: (row[0], row[2] is None)):
            if is_new:
                _remove_rows(db, table, [row[1] for row in rows])
            else:
                for row in rows:
                    _put_back_row(db, table, row[2])
    except driver.IntegrityError as error:
        raise RuleError("depended_on") from error
    _reattach_tickets(db, [row[1] for row in found if row[0] == "rsvp"])
    search.refresh(db, people)
    db.forget()
    return found[-1][3] if len(found) == limit else None


def size(db: ReadTransaction, change: ChangeId) -> int:
    """Count the rows that a change touched."""
    return int(db.value("SELECT count(*) FROM change_row WHERE change_id = ?", (change,)))


def took_entries_back(db: ReadTransaction, change: ChangeId) -> bool:
    """Tell whether a change settled a conflict by scans that take entries back, which no undo removes."""
    return bool(
        db.value(
            "SELECT EXISTS (SELECT 1 FROM change_row c JOIN settlement s ON s.id = c.row_id"
            " WHERE c.change_id = ? AND c.table_name = 'settlement' AND s.decision = 'one_entry')",
            (change,),
        )
    )


def admitted_since(db: ReadTransaction, change: ChangeId) -> bool:
    """Tell whether a door let somebody in whose answer this change had written before.

    Whom the same list says to have come goes with it.
    """
    return (
        db.value(
            "SELECT 1 FROM change_row c JOIN scan s ON s.rsvp_id = c.row_id AND s.count > 0"
            " JOIN change ON change.id = c.change_id"
            " WHERE c.change_id = ? AND c.table_name = 'rsvp' AND s.received_at >= change.at"
            " AND s.actor <> ? LIMIT 1",
            (change, actor_of(change)),
        )
        is not None
    )


def _remove_rows(db: WriteTransaction, table: str, row_ids: list[int]) -> None:
    sql = f'DELETE FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))'
    db.run(sql, (json.dumps(row_ids),))


def _put_back_row(db: WriteTransaction, table: str, before: str) -> None:
    image = _decoded(db, table, json.loads(before))
    names = ", ".join(f'"{name}"' for name in image)
    marks = ", ".join("?" * len(image))
    updates = ", ".join(f'"{name}" = excluded."{name}"' for name in image)
    db.run(
        f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {updates}',
        list(image.values()),
    )


def _decoded(db: WriteTransaction, table: str, image: dict[str, object]) -> dict[str, object]:
    blobs = {row[1] for row in db.rows(f'PRAGMA table_info("{table}")') if row[2] == "BLOB"}
    return {
        name: bytes.fromhex(content) if name in blobs and isinstance(content, str) else content
        for name, content in image.items()
    }


def _reattach_tickets(db: WriteTransaction, rsvp_ids: list[int]) -> None:
    """Give an RSVP that came back the ticket that it had; the ticket was withdrawn when it went."""
    db.run(
        "UPDATE ticket SET rsvp_id = (SELECT id FROM rsvp WHERE rsvp.uid = ticket.rsvp_uid)"
        " WHERE rsvp_id IS NULL AND rsvp_uid IN"
        " (SELECT uid FROM rsvp WHERE id IN (SELECT value FROM json_each(?)))",
        (json.dumps(rsvp_ids),),
    )


def _people_of(db: ReadTransaction, found: list[Row], change: ChangeId) -> set[int]:
    """Give the people to be indexed anew; who came with the change goes with it, and needs that only once."""
    people = {row[1] for row in found if row[0] == "person"}
    others = set()
    for table, _, before, _ in found:
        if table == "contact_point" and before:
            others.add(json.loads(before)["person_id"])
    contacts = [row[1] for row in found if row[0] == "contact_point"]
    others.update(
        db.column(
            "SELECT person_id FROM contact_point WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(contacts),),
        )
    )
    new = db.column(NEW_PEOPLE, (change, json.dumps(list(others))))
    return people | (others - set(new))
