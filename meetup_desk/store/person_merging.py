"""Merging two people: everything that leads to one of them leads to the other afterwards."""

from typing import NamedTuple

from meetup_desk.domain.ids import PersonId, RsvpId
from meetup_desk.store import membership_merging, person_removal
from meetup_desk.store.file import references
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.references import Reference
from meetup_desk.store.file.write_transaction import WriteTransaction

CARRIED = frozenset(
    {
        *("contact_point", "external_id", "consent", "block", "rsvp"),
        *("person_tag", "person_note", "distinct_pair", "voice", "voice_support"),
        *("membership", "incident", "strike", "reward", "retention_hold"),
        *("seat", "seating_rule", "meeting", "need_offer", "introduction", "buddy"),
    }
)
"""Tables whose rows about a person were thought through: two people may both have such a row."""

_SMALLER_FIRST = {"distinct_pair": (), "meeting": ("source", "at")}
"""Tables of pairs that begin with the smaller id, and what else makes their rows unique."""

_NOT_PAIRS = {"membership"}
"""Tables whose second person is a fact about the row, and no other half of it."""

# The RSVP that counts for more: who came, who is going, who waits, who asked; then the earlier one.
_WEIGHT = (
    "CASE WHEN r.came > 0 THEN 0 WHEN r.status = 'going' THEN 1 WHEN r.status = 'waitlisted' THEN 2"
    " WHEN r.status = 'requested' THEN 3 WHEN r.status IN ('tentative', 'invited') THEN 4 ELSE 5 END"
)


class SameEvent(NamedTuple):
    """An event for which both people have an RSVP: one of the two stays."""

    event_id: int
    title: str
    kept: RsvpId
    dropped: RsvpId
    both_came: bool


def same_events(db: ReadTransaction, keep: PersonId, other: PersonId) -> list[SameEvent]:
    """Give the events for which both have an RSVP, with the one that counts for more."""
    rows = db.rows(
        f"SELECT r.event_id, e.title, r.id, {_WEIGHT} AS weight, o.id,"
        f" (SELECT {_WEIGHT} FROM rsvp r WHERE r.id = o.id) AS others, r.came > 0 AND o.came > 0"
        " FROM rsvp r JOIN rsvp o ON o.event_id = r.event_id AND o.person_id = ?"
        " JOIN event e ON e.id = r.event_id WHERE r.person_id = ? ORDER BY e.start_utc DESC",
        (other, keep),
    )
    return [
        SameEvent(event, title, *((mine, theirs) if weight <= others else (theirs, mine)), bool(both))
        for event, title, mine, weight, theirs, others, both in rows
    ]


def merge(db: WriteTransaction, keep: PersonId, other: PersonId) -> None:
    """Let all that is the other's be the kept person's, and remove the other."""
    db.flush()
    for same in same_events(db, keep, other):
        for reference in references.to(db, "rsvp"):
            if not reference.set_null:  # a ticket of the one that goes is withdrawn
                references.lead_elsewhere(db, reference, same.dropped, same.kept)
        person_removal.remove_rsvps(db, [same.dropped])
    membership_merging.leave_the_better(db, "person_id", keep, other)
    references_to_people = references.to(db, "person")
    _drop_pairs(db, references_to_people, keep, other)
    db.run(
        "UPDATE membership SET buddy_id = NULL WHERE person_id IN (?1, ?2) AND buddy_id IN (?1, ?2)",
        (keep, other),
    )
    for reference in references_to_people:
        references.lead_elsewhere(db, reference, other, keep)
    for table, more in _SMALLER_FIRST.items():
        _put_smaller_first(db, table, more)
    db.run("DELETE FROM person WHERE id = ?", (other,))
    db.expire()


def _drop_pairs(db: WriteTransaction, found: list[Reference], keep: PersonId, other: PersonId) -> None:
    """Remove rows that tie the two to one another: nobody meets themselves."""
    tables = [reference.table for reference in found]
    for table in {table for table in tables if tables.count(table) > 1} - _NOT_PAIRS:
        one, two = (reference.column for reference in found if reference.table == table)
        db.run(f'DELETE FROM "{table}" WHERE "{one}" IN (?1, ?2) AND "{two}" IN (?1, ?2)', (keep, other))


def _put_smaller_first(db: WriteTransaction, table: str, more: tuple[str, ...]) -> None:
    same = "".join(f' AND o."{name}" = "{table}"."{name}"' for name in more)
    db.run(
        f'DELETE FROM "{table}" WHERE person_id > other_id AND EXISTS (SELECT 1 FROM "{table}" o'
        f' WHERE o.person_id = "{table}".other_id AND o.other_id = "{table}".person_id{same})'
    )
    db.run(f'UPDATE "{table}" SET person_id = other_id, other_id = person_id WHERE person_id > other_id')
