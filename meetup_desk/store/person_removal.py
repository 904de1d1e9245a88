"""Removing people with all that hangs on them."""

import json
from collections.abc import Sequence

from meetup_desk.store.file import references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

WITHOUT_THEM = frozenset({("membership", "buddy_id")})
"""Columns by which a row of somebody else leads to a person: the row stays, and leads to nobody."""


def came(db: ReadTransaction, person_ids: Sequence[int]) -> list[str]:
    """Name those of these people who were let in somewhere."""
    return db.column(
        "SELECT p.name FROM person p WHERE p.id IN (SELECT value FROM json_each(?))"
        " AND EXISTS (SELECT 1 FROM rsvp r WHERE r.person_id = p.id AND r.came > 0) ORDER BY p.sort_key",
        (json.dumps(list(person_ids)),),
    )


def events_of(db: ReadTransaction, person_ids: Sequence[int]) -> list[int]:
    """Give the events to which these people are going."""
    return db.column(
        "SELECT DISTINCT event_id FROM rsvp WHERE status = 'going'"
        " AND person_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)),),
    )


def stake(db: ReadTransaction, person_ids: Sequence[int]) -> tuple[int, int]:
    """Count the RSVPs of these people, and the valid tickets."""
    row = db.row(
        "SELECT count(DISTINCT r.id), count(t.id) FROM rsvp r"
        " LEFT JOIN ticket t ON t.rsvp_id = r.id AND t.revoked_at IS NULL"
        " WHERE r.person_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)),),
    )
    return row or (0, 0)


def remove(db: WriteTransaction, person_ids: Sequence[int]) -> None:
    """Remove people, their RSVPs, and every row that leads to either; tickets stay, withdrawn."""
    db.flush()
    rsvps = db.column(
        "SELECT id FROM rsvp WHERE person_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)),),
    )
    remove_rsvps(db, rsvps)
    for reference in references.to(db, "person"):
        if (reference.table, reference.column) in WITHOUT_THEM:
            db.run(
                f'UPDATE "{reference.table}" SET "{reference.column}" = NULL'
                f' WHERE "{reference.column}" IN (SELECT value FROM json_each(?))',
                (json.dumps(list(person_ids)),),
            )
        elif not reference.set_null:
            references.remove(db, reference, person_ids)
    db.run("DELETE FROM person WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(person_ids)),))
    db.expire()


def remove_rsvps(db: WriteTransaction, rsvp_ids: Sequence[int]) -> None:
    """Remove RSVPs and every row that leads to them."""
    for reference in references.to(db, "rsvp"):
        if not reference.set_null:
            references.remove(db, reference, rsvp_ids)
    db.run("DELETE FROM rsvp WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(rsvp_ids)),))
