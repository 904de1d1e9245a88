"""The history as it is listed: changes by who, what, when and about whom, and what one of them did."""

import json
from collections.abc import Sequence

from meetup_desk.domain.changes import ChangeKind
from meetup_desk.domain.history import FieldChange, HistoryLine, HistoryQuery, RowChange
from meetup_desk.domain.ids import ChangeId
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.log.history import WITH_EFFECT

TABLES_OF_KIND: dict[ChangeKind, tuple[str, ...]] = {
    ChangeKind.PERSON: (
        "person",
        "contact_point",
        "external_id",
        "consent",
        "block",
        "person_tag",
        "person_note",
    ),
    ChangeKind.VENUE: ("venue", "room"),
    ChangeKind.EVENT: ("event", "part", "series"),
    ChangeKind.RSVP: ("rsvp", "rsvp_part", "reply"),
    ChangeKind.DESK: ("setting", "group"),
}
# What is in them may be a secret, or is read only where the reading is written down.
_UNSAID = frozenset({"setting", "incident", "incident_evidence", "incident_reading"})


def ids(db: ReadTransaction, query: HistoryQuery) -> list[ChangeId]:
    """Give the changes that a query means, newest first."""
    conditions: list[str] = [WITH_EFFECT]
    values: list[str | int] = []
    if query.actor:
        conditions.append("actor = ?")
        values.append(query.actor)
    for bound, comparison in ((query.since, ">="), (query.until, "<")):
        if bound is not None:
            conditions.append(f"at {comparison} ?")
            values.append(bound)
    if query.kind is not None:
        marks = ",".join("?" * len(TABLES_OF_KIND.get(query.kind, ())))
        conditions.append(f"id IN (SELECT change_id FROM change_row WHERE table_name IN ({marks}))")
        values.extend(TABLES_OF_KIND.get(query.kind, ()))
    for sql, thing in (
        (_OF_EVENT, query.event_id),
        (_OF_PERSON, query.person_id),
        (_OF_VENUE, query.venue_id),
    ):
        if thing is not None:
            conditions.append(f"id IN ({sql})")
            values.extend([thing] * sql.count("?"))
    return db.column(f"SELECT id FROM change WHERE {' AND '.join(conditions)} ORDER BY id DESC", values)


def _rows_of(table: str, owner: str) -> str:
    """Give the SQL of the changes of rows that belong to a thing, also of those that are gone since."""
    gone = (
        f"SELECT row_id FROM change_row WHERE table_name = '{table}' AND before IS NOT NULL"
        f" AND row_id NOT IN (SELECT id FROM {table}) AND json_extract(before, '$.{owner}') = ?"
    )
    return (
        f"SELECT change_id FROM change_row WHERE table_name = '{table}'"
        f" AND row_id IN (SELECT id FROM {table} WHERE {owner} = ? UNION {gone})"
    )


def _own(table: str) -> str:
    return f"SELECT change_id FROM change_row WHERE table_name = '{table}' AND row_id = ?"


_OF_EVENT = " UNION ".join((_own("event"), _rows_of("rsvp", "event_id"), _rows_of("part", "event_id")))
_OF_PERSON = " UNION ".join(
    (
        _own("person"),
        _rows_of("rsvp", "person_id"),
        _rows_of("contact_point", "person_id"),
        _rows_of("block", "person_id"),
    )
)
_OF_VENUE = " UNION ".join((_own("venue"), _rows_of("room", "venue_id")))


def lines(db: ReadTransaction, change_ids: Sequence[int]) -> list[HistoryLine]:
    """Give the lines of these changes, in this order."""
    gone = taken_back(db)
    rows = db.rows(
        "SELECT id, at, actor, command, detail, undoes, (SELECT count(*) FROM change_row"
        " WHERE change_id = change.id AND table_name = 'rsvp') FROM change"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(change_ids)),),
    )
    found = {row[0]: _line(row, gone) for row in rows}
    return [found[ChangeId(one)] for one in change_ids if one in found]


def _line(row: Row, gone: set[int]) -> HistoryLine:
    return HistoryLine(
        id=ChangeId(row[0]),
        at=row[1],
        actor=row[2],
        command=row[3],
        detail=row[4],
        undoes=row[5],
        rsvps=row[6],
        taken_back=row[0] in gone,
    )


def taken_back(db: ReadTransaction) -> set[int]:
    """Give the changes that a change which itself stands has taken back."""
    gone: set[int] = set()
    for change, undoes in db.rows("SELECT id, undoes FROM change WHERE undoes IS NOT NULL ORDER BY id DESC"):
        if change not in gone:
            gone.add(undoes)
    return gone


def actors(db: ReadTransaction) -> list[str]:
    """Give everybody who changed something, by name."""
    return db.column("SELECT DISTINCT actor FROM change ORDER BY actor")


def total(db: ReadTransaction, change: ChangeId) -> int:
    """Count the things that a change touched."""
    sql = "SELECT count(*) FROM (SELECT DISTINCT table_name, row_id FROM change_row WHERE change_id = ?)"
    return int(db.value(sql, (change,)))


def rows(db: ReadTransaction, change: ChangeId, most: int) -> list[RowChange]:
    """Give what a change did to the first things that it touched, each from its first image to its last."""
    images: dict[tuple[str, int], list[str | None]] = {}
    for table, row_id, before, after in db.run(
        "SELECT table_name, row_id, before, after FROM change_row WHERE change_id = ? ORDER BY id", (change,)
    ):
        seen = images.get((table, row_id))
        if seen is not None:
            seen[1] = after
        elif len(images) < most:
            images[table, row_id] = [before, after]
    return [_row_change(db, table, row_id, *image) for (table, row_id), image in images.items()]


def _row_change(
    db: ReadTransaction, table: str, row_id: int, before: str | None, after: str | None
) -> RowChange:
    old, new = (json.loads(image) if image else {} for image in (before, after))
    differing = [name for name in {**old, **new} if old.get(name) != new.get(name)] if old and new else []
    fields = tuple(
        FieldChange(field=name, before=_said(db, name, old.get(name)), after=_said(db, name, new.get(name)))
        for name in ([] if table in _UNSAID else differing)
    )
    return RowChange(
        table=table,
        name=_name(db, table, new or old or _image_of(db, table, row_id)),
        made=not before,
        removed=bool(before) and not after,
        fields=fields,
    )


def _image_of(db: ReadTransaction, table: str, row_id: int) -> dict[str, object]:
    """Give a row that a change made, which is logged by its id alone: as it is now, or as it went."""
    names = [row[1] for row in db.rows(f'PRAGMA table_info("{table}")') if row[1] in _TELLING]
    columns = ", ".join(f'"{name}"' for name in names)
    row = db.row(f'SELECT {columns} FROM "{table}" WHERE id = ?', (row_id,)) if names else None
    if row is not None:
        return dict(zip(names, row, strict=True))
    sql = (
        "SELECT before FROM change_row WHERE table_name = ? AND row_id = ? AND before IS NOT NULL"
        " ORDER BY id DESC LIMIT 1"
    )
    before = db.value(sql, (table, row_id))
    return json.loads(before) if before else {}


_TELLING = ("name", "title", "person_id", "part_id")
_NAMED_BY = {
    "venue_id": "venue",
    "person_id": "person",
    "part_id": "part",
    "fallback_id": "venue",
    "room_id": "room",
}


def _said(db: ReadTransaction, field: str, value: object) -> object:
    """Give the name of what a field leads to; other values as they are."""
    table = _NAMED_BY.get(field)
    return value if table is None or value is None else _name_of(db, table, value)


def _name(db: ReadTransaction, table: str, image: dict[str, object]) -> str:
    """Say what people call a thing: by its own name, or by that of whom it belongs to."""
    if table in _UNSAID:
        return ""
    for field in ("person_id", "part_id"):
        if field in image:
            return _name_of(db, _NAMED_BY[field], image[field])
    return next((str(image[field]) for field in ("name", "title") if image.get(field)), "")


def _name_of(db: ReadTransaction, table: str, row_id: object) -> str:
    """Give the name of a row, also where it is gone by now."""
    name = db.value(f"SELECT name FROM {table} WHERE id = ?", (row_id,))
    if name is None:
        sql = (
            "SELECT json_extract(coalesce(after, before), '$.name') FROM change_row"
            " WHERE table_name = ? AND row_id = ? ORDER BY id DESC LIMIT 1"
        )
        name = db.value(sql, (table, row_id))
    return "" if name is None else str(name)
