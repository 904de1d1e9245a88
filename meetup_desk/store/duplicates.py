"""People who share an address, and who were told apart."""

import json
from collections.abc import Iterable, Sequence

from meetup_desk.domain.ids import PersonId
from meetup_desk.store.file.read_transaction import ReadTransaction

_MOST = 5_000  # pairs; a number that hundreds share belongs to none of them


def sharing(db: ReadTransaction) -> list[tuple[PersonId, PersonId, str]]:
    """Give pairs of people who share an address, the smaller id first, with its kind."""
    return [
        (PersonId(one), PersonId(other), kind)
        for one, other, kind in db.rows(
            "SELECT DISTINCT a.person_id, b.person_id, a.kind FROM contact_point a JOIN contact_point b"
            " ON b.kind = a.kind AND b.value = a.value AND b.person_id > a.person_id"
            f" WHERE a.value <> '' LIMIT {_MOST}"
        )
    ]


def apart(db: ReadTransaction) -> set[tuple[PersonId, PersonId]]:
    """Give the pairs that somebody said are two people, the smaller id first."""
    pairs = db.rows("SELECT person_id, other_id FROM distinct_pair")
    return {(min(pair), max(pair)) for pair in pairs}


def came_together(db: ReadTransaction, pairs: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """Give those of these pairs who were both let in at one event: they are two people."""
    rows = db.rows(
        "SELECT DISTINCT a.person_id, b.person_id FROM json_each(?) asked"
        " JOIN rsvp a ON a.person_id = asked.value ->> 0 AND a.came > 0"
        " JOIN rsvp b ON b.event_id = a.event_id AND b.person_id = asked.value ->> 1 AND b.came > 0",
        (json.dumps([list(pair) for pair in pairs]),),
    )
    return {(one, other) for one, other in rows}


def rsvp_counts(db: ReadTransaction, person_ids: Iterable[int]) -> dict[int, int]:
    """Count the RSVPs of these people; who has none is left out."""
    return dict(
        db.rows(
            "SELECT person_id, count(*) FROM rsvp WHERE person_id IN (SELECT value FROM json_each(?))"
            " GROUP BY person_id",
            (json.dumps(list(person_ids)),),
        )
    )
