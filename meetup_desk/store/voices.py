"""All SQL of voices."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, GroupId, VoiceId
from meetup_desk.domain.slips import read_slip
from meetup_desk.domain.voices import OPEN_STATES, VoiceKind, VoiceState
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction

_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN_STATES))


class VoiceSort(StrEnum):
    """In which order voices come; open ones are always first."""

    DUE = "due"  # the next one that is due, and what is closed from the newest on
    SUPPORTERS = "supporters"  # the most first
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceQuery:
    """Which voices are wanted, in which order; merged ones show as part of the one that they are part of."""

    text: str = ""  # any part of title, words, answer, or slip
    states: tuple[VoiceState, ...] = ()  # none: all
    kind: VoiceKind | None = None
    group_id: GroupId | None = None
    event_id: EventId | None = None
    overdue_at: int | None = None  # only those whose answer was due before
    merged: bool = False  # with those that were merged
    sort: VoiceSort = VoiceSort.DUE
    open: bool = False  # only those that wait for their answer
    proposals: bool = False  # only those that gather supporters
    held_back: bool = (
        False  # only those that name somebody: `services.voices` sees to it, since names are no SQL
    )
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
    about: str  # name of the group, event or venue; empty: the desk
    public_text: str
    public_names: str

    @property
    def in_public(self) -> str:
        """What stands on the board in the place of its title."""
        return self.public_text or self.title

    @property
    def public_words(self) -> str:
        """All that the board says of it."""
        return f"{self.in_public}\n{self.answer}"


class VoiceTotals(NamedTuple):
    """How many voices there are, merged ones as part of the one that they were merged into."""

    every: int
    open: int
    overdue: int
    suggestions: int
    questions: int
    complaints: int
    thanks: int
    proposals: int
    lately: int  # received since a day
    mean_wait: float | None  # microseconds from there to the answer, of those that have one


def _where(query: VoiceQuery) -> tuple[str, list[object]]:
    clauses: list[str] = [] if query.merged else ["v.merged_into_id IS NULL"]
    values: list[object] = []
    if query.text.strip():
        like = "%" + query.text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        columns = ("title", "body", "answer", "slip")
        slip = read_slip(query.text)
        found = [f"v.{column} LIKE ? ESCAPE '\\'" for column in columns] + ["v.slip = ?"] * bool(slip)
        clauses.append(f"({' OR '.join(found)})")
        values += [like] * len(columns) + ([slip] if slip else [])
    if query.open:
        clauses.append(f"v.state IN ({_OPEN})")
    if query.proposals:
        clauses.append("v.threshold IS NOT NULL")
    if query.states:
        clauses.append(f"v.state IN ({', '.join('?' * len(query.states))})")
        values += [str(state) for state in query.states]
    for column, value in (("kind", query.kind), ("group_id", query.group_id), ("event_id", query.event_id)):
        if value is not None:
            clauses.append(f"v.{column} = ?")
            values.append(str(value) if column == "kind" else value)
    if query.overdue_at is not None:
        clauses.append(f"v.state IN ({_OPEN}) AND v.due_at < ?")
        values.append(query.overdue_at)
    return " AND ".join(clauses) or "1", values


_OPEN_FIRST = f"CASE WHEN v.state IN ({_OPEN}) THEN 0 ELSE 1 END"
_ORDER = {
    VoiceSort.DUE: f"{_OPEN_FIRST}, CASE WHEN v.due_at IS NULL THEN 1 ELSE 0 END,"
    f" CASE WHEN v.state IN ({_OPEN}) THEN v.due_at ELSE -v.received_at END",
    VoiceSort.SUPPORTERS: f"{_OPEN_FIRST}, v.supporters DESC",
    VoiceSort.NEWEST: "v.received_at DESC",
}
_LINE = (
    "SELECT v.id, v.uid, v.slip, v.kind, v.title, v.owner, v.received_at, v.due_at, v.state, v.answer,"
    " v.supporters, coalesce(e.title, p.name, g.name, ''),"
    " v.public_text, v.public_names FROM voice v LEFT JOIN event e ON e.id = v.event_id"
    ' LEFT JOIN venue p ON p.id = v.venue_id LEFT JOIN "group" g ON g.id = v.group_id'
)


def _found(query: VoiceQuery) -> tuple[str, list[object]]:
    where, values = _where(query)
    order = f"ORDER BY {_ORDER[query.sort]}, v.id LIMIT ? OFFSET ?"
    return f"WHERE {where} {order}", [*values, query.limit, query.offset]


def ids(db: ReadTransaction, query: VoiceQuery) -> list[VoiceId]:
    """Give the ids of voices in the order of a query."""
    rest, values = _found(query)
    return db.column(f"SELECT v.id FROM voice v {rest}", values)


def lines(db: ReadTransaction, query: VoiceQuery) -> list[VoiceLine]:
    """Give voices in the order of a query."""
    rest, values = _found(query)
    return [_line(row) for row in db.rows(f"{_LINE} {rest}", values)]


def lines_of(db: ReadTransaction, voices: Sequence[VoiceId]) -> list[VoiceLine]:
    """Give the voices with these ids, in any order."""
    rows = db.rows(f"{_LINE} WHERE v.id IN (SELECT value FROM json_each(?))", (json.dumps(list(voices)),))
    return [_line(row) for row in rows]


def _line(row: Row) -> VoiceLine:
    return VoiceLine(*row)._replace(kind=VoiceKind(row[3]), state=VoiceState(row[8]))


def totals(db: ReadTransaction, now: int, since: int) -> VoiceTotals:
    """Count voices by what lists of them are narrowed to; `since` begins the time that counts as lately."""
    kinds = ", ".join(
        f"count(CASE WHEN kind = '{kind}' THEN 1 END)"
        for kind in (VoiceKind.SUGGESTION, VoiceKind.QUESTION, VoiceKind.COMPLAINT, VoiceKind.THANKS)
    )
    row = db.row(
        f"SELECT count(*), count(CASE WHEN state IN ({_OPEN}) THEN 1 END),"
        f" count(CASE WHEN state IN ({_OPEN}) AND due_at < :now THEN 1 END), {kinds}, count(threshold),"
        " count(CASE WHEN received_at >= :since THEN 1 END),"
        " avg(CASE WHEN received_at >= :since AND kind <> 'thanks' AND state <> 'withdrawn'"
        " THEN closed_at - received_at END)"
        " FROM voice WHERE merged_into_id IS NULL",
        {"now": now, "since": since},
    )
    assert row is not None  # noqa: S101 - a count always has a row
    return VoiceTotals(*row)


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
