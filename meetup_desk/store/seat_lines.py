"""The tables of a person by round, as their badge and their ticket say them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from meetup_desk.domain.ids import EventId, PersonId
from meetup_desk.domain.seatings import SeatingKind
from meetup_desk.store.file.read_transaction import ReadTransaction

_COLUMN = {"badges": "on_badges", "tickets": "on_tickets"}
# The newest seating of the event, where its organiser wants the line; rounds that are left out are none.
_TABLES = (
    "SELECT s.person_id, g.kind, g.guests_beside, r.number, t.number, t.name"
    " FROM seating g JOIN seating_round r ON r.seating_id = g.id AND NOT r.skipped"
    " JOIN seat s ON s.round_id = r.id JOIN seating_table t ON t.id = s.table_id"
    " WHERE g.id = (SELECT max(id) FROM seating WHERE event_id = ?) AND g.{column}"
)


@dataclass(frozen=True, slots=True)
class SeatLine:
    """Where one person sits: a table a round, "" for a round without a seat."""

    kind: SeatingKind
    tables: Sequence[str]
    guests: bool  # who comes with them sits there too


def of_event(
    db: ReadTransaction, event_id: EventId, paper: Literal["badges", "tickets"]
) -> dict[PersonId, SeatLine]:
    """Give the tables of everybody who has a seat; nobody where no seating is, or where it is not wanted."""
    rows = db.rows(_TABLES.format(column=_COLUMN[paper]), (event_id,))
    rounds = sorted({row[3] for row in rows})
    places = {number: place for place, number in enumerate(rounds)}
    lines: dict[PersonId, SeatLine] = {}
    tables: dict[int, list[str]] = {}
    for person_id, kind, guests, number, table, name in rows:
        if person_id not in tables:
            tables[person_id] = [""] * len(rounds)
            lines[PersonId(person_id)] = SeatLine(SeatingKind(kind), tables[person_id], bool(guests))
        tables[person_id][places[number]] = name or str(table)
    return lines
