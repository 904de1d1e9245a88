"""Merging what two memberships say: of one person twice in a group, or of a person in two groups."""

from meetup_desk.store.file import references
from meetup_desk.store.file.write_transaction import WriteTransaction

# The membership that counts for more: who is in, who waits, who was asked, whose time ran out; then the
# higher role, who is no newcomer, and who came first.
_WEIGHT = (
    "CASE {0}.status WHEN 'approved' THEN 0 WHEN 'asked_back' THEN 1 WHEN 'applied' THEN 2"
    " WHEN 'invited' THEN 3 WHEN 'expired' THEN 4 WHEN 'left' THEN 5 ELSE 6 END,"
    " CASE {0}.role WHEN 'host' THEN 0 WHEN 'deputy' THEN 1 WHEN 'helper' THEN 2 ELSE 3 END,"
    " {0}.is_newcomer, {0}.applied_at"
)


def leave_the_better(db: WriteTransaction, column: str, keep: int, other: int) -> None:
    """Where two people are in one group, or one person in two groups, remove the lesser membership.

    `column` names what is merged: person_id or group_id. The lesser one's history is kept with the other.
    """
    shared = "group_id" if column == "person_id" else "person_id"
    better = f"({_WEIGHT.format('k')}) <= ({_WEIGHT.format('o')})"
    pairs = db.rows(
        f"SELECT k.id, o.id, {better} FROM membership k JOIN membership o ON o.{shared} = k.{shared}"
        f" AND o.{column} = ?2 WHERE k.{column} = ?1",
        (keep, other),
    )
    for mine, theirs, mine_is_better in pairs:
        stays, goes = (mine, theirs) if mine_is_better else (theirs, mine)
        for reference in references.to(db, "membership"):
            references.lead_elsewhere(db, reference, goes, stays)
        db.run("DELETE FROM membership WHERE id = ?", (goes,))
