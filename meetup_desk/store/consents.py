"""Consents of people: every one is a row of its own, and the latest of a purpose counts."""

import json
from collections.abc import Iterable

from meetup_desk.domain.consents import Consent, ConsentPurpose
from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_FIELDS = "person_id, purpose, granted, at, wording, lang, version, source, event_id"
INSERT = f"INSERT INTO consent ({_FIELDS}) VALUES (?,?,?,?,?,?,?,?,?)"
_COUNTS_HERE = "({0}.event_id IS NULL OR {0}.event_id = :event)"
WITHDRAWN = (
    "SELECT c.person_id FROM consent c WHERE c.purpose = :purpose AND NOT c.granted"
    f" AND {_COUNTS_HERE.format('c')} AND NOT EXISTS (SELECT 1 FROM consent l WHERE l.person_id = c.person_id"
    f" AND l.purpose = c.purpose AND (l.at, l.id) > (c.at, c.id) AND {_COUNTS_HERE.format('l')})"
)
"""SQL of who refused a purpose, or withdrew it, and has not agreed since, for all events or for `:event`."""

GRANTED = WITHDRAWN.replace("AND NOT c.granted", "AND c.granted")
"""SQL of who agreed to a purpose, and has not withdrawn it since, for all events or for `:event`."""

ONLY_ELSEWHERE = (
    f"SELECT c.person_id FROM consent c WHERE c.purpose = '{ConsentPurpose.DATA}' AND c.granted"
    " AND c.event_id IS NOT NULL AND c.event_id IS NOT :event AND NOT EXISTS"
    " (SELECT 1 FROM consent o WHERE o.person_id = c.person_id AND o.granted"
    f" AND o.purpose IN ('{ConsentPurpose.DATA}', '{ConsentPurpose.NEWS}') AND {_COUNTS_HERE.format('o')})"
)
"""SQL of who let their data be kept for another event alone, and agreed neither to `:event` nor to news."""


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
            consent.event_id,
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
            event_id=event,
        )
        for person, purpose, granted, at, wording, lang, version, source, event in rows
    ]


def withdrawn(
    db: ReadTransaction, purpose: str, person_ids: Iterable[int], event_id: EventId | None = None
) -> set[int]:
    """Give who of these people refused a purpose, or withdrew it, for all events or for this one."""
    return _of(db, WITHDRAWN, purpose, person_ids, event_id)


def granted(
    db: ReadTransaction, purpose: str, person_ids: Iterable[int], event_id: EventId | None = None
) -> set[int]:
    """Give who of these people agreed to a purpose, for all events or for this one."""
    return _of(db, GRANTED, purpose, person_ids, event_id)


def _of(
    db: ReadTransaction, sql: str, purpose: str, person_ids: Iterable[int], event_id: EventId | None
) -> set[int]:
    facts = {"purpose": purpose, "people": json.dumps(sorted(set(person_ids))), "event": event_id}
    return set(db.column(f"{sql} AND c.person_id IN (SELECT value FROM json_each(:people))", facts))
