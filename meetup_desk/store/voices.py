"""All SQL of voices."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, GroupId, VoiceId
from meetup_desk.domain.voices import OPEN_STATES, VoiceKind, VoiceState
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction

_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN_STATES))


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceQuery:
    """Which voices are wanted; merged ones show as part of the one that they were merged into."""

    text: str = ""  # any part of title, words, answer, or slip
    states: tuple[VoiceState, ...] = ()  # none: all
    kind: VoiceKind | None = None
    group_id: GroupId | None = None
    event_id: EventId | None = None
    overdue_at: int | None = None  # only those whose answer was due before
    merged: bool = False  # with those that were merged
    limit: int = 1_000_000
    offset: int = 0


class VoiceLine(NamedTuple):
    """A voice in a list."""

    id: VoiceId
    uid: bytes
    slip: str
    kind: VoiceKind
    title: str
    owner: str
    received_at: int
    due_at: int | None
    state: VoiceState
    answer: str
    supporters: int


def _where(query: VoiceQuery) -> tuple[str, list[object]]:
    clauses: list[str] = [] if query.merged else ["merged_into_id IS NULL"]
    values: list[object] = []
    if query.text.strip():
        like = "%" + query.text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        columns = ("title", "body", "answer", "slip")
        clauses.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in columns) + ")")
        values += [like] * len(columns)
    if query.states:
        clauses.append(f"state IN ({', '.join('?' * len(query.states))})")
        values += [str(state) for state in query.states]
    for column, value in (("kind", query.kind), ("group_id", query.group_id), ("event_id", query.event_id)):
        if value is not None:
            clauses.append(f"{column} = ?")
            values.append(str(value) if column == "kind" else value)
    if query.overdue_at is not None:
        clauses.append(f"state IN ({_OPEN}) AND due_at < ?")
        values.append(query.overdue_at)
    return " AND ".join(clauses) or "1", values


def lines(db: ReadTransaction, query: VoiceQuery) -> list[VoiceLine]:
    """Give voices: open ones first, by what is due next, then the others, the newest first."""
    where, values = _where(query)
    rows = db.rows(
        "SELECT id, uid, slip, kind, title, owner, received_at, due_at, state, answer, supporters FROM voice"
        f" WHERE {where} ORDER BY CASE WHEN state IN ({_OPEN}) THEN 0 ELSE 1 END,"
        " CASE WHEN due_at IS NULL THEN 1 ELSE 0 END,"
        f" CASE WHEN state IN ({_OPEN}) THEN due_at ELSE -received_at END, id LIMIT ? OFFSET ?",
        (*values, query.limit, query.offset),
    )
    return [VoiceLine(*row)._replace(kind=VoiceKind(row[3]), state=VoiceState(row[8])) for row in rows]


def count(db: ReadTransaction, query: VoiceQuery) -> int:
    """Give how many voices a query finds, whatever its limit."""
    where, values = _where(query)
    return int(db.value(f"SELECT count(*) FROM voice WHERE {where}", values))


def id_of_slip(db: ReadTransaction, slip: str) -> VoiceId | None:
    """Give the voice of a slip."""
    found = db.value("SELECT id FROM voice WHERE slip = ?", (slip,))
    return None if found is None else VoiceId(found)


_MEMBERS = "SELECT id FROM voice WHERE id = :voice OR merged_into_id = :voice"
_SUPPORTERS = (
    f"SELECT (SELECT count(*) FROM (SELECT person_id FROM voice_support WHERE voice_id IN ({_MEMBERS})"
    f" UNION SELECT person_id FROM voice WHERE id IN ({_MEMBERS}) AND person_id IS NOT NULL))"
    f" + (SELECT coalesce(sum(unnamed + (person_id IS NULL)), 0) FROM voice WHERE id IN ({_MEMBERS}))"
)


def recount_supporters(db: WriteTransaction, voice: VoiceId) -> int:
    """Count who is behind a voice and those merged into it, each person once; gives the number."""
    db.flush()
    number = int(db.value(_SUPPORTERS, {"voice": voice}))
    db.run("UPDATE voice SET supporters = ? WHERE id = ? AND supporters <> ?", (number, voice, number))
    db.expire()
    return number


def move_merged(db: WriteTransaction, voices: Sequence[VoiceId], into: VoiceId) -> None:
    """Let voices, and those that were merged into them, be part of another one."""
    ids = json.dumps(list(voices))
    db.flush()
    db.run(
        "UPDATE voice SET merged_into_id = ?1 WHERE id IN (SELECT value FROM json_each(?2))"
        " OR merged_into_id IN (SELECT value FROM json_each(?2))",
        (into, ids),
    )
    db.expire()
