"""Files that were written for events, and whether what they show has changed since."""

from meetup_desk.domain.ids import EventId, SavedFileId
from meetup_desk.domain.papers import PaperKind, SavedFile
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def put(db: WriteTransaction, saved: SavedFile) -> None:
    """Remember the file of a kind that was written last for an event."""
    db.run(
        "INSERT INTO saved_file (event_id, kind, path, items, saved_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (event_id, kind) DO UPDATE SET path = excluded.path, items = excluded.items,"
        " saved_at = excluded.saved_at",
        (saved.event_id, str(saved.kind), saved.path, saved.items, saved.saved_at),
    )


def of_event(db: ReadTransaction, event_id: EventId) -> list[SavedFile]:
    """Give the files of an event."""
    rows = db.run(
        "SELECT id, kind, path, items, saved_at FROM saved_file WHERE event_id = ? ORDER BY id", (event_id,)
    )
    return [
        SavedFile(
            id=SavedFileId(row_id),
            event_id=event_id,
            kind=PaperKind(kind),
            path=path,
            items=items,
            saved_at=saved_at,
        )
        for row_id, kind, path, items, saved_at in rows
    ]


_CHANGED = (
    "SELECT max(c.at) FROM change c JOIN change_row w ON w.change_id = c.id"
    " WHERE c.at > :since AND ("
    " (w.table_name = 'event' AND w.row_id = :event)"
    " OR (w.table_name = 'rsvp' AND w.row_id IN (SELECT id FROM rsvp WHERE event_id = :event))"
    " OR (w.table_name = 'person' AND w.row_id IN (SELECT person_id FROM rsvp WHERE event_id = :event))"
    ")"
)


def changed_at(db: ReadTransaction, event_id: EventId, since: int) -> int | None:
    """Give when what papers of an event show was changed last, after an instant; None: not since then."""
    found: int | None = db.value(_CHANGED, {"event": event_id, "since": since})
    return found
