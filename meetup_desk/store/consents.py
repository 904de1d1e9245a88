"""Consents of people: every one is a row of its own, and the latest of a purpose counts."""

import json
from collections.abc import Iterable

from meetup_desk.domain.consents import Consent
from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_FIELDS = "person_id, purpose, granted, at, wording, lang, version, source"
INSERT = f"INSERT INTO consent ({_FIELDS}) VALUES (?,?,?,?,?,?,?,?)"
WITHDRAWN = (
    "SELECT c.person_id FROM consent c WHERE c.purpose = :purpose AND NOT c.granted AND NOT EXISTS"
    " (SELECT 1 FROM consent l WHERE l.person_id = c.person_id AND l.purpose = c.purpose"
    " AND (l.at, l.id) > (c.at, c.id))"
)
"""SQL of who refused a purpose, or withdrew it, and has not agreed since."""

GRANTED = WITHDRAWN.replace("AND NOT c.granted", "AND c.granted")
"""SQL of who agreed to a purpose, and has not withdrawn it since."""


def add(db: WriteTransaction, consent: Consent) -> None:
    """Write a consent down; those before stay."""
    db.run(
        INSERT,
        (
            consent.person_id,
            consent.purpose,
            consent.granted,
            consent.at,
            consent.wording,
            consent.lang,
            consent.version,
            consent.source,
        ),
    )


def of_person(db: ReadTransaction, person_id: PersonId) -> list[Consent]:
    """Give all that a person agreed to, refused or withdrew, oldest first."""
    rows = db.rows(f"SELECT {_FIELDS} FROM consent WHERE person_id = ? ORDER BY at, id", (person_id,))
    return [
        Consent(
            person_id=PersonId(person),
            purpose=purpose,
            granted=bool(granted),
            at=Instant(at),
            wording=wording,
            lang=lang,
            version=version,
            source=source,
        )
        for person, purpose, granted, at, wording, lang, version, source in rows
    ]


def withdrawn(db: ReadTransaction, purpose: str, person_ids: Iterable[int]) -> set[int]:
    """Give who of these people refused a purpose, or withdrew it."""
    return _of(db, WITHDRAWN, purpose, person_ids)


def granted(db: ReadTransaction, purpose: str, person_ids: Iterable[int]) -> set[int]:
    """Give who of these people agreed to a purpose."""
    return _of(db, GRANTED, purpose, person_ids)


def _of(db: ReadTransaction, sql: str, purpose: str, person_ids: Iterable[int]) -> set[int]:
    facts = {"purpose": purpose, "people": json.dumps(sorted(set(person_ids)))}
    return set(db.column(f"{sql} AND c.person_id IN (SELECT value FROM json_each(:people))", facts))
