"""What is due for destruction, found by the terms of each group; and holds."""

import json
from collections.abc import Sequence

from meetup_desk.domain.ids import UNSAVED, EventId, GroupId, PersonId
from meetup_desk.domain.names import sort_key
from meetup_desk.domain.retention import NAMELESS, OF_PEOPLE, DueLine, RetentionKind, RetentionTerm, Terms
from meetup_desk.domain.times import DAY, Instant
from meetup_desk.domain.today import TodayItem
from meetup_desk.store import erasing, search
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

NO_GROUP = 0  # stands for the terms of the whole desk among those of groups

# Fields of an RSVP that are kept for a term after its event; an index holds the rows that have any.
_KEPT_IN_RSVP: dict[RetentionKind, str] = {
    RetentionKind.NEEDS: "(r.needs_diet <> '' OR r.needs_access <> '' OR r.needs_language <> '')",
    RetentionKind.ANSWERS: "(r.answers <> '' OR r.note <> '' OR r.handed_to <> '' OR r.guests <> '')",
}
# Each gives the group, the person (or the sheet that nobody signed), the row, and from when the term runs.
_OF_EVENT = "FROM event e JOIN terms t ON t.group_id = e.group_id AND e.end_utc < t.before"
_DUE: dict[RetentionKind, str] = {
    **{
        kind: "SELECT e.group_id, r.person_id, r.id AS row_id, e.end_utc AS since"
        f" {_OF_EVENT} JOIN rsvp r ON r.event_id = e.id AND {kept}"
        for kind, kept in _KEPT_IN_RSVP.items()
    },
    RetentionKind.PICTURES: "SELECT coalesce(e.group_id, :no_group) AS group_id, s.id AS person_id,"
    " a.id AS row_id, s.answered_at AS since FROM sheet_answer a JOIN answer_sheet s ON s.id = a.sheet_id"
    " JOIN survey v ON v.id = s.survey_id LEFT JOIN event e ON e.id = v.event_id"
    " JOIN terms t ON t.group_id = coalesce(e.group_id, :no_group)"
    " WHERE a.picture <> x'' AND a.state <> 'to_ask' AND s.answered_at < t.before",
    RetentionKind.NOTICES: "SELECT e.group_id, r.person_id, r.id AS row_id, e.end_utc AS since"
    f" {_OF_EVENT} JOIN notice n ON n.event_id = e.id JOIN rsvp r ON r.uid = n.rsvp_uid"
    " UNION SELECT e.group_id, r.person_id, r.id, e.end_utc FROM reply y JOIN rsvp r ON r.id = y.rsvp_id"
    " JOIN event e ON e.id = r.event_id JOIN terms t ON t.group_id = e.group_id AND e.end_utc < t.before",
    RetentionKind.APPLICATIONS: "SELECT m.group_id, m.person_id, m.id AS row_id, m.decided_at AS since"
    " FROM terms t JOIN membership m ON m.group_id = t.group_id"
    " WHERE m.status IN ('refused', 'left', 'removed', 'expired') AND m.decided_at < t.before"
    " AND (m.answers <> '' OR EXISTS"
    " (SELECT 1 FROM membership_step s WHERE s.membership_id = m.id AND s.reason <> ''))",
    RetentionKind.STRIKES: "SELECT s.group_id, s.person_id, s.id AS row_id, s.at AS since"
    " FROM terms t JOIN strike s ON s.group_id = t.group_id WHERE s.at < t.before",
    RetentionKind.INCIDENTS: "SELECT i.group_id, i.person_id, i.id AS row_id, i.closed_at AS since"
    " FROM terms t JOIN incident i ON i.group_id = t.group_id"
    " WHERE i.state = 'closed' AND i.closed_at < t.before",
}
# Who answered for an event that is to come or was of late, whatever they said; who is a member; of whom an
# incident is open; who may not come in.
_STILL_HERE = (
    "SELECT r.person_id FROM event e JOIN terms t ON t.group_id = e.group_id AND e.end_utc >= t.before"
    " JOIN rsvp r ON r.event_id = e.id"
    " UNION ALL SELECT m.person_id FROM membership m JOIN terms t ON t.group_id = m.group_id"
    " WHERE m.status IN ('invited', 'applied', 'asked_back', 'approved')"
    " OR coalesce(m.decided_at, m.applied_at) >= t.before"
    " UNION ALL SELECT person_id FROM incident WHERE state <> 'closed' AND person_id IS NOT NULL"
    " UNION ALL SELECT person_id FROM block WHERE until_at IS NULL OR until_at > :now"
)
# `+` keeps SQLite from reading all people in the order of their uids.
_GONE = (
    "SELECT p.id AS person_id, p.id AS row_id, :no_group AS group_id FROM person p"
    f" WHERE +p.uid < :known_before AND p.id NOT IN ({_STILL_HERE})"
)
_DUE[RetentionKind.CONTACTS] = (
    f"{_GONE} AND p.id IN (SELECT person_id FROM contact_point UNION ALL SELECT person_id FROM external_id)"
)
_DUE[RetentionKind.NAMES] = f"{_GONE} AND p.sort_key <> :nameless"
_TERMS = "WITH terms(group_id, before) AS (SELECT value ->> 0, value ->> 1 FROM json_each(:terms))"
_HELD = "SELECT person_id FROM retention_hold"


def terms_of(db: ReadTransaction) -> Terms:
    """Give the terms of a desk."""
    rows = db.rows("SELECT id, group_id, kind, days FROM retention_term ORDER BY id")
    return Terms(
        tuple(
            RetentionTerm(id=id_, group_id=group_id, kind=RetentionKind(kind), days=days)
            for id_, group_id, kind, days in rows
        )
    )


def due(db: ReadTransaction, terms: Terms, now: Instant) -> list[DueLine]:
    """Give what is due of each kind and group, in the order of the kinds."""
    groups = db.column('SELECT id FROM "group" ORDER BY id')
    return [line for kind in RetentionKind for line in _due_of_kind(db, kind, terms, now, groups)]


def _due_of_kind(
    db: ReadTransaction, kind: RetentionKind, terms: Terms, now: Instant, groups: list[GroupId]
) -> list[DueLine]:
    parameters = _parameters(kind, terms, now, groups)
    if parameters is None:
        return []
    found = _found(db, kind, parameters)
    # Nobody signs a sheet.
    held = set(db.column(_HELD)) if found and kind is not RetentionKind.PICTURES else set()
    return [
        _line(kind, terms, group, people=people, held=held, since=since)
        for group, (people, since) in sorted(found.items())
    ]


def _found(
    db: ReadTransaction, kind: RetentionKind, parameters: dict[str, object]
) -> dict[int, tuple[list[int], int | None]]:
    """Give by group whom the rows are about that are due, and since when the first is.

    Lists of people come as one JSON text: handing over a row for each takes five times as long as the search,
    and counting those who are distinct in SQLite longer still.
    """
    if kind in OF_PEOPLE:
        everybody = json.loads(
            db.value(f"{_TERMS} SELECT json_group_array(person_id) FROM ({_DUE[kind]})", parameters)
        )
        return {NO_GROUP: (everybody, None)} if everybody else {}
    if kind in _KEPT_IN_RSVP:
        lists = (
            "SELECT e.group_id, e.end_utc, (SELECT json_group_array(coalesce(r.person_id, -r.id)) FROM rsvp r"
            f" WHERE r.event_id = e.id AND {_KEPT_IN_RSVP[kind]}) {_OF_EVENT}"
        )
    else:
        lists = (
            "SELECT group_id, min(since), json_group_array(coalesce(person_id, -row_id))"
            f" FROM ({_DUE[kind]}) GROUP BY group_id"
        )
    people: dict[int, list[int]] = {}
    first: dict[int, int] = {}
    for group, since, listed in db.run(f"{_TERMS} {lists}", parameters):
        if due_here := json.loads(listed):
            people.setdefault(group, []).extend(due_here)
            first[group] = min(first.get(group, since), since)
    return {group: (listed, first[group]) for group, listed in people.items()}


def _line(
    kind: RetentionKind,
    terms: Terms,
    group: int,
    *,
    people: list[int],
    held: set[int],
    since: int | None,
) -> DueLine:
    group_id = None if group == NO_GROUP else GroupId(group)
    days, everybody = terms.days(kind, group_id) or 0, set(people)
    return DueLine(
        kind=kind,
        group_id=group_id,
        days=days,
        people=len(everybody - held),
        items=sum(person not in held for person in people) if held else len(people),
        held=len(everybody & held),
        since=None if since is None else Instant(since + days * DAY),
    )


def due_rows(
    db: ReadTransaction, kind: RetentionKind, terms: Terms, now: Instant, group_id: GroupId | None
) -> list[tuple[PersonId | None, int]]:
    """Give whom and which rows what is due of one kind and group is about; those held are left out."""
    parameters = _parameters(kind, terms, now, db.column('SELECT id FROM "group"'))
    if parameters is None:
        return []
    held = "" if kind is RetentionKind.PICTURES else f" AND coalesce(person_id, 0) NOT IN ({_HELD})"
    parameters["group"] = group_id or NO_GROUP
    rows = db.rows(
        f"{_TERMS} SELECT person_id, row_id FROM ({_DUE[kind]}) WHERE group_id = :group{held}"
        " ORDER BY row_id",
        parameters,
    )
    return [(person, row) for person, row in rows]


def _parameters(
    kind: RetentionKind, terms: Terms, now: Instant, groups: list[GroupId]
) -> dict[str, object] | None:
    before = {group: terms.before(kind, now, group) for group in groups}
    whole = terms.before(kind, now)
    if kind in OF_PEOPLE:
        if whole is None:
            return None
        # Where a group keeps people until they ask, whoever was ever in it stays.
        cutoffs: list[tuple[int, int]] = [(group, at or 0) for group, at in before.items()]
    else:
        cutoffs = [(group, at) for group, at in before.items() if at is not None]
    if whole is not None:
        cutoffs.append((NO_GROUP, whole))
    return {
        "terms": json.dumps(cutoffs),
        "no_group": NO_GROUP,
        "nameless": sort_key(NAMELESS),
        "now": now,
        "known_before": _uid_of(whole or 0),
    }


def _uid_of(at: int) -> bytes:
    """Give the smallest UUIDv7 of an instant: its first 48 bits are milliseconds (RFC 9562, 5.7)."""
    return (max(at, 0) // 1000).to_bytes(6, "big") + bytes(10)


def today(db: ReadTransaction, now: Instant) -> list[TodayItem]:
    """Give what is due, as one thing that waits: how many kinds, and since when."""
    lines = [line for line in due(db, terms_of(db), now) if line.people]
    if not lines:
        return []
    since = min((line.since for line in lines if line.since is not None), default=None)
    return [
        TodayItem(event_id=EventId(UNSAVED), title="", count=len({line.kind for line in lines}), since=since)
    ]


def steps_of(db: ReadTransaction, membership_ids: Sequence[int]) -> list[int]:
    """Give the steps of memberships."""
    sql = f"SELECT id FROM membership_step WHERE membership_id IN {_OF_THESE}"
    return db.column(sql, (json.dumps(list(membership_ids)),))


def finish(db: WriteTransaction) -> None:
    """Say of all that was destroyed that the file was written anew since."""
    db.run("UPDATE destruction SET finished = 1 WHERE finished = 0")


def is_unfinished(db: ReadTransaction) -> bool:
    """Tell whether something was destroyed since the file was written anew."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM destruction WHERE finished = 0)"))


FIELDS: dict[RetentionKind, tuple[str, tuple[str, ...]]] = {
    RetentionKind.NEEDS: ("rsvp", ("needs_diet", "needs_access", "needs_language")),
    RetentionKind.ANSWERS: ("rsvp", ("answers", "note", "handed_to", "guests")),
    RetentionKind.APPLICATIONS: ("membership", ("answers",)),
    RetentionKind.PICTURES: ("sheet_answer", ("picture",)),
}
"""Kinds of which fields are emptied, and the rows stay."""

_HELD_IN: dict[RetentionKind, str] = {
    **{kind: f"SELECT r.id FROM rsvp r WHERE {kept}" for kind, kept in _KEPT_IN_RSVP.items()},
    RetentionKind.PICTURES: "SELECT id FROM sheet_answer WHERE picture <> x''",
    RetentionKind.NOTICES: "SELECT r.id FROM rsvp r JOIN notice n ON n.rsvp_uid = r.uid"
    " UNION SELECT rsvp_id FROM reply",
    RetentionKind.APPLICATIONS: "SELECT id FROM membership WHERE answers <> ''"
    " UNION SELECT membership_id FROM membership_step WHERE reason <> ''",
    RetentionKind.STRIKES: "SELECT id FROM strike",
    RetentionKind.INCIDENTS: "SELECT id FROM incident",
    RetentionKind.CONTACTS: "SELECT person_id FROM contact_point UNION SELECT person_id FROM external_id",
    RetentionKind.NAMES: f"SELECT id FROM person WHERE sort_key <> '{sort_key(NAMELESS)}'",
}


def held_rows(db: ReadTransaction, kind: RetentionKind) -> set[int]:
    """Give the rows in which a desk holds something of a kind, due or not."""
    return set(db.column(_HELD_IN[kind]))


CONTACTS = frozenset({"contact_point", "external_id"})
"""Tables of what reaches a person."""

_OF_THESE = "(SELECT value FROM json_each(?))"


def destroy(db: WriteTransaction, kind: RetentionKind, row_ids: Sequence[int]) -> None:
    """Empty or remove what is due of a kind, and mark in the index of names that it is to be tidied."""
    if kind is RetentionKind.NAMES:
        erasing.erase(db, row_ids, marking=True)
        return
    db.flush()
    these = json.dumps(list(row_ids))
    if kind in FIELDS:
        table, fields = FIELDS[kind]
        empty = ", ".join(f"{name} = {_EMPTY.get(name, _NOTHING)}" for name in fields)
        db.run(f"UPDATE {table} SET {empty} WHERE id IN {_OF_THESE}", (these,))
    for statement in _STATEMENTS.get(kind, ()):
        db.run(statement, (these,))
    if kind is RetentionKind.CONTACTS:
        search.refresh(db, row_ids, marking=True)
    db.expire()


_NOTHING = "''"
_EMPTY = {"picture": "x''"}
_STATEMENTS: dict[RetentionKind, tuple[str, ...]] = {
    RetentionKind.NOTICES: (
        f"DELETE FROM notice WHERE rsvp_uid IN (SELECT uid FROM rsvp WHERE id IN {_OF_THESE})",
        f"DELETE FROM reply WHERE rsvp_id IN {_OF_THESE}",
    ),
    RetentionKind.APPLICATIONS: (
        f"UPDATE membership_step SET reason = '' WHERE membership_id IN {_OF_THESE}",
    ),
    RetentionKind.STRIKES: (f"DELETE FROM strike WHERE id IN {_OF_THESE}",),
    RetentionKind.INCIDENTS: (
        f"UPDATE block SET incident_id = NULL WHERE incident_id IN {_OF_THESE}",
        f"DELETE FROM incident_reading WHERE incident_id IN {_OF_THESE}",
        f"DELETE FROM incident_evidence WHERE incident_id IN {_OF_THESE}",
        f"DELETE FROM incident WHERE id IN {_OF_THESE}",
    ),
    RetentionKind.CONTACTS: (
        f"DELETE FROM contact_point WHERE person_id IN {_OF_THESE}",
        f"DELETE FROM external_id WHERE person_id IN {_OF_THESE}",
    ),
}
