"""What was done to a seating since it was made: the changes of an evening, with their seats."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from meetup_desk.domain.ids import ChangeId, SeatingId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.log.listing import taken_back

_COMMANDS = (
    *("seating.move", "seating.late", "seating.left", "seating.follow_doors", "seating.close_table"),
    *("seating.start_round", "seating.end_round", "seating.longer", "seating.skip_round"),
)
_LOOKED_AT = 40  # changes of seatings, of which other events may have had some meanwhile
_NOW = "SELECT json_object('round_id', round_id, 'table_id', table_id, 'person_id', person_id) FROM seat"
_LATER = (
    "SELECT before FROM change_row l WHERE l.table_name = 'seat' AND l.row_id = r.row_id AND l.id > r.id"
    " AND l.before IS NOT NULL ORDER BY l.id LIMIT 1"
)
# A row that a change made is logged by its id alone: it is what the next change found, or what it is now.
_SEATS = (
    f"SELECT before, CASE WHEN before IS NULL THEN coalesce(({_LATER}), ({_NOW} WHERE id = r.row_id))"
    " ELSE after END FROM change_row r WHERE change_id = ? AND table_name = 'seat' ORDER BY id"
)


class SeatImage(NamedTuple):
    """A seat that changed: the table before and after it, by id; None for no seat."""

    round_id: int
    person_id: int
    before: int | None
    after: int | None


class LoggedStep(NamedTuple):
    """A change of a seating."""

    at: Instant
    command: str
    detail: str
    seats: tuple[SeatImage, ...]
    tables: frozenset[int]  # those of which something changed


def evening(db: ReadTransaction, seating_id: SeatingId, rounds: Iterable[int], most: int) -> list[LoggedStep]:
    """Give the last changes of a seating that stand, the latest first."""
    made = db.value(
        "SELECT min(change_id) FROM change_row WHERE table_name = 'seating' AND row_id = ?", (seating_id,)
    )
    gone, own = taken_back(db), set(rounds)
    changes = db.rows(
        "SELECT id, at, command, detail FROM change WHERE id > ? AND finished AND undoes IS NULL"
        " AND command IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?",
        (made or 0, json.dumps(_COMMANDS), _LOOKED_AT),
    )
    steps: list[LoggedStep] = []
    for change, at, command, detail in changes:
        seats = [seat for seat in _seats(db, ChangeId(change)) if seat.round_id in own]
        concerned = bool(seats) or bool(own & _rows(db, change, "seating_round"))
        if change not in gone and concerned and len(steps) < most:
            tables = frozenset(_rows(db, change, "seating_table"))
            steps.append(LoggedStep(Instant(at), command, detail, tuple(seats), tables))
    return steps


def _rows(db: ReadTransaction, change: int, table: str) -> set[int]:
    sql = "SELECT row_id FROM change_row WHERE change_id = ? AND table_name = ?"
    return set(db.column(sql, (change, table)))


def _seats(db: ReadTransaction, change: ChangeId) -> Iterable[SeatImage]:
    for images in db.rows(_SEATS, (change,)):
        old, new = (json.loads(image) if image else {} for image in images)
        seat = new or old
        if seat.get("person_id") is not None:  # who was erased is not in it
            yield SeatImage(seat["round_id"], seat["person_id"], old.get("table_id"), new.get("table_id"))
