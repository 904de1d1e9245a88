"""The health of a desk file: checks, verified copies, and restoring from one."""

import contextlib
import os
import time
from pathlib import Path

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.store import driver, header, migrate
from meetup_desk.store.holder import Holder
from meetup_desk.store.reading import Reading


def problems(path: Path) -> list[str]:
    """Give what is wrong: the file's structure, links between rows, the index of names, rules of the data.

    On a connection of its own: FTS5 checks what a connection remembers of an index that another has
    changed since, and cries wolf.
    """
    with driver.trouble_of(path), contextlib.closing(driver.connect(path, readonly=True)) as connection:
        return _problems(Reading(connection))


def _problems(db: Reading) -> list[str]:
    found = [row[0] for row in db.rows("PRAGMA integrity_check(20)") if row[0] != "ok"]
    found += [f"link: {row[0]} {row[1]} -> {row[2]}" for row in db.rows("PRAGMA foreign_key_check")][:20]
    found += [f"{name}: {count}" for name, sql in _RULES if (count := db.value(sql))]
    return found


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
        "people not in the index",
        "SELECT (SELECT count(*) FROM person) <> (SELECT count(*) FROM person_search)",
    ),
    (
        "figures of events",
        (
            "SELECT count(*) FROM (SELECT event_id, status, party, came, answers FROM fill WHERE answers"
            " EXCEPT SELECT event_id, status, party, min(max(came, 0), party), count(*) FROM rsvp"
            " GROUP BY 1, 2, 3, 4)"
        ),
    ),
    (
        "arrivals",
        (
            "SELECT count(*) FROM rsvp WHERE came <> coalesce((SELECT sum(count) AS people FROM scan"
            " WHERE rsvp_id = rsvp.id AND direction = 'in' GROUP BY list_id ORDER BY people DESC LIMIT 1), 0)"
        ),
    ),
)


def copy_verified(source: Path, target: Path) -> None:
    """Copy a desk to a file that appears whole and checked, or not at all."""
    with migrate.beside(target, ".writing") as copy, driver.trouble_of(target):
        migrate.copy_to(source, copy)
        _verify(copy, target)
        migrate.flush(copy)
        copy.replace(target)


def _verify(copy: Path, named: Path) -> None:
    header.check_is_desk(copy)
    with contextlib.closing(driver.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        db = Reading(connection)
        wrong = [row[0] for row in db.rows("PRAGMA integrity_check(5)") if row[0] != "ok"]
        if wrong:
            raise DeskError(ErrorCode.DESK_DAMAGED, file=named.name, detail=wrong[0])


def restore(backup: Path, desk: Path, *, force: bool) -> Path | None:
    """Replace a desk by a verified copy of a backup, keeping the old file beside it."""
    header.check_is_desk(backup)
    if desk.exists() and not force:
        raise DeskError(ErrorCode.DESK_EXISTS, file=desk.name)
    desk.parent.mkdir(parents=True, exist_ok=True)
    holder = Holder(desk, "restore")
    try:
        with migrate.beside(desk, ".restoring") as copy, driver.trouble_of(backup):
            migrate.copy_to(backup, copy)
            _verify(copy, backup)
            migrate.flush(copy)
            kept = _set_aside(desk) if desk.exists() else None
            copy.replace(desk)
    finally:
        holder.release()
    return kept


def _set_aside(desk: Path) -> Path:
    """Keep the old desk with everything that its write-ahead log still holds, damaged or not."""
    kept = desk.with_name(f"{desk.name}.before-restore-{time.strftime('%Y%m%d-%H%M%S')}")
    os.replace(desk, kept)  # noqa: PTH105 - the three files of one desk are moved alike
    for suffix in ("-wal", "-shm"):
        beside = desk.with_name(desk.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    return kept
