"""Taking a change back: the images that it found are put back, as part of another change.

Undo and redo are the same here: redo takes the undo back.
"""

import json
from collections.abc import Collection, Iterable
from itertools import groupby
from typing import NamedTuple

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import ChangeId
from meetup_desk.domain.times import Instant
from meetup_desk.store import search
from meetup_desk.store.attendance import actor_of
from meetup_desk.store.file import driver
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.log import changes
from meetup_desk.store.log.history import size

NEWEST: int | None = 1 << 62  # where `put_back_slice` begins
_LARGE = 5_000  # rows


def is_large(db: ReadTransaction, change: ChangeId) -> bool:
    """Tell whether a change is so large that names are better marked as gone, and the index cleaned after."""
    return size(db, change) > _LARGE


def drop_unfinished(db: WriteTransaction, now: Instant, *, only: ChangeId | None = None) -> None:
    """Take back bulk changes that were cut short, so that half an import never stays."""
    cut_short = [only] if only else db.column("SELECT id FROM change WHERE finished = 0 ORDER BY id DESC")
    for change in cut_short:
        changes.begin(db, now, changes.CUT_SHORT, "desk", undoes=change)
        put_back(db, change)
        changes.finish(db, change)
        changes.end(db)


def put_back(db: WriteTransaction, change: ChangeId) -> None:
    """Put back all images that a change found; logged as part of the open change."""
    at, large = NEWEST, is_large(db, change)
    while (at := put_back_slice(db, change, at, marking=large)) is not None:
        pass
    if large:
        first = True
        while search.tidy(db, first=first):
            first = False


# `+` keeps SQLite from reading all rows of a large change for the few that are asked about.
NEW_PEOPLE = (
    "SELECT row_id FROM change_row WHERE +change_id = ? AND table_name = 'person' AND before IS NULL"
    " AND row_id IN (SELECT value FROM json_each(?))"
)


class _Image(NamedTuple):
    """A row as a change found it; `before` is JSON, None where the change made the row."""

    table: str
    row_id: int
    before: str | None
    id: int


def put_back_slice(
    db: WriteTransaction, change: ChangeId, below: int | None, limit: int = 1_000, *, marking: bool = False
) -> int | None:
    """Put back up to `limit` images of a change, newest first; gives where to go on, None at the end.

    With `marking` people are only marked as gone in the index of names, which has to be tidied afterwards.
    RuleError `depended_on` when a later row needs one that this would remove.
    """
    db.flush()
    images = _images(db, change, below, limit)
    people = _people_of(db, images, change)
    removed = {image.row_id for image in images if image.table == "person" and image.before is None}
    if marking and removed:
        search.forget(db, removed)
        people -= removed
    _write_images(db, images)
    _reattach_tickets(db, [image.row_id for image in images if image.table == "rsvp"])
    search.refresh(db, people)
    db.expire()
    return images[-1].id if len(images) == limit else None


def took_entries_back(db: ReadTransaction, change: ChangeId) -> bool:
    """Tell whether a change settled a conflict by scans that take entries back, which no undo removes."""
    return bool(
        db.value(
            "SELECT EXISTS (SELECT 1 FROM change_row c JOIN settlement s ON s.id = c.row_id"
            " WHERE c.change_id = ? AND c.table_name = 'settlement' AND s.decision = 'one_entry')",
            (change,),
        )
    )


def admitted_since(db: ReadTransaction, change: ChangeId) -> bool:
    """Tell whether a door let somebody in whose answer this change had written before.

    Whom the same list says to have come goes with it.
    """
    return (
        db.value(
            "SELECT 1 FROM change_row c JOIN scan s ON s.rsvp_id = c.row_id AND s.count > 0"
            " JOIN change ON change.id = c.change_id"
            " WHERE c.change_id = ? AND c.table_name = 'rsvp' AND s.received_at >= change.at"
            " AND s.actor <> ? LIMIT 1",
            (change, actor_of(change)),
        )
        is not None
    )


def _images(db: ReadTransaction, change: ChangeId, below: int | None, limit: int) -> list[_Image]:
    rows = db.run(
        "SELECT table_name, row_id, before, id FROM change_row WHERE change_id = ? AND id < ?"
        " ORDER BY id DESC LIMIT ?",
        (change, below, limit),
    )
    return [_Image(*row) for row in rows]


def _write_images(db: WriteTransaction, images: list[_Image]) -> None:
    try:
        for (table, is_new), group in groupby(images, key=lambda image: (image.table, image.before is None)):
            if is_new:
                _remove_rows(db, table, [image.row_id for image in group])
            else:
                _put_back_rows(db, table, [image.before for image in group if image.before is not None])
    except driver.IntegrityError as error:
        raise RuleError("depended_on") from error


_OF_THESE = "(SELECT value FROM json_each(?))"
_UNUSED_LISTS = f"event_id IN {_OF_THESE} AND id NOT IN (SELECT list_id FROM scan)"
_GOES_ALONG = {  # rows outside of the change log that belong to a row and to nothing else
    "part": (f"DELETE FROM door_list_part WHERE part_id IN {_OF_THESE}",),
    "event": (
        f"DELETE FROM door_list_part WHERE list_id IN (SELECT id FROM door_list WHERE {_UNUSED_LISTS})",
        f"DELETE FROM door_list WHERE {_UNUSED_LISTS}",
    ),
}


def _remove_rows(db: WriteTransaction, table: str, row_ids: list[int]) -> None:
    for statement in _GOES_ALONG.get(table, ()):
        db.run(statement, (json.dumps(row_ids),))
    sql = f'DELETE FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))'
    db.run(sql, (json.dumps(row_ids),))


def _put_back_rows(db: WriteTransaction, table: str, befores: Iterable[str]) -> None:
    blobs = {row[1] for row in db.rows(f'PRAGMA table_info("{table}")') if row[2] == "BLOB"}
    images = (_decoded(json.loads(before), blobs) for before in befores)
    for columns, group in groupby(images, key=tuple):
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" * len(columns))
        updates = ", ".join(f'"{name}" = excluded."{name}"' for name in columns)
        db.run_many(
            f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {updates}',
            [list(image.values()) for image in group],
        )


def _decoded(image: dict[str, object], blobs: Collection[str]) -> dict[str, object]:
    return {
        name: bytes.fromhex(content) if name in blobs and isinstance(content, str) else content
        for name, content in image.items()
    }


def _reattach_tickets(db: WriteTransaction, rsvp_ids: list[int]) -> None:
    """Give an RSVP that came back the ticket that it had; the ticket was withdrawn when it went."""
    db.run(
        "UPDATE ticket SET rsvp_id = (SELECT id FROM rsvp WHERE rsvp.uid = ticket.rsvp_uid)"
        " WHERE rsvp_id IS NULL AND rsvp_uid IN"
        " (SELECT uid FROM rsvp WHERE id IN (SELECT value FROM json_each(?)))",
        (json.dumps(rsvp_ids),),
    )


def _people_of(db: ReadTransaction, images: list[_Image], change: ChangeId) -> set[int]:
    """Give the people to be indexed anew; who came with the change goes with it, and needs that only once."""
    people = {image.row_id for image in images if image.table == "person"}
    contacts = [image for image in images if image.table == "contact_point"]
    others = {json.loads(image.before)["person_id"] for image in contacts if image.before}
    others.update(
        db.column(
            "SELECT person_id FROM contact_point WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([image.row_id for image in contacts]),),
        )
    )
    new = db.column(NEW_PEOPLE, (change, json.dumps(list(others))))
    return people | (others - set(new))
