"""What can be wrong with a desk: its file, its schema, its links, its texts, and what is derived."""

import contextlib
from collections import deque
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.names import family_key, sort_key
from meetup_desk.store import search, time_zones
from meetup_desk.store.file import driver, migrate, schema, stored_values
from meetup_desk.store.file.read_only import looking_at
from meetup_desk.store.file.read_transaction import ReadTransaction

_MOST = 20  # that are named of one kind
_UNREAD = object()  # stands for a text that is no UTF-8


def problems(path: Path) -> list[str]:
    """Give what is wrong, as codes with details; empty for a desk that is whole.

    On a connection of its own: FTS5 checks what a connection remembers of an index that another has
    changed since, and cries wolf.
    """
    with _looking_at(path) as db:
        return list(_problems(db))


def damage_behind(error: Exception, path: Path) -> DeskError | None:
    """Tell whether a desk is to blame for what the program could make no sense of, or the program itself."""
    if not isinstance(error, (*stored_values.NONSENSE, driver.DatabaseError)):
        return None
    try:
        with _looking_at(path) as db:
            found = next(_damage(db), None)
    except DeskError as trouble:
        return trouble
    return None if found is None else DeskError(ErrorCode.DESK_DAMAGED, file=path.name, detail=found)


@contextlib.contextmanager
def _looking_at(path: Path) -> Iterator[ReadTransaction]:
    def explained(error: Exception) -> DeskError | None:
        if not isinstance(
            error, (driver.DatabaseError, UnicodeDecodeError)
        ):  # what SQLite says may be no text
            return None
        return DeskError(ErrorCode.DESK_DAMAGED, file=path.name, detail=ascii(str(error)))

    with driver.trouble_of(path, explained), looking_at(path) as db:
        yield db


def _problems(db: ReadTransaction) -> Iterator[str]:
    damage = list(_damage(db))
    yield from damage
    if damage:  # what is derived cannot be read, or proves nothing
        return
    yield from (f"{name}: {count}" for name, sql in _RULES if (count := db.value(sql)))
    for name, count in (("index of people", search.astray(db)), ("order of names", _unsorted(db))):
        yield from [f"{name}: {count}"] * bool(count)
    if time_zones.are_current(db) and (moved := time_zones.moved(db)):
        yield f"instants of events: {len(moved)}"


def _damage(db: ReadTransaction) -> Iterator[str]:
    yield from structure(db, _MOST)
    altered = list(_altered(db))
    yield from altered[:_MOST]
    yield from (f"link: {row[0]} {row[1]} -> {row[2]}" for row in db.rows("PRAGMA foreign_key_check")[:_MOST])
    unread = list(islice(_unread_texts(db), _MOST))
    yield from unread
    if not altered and not unread:
        yield from islice(stored_values.nonsense(db), _MOST)


def structure(db: ReadTransaction, most: int) -> list[str]:
    """Give what SQLite itself finds wrong with the file."""
    return [row[0] for row in db.rows(f"PRAGMA integrity_check({most})") if row[0] != "ok"]


def _altered(db: ReadTransaction) -> Iterator[str]:
    with contextlib.closing(migrate.blank()) as fresh:
        wanted = schema.parts(ReadTransaction(fresh))
    yield from (f"schema: {one}" for one in schema.differences(wanted, schema.parts(db)))


def _unread_texts(db: ReadTransaction) -> Iterator[str]:
    """Name the cells whose text is no UTF-8: whatever reads them fails, or shows something else."""
    for table in sorted(schema.TABLES & set(db.column("SELECT name FROM sqlite_schema"))):
        if not _is_text(db, table):
            yield from _unread_cells(db, table)


def _is_text(db: ReadTransaction, table: str) -> bool:
    """Read a whole table as quickly as the driver can; False where it finds letters that are none."""
    try:
        deque(db.run(f'SELECT * FROM "{table}"'), maxlen=0)
    except driver.DatabaseError:
        return False
    return True


def _unread_cells(db: ReadTransaction, table: str) -> Iterator[str]:
    with db.texts_read_by(_text):
        rows = db.run(f'SELECT * FROM "{table}"')
        names = [column[0] for column in rows.description]
        for row in rows:
            if _UNREAD in row:
                yield f"text: {table}.{names[row.index(_UNREAD)]}"


def _text(cell: bytes) -> object:
    try:
        return cell.decode()
    except UnicodeDecodeError:
        return _UNREAD


def _unsorted(db: ReadTransaction) -> int:
    rows = db.run("SELECT name, sort_key, family_key FROM person")
    return sum(
        (sort_key(name), family_key(name)) != (by_name, by_family) for name, by_name, by_family in rows
    )


_COUNTED = "SELECT event_id, status, party, min(max(came, 0), party), count(*) FROM rsvp GROUP BY 1, 2, 3, 4"
_FILL = "SELECT event_id, status, party, came, answers FROM fill WHERE answers"
_RULES = (
    ("unfinished change", "SELECT count(*) FROM change WHERE finished = 0"),
    (
        "waitlist without order",
        "SELECT count(*) FROM rsvp WHERE (status = 'waitlisted') <> (waitlist_rank IS NOT NULL)",
    ),
    (
        "going without a ticket",
        (
            "SELECT count(*) FROM rsvp r WHERE status = 'going' AND NOT EXISTS"
            " (SELECT 1 FROM ticket t WHERE t.rsvp_id = r.id AND t.revoked_at IS NULL)"
        ),
    ),
    (
        "figures of events",
        (
            f"SELECT (SELECT count(*) FROM ({_FILL} EXCEPT {_COUNTED}))"
            f" + (SELECT count(*) FROM ({_COUNTED} EXCEPT {_FILL}))"
        ),
    ),
    (
        "arrivals",
        (
            "SELECT count(*) FROM rsvp WHERE came <> coalesce((SELECT sum(count) AS people FROM scan"
            " WHERE rsvp_id = rsvp.id AND direction = 'in' GROUP BY list_id ORDER BY people DESC LIMIT 1), 0)"
            " OR came_at IS NOT (SELECT min(happened_at) FROM scan s WHERE rsvp_id = rsvp.id"
            " AND direction = 'in' AND count > 0 AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id))"
        ),
    ),
)
