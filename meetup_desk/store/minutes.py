"""Minutes and materials: found by any part of what was written, and counted."""

from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, Uid
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction


class MinutesHit(NamedTuple):
    """Something that a search found."""

    kind: str  # of the entry, or `material`
    uid: Uid
    event_id: EventId
    title: str  # of the event
    day: str  # on which the event began
    text: str  # what was written; of a material its name


# Whoever searches looks for what was said of late: the newest events come first.
_SEARCH = (
    "SELECT f.kind, f.uid, f.event_id, e.title, substr(e.plan_start, 1, 10), f.text FROM ("
    " SELECT kind, uid, event_id, text, id FROM minutes_entry WHERE text LIKE :like ESCAPE '\\'"
    " OR url LIKE :like ESCAPE '\\' OR owner LIKE :like ESCAPE '\\'"
    " UNION ALL SELECT 'material', uid, event_id, name, id FROM material WHERE name LIKE :like ESCAPE '\\'"
    ") f JOIN event e ON e.id = f.event_id ORDER BY e.start_utc DESC, f.kind, f.id LIMIT :limit"
)


def search(db: ReadTransaction, text: str, limit: int) -> list[MinutesHit]:
    """Find minutes and materials by any part of their text, link, owner or name."""
    like = "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    return [
        MinutesHit(kind, Uid(bytes=uid), EventId(event_id), title, day, found)
        for kind, uid, event_id, title, day, found in db.rows(_SEARCH, {"like": like, "limit": limit})
    ]


def places(db: ReadTransaction) -> dict[int, str]:
    """Give the id of each material and where its file is."""
    return dict(db.rows("SELECT id, stored FROM material"))


def stored_files(db: ReadTransaction) -> dict[str, int]:
    """Give the files that materials stand for, with their sizes in bytes."""
    return dict(db.run("SELECT stored, size FROM material"))


def removed_files(db: ReadTransaction, until: Instant) -> dict[int, str]:
    """Give the materials that were removed by then and may come back by undo, and where their files are."""
    return dict(
        db.rows(
            "SELECT r.row_id, json_extract(r.before, '$.stored') FROM change_row r JOIN change c"
            " ON c.id = r.change_id WHERE r.table_name = 'material' AND r.after IS NULL"
            " AND json_extract(r.before, '$.stored') <> '' AND r.row_id NOT IN (SELECT id FROM material)"
            " GROUP BY r.row_id HAVING max(c.at) <= ?",
            (until,),
        )
    )


def open_decisions(db: ReadTransaction, event_id: EventId) -> int:
    """Count the decisions of an event that nobody has called done."""
    return int(
        db.value(
            "SELECT count(*) FROM minutes_entry WHERE event_id = ? AND kind = 'decision' AND done_at IS NULL",
            (event_id,),
        )
    )


def events_of_series(db: ReadTransaction, event_id: EventId) -> Sequence[EventId]:
    """Give the events that belong together with one, by date: its series, or itself alone."""
    return db.column(
        "SELECT o.id FROM event e JOIN event o ON o.id = e.id OR o.series_id = e.series_id WHERE e.id = ?"
        " AND o.status <> 'cancelled' ORDER BY o.start_utc, o.id",
        (event_id,),
    )
