"""Memberships: the queue, the members, and many decided at once."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from meetup_desk.domain.ids import GroupId, MembershipId, PersonId, Uid
from meetup_desk.domain.memberships import MembershipStatus, Role
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.tables.json_columns import map_of_text, text_of_map

WAITING = "m.status IN ('applied', 'asked_back')"
_IDS = "(SELECT value FROM json_each(?))"
_APPROVE = (
    "UPDATE membership SET status = 'approved', role = ?, is_newcomer = ?, buddy_id = ?, decided_at = ?,"
    f" renews_at = ? WHERE id IN {_IDS}"
)
_NOTE = (
    "INSERT INTO membership_step (membership_id, at, by, status, role, reason)"
    f" SELECT id, ?, ?, status, role, ? FROM membership WHERE id IN {_IDS}"
)
_INSERT = (
    "INSERT INTO membership (id, uid, group_id, person_id, status, role, is_newcomer, answers, applied_at)"
    " VALUES (?, ?, ?, ?, ?, 'member', 0, ?, ?)"
)


class MemberLine(NamedTuple):
    """A membership as it is listed."""

    id: MembershipId
    membership: Uid
    person_id: PersonId
    person: Uid
    name: str
    affiliation: str
    status: MembershipStatus
    role: Role
    is_newcomer: bool
    buddy: str
    applied_at: Instant
    decided_at: Instant | None
    attended: int  # events of the group to which they came
    answers: Mapping[str, str]


class BriefMembership(NamedTuple):
    """What a step has to know of a membership."""

    id: MembershipId
    group_id: GroupId
    person_id: PersonId
    status: MembershipStatus
    name: str


class NewMembership(NamedTuple):
    """A membership that a list brings."""

    id: int
    uid: bytes
    group_id: int
    person_id: int
    status: str
    answers: str
    applied_at: int


class RegularMember(NamedTuple):
    """A member who is not new, and of how many newcomers they are the buddy."""

    person_id: PersonId
    name: str
    newcomers: int


_LINE = (
    "SELECT m.id, m.uid, m.person_id, p.uid, p.name, p.affiliation, m.status, m.role, m.is_newcomer,"
    " coalesce((SELECT name FROM person WHERE id = m.buddy_id), ''), m.applied_at, m.decided_at,"
    " (SELECT count(*) FROM rsvp r JOIN event e ON e.id = r.event_id"
    " WHERE r.person_id = m.person_id AND r.came > 0 AND e.group_id = m.group_id), m.answers"
    " FROM membership m JOIN person p ON p.id = m.person_id"
)


def waiting_ids(db: ReadTransaction, group_id: GroupId) -> list[MembershipId]:
    """Give who waits for an answer, the longest first."""
    return db.column(
        f"SELECT m.id FROM membership m WHERE m.group_id = ? AND {WAITING} ORDER BY m.applied_at, m.id",
        (group_id,),
    )


def member_ids(
    db: ReadTransaction, group_id: GroupId, statuses: Sequence[MembershipStatus]
) -> list[MembershipId]:
    """Give the memberships of a group in these statuses: who runs it first, then by name."""
    return db.column(
        "SELECT m.id FROM membership m JOIN person p ON p.id = m.person_id WHERE m.group_id = ?"
        f" AND m.status IN {_IDS} ORDER BY"
        " CASE m.role WHEN 'host' THEN 0 WHEN 'deputy' THEN 1 ELSE 2 END, m.is_newcomer DESC,"
        " p.sort_key, m.id",
        (group_id, json.dumps(statuses)),
    )


def regulars(db: ReadTransaction, group_id: GroupId, most: int) -> list[RegularMember]:
    """Give members of a group who are not new, up to so many: who runs it, then all by name."""
    rows = db.rows(
        "SELECT p.id, p.name, coalesce(c.newcomers, 0) FROM membership m JOIN person p ON p.id = m.person_id"
        " LEFT JOIN (SELECT buddy_id, count(*) AS newcomers FROM membership WHERE group_id = ?1"
        " AND buddy_id IS NOT NULL AND status = 'approved' AND is_newcomer GROUP BY buddy_id) c"
        " ON c.buddy_id = p.id WHERE m.group_id = ?1 AND m.status = 'approved' AND NOT m.is_newcomer"
        " ORDER BY CASE m.role WHEN 'host' THEN 0 WHEN 'deputy' THEN 1 WHEN 'helper' THEN 2 ELSE 3 END,"
        " p.sort_key, p.id LIMIT ?2",
        (group_id, most),
    )
    return [RegularMember._make(row) for row in rows]


def lines(db: ReadTransaction, membership_ids: Sequence[int]) -> list[MemberLine]:
    """Give these memberships in this order."""
    rows = db.rows(f"{_LINE} WHERE m.id IN {_IDS}", (json.dumps(list(membership_ids)),))
    found = {row[0]: _line(row) for row in rows}
    return [found[i] for i in membership_ids if i in found]


def _line(row: tuple[Any, ...]) -> MemberLine:
    line = MemberLine._make(row)
    return line._replace(
        membership=Uid(bytes=row[1]),
        person=Uid(bytes=row[3]),
        status=MembershipStatus(line.status),
        role=Role(line.role),
        is_newcomer=bool(line.is_newcomer),
        answers=map_of_text(str(line.answers)),
    )


def brief(db: ReadTransaction, membership_ids: Sequence[int]) -> list[BriefMembership]:
    """Give what a step has to know of these memberships, the longest waiting first."""
    rows = db.rows(
        "SELECT m.id, m.group_id, m.person_id, m.status, p.name FROM membership m JOIN person p"
        f" ON p.id = m.person_id WHERE m.id IN {_IDS} ORDER BY m.applied_at, m.id",
        (json.dumps(list(membership_ids)),),
    )
    return [
        BriefMembership(i, g, person, MembershipStatus(status), name) for i, g, person, status, name in rows
    ]


def of_people(
    db: ReadTransaction, group_id: GroupId, person_ids: Iterable[int]
) -> dict[int, tuple[MembershipId, MembershipStatus]]:
    """Give the membership of these people in a group, by person."""
    rows = db.rows(
        f"SELECT person_id, id, status FROM membership WHERE group_id = ? AND person_id IN {_IDS}",
        (group_id, json.dumps(list(person_ids))),
    )
    return {person_id: (MembershipId(i), MembershipStatus(status)) for person_id, i, status in rows}


def conditions_met(db: ReadTransaction, membership_ids: Sequence[int]) -> dict[int, set[str]]:
    """Give the conditions that are met, by membership; having come once is read from the doors."""
    ids = json.dumps(list(membership_ids))
    rows = db.rows(
        f"SELECT membership_id, name FROM membership_condition WHERE membership_id IN {_IDS}"
        " UNION SELECT m.id, 'attended_once' FROM membership m WHERE"
        f" m.id IN {_IDS} AND EXISTS (SELECT 1 FROM rsvp r JOIN event e ON e.id = r.event_id"
        " WHERE r.person_id = m.person_id AND r.came > 0 AND e.group_id = m.group_id)",
        (ids, ids),
    )
    found: dict[int, set[str]] = {}
    for membership_id, name in rows:
        found.setdefault(membership_id, set()).add(name)
    return found


def counted(db: ReadTransaction, person_ids: Iterable[int], kind: str) -> dict[int, int]:
    """Count the groups of a kind (empty: all) in which these people are, those with none left out."""
    return dict(
        db.rows(
            'SELECT m.person_id, count(*) FROM membership m JOIN "group" g ON g.id = m.group_id'
            f" WHERE m.status = 'approved' AND m.person_id IN {_IDS} AND ? IN ('', g.kind)"
            " GROUP BY m.person_id",
            (json.dumps(list(person_ids)), kind),
        )
    )


def beyond(db: ReadTransaction, kind: str, most: int) -> list[MembershipId]:
    """Give the memberships of everybody who is in more groups of a kind (empty: all) than that."""
    return db.column(
        "SELECT m.id FROM membership m JOIN \"group\" g ON g.id = m.group_id WHERE m.status = 'approved'"
        " AND ?1 IN ('', g.kind) AND m.person_id IN (SELECT o.person_id FROM membership o"
        " JOIN \"group\" h ON h.id = o.group_id WHERE o.status = 'approved' AND ?1 IN ('', h.kind)"
        " GROUP BY o.person_id HAVING count(*) > ?2) ORDER BY m.id",
        (kind, most),
    )


def exempt(db: WriteTransaction, limit_id: int, membership_ids: Sequence[int]) -> None:
    """Let these memberships stay above a limit, and nobody else's."""
    ids = json.dumps(list(membership_ids))
    db.run(
        f"DELETE FROM limit_exemption WHERE limit_id = ? AND used_at IS NULL AND membership_id NOT IN {_IDS}",
        (limit_id, ids),
    )
    db.run(
        "INSERT INTO limit_exemption (limit_id, membership_id, at) SELECT ?, value, ? FROM json_each(?)"
        " WHERE true ON CONFLICT (limit_id, membership_id) DO UPDATE SET used_at = NULL"
        " WHERE used_at IS NOT NULL",
        (limit_id, db.now(), ids),
    )


def use_exemptions(db: WriteTransaction, membership_ids: Sequence[int]) -> None:
    """Use up what let these memberships stay above a limit: whoever leaves comes back by the rules."""
    db.run(
        f"UPDATE limit_exemption SET used_at = ? WHERE used_at IS NULL AND membership_id IN {_IDS}",
        (db.now(), json.dumps(list(membership_ids))),
    )


def approve(
    db: WriteTransaction,
    membership_ids: Sequence[int],
    *,
    role: Role,
    is_newcomer: bool,
    buddy_id: PersonId | None,
    renews_at: Instant | None,
) -> None:
    """Approve many at once."""
    ids = json.dumps(list(membership_ids))
    db.run(_APPROVE, (role, is_newcomer, buddy_id, db.now(), renews_at, ids))
    db.expire()


def set_status(db: WriteTransaction, membership_ids: Sequence[int], status: MembershipStatus) -> None:
    """Give many another status."""
    db.run(
        f"UPDATE membership SET status = ?, decided_at = ? WHERE id IN {_IDS}",
        (status, db.now(), json.dumps(list(membership_ids))),
    )
    db.expire()


def note(db: WriteTransaction, membership_ids: Sequence[int], actor: str, reason: str = "") -> None:
    """Write down what memberships are from now on, who made them so and why."""
    db.flush()
    db.run(_NOTE, (db.now(), actor, reason, json.dumps(list(membership_ids))))


def insert(db: WriteTransaction, new: Sequence[NewMembership]) -> None:
    """Write new memberships."""
    db.run_many(_INSERT, new)


def apply_again(db: WriteTransaction, again: Sequence[tuple[int, Mapping[str, str], Instant, str]]) -> None:
    """Let memberships that are known wait with new answers: id, answers, instant, status."""
    db.run_many(
        "UPDATE membership SET answers = ?, status = ?,"
        " applied_at = CASE status WHEN 'asked_back' THEN applied_at ELSE ? END WHERE id = ?",
        [(text_of_map(dict(answers)), status, at, i) for i, answers, at, status in again],
    )


def waiting_counts(db: ReadTransaction) -> dict[int, tuple[int, Instant]]:
    """Count who waits and since when, by group; groups where nobody waits are left out."""
    rows = db.rows(
        "SELECT m.group_id, count(*), min(m.applied_at) FROM membership m"
        f" WHERE {WAITING} GROUP BY m.group_id"
    )
    return {group_id: (count, since) for group_id, count, since in rows}


def member_counts(db: ReadTransaction) -> dict[int, tuple[int, int]]:
    """Count members and newcomers by group."""
    rows = db.rows(
        "SELECT group_id, count(*), sum(is_newcomer) FROM membership"
        " WHERE status = 'approved' GROUP BY group_id"
    )
    return {group_id: (count, newcomers) for group_id, count, newcomers in rows}


_STAGE = (
    "CASE WHEN ?1 >= renews_at + 15 * ?2 THEN renews_at + 15 * ?2 WHEN ?1 >= renews_at THEN renews_at"
    " WHEN ?1 >= renews_at - 7 * ?2 THEN renews_at - 7 * ?2 ELSE renews_at - 15 * ?2 END"
)


def renewals_to_tell(
    db: ReadTransaction, now: Instant, group_id: GroupId
) -> list[tuple[MembershipId, Instant]]:
    """Give the members who were not told since the last of 15 and 7 days before the end, it, and 15 after.

    Each comes with the end of the membership, the first one first.
    """
    return db.rows(
        "SELECT id, renews_at FROM membership WHERE group_id = ?3 AND status = 'approved'"
        " AND renews_at - 15 * ?2 <= ?1"
        f" AND (renewal_told_at IS NULL OR renewal_told_at < {_STAGE}) ORDER BY renews_at, id",
        (now, DAY, group_id),
    )
