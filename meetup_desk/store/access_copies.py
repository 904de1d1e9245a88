"""What is kept of one person, row by row; what leads to a person and is not copied is named with why.

The two lists below cover the schema: a test fails for a table or a column of tomorrow that is in neither.
"""

import json
import re
from typing import Any

from meetup_desk.domain.access_copies import CopiedRow, CopiedSection
from meetup_desk.domain.ids import PersonId
from meetup_desk.store.file.read_transaction import ReadTransaction

COPIED: dict[str, tuple[str, ...]] = {
    "person": ("name", "badge_name", "affiliation", "title", "locale"),
    "contact_point": ("kind", "value", "label"),
    "external_id": ("service", "value"),
    "person_tag": ("name",),
    "consent": ("purpose", "granted", "at", "wording", "lang", "version", "source", "event_id"),
    "membership": (
        *("group_id", "status", "role", "is_newcomer", "answers"),
        *("applied_at", "decided_at", "renews_at", "renewal_told_at"),
    ),
    "membership_step": ("at", "status", "role", "reason"),
    "membership_condition": ("name", "at"),
    "limit_exemption": ("at", "used_at"),
    "rsvp": (
        *("event_id", "status", "party", "answered_at", "answers", "needs_diet", "needs_access"),
        *("needs_language", "note", "override_reason", "came", "came_at"),
        *("reconfirm_asked_at", "reconfirmed_at"),
    ),
    "rsvp_part": ("part_id",),
    "reply": ("method", "partstat", "comment", "proposed", "received_at"),
    "ticket": ("event_id", "short", "issued_at", "revoked_at"),
    "invite": ("event_id", "title", "method", "handed_at"),
    "notice": ("event_id", "kind", "way", "lang", "times", "place", "told_at"),
    "scan": ("event_id", "happened_at", "kind", "direction", "count", "verdict", "reason"),
    "settlement": ("event_id", "decision", "note", "at"),
    "badge_print": ("event_id", "at"),
    "seat": ("table_id",),
    "meeting": ("event_id", "source", "at"),
    "buddy": ("event_id", "reason", "feedback", "told_at"),
    "need_offer": ("kind", "text", "event_id", "open", "at"),
    "introduction": ("reason", "answer", "proposed_at", "asked_at", "met_at"),
    "voice": (
        *("kind", "title", "body", "group_id", "event_id", "slip"),
        *("state", "answer", "received_at", "closed_at", "public_text"),
    ),
    "voice_step": ("voice_id", "at", "state", "note"),
    "voice_support": ("voice_id",),
    "strike": (
        *("group_id", "event_id", "kind", "at", "told_at"),
        *("appeal", "appealed_at", "lifted_at", "lifted_why"),
    ),
    "reward": ("group_id", "year", "what", "cost", "at"),
    "retention_hold": ("reason", "at"),
}
"""Columns that a copy holds, by table, in their order."""

EXCEPTIONS = {
    "person_note": "notes of the organisers about a person are theirs; they are counted",
    "block": "its reason may tell who reported",
    "incident": "it holds what others said, and protects who reported",
    "incident_evidence": "belongs to an incident",
    "incident_reading": "tells who read an incident, not whom it is about",
    "distinct_pair": "says only that two records are two people",
    "seating_rule": "says who does not sit with whom, which is about others too",
    "voice_argument": "arguments are nobody's by name",
}
"""Tables that lead to a person and are not copied, with why."""

UNSAID = frozenset(
    {
        *("id", "uid", "sort_key", "family_key", "person_id", "rsvp_id", "rsvp_uid", "membership_id"),
        *("limit_id", "round_id", "need_id", "offer_id", "merged_into_id", "up_to", "undoes"),  # keys
        *("other_id", "buddy_id", "other_answer", "handed_to", "guests", "supporters"),  # others
        *("by", "actor", "owner", "lifted_by", "unnamed"),  # who did it
        *("waitlist_rank", "sequence", "stamped_at", "told", "number", "printed_from"),  # of the machine
        *("door_id", "list_id", "door_seq", "ticket_id", "severity", "overridden", "overrode", "set_aside"),
        *("claimed", "device_at", "not_before", "clock", "received_at", "shown", "venue_id", "due_at"),
        *("extensions", "threshold", "until_at", "public_names"),
    }
)
"""Columns of copied tables that say nothing of the person, or something of others."""

_OF_RSVP = "IN (SELECT {0} FROM rsvp WHERE person_id = :person)"
_WHERE = {
    "person": "id = :person",
    "meeting": ":person IN (person_id, other_id)",
    "introduction": ":person IN (person_id, other_id)",
    "buddy": ":person IN (person_id, buddy_id)",
    **dict.fromkeys(
        ("membership_step", "membership_condition", "limit_exemption"),
        "membership_id IN (SELECT id FROM membership WHERE person_id = :person)",
    ),
    **dict.fromkeys(("rsvp_part", "reply", "scan", "settlement"), f"rsvp_id {_OF_RSVP.format('id')}"),
    **dict.fromkeys(("ticket", "invite", "notice", "badge_print"), f"rsvp_uid {_OF_RSVP.format('uid')}"),
    "voice_step": "voice_id IN (SELECT id FROM voice WHERE person_id = :person)",
}
_MINE = {  # which of two columns is about this person
    ("introduction", "answer"): "CASE :person WHEN other_id THEN other_answer ELSE answer END",
}
_NAMES = {
    "event_id": "SELECT title FROM event WHERE id = ?",
    "group_id": 'SELECT name FROM "group" WHERE id = ?',
    "part_id": "SELECT name FROM part WHERE id = ?",
    "voice_id": "SELECT title FROM voice WHERE id = ?",
    "table_id": "SELECT name FROM seating_table WHERE id = ?",
}
_OWN = frozenset({"person", "contact_point", "external_id"})  # nothing of others is in them
MASK = "○○○"


def sections(db: ReadTransaction, person_id: PersonId) -> list[CopiedSection]:
    """Give the rows that are kept of a person, by table; names of others in texts are masked."""
    found = [CopiedSection(table=table, rows=tuple(_rows(db, table, person_id))) for table in COPIED]
    names = _others(db, person_id, _texts(found))
    if not names:
        return found
    pattern = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, names))})")
    return [each if each.table in _OWN else _masked(each, pattern) for each in found]


def count(db: ReadTransaction, table: str, person_id: PersonId) -> int:
    """Count the rows of a table about a person."""
    return int(db.value(f'SELECT count(*) FROM "{table}" WHERE person_id = ?', (person_id,)))


def _rows(db: ReadTransaction, table: str, person_id: PersonId) -> list[CopiedRow]:
    columns = COPIED[table]
    picked = ", ".join(_MINE.get((table, column), f'"{column}"') for column in columns)
    where = _WHERE.get(table, "person_id = :person")
    rows = db.rows(f'SELECT {picked} FROM "{table}" WHERE {where} ORDER BY id', {"person": person_id})
    return [
        {
            name: _value(db, name, value)
            for name, value in zip(columns, row, strict=True)
            if value not in ("", None)
        }
        for row in rows
    ]


def _value(db: ReadTransaction, column: str, value: Any) -> Any:
    if column in _NAMES:
        return db.value(_NAMES[column], (value,)) or ""
    if column == "answers":
        return json.loads(value) if value else {}
    return value


def _texts(found: list[CopiedSection]) -> str:
    return "\n".join(
        json.dumps(row, ensure_ascii=False) for each in found if each.table not in _OWN for row in each.rows
    )


def _others(db: ReadTransaction, person_id: PersonId, text: str) -> list[str]:
    """Give the names of other people that stand in a text, the longest first."""
    rows = db.column(
        "SELECT name FROM person WHERE id <> :person AND length(name) > 1 AND instr(:text, name) > 0"
        " AND name NOT IN (SELECT name FROM person WHERE id = :person"
        " UNION SELECT badge_name FROM person WHERE id = :person)",
        {"person": person_id, "text": text},
    )
    return sorted(set(rows), key=lambda name: (-len(name), name))


def _masked(section: CopiedSection, pattern: re.Pattern[str]) -> CopiedSection:
    def mask(value: Any) -> Any:
        if isinstance(value, str):
            return pattern.sub(MASK, value)
        if isinstance(value, dict):
            return {mask(key): mask(one) for key, one in value.items()}
        return value

    return CopiedSection(
        table=section.table,
        rows=tuple({name: mask(value) for name, value in row.items()} for row in section.rows),
    )
