"""Tags of people."""

import json
from collections.abc import Iterable, Sequence

from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def counts(db: ReadTransaction) -> dict[str, int]:
    """Count the people of every tag, in the order of the tags' names."""
    return dict(db.rows("SELECT name, count(*) FROM person_tag GROUP BY name ORDER BY name"))


def of_people(db: ReadTransaction, person_ids: Sequence[int]) -> dict[int, list[str]]:
    """Give the tags of these people, by person; who has none is left out."""
    rows = db.run(
        "SELECT person_id, name FROM person_tag WHERE person_id IN (SELECT value FROM json_each(?))"
        " ORDER BY person_id, name",
        (json.dumps(list(person_ids)),),
    )
    found: dict[int, list[str]] = {}
    for person_id, name in rows:
        found.setdefault(person_id, []).append(name)
    return found


def give(db: WriteTransaction, person_ids: Iterable[int], names: Iterable[str]) -> None:
    """Give people tags that they may have already."""
    wanted = list(names)
    db.run_many(
        "INSERT INTO person_tag (person_id, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(person_id, name) for person_id in person_ids for name in wanted],
    )


def take(db: WriteTransaction, person_ids: Sequence[int], names: Sequence[str]) -> None:
    """Take tags from people."""
    db.run(
        "DELETE FROM person_tag WHERE person_id IN (SELECT value FROM json_each(?))"
        " AND name IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)), json.dumps(list(names))),
    )
