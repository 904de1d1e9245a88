"""Writing many answers at once: one prepared statement a table, ids handed out beforehand."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from meetup_desk.domain.ids import EventId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.store import consents, search, tickets
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

NO_PARTS: frozenset[int] = frozenset()  # one for all: Python makes a new one each time, of 216 bytes


class KnownAnswer(NamedTuple):
    """The answer that a person has given for the event so far."""

    rsvp_id: int
    status: RsvpStatus
    party: int  # people
    answered_at: Instant
    parts: frozenset[int] = NO_PARTS  # ids of what was chosen
    guests: str = ""  # names of who comes along, one a line


class PersonInsert(NamedTuple):
    """A new person."""

    id: int
    uid: bytes
    name: str
    badge_name: str
    affiliation: str
    title: str
    sort_key: str
    family_key: str


class PersonUpdate(NamedTuple):
    """What fills the gaps in what is known of a person."""

    affiliation: str
    title: str
    badge_name: str
    id: int


class ContactRow(NamedTuple):
    """A way to reach a person."""

    person_id: int
    kind: str
    value: str
    shown: str


class ExternalIdInsert(NamedTuple):
    """The id that another service gave a person."""

    person_id: int
    service: str
    value: str


class ConsentInsert(NamedTuple):
    """What a person agreed to, or refused."""

    person_id: int
    purpose: str
    granted: bool
    at: int  # microseconds UTC
    wording: str  # the heading under which they answered
    lang: str
    version: str
    source: str
    event_id: int | None  # the one event that it is for


class RsvpInsert(NamedTuple):
    """A new answer."""

    id: int
    uid: bytes
    event_id: int
    person_id: int
    status: str
    party: int
    answered_at: int  # microseconds UTC
    waitlist_rank: int | None
    answers: str  # JSON, by question
    needs_diet: str
    needs_access: str
    needs_language: str
    note: str
    guests: str


class RsvpUpdate(NamedTuple):
    """A newer answer in the place of the one that is known."""

    status: str
    party: int
    answered_at: int  # microseconds UTC
    waitlist_rank: int | None  # None: the one it has, if it stays on the waitlist
    answers: str  # JSON, by question
    needs_diet: str
    needs_access: str
    needs_language: str
    note: str
    guests: str  # empty: those that are known
    id: int


class TicketInsert(NamedTuple):
    """The ticket of a new answer that has a seat."""

    uid: bytes
    event_id: int
    rsvp_id: int
    rsvp_uid: bytes
    number: bytes  # 8 random bytes, in the code
    short: str
    issued_at: int  # microseconds UTC


class GuestsUpdate(NamedTuple):
    """Names of guests for an answer that had none."""

    guests: str
    rsvp_id: int


class PartInsert(NamedTuple):
    """A part that an answer chooses."""

    rsvp_id: int
    part_id: int


_INSERT_PERSON = (
    "INSERT INTO person (id, uid, name, badge_name, affiliation, title, locale, sort_key, family_key)"
    " VALUES (?,?,?,?,?,?,'',?,?)"
)
_INSERT_CONTACT = "INSERT INTO contact_point (person_id, kind, value, shown) VALUES (?,?,?,?)"
_INSERT_EXTERNAL_ID = "INSERT INTO external_id (person_id, service, value) VALUES (?,?,?)"
_INSERT_RSVP = (
    "INSERT INTO rsvp (id, uid, event_id, person_id, status, party, answered_at, waitlist_rank, answers,"
    " needs_diet, needs_access, needs_language, note, guests, override_reason)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,'')"
)
_UPDATE_RSVP = (
    "UPDATE rsvp SET status = ?, party = ?, answered_at = ?,"
    " waitlist_rank = coalesce(?, CASE WHEN status = ?1 THEN waitlist_rank END), answers = ?, needs_diet = ?,"
    " needs_access = ?, needs_language = ?, note = ?, guests = coalesce(nullif(?, ''), guests),"
    " override_reason = '' WHERE id = ?"
)
_UPDATE_PERSON = (
    "UPDATE person SET affiliation = CASE affiliation WHEN '' THEN ?1 ELSE affiliation END,"
    " title = CASE title WHEN '' THEN ?2 ELSE title END,"
    " badge_name = CASE badge_name WHEN '' THEN ?3 ELSE badge_name END WHERE id = ?4"
    " AND ((affiliation = '' AND ?1 <> '') OR (title = '' AND ?2 <> '') OR (badge_name = '' AND ?3 <> ''))"
)
_ADD_CONTACT = (
    "INSERT INTO contact_point (person_id, kind, value, shown) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS"
    " (SELECT 1 FROM contact_point WHERE person_id = ?1 AND kind = ?2 AND value = ?3)"
)
_ADD_EXTERNAL_ID = f"{_INSERT_EXTERNAL_ID} ON CONFLICT DO NOTHING"
# An old list must not bring back what was withdrawn since: without a time it only adds what nobody said yet.
_ADD_CONSENT = (
    "INSERT INTO consent (person_id, purpose, granted, at, wording, lang, version, source, event_id)"
    " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 WHERE NOT EXISTS (SELECT 1 FROM consent"
    " WHERE person_id = ?1 AND purpose = ?2 AND event_id IS ?9"
    " AND CASE WHEN ?10 THEN granted = ?3 AND at >= ?4 ELSE ?3 OR NOT granted END)"
)
_ADD_PART = "INSERT INTO rsvp_part (rsvp_id, part_id) VALUES (?,?) ON CONFLICT DO NOTHING"
_REMOVE_PART = "DELETE FROM rsvp_part WHERE rsvp_id = ? AND part_id = ?"
_UPDATE_GUESTS = "UPDATE rsvp SET guests = ? WHERE id = ?"

_STATEMENTS = {  # by field of ImportRows, in the order in which tables depend on each other
    "people": _INSERT_PERSON,
    "contacts": _INSERT_CONTACT,
    "external_ids": _INSERT_EXTERNAL_ID,
    "consents": consents.INSERT,
    "rsvps": _INSERT_RSVP,
    "tickets": tickets.INSERT,
    "search_entries": search.INSERT,
    "people_updates": _UPDATE_PERSON,
    "more_contacts": _ADD_CONTACT,
    "more_external_ids": _ADD_EXTERNAL_ID,
    "more_consents": _ADD_CONSENT,
    "rsvp_updates": _UPDATE_RSVP,
    "parts": _ADD_PART,
    "parts_removed": _REMOVE_PART,
    "guests_updates": _UPDATE_GUESTS,
}


@dataclass(slots=True)
class ImportRows:
    """Rows of one slice of an import."""

    people: list[PersonInsert] = field(default_factory=list)
    contacts: list[ContactRow] = field(default_factory=list)
    external_ids: list[ExternalIdInsert] = field(default_factory=list)
    consents: list[ConsentInsert] = field(default_factory=list)
    rsvps: list[RsvpInsert] = field(default_factory=list)
    tickets: list[TicketInsert] = field(default_factory=list)
    search_entries: list[search.Entry] = field(default_factory=list)
    people_updates: list[PersonUpdate] = field(default_factory=list)
    more_contacts: list[ContactRow] = field(default_factory=list)  # of people who are known
    more_external_ids: list[ExternalIdInsert] = field(default_factory=list)  # likewise
    more_consents: list[tuple[Any, ...]] = field(default_factory=list)  # and whether it was dated
    rsvp_updates: list[RsvpUpdate] = field(default_factory=list)
    parts: list[PartInsert] = field(default_factory=list)
    parts_removed: list[PartInsert] = field(default_factory=list)
    guests_updates: list[GuestsUpdate] = field(default_factory=list)
    reindexed: set[int] = field(default_factory=set)  # people whose entries in the search may have changed

    def write(self, db: WriteTransaction) -> None:
        """Write all rows."""
        for name, sql in _STATEMENTS.items():
            rows: list[Any] = getattr(self, name)
            if rows:
                db.run_many(sql, rows)
        search.refresh(db, self.reindexed)


def known_answers(
    db: ReadTransaction, event_id: EventId, person_ids: Iterable[int], *, with_parts: bool
) -> dict[int, KnownAnswer]:
    """Give the answers of these people for an event, by person; parts only where they are asked for."""
    rows = db.rows(
        "SELECT person_id, id, status, party, answered_at, guests FROM rsvp WHERE event_id = ?"
        " AND person_id IN (SELECT value FROM json_each(?))",
        (event_id, json.dumps(list(person_ids))),
    )
    parts = _parts_of(db, [rsvp_id for _, rsvp_id, *_ in rows]) if with_parts else {}
    return {
        person_id: KnownAnswer(
            rsvp_id, RsvpStatus(status), party, answered_at, parts.get(rsvp_id, NO_PARTS), guests
        )
        for person_id, rsvp_id, status, party, answered_at, guests in rows
    }


def _parts_of(db: ReadTransaction, rsvp_ids: list[int]) -> dict[int, frozenset[int]]:
    """Give the parts that answers chose, by answer; those that chose none are left out."""
    rows = db.rows(
        "SELECT rsvp_id, part_id FROM rsvp_part WHERE rsvp_id IN (SELECT value FROM json_each(?))",
        (json.dumps(rsvp_ids),),
    )
    chosen: dict[int, set[int]] = {}
    for rsvp_id, part_id in rows:
        chosen.setdefault(rsvp_id, set()).add(part_id)
    return {rsvp_id: frozenset(parts) for rsvp_id, parts in chosen.items()}
