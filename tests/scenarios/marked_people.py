"""People of whom every text field of the schema tells, whatever tables there are."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Boolean, Column, Float, LargeBinary, String, Table, TypeDecorator

from meetup_desk.domain.ids import PersonId
from meetup_desk.domain.names import family_key, sort_key
from meetup_desk.services.services import Services
from meetup_desk.store import search
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.tables import column_types
from meetup_desk.store.tables.metadata import METADATA
from meetup_desk.store.text_columns import STAFF, text_columns

_OF_THE_DESK = frozenset({"change", "change_row", "open_change", "pin_try", "fill", "retention_hold"})
_OF_KIND: tuple[tuple[Any, object], ...] = (
    ((column_types.QuestionsColumn, column_types.GroupQuestionsColumn), "[]"),
    (column_types.StatusesColumn, ""),
    (column_types.WallColumn, "2026-11-01T19:00:00"),
    (column_types.NumbersColumn, "1"),
    (Boolean, False),
    (Float, 1.0),
)
_START = 1_793_527_200_000_000  # 2026-11-01T19:00 in Seoul
_FIXED = {
    "waitlist_rank": None,
    "revoked_at": None,
    "plan_tz": "Asia/Seoul",
    "start_utc": _START,
    "end_utc": _START,
}
_BYTES = frozenset({"incident_evidence.content", "sheet_answer.picture"})
_AUTHORED = frozenset({"voice", "voice_step", "voice_argument"})
_COUNTED_BY_TRIGGERS = frozenset({"came", "came_at"})


@dataclass(frozen=True, slots=True)
class MarkedPerson:
    """A person, and the one word that stands in everything about them: the first name.

    Texts say the whole name, and those that the person wrote the first name alone.
    """

    id: PersonId
    mark: str


def seed(services: Services, number: int) -> MarkedPerson:
    """Make a person, and a row of every table that leads to them, with the mark in each text."""
    person = _Rows(services, f"harin{number:05}z")
    with services.desk.change("person.add", "organiser", detail=person.name) as db:
        ids = person.fill(db)
        search.refresh(db, [ids["person"]])
    with services.desk.change("person.change", "organiser", detail=person.name) as db:
        for table, column in text_columns():  # images before and after of every row
            if table in ids:
                db.run(f'UPDATE "{table}" SET "{column}" = "{column}" || \'\' WHERE id = ?', (ids[table],))
    return MarkedPerson(PersonId(ids["person"]), person.mark)


class _Rows:
    def __init__(self, services: Services, mark: str) -> None:
        self.mark, self.name, self.now = mark, f"{mark} lee", services.desk.now()
        self.ids: dict[str, int] = {}
        self.uids: dict[str, bytes] = {}

    def fill(self, db: WriteTransaction) -> dict[str, int]:
        tables = [table for table in METADATA.sorted_tables if table.name not in _OF_THE_DESK]
        for table in sorted(tables, key=lambda table: bool({"rsvp_uid", "rsvp_id"} & set(table.c.keys()))):
            self._insert(db, table)
        return self.ids

    def _insert(self, db: WriteTransaction, table: Table) -> None:
        columns = [
            column
            for column in table.columns
            if column.name != "id" and column.computed is None and column.name not in _COUNTED_BY_TRIGGERS
        ]
        values = [self._value(db, table, column) for column in columns]
        names = ", ".join(f'"{column.name}"' for column in columns)
        marks = ", ".join("?" * len(columns))
        self.ids[table.name] = db.run(
            f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', values
        ).lastrowid

    def _value(self, db: WriteTransaction, table: Table, column: Column[Any]) -> object:
        for key in column.foreign_keys:
            return self.ids.get(key.column.table.name) if key.column.table is not table else None
        kind = column.type
        if column.name == "rsvp_uid":
            return self.uids["rsvp"]
        if isinstance(kind, column_types.UidColumn):
            self.uids[table.name] = db.uid().bytes
            return self.uids[table.name]
        if column.name in ("ticket_id", "rsvp_id", "event_id"):  # without a foreign key
            return self.ids.get(column.name.removesuffix("_id"))
        return self._plain(db, table, column)

    def _plain(self, db: WriteTransaction, table: Table, column: Column[Any]) -> object:
        kind, own = column.type, f"{table.name}.{column.name}"
        if column.name in _FIXED:
            return _FIXED[column.name]
        if isinstance(kind, column_types.CodeColumn):
            return "going" if own == "rsvp.status" else str(next(iter(kind.kind)))  # no place in line
        if isinstance(kind, LargeBinary):
            return db.entropy(8) + (self.mark.encode() if own in _BYTES else b"")
        texts = {
            "person.name": self.name,
            "person.sort_key": sort_key(self.name),
            "person.family_key": family_key(self.name),
        }
        told = self.mark if table.name in _AUTHORED and column.name not in STAFF else self.name
        return texts.get(own, self._text(kind, f"{table.name} {column.name} {told}"))

    @staticmethod
    def _text(kind: object, text: str) -> object:
        if isinstance(kind, column_types.TextMapColumn):
            return json.dumps({text: text}, ensure_ascii=False)
        for columns, value in _OF_KIND:
            if isinstance(kind, columns):
                return value
        stored = kind.impl if isinstance(kind, TypeDecorator) else kind
        return text if isinstance(stored, String) else 1


def files_with(folder: Path, mark: str) -> list[str]:
    """Name the files of a folder, with all below it, in whose bytes or names a mark stands."""
    wanted = mark.encode()
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if mark in path.name or (path.is_file() and wanted in path.read_bytes())
    ]
