"""Beginning and ending changes: every write belongs to one, and the triggers log its rows."""

from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

CUT_SHORT = "cut_short"  # the command by which the desk takes back what a crash or a cancel left half done
ZONES = "zones.recompute"  # the command by which the desk follows new rules of time zones
ERASED = "privacy.erase"  # the command by which a person is erased
DESTROYED = "privacy.destroy"  # the command by which what is over its term is destroyed
FINISHED = "privacy.finish"  # the command by which the desk writes its file anew after one of both
FINAL = frozenset({ERASED, DESTROYED})  # nobody can take them back
AUTOMATIC = frozenset({CUT_SHORT, ZONES})  # nobody asked for them, and nobody takes them back


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


def actor_of(db: WriteTransaction) -> str:
    """Give who makes the change of a transaction."""
    return str(db.value("SELECT actor FROM change WHERE id = ?", (db.change_id,)))


def newest(db: ReadTransaction) -> int:
    """Give the number of the newest change, 0 where there is none."""
    return int(db.value("SELECT coalesce(max(id), 0) FROM change"))
