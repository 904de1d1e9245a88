"""Seatings: who takes part, what is known of them, and their seats."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, PersonId, SeatingId, Uid
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.seatings import Seated, Seating
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.tables.json_columns import map_of_text

_GOING = "SELECT person_id FROM rsvp r WHERE r.event_id = :event AND r.status = 'going'"
_LISTED = (
    "SELECT DISTINCT r.person_id FROM scan s JOIN rsvp r ON r.id = s.rsvp_id"
    " WHERE s.event_id = :event AND s.list_id = :list AND s.direction = 'in'"
    " GROUP BY s.rsvp_id HAVING sum(s.count) > 0"
)
_INSIDE = (
    "SELECT r.person_id FROM scan s JOIN rsvp r ON r.id = s.rsvp_id"
    " JOIN door_list l ON l.id = s.list_id AND l.name = :entry WHERE s.event_id = :event"
    " GROUP BY s.rsvp_id HAVING sum(CASE WHEN s.direction = 'in' THEN s.count ELSE -s.count END) > 0"
)
_VISITS = "(SELECT count(*) FROM rsvp o WHERE o.person_id = p.id AND o.event_id <> ?1 AND o.came > 0)"
_WHO = {
    Seated.GOING: _GOING,
    Seated.PART: f"{_GOING} AND EXISTS (SELECT 1 FROM rsvp_part WHERE rsvp_id = r.id AND part_id = :part)",
    Seated.LIST: _LISTED,
    Seated.INSIDE: _INSIDE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatedPerson:
    """Somebody who takes part in a seating, with the facts by which people are mixed."""

    id: PersonId
    uid: Uid
    name: str  # as the badge has it
    affiliation: str
    title: str
    answers: dict[str, str]
    visits: int  # other events at which they were let in
    guests: int = 0  # who come with them, and have no seat of their own


class TakenSeat(NamedTuple):
    """A seat, by the ids of its round, table and person."""

    round_id: int
    table_id: int
    person_id: int


def participants(db: ReadTransaction, seating: Seating) -> list[int]:
    """Give the people who take part, by id."""
    facts = {
        "event": seating.event_id,
        "part": seating.part_id,
        "list": seating.list_id,
        "entry": ENTRY,
    }
    sql = _WHO[seating.seated]
    return sorted(db.column(sql, {name: value for name, value in facts.items() if f":{name}" in sql}))


def has_scans(db: ReadTransaction, event_id: EventId) -> bool:
    """Tell whether a door of an event has let anybody in."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM scan WHERE event_id = ? AND count <> 0)", (event_id,)))


def people(
    db: ReadTransaction, event_id: EventId, person_ids: Iterable[int], *, with_visits: bool
) -> list[SeatedPerson]:
    """Give what is known of people for a seating of an event, by id; counting visits takes its time."""
    visits = _VISITS if with_visits else "0"
    rows = db.rows(
        "SELECT p.id, p.uid, p.name, p.badge_name, p.affiliation, p.title, coalesce(r.answers, ''),"
        f" {visits}, coalesce(r.party, 1) - 1"
        " FROM person p LEFT JOIN rsvp r ON r.person_id = p.id AND r.event_id = ?1"
        " WHERE p.id IN (SELECT value FROM json_each(?2)) ORDER BY p.id",
        (event_id, json.dumps(list(person_ids))),
    )
    return [
        SeatedPerson(
            id=id_,
            uid=Uid(bytes=uid),
            name=badge_name or name,
            affiliation=affiliation,
            title=title,
            answers=map_of_text(answers),
            visits=visits,
            guests=guests,
        )
        for id_, uid, name, badge_name, affiliation, title, answers, visits, guests in rows
    ]


def latest(db: ReadTransaction, event_id: EventId) -> SeatingId | None:
    """Give the newest seating of an event, or None."""
    found = db.value("SELECT id FROM seating WHERE event_id = ? ORDER BY id DESC LIMIT 1", (event_id,))
    return None if found is None else SeatingId(found)


def seated(db: ReadTransaction, event_id: EventId) -> int:
    """Count the people who have a seat in some round of the newest seating of an event."""
    newest = "SELECT max(id) FROM seating WHERE event_id = ?"
    return int(
        db.value(
            "SELECT count(DISTINCT s.person_id) FROM seating_round r JOIN seat s ON s.round_id = r.id"
            f" WHERE r.seating_id = ({newest})",
            (event_id,),
        )
    )


def latest_like(db: ReadTransaction, event: Event) -> SeatingId | None:
    """Give the newest seating of an event, else that of its series, its venue or its group, or None."""
    found = db.value(
        "SELECT s.id FROM seating s JOIN event e ON e.id = s.event_id"
        " WHERE e.id = ?1 OR e.series_id = ?2 OR e.venue_id = ?3 OR e.group_id = ?4"
        " ORDER BY e.id = ?1 DESC, s.id DESC LIMIT 1",
        (event.id, event.series_id, event.venue_id, event.group_id),
    )
    return None if found is None else SeatingId(found)


def seats(db: ReadTransaction, seating_id: SeatingId) -> list[TakenSeat]:
    """Give all seats of a seating."""
    rows = db.rows(
        "SELECT s.round_id, s.table_id, s.person_id FROM seating_round r JOIN seat s ON s.round_id = r.id"
        " WHERE r.seating_id = ?",
        (seating_id,),
    )
    return [TakenSeat(*row) for row in rows]


def take_seats(db: WriteTransaction, taken: Iterable[TakenSeat]) -> None:
    """Seat people; who has a seat in that round changes tables."""
    db.run_many(
        "INSERT INTO seat (round_id, table_id, person_id) VALUES (?, ?, ?)"
        " ON CONFLICT (round_id, person_id) DO UPDATE SET table_id = excluded.table_id",
        taken,
    )


def leave_seats(db: WriteTransaction, left: Iterable[tuple[int, int]]) -> None:
    """Free the seats of people (round id, person id)."""
    db.run_many("DELETE FROM seat WHERE round_id = ? AND person_id = ?", left)


def remove(db: WriteTransaction, seating_id: SeatingId) -> None:
    """Remove a seating with its seats, rules, rounds and tables; what was met stays."""
    rounds = "(SELECT id FROM seating_round WHERE seating_id = ?)"
    for sql in (
        f"UPDATE meeting SET round_id = NULL WHERE round_id IN {rounds}",
        f"DELETE FROM seat WHERE round_id IN {rounds}",
        "DELETE FROM seating_rule WHERE seating_id = ?",
        "DELETE FROM seating_round WHERE seating_id = ?",
        "DELETE FROM seating_table WHERE seating_id = ?",
        "DELETE FROM seating WHERE id = ?",
    ):
        db.run(sql, (seating_id,))
