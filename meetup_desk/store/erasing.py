"""Erasing people: every row that leads to them goes, or stays as a figure that tells nobody.

What stays is found by name here, and everything else by the schema: a table of tomorrow whose rows lead to
a person is erased without being named.
"""

import json
from collections.abc import Sequence

from meetup_desk.domain.names import family_key, sort_key
from meetup_desk.domain.retention import NAMELESS
from meetup_desk.store import person_removal, search
from meetup_desk.store.file import references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.references import Reference
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.text_columns import texts_of

FIGURES = frozenset({"rsvp", "seat", "meeting", "rsvp_part", "settlement"})
"""Tables whose rows stay without a name, where they are about something that is over: they are counted."""

_OF_THESE = "(SELECT value FROM json_each(?))"


def counts(db: ReadTransaction, person_ids: Sequence[int]) -> dict[str, int]:
    """Count the rows that lead to people, by table."""
    found: dict[str, int] = {}
    these = json.dumps(list(person_ids))
    for reference in references.to(db, "person"):
        sql = f'SELECT count(*) FROM "{reference.table}" WHERE "{reference.column}" IN {_OF_THESE}'
        if (rows := db.value(sql, (these,))) > 0:
            found[reference.table] = found.get(reference.table, 0) + rows
    return found


def erase(db: WriteTransaction, person_ids: Sequence[int], *, marking: bool = False) -> None:
    """Erase people; what counts them at events that are over stays, and leads to somebody without a name.

    `marking` as `search.refresh` has it.
    """
    db.flush()
    people, now = json.dumps(list(person_ids)), db.now()
    rsvps = db.column(f"SELECT id FROM rsvp WHERE person_id IN {_OF_THESE}", (people,))
    kept = _over(db, people, now)
    _forget_handed_out(db, rsvps)
    person_removal.remove_rsvps(db, sorted(set(rsvps) - set(kept)))
    _make_rsvps_nameless(db, kept)
    _leave_coming_seats(db, people, now)
    for reference in references.to(db, "person"):
        _cut(db, reference, person_ids, people)
    _make_nameless(db, people)
    search.refresh(db, person_ids, marking=marking)
    db.expire()


def _over(db: ReadTransaction, people: str, now: int) -> list[int]:
    """Give the RSVPs that are counted: for events that are over, or of who came in already."""
    return db.column(
        "SELECT r.id FROM rsvp r JOIN event e ON e.id = r.event_id"
        f" WHERE r.person_id IN {_OF_THESE} AND (e.end_utc < ? OR r.came > 0)",
        (people, now),
    )


def _forget_handed_out(db: WriteTransaction, rsvps: Sequence[int]) -> None:
    """Forget what was said to people, and by which short codes they came in; a ticket keeps its number."""
    these = json.dumps(list(rsvps))
    uids = f"(SELECT uid FROM rsvp WHERE id IN {_OF_THESE})"
    for table in ("notice", "invite"):
        db.run(f"DELETE FROM {table} WHERE rsvp_uid IN {uids}", (these,))
    for ticket in db.column(f"SELECT id FROM ticket WHERE rsvp_uid IN {uids}", (these,)):
        db.run("UPDATE ticket SET short = ? WHERE id = ?", (db.entropy(8).hex().upper(), ticket))
    texts = ", ".join(f"\"{name}\" = ''" for name in texts_of("scan"))
    db.run(f"UPDATE scan SET {texts} WHERE rsvp_id IN {_OF_THESE}", (these,))


def _make_rsvps_nameless(db: WriteTransaction, rsvps: Sequence[int]) -> None:
    these = json.dumps(list(rsvps))
    for reference in references.to(db, "rsvp"):
        if reference.set_null:
            continue
        if reference.table not in FIGURES:
            references.remove(db, reference, rsvps)
        elif texts := texts_of(reference.table):
            blank = ", ".join(f"\"{name}\" = ''" for name in texts)
            db.run(
                f'UPDATE "{reference.table}" SET {blank} WHERE "{reference.column}" IN {_OF_THESE}', (these,)
            )
    blank = ", ".join(f"\"{name}\" = ''" for name in texts_of("rsvp"))
    for rsvp in rsvps:
        old, new = db.value("SELECT uid FROM rsvp WHERE id = ?", (rsvp,)), db.uid().bytes
        db.run(f"UPDATE rsvp SET uid = ?, {blank} WHERE id = ?", (new, rsvp))
        for table in ("ticket", "badge_print"):
            db.run(f"UPDATE {table} SET rsvp_uid = ? WHERE rsvp_uid = ?", (new, old))


def _leave_coming_seats(db: WriteTransaction, people: str, now: int) -> None:
    db.run(
        f"DELETE FROM seat WHERE person_id IN {_OF_THESE} AND round_id IN (SELECT o.id FROM seating_round o"
        " JOIN seating s ON s.id = o.seating_id JOIN event e ON e.id = s.event_id WHERE e.end_utc >= ?)",
        (people, now),
    )


def _cut(db: WriteTransaction, reference: Reference, person_ids: Sequence[int], people: str) -> None:
    """Remove the rows of one column that lead to people, unless they are figures."""
    if reference.table in FIGURES:
        return
    if reference.set_null or (reference.table, reference.column) in person_removal.WITHOUT_THEM:
        db.run(
            f'UPDATE "{reference.table}" SET "{reference.column}" = NULL'
            f' WHERE "{reference.column}" IN {_OF_THESE}',
            (people,),
        )
        return
    _loosen(db, reference, people)
    references.remove(db, reference, person_ids)


def _loosen(db: WriteTransaction, reference: Reference, people: str) -> None:
    """Let rows of others stay that name a row which goes, and need not: a block outlives its incident."""
    needed = {(child.table, child.column) for child in references.to(db, reference.table)}
    for table, column in needed:
        if references.may_lead_nowhere(db, table, column):
            db.run(
                f'UPDATE "{table}" SET "{column}" = NULL WHERE "{column}" IN'
                f' (SELECT id FROM "{reference.table}" WHERE "{reference.column}" IN {_OF_THESE})',
                (people,),
            )


def _make_nameless(db: WriteTransaction, people: str) -> None:
    """Remove the people themselves, or take from those who are counted everything that tells who it was."""
    counted = [ref for ref in references.to(db, "person") if ref.table in FIGURES]
    still = " OR ".join(
        f'EXISTS (SELECT 1 FROM "{ref.table}" WHERE "{ref.column}" = person.id)' for ref in counted
    )
    db.run(f"DELETE FROM person WHERE id IN {_OF_THESE} AND NOT ({still})", (people,))
    blank = ", ".join(
        f"\"{name}\" = ''" for name in texts_of("person") if name not in ("name", "sort_key", "family_key")
    )
    for person in db.column(f"SELECT id FROM person WHERE id IN {_OF_THESE}", (people,)):
        db.run(
            f"UPDATE person SET uid = ?, name = ?, sort_key = ?, family_key = ?, {blank} WHERE id = ?",
            (db.uid().bytes, NAMELESS, sort_key(NAMELESS), family_key(NAMELESS), person),
        )


def saved_paths(db: ReadTransaction, person_ids: Sequence[int]) -> list[str]:
    """Give the files that were saved of events for which people have an RSVP."""
    return db.column(
        "SELECT path FROM saved_file WHERE event_id IN (SELECT event_id FROM rsvp WHERE person_id IN"
        f" {_OF_THESE}) ORDER BY saved_at, id",
        (json.dumps(list(person_ids)),),
    )


def doors_of(db: ReadTransaction, person_ids: Sequence[int]) -> set[bytes]:
    """Give the uids of the doors of events for which people have an RSVP."""
    return set(
        db.column(
            "SELECT uid FROM door WHERE event_id IN (SELECT event_id FROM rsvp WHERE person_id IN"
            f" {_OF_THESE})",
            (json.dumps(list(person_ids)),),
        )
    )
