"""Writing many answers at once: one prepared statement a table, ids handed out beforehand."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from meetup_desk.domain.ids import EventId
from meetup_desk.store import search, tickets
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction

_PERSON = (
    "INSERT INTO person (id, uid, name, badge_name, affiliation, title, locale, sort_key, family_key)"
    " VALUES (?,?,?,?,?,?,'',?,?)"
)
_CONTACT = "INSERT INTO contact_point (person_id, kind, value, shown) VALUES (?,?,?,?)"
_EXTERNAL = "INSERT INTO external_id (person_id, service, value) VALUES (?,?,?)"
_CONSENT = "INSERT INTO consent (person_id, purpose, granted, at) VALUES (?,'data',?,?)"
_RSVP = (
    "INSERT INTO rsvp (id, uid, event_id, person_id, status, party, answered_at, waitlist_rank, answers,"
    " needs_diet, needs_access, needs_language, note, guests, override_reason)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,'')"
)
_RSVP_AGAIN = (
    "UPDATE rsvp SET status = ?, party = ?, answered_at = ?, waitlist_rank = coalesce(?,"
    " CASE WHEN status = ?1 THEN waitlist_rank END), answers = ?, needs_diet = ?, needs_access = ?,"
    " needs_language = ?, note = ?,"
    " guests = coalesce(nullif(?, ''), guests), override_reason = '' WHERE id = ?"
)
_PERSON_AGAIN = (
    "UPDATE person SET affiliation = CASE affiliation WHEN '' THEN ?1 ELSE affiliation END,"
    " title = CASE title WHEN '' THEN ?2 ELSE title END,"
    " badge_name = CASE badge_name WHEN '' THEN ?3 ELSE badge_name END WHERE id = ?4"
    " AND ((affiliation = '' AND ?1 <> '') OR (title = '' AND ?2 <> '') OR (badge_name = '' AND ?3 <> ''))"
)
_CONTACT_AGAIN = (
    "INSERT INTO contact_point (person_id, kind, value, shown) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS"
    " (SELECT 1 FROM contact_point WHERE person_id = ?1 AND kind = ?2 AND value = ?3)"
)
_EXTERNAL_AGAIN = "INSERT INTO external_id (person_id, service, value) VALUES (?,?,?) ON CONFLICT DO NOTHING"

_PART = "INSERT INTO rsvp_part (rsvp_id, part_id) VALUES (?,?) ON CONFLICT DO NOTHING"
_GUESTS = "UPDATE rsvp SET guests = ? WHERE id = ?"
_PART_GONE = "DELETE FROM rsvp_part WHERE rsvp_id = ? AND part_id = ?"

STATEMENTS = {
    "people": _PERSON,
    "contacts": _CONTACT,
    "externals": _EXTERNAL,
    "consents": _CONSENT,
    "answers": _RSVP,
    "tickets": tickets.INSERT,
    "entries": search.INSERT,
    "people_again": _PERSON_AGAIN,
    "contacts_again": _CONTACT_AGAIN,
    "externals_again": _EXTERNAL_AGAIN,
    "answers_again": _RSVP_AGAIN,
    "parts": _PART,
    "parts_gone": _PART_GONE,
    "guests": _GUESTS,
}


@dataclass(slots=True)
class Slice:
    """Rows of one slice of a bulk change, by statement, in the order in which tables depend on each other."""

    people: list[tuple[Any, ...]] = field(default_factory=list)
    contacts: list[tuple[Any, ...]] = field(default_factory=list)
    externals: list[tuple[Any, ...]] = field(default_factory=list)
    consents: list[tuple[Any, ...]] = field(default_factory=list)
    answers: list[tuple[Any, ...]] = field(default_factory=list)
    tickets: list[tuple[Any, ...]] = field(default_factory=list)
    entries: list[tuple[Any, ...]] = field(default_factory=list)
    people_again: list[tuple[Any, ...]] = field(default_factory=list)
    contacts_again: list[tuple[Any, ...]] = field(default_factory=list)
    externals_again: list[tuple[Any, ...]] = field(default_factory=list)
    answers_again: list[tuple[Any, ...]] = field(default_factory=list)
    parts: list[tuple[Any, ...]] = field(default_factory=list)
    parts_gone: list[tuple[Any, ...]] = field(default_factory=list)
    guests: list[tuple[Any, ...]] = field(default_factory=list)
    index_again: set[int] = field(default_factory=set)

    def write(self, db: WriteTransaction) -> None:
        """Write all rows."""
        for name, sql in STATEMENTS.items():
            rows = getattr(self, name)
            if rows:
                db.run_many(sql, rows)
        search.refresh(db, self.index_again)


def standings(db: ReadTransaction, event_id: EventId, person_ids: Iterable[int]) -> list[Row]:
    """Give (person id, RSVP id, status, party, answered at, guests) of these people's answers."""
    return db.rows(
        "SELECT person_id, id, status, party, answered_at, guests FROM rsvp WHERE event_id = ?"
        " AND person_id IN (SELECT value FROM json_each(?))",
        (event_id, json.dumps(list(person_ids))),
    )


def parts_of(db: ReadTransaction, rsvp_ids: Iterable[int]) -> dict[int, frozenset[int]]:
    """Give the parts that answers chose, by answer; those that chose none are left out."""
    rows = db.rows(
        "SELECT rsvp_id, part_id FROM rsvp_part WHERE rsvp_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rsvp_ids)),),
    )
    chosen: dict[int, set[int]] = {}
    for rsvp_id, part_id in rows:
        chosen.setdefault(rsvp_id, set()).add(part_id)
    return {rsvp_id: frozenset(parts) for rsvp_id, parts in chosen.items()}
