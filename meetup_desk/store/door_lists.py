"""Lists of an event with the parts that they include, and who is on them."""

from typing import NamedTuple

from meetup_desk.domain.ids import EventId, ListId, PartId, RsvpId
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.store import occupancy
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def part_ids(db: ReadTransaction, list_id: ListId) -> list[PartId]:
    """Give the parts that a list includes; none: it includes every RSVP."""
    return db.column("SELECT part_id FROM door_list_part WHERE list_id = ? ORDER BY part_id", (list_id,))


def number(db: ReadTransaction, event_id: EventId) -> int:
    """Count the lists of an event."""
    return int(db.value("SELECT count(*) FROM door_list WHERE event_id = ?", (event_id,)))


class ListSnapshot(NamedTuple):
    """All that decides at a list, as it stands in the file."""

    name: str
    opens_at: int | None
    closes_at: int | None
    reentry: int
    rule: str
    statuses: str
    part_ids: str | None


def snapshot(db: ReadTransaction, list_id: ListId) -> ListSnapshot | None:
    """Give all that decides at a list in one quick look, to be compared with an earlier one."""
    row = db.row(
        "SELECT name, opens_at, closes_at, reentry, rule, statuses,"
        " (SELECT group_concat(part_id) FROM door_list_part WHERE list_id = door_list.id)"
        " FROM door_list WHERE id = ?",
        (list_id,),
    )
    return None if row is None else ListSnapshot._make(row)


def set_parts(db: WriteTransaction, list_id: ListId, parts: list[PartId]) -> None:
    """Let a list include these parts and no others."""
    db.run("DELETE FROM door_list_part WHERE list_id = ?", (list_id,))
    db.run_many(
        "INSERT INTO door_list_part (list_id, part_id) VALUES (?, ?)",
        [(list_id, part) for part in dict.fromkeys(parts)],
    )


def remove(db: WriteTransaction, list_id: ListId) -> None:
    """Remove a list on which nothing was scanned."""
    db.run("DELETE FROM door_list_part WHERE list_id = ?", (list_id,))
    db.run("DELETE FROM door_list WHERE id = ?", (list_id,))


def is_used(db: ReadTransaction, list_id: ListId) -> bool:
    """Tell whether a scan names a list."""
    return db.value("SELECT 1 FROM scan WHERE list_id = ? LIMIT 1", (list_id,)) is not None


def is_on(db: ReadTransaction, list_id: ListId, rsvp_id: RsvpId) -> bool:
    """Tell whether an RSVP chose a part of a list that has parts."""
    return (
        db.value(
            "SELECT 1 FROM rsvp_part r JOIN door_list_part l ON l.part_id = r.part_id"
            " WHERE r.rsvp_id = ? AND l.list_id = ? LIMIT 1",
            (rsvp_id, list_id),
        )
        is not None
    )


def chosen_by(db: ReadTransaction, list_id: ListId) -> set[RsvpId]:
    """Give the RSVPs that chose a part of a list."""
    return set(
        db.column(
            "SELECT DISTINCT r.rsvp_id FROM rsvp_part r JOIN door_list_part l ON l.part_id = r.part_id"
            " WHERE l.list_id = ?",
            (list_id,),
        )
    )


def seats_of_parts(db: ReadTransaction, list_id: ListId) -> int | None:
    """Count the people whom the parts of a list take together; None where one has no limit, or none is."""
    limits: list[int | None] = db.column(
        "SELECT p.capacity FROM door_list_part l JOIN part p ON p.id = l.part_id WHERE l.list_id = ?",
        (list_id,),
    )
    known = [limit for limit in limits if limit is not None]
    return sum(known) if limits and len(known) == len(limits) else None


def expected(db: ReadTransaction, event_id: EventId, list_id: ListId, statuses: frozenset[RsvpStatus]) -> int:
    """Count the people whom a list may expect."""
    if not part_ids(db, list_id):
        people = occupancy.people(db, [event_id])
        return sum(count.people for (_, status), count in people.items() if status in statuses)
    marks = ", ".join("?" * len(statuses))
    return int(
        db.value(
            f"SELECT coalesce(sum(party), 0) FROM rsvp WHERE event_id = ? AND status IN ({marks})"
            " AND id IN (SELECT r.rsvp_id FROM rsvp_part r JOIN door_list_part l ON l.part_id = r.part_id"
            " WHERE l.list_id = ?)",
            (event_id, *statuses, list_id),
        )
    )


def to_come(db: ReadTransaction, event_id: EventId, list_id: ListId, statuses: frozenset[RsvpStatus]) -> int:
    """Count the people whom a list expects and who did not come in on it yet."""
    marks = ", ".join("?" * len(statuses))
    with_parts = (
        " AND r.id IN (SELECT c.rsvp_id FROM rsvp_part c JOIN door_list_part l ON l.part_id = c.part_id"
        " WHERE l.list_id = ?)"
    )
    narrowed = [list_id] if part_ids(db, list_id) else []
    return int(
        db.value(
            "SELECT coalesce(sum(CASE WHEN coalesce(s.people, 0) <= 0 THEN r.party"
            " WHEN s.people < r.party THEN r.party - s.people ELSE 0 END), 0)"
            " FROM rsvp r LEFT JOIN (SELECT rsvp_id, sum(count) AS people FROM scan"
            "   WHERE list_id + 0 = ? AND direction = 'in' AND rsvp_id IS NOT NULL GROUP BY rsvp_id) s"
            f" ON s.rsvp_id = r.id WHERE r.event_id = ? AND r.status IN ({marks})"
            + (with_parts if narrowed else ""),
            (list_id, event_id, *statuses, *narrowed),
        )
    )


def arrived(db: ReadTransaction, list_id: ListId) -> int:
    """Count the people who came in on a list at all: each party at most once."""
    return int(
        db.value(
            "SELECT coalesce(sum(CASE WHEN s.people < 0 THEN 0 WHEN s.people < r.party THEN s.people"
            " ELSE r.party END), 0)"
            " FROM (SELECT rsvp_id, sum(count) AS people FROM scan"
            "   WHERE list_id + 0 = ? AND direction = 'in' AND rsvp_id IS NOT NULL GROUP BY rsvp_id) s"
            " JOIN rsvp r ON r.id = s.rsvp_id",
            (list_id,),
        )
    )
