"""Who is inside: people counted by what scans brought in and out."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from meetup_desk.domain.door_tickets import Passages
from meetup_desk.domain.ids import ListId, RsvpId
from meetup_desk.domain.list_rows import InsideLine
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction

FOREVER = (Instant(0), Instant(1 << 62))
WHEN = "coalesce((SELECT t.happened_at FROM scan t WHERE t.id = s.undoes), s.happened_at)"
# A condition with two parameters: what takes a scan back counts where that scan does.
IN_SPAN = f"{WHEN} >= ? AND {WHEN} < ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class PresenceTally:
    """People on a list, as far as its scans were counted."""

    inside: int = 0
    counted: int = 0  # id of the newest scan that was counted
    came: dict[int, int] = field(default_factory=dict)  # door id -> people who came in there


def tallied(
    db: ReadTransaction, list_id: ListId, so_far: PresenceTally, span: tuple[Instant, Instant] = FOREVER
) -> PresenceTally:
    """Count what scans have brought in and out since `so_far`; with a span, of those that it holds.

    What takes a scan back counts where that scan does.
    """
    within, more = ("", ()) if span is FOREVER else (f" AND {IN_SPAN}", span)
    rows = db.rows(
        "SELECT s.door_id, s.direction, sum(s.count), max(s.id) FROM scan s"
        f" WHERE s.id > ? AND s.list_id + 0 = ?{within} GROUP BY s.door_id + 0, s.direction",
        (so_far.counted, list_id, *more),
    )
    if not rows:
        return so_far
    inside, came = so_far.inside, dict(so_far.came)
    counted = so_far.counted
    for door_id, direction, people, newest in rows:
        counted = max(counted, newest)
        inside += people if direction == "in" else -people
        if direction == "in":
            came[door_id] = came.get(door_id, 0) + people
    return PresenceTally(inside=inside, counted=counted, came=came)


def walked(
    db: ReadTransaction, rsvp_id: RsvpId, list_id: ListId, span: tuple[Instant, Instant] = FOREVER
) -> Passages:
    """Count the people of a party that came in and went out on a list, ever or within a span of time."""
    within, more = ("", ()) if span is FOREVER else (f" AND s.count <> 0 AND {IN_SPAN}", span)
    sums = dict(
        db.run(
            "SELECT s.direction, sum(s.count) FROM scan s WHERE s.rsvp_id = ? AND s.list_id = ?"
            f"{within} GROUP BY s.direction",
            (rsvp_id, list_id, *more),
        )
    )
    return Passages(sums.get("in", 0), sums.get("out", 0))


def inside_now(
    db: ReadTransaction, list_id: ListId, span: tuple[Instant, Instant] = FOREVER
) -> list[InsideLine]:
    """Give who is inside on a list, by name; people of tickets that the desk does not have come last.

    SQLite gives the columns beside `max()` from the row that holds the maximum.
    """
    within, more = ("", ()) if span is FOREVER else (f" AND {IN_SPAN}", span)
    rows = db.rows(
        "SELECT p.name, r.handed_to, p.affiliation, (SELECT value FROM contact_point WHERE person_id = p.id"
        " AND kind = 'phone' ORDER BY id LIMIT 1), r.party, w.inside, w.since, d.name FROM ("
        "  SELECT s.rsvp_id, sum(CASE WHEN s.direction = 'in' THEN s.count ELSE -s.count END) AS inside,"
        "  max(CASE WHEN s.direction = 'in' AND s.count > 0 THEN s.happened_at ELSE 0 END) AS since,"
        "  s.door_id FROM scan s"
        f"  WHERE s.list_id + 0 = ? AND s.count <> 0{within} GROUP BY s.rsvp_id) w"
        " JOIN door d ON d.id = w.door_id LEFT JOIN rsvp r ON r.id = w.rsvp_id"
        " LEFT JOIN person p ON p.id = r.person_id WHERE w.inside > 0"
        " ORDER BY p.sort_key IS NULL, p.sort_key, w.rsvp_id",
        (list_id, *more),
    )
    return [
        InsideLine(
            name=handed_to or name or "",
            told_apart="" if handed_to else affiliation or (phone or "")[-4:],
            phone=phone or "",
            party=party or inside,
            inside=inside,
            since=since,
            door=door,
        )
        for name, handed_to, affiliation, phone, party, inside, since, door in rows
    ]


def inside_of(db: ReadTransaction, rsvp_ids: Sequence[int]) -> int:
    """Count the people of these RSVPs who are inside, as the scans of the entry tell."""
    return int(
        db.value(
            "SELECT coalesce(sum(CASE WHEN inside > 0 THEN inside ELSE 0 END), 0) FROM ("
            " SELECT sum(CASE WHEN s.direction = 'in' THEN s.count ELSE -s.count END) AS inside"
            " FROM scan s JOIN door_list l ON l.id = s.list_id AND l.name = ?"
            " WHERE s.rsvp_id IN (SELECT value FROM json_each(?)) GROUP BY s.rsvp_id) parties",
            (ENTRY, json.dumps(list(rsvp_ids))),
        )
    )
