"""Groups as they are listed: who runs them, and what comes next."""

from datetime import datetime

from meetup_desk.domain.ids import GroupId, Uid
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction


def id_of(db: ReadTransaction, uid: Uid) -> int:
    """Give the id of a group, 0 where it is gone."""
    return db.value('SELECT id FROM "group" WHERE uid = ?', (uid.bytes,)) or 0


def names(db: ReadTransaction) -> dict[GroupId, str]:
    """Give the names of all groups in the order in which they were made."""
    return dict(db.rows('SELECT id, name FROM "group" ORDER BY id'))


def hosts(db: ReadTransaction) -> dict[int, list[str]]:
    """Give the names of hosts by group."""
    found: dict[int, list[str]] = {}
    for group_id, name in db.rows(
        "SELECT m.group_id, p.name FROM membership m JOIN person p ON p.id = m.person_id"
        " WHERE m.role = 'host' AND m.status = 'approved' ORDER BY m.id"
    ):
        found.setdefault(group_id, []).append(name)
    return found


def next_events(db: ReadTransaction, now: Instant) -> dict[int, datetime]:
    """Give the wall time of the next event by group; groups without one are left out."""
    rows = db.rows(
        "SELECT e.group_id, e.plan_start FROM event e JOIN"
        " (SELECT group_id, min(start_utc) AS first FROM event WHERE start_utc >= ?"
        " AND status <> 'cancelled' GROUP BY group_id) n"
        " ON n.group_id = e.group_id AND n.first = e.start_utc",
        (now,),
    )
    return {group_id: datetime.fromisoformat(start) for group_id, start in rows}


def with_renewals(db: ReadTransaction) -> list[tuple[GroupId, str]]:
    """Give the groups whose memberships end, with their names."""
    rows: list[tuple[GroupId, str]] = db.rows(
        'SELECT id, name FROM "group" WHERE member_months > 0 ORDER BY id'
    )
    return rows


def are_used(db: ReadTransaction) -> bool:
    """Tell whether there is a second group, a membership or an incident."""
    return bool(
        db.value(
            'SELECT (SELECT count(*) FROM "group") > 1 OR EXISTS (SELECT 1 FROM membership)'
            " OR EXISTS (SELECT 1 FROM incident)"
        )
    )
