"""Merging two groups: everything that leads to one of them leads to the other afterwards."""

from typing import NamedTuple

from meetup_desk.domain.ids import GroupId
from meetup_desk.store import membership_merging
from meetup_desk.store.file import references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


class GroupStake(NamedTuple):
    """What a merge would bring to the group that stays."""

    members: int  # who is in the other one alone
    in_both: int
    waiting: int
    events: int
    hosts: int  # of the other one, who become deputies


def stake(db: ReadTransaction, keep: GroupId, other: GroupId) -> GroupStake:
    """Count what would come over."""
    both = "EXISTS (SELECT 1 FROM membership k WHERE k.group_id = ?1 AND k.person_id = o.person_id{})"
    alone, shared = f"NOT {both.format('')}", both.format("")
    row = db.row(
        f"SELECT coalesce(sum(o.status = 'approved' AND {alone}), 0),"
        f" coalesce(sum({shared}), 0), coalesce(sum(o.status IN ('applied', 'asked_back') AND {alone}), 0),"
        " (SELECT count(*) FROM event WHERE group_id = ?2),"
        " coalesce(sum(o.role = 'host' AND o.status = 'approved'), 0)"
        " FROM membership o WHERE o.group_id = ?2",
        (keep, other),
    )
    return GroupStake(*(row or (0, 0, 0, 0, 0)))


def merge(db: WriteTransaction, keep: GroupId, other: GroupId) -> None:
    """Let all that is the other group's be the kept one's, and remove the other.

    Who is in both stays in as the better of the two; the kept group has one host, others become deputies.
    """
    db.flush()
    db.run(
        "UPDATE membership SET role = 'deputy' WHERE group_id = ?2 AND role = 'host' AND EXISTS"
        " (SELECT 1 FROM membership k WHERE k.group_id = ?1 AND k.role = 'host' AND k.status = 'approved')",
        (keep, other),
    )
    membership_merging.leave_the_better(db, "group_id", keep, other)
    for reference in references.to(db, "group"):
        references.lead_elsewhere(db, reference, other, keep)
    db.run('DELETE FROM "group" WHERE id = ?', (other,))
    db.expire()
