"""RSVPs: seats, the waitlist's order, and the pages of long lists."""

import itertools
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.rows import RsvpLine
from meetup_desk.domain.rsvps import Needs, Rsvp, RsvpStatus
from meetup_desk.domain.waitlist import Waiting
from meetup_desk.store import search
from meetup_desk.store.maps import map_of_text
from meetup_desk.store.reading import Reading, Row
from meetup_desk.store.writing import Writing


def people_going(db: Reading, event_id: EventId) -> int:
    """Count the people who are going."""
    sql = "SELECT coalesce(sum(party), 0) FROM rsvp WHERE event_id = ? AND status = 'going'"
    return int(db.value(sql, (event_id,)))


def seats_left(db: Reading, event_id: EventId, capacity: int | None) -> int | None:
    """Count the people that still fit (below zero: over the capacity); None without a limit."""
    return None if capacity is None else capacity - people_going(db, event_id)


def waiting(db: Reading, event_id: EventId) -> list[Waiting]:
    """Give the waitlist in its stored order."""
    rows = db.run(
        "SELECT id, party FROM rsvp WHERE event_id = ? AND status = 'waitlisted' ORDER BY waitlist_rank, id",
        (event_id,),
    )
    return [Waiting(rsvp_id=row[0], party=row[1]) for row in rows]


def has_waiting(db: Reading, event_id: EventId) -> bool:
    """Tell whether anybody waits."""
    sql = "SELECT 1 FROM rsvp WHERE event_id = ? AND status = 'waitlisted' LIMIT 1"
    return db.value(sql, (event_id,)) is not None


def next_rank(db: Reading, event_id: EventId) -> int:
    """Give the last place on the waitlist."""
    sql = "SELECT coalesce(max(waitlist_rank), 0) + 1 FROM rsvp WHERE event_id = ? AND status = 'waitlisted'"
    return int(db.value(sql, (event_id,)))


def save_status(db: Writing, rsvp: Rsvp) -> None:
    """Write the status of an RSVP with what goes with it."""
    db.run(
        "UPDATE rsvp SET status = ?, waitlist_rank = ?, override_reason = ?, party = ?, answered_at = ?"
        " WHERE id = ?",
        (rsvp.status, rsvp.waitlist_rank, rsvp.override_reason, rsvp.party, rsvp.answered_at, rsvp.id),
    )


def cancel_open(db: Writing, event_id: EventId) -> None:
    """Cancel every answer of an event that is open or going."""
    db.flush()
    db.run(
        "UPDATE rsvp SET status = 'cancelled', waitlist_rank = NULL WHERE event_id = ?"
        " AND status NOT IN ('declined', 'refused', 'cancelled')",
        (event_id,),
    )


class RsvpSort(StrEnum):
    """Orders of a list of RSVPs."""

    NAME = "name"
    FAMILY = "family"
    COMPANY = "company"
    STATUS = "status"
    PARTY = "party"
    ANSWERED = "answered"
    ARRIVAL = "arrival"
    PLACE = "place"  # on the waitlist


_ORDER = {
    RsvpSort.NAME: "p.sort_key {dir}, r.id",
    RsvpSort.FAMILY: "p.family_key {dir}, r.id",
    RsvpSort.COMPANY: "p.affiliation = '', p.affiliation {dir}, p.sort_key, r.id",
    RsvpSort.STATUS: "r.status {dir}, p.sort_key, r.id",
    RsvpSort.PARTY: "r.party {dir}, p.sort_key, r.id",
    RsvpSort.ANSWERED: "r.answered_at {dir}, r.id",
    RsvpSort.ARRIVAL: "came IS NULL, came {dir}, p.sort_key, r.id",
    RsvpSort.PLACE: "r.waitlist_rank IS NULL, r.waitlist_rank {dir}, p.sort_key, r.id",
}
_CAME = (
    ", (SELECT min(received_at) FROM scan WHERE rsvp_id = r.id AND direction = 'in' AND count > 0) AS came"
)
_ADMITTED = (
    "SELECT 1 FROM scan WHERE rsvp_id = r.id AND direction = 'in' GROUP BY rsvp_id HAVING sum(count) > 0"
)
_MANY = 2_000  # with more RSVPs than this, walking the index of names beats sorting


@dataclass(frozen=True, slots=True, kw_only=True)
class RsvpQuery:
    """Which RSVPs of an event, in which order."""

    event_id: EventId
    status: RsvpStatus | None = None
    text: str = ""
    sort: RsvpSort = RsvpSort.NAME
    descending: bool = False
    came: bool | None = None  # whether somebody of the party was admitted; None: either


def count(db: Reading, query: RsvpQuery) -> int:
    """Count the RSVPs of a query."""
    tables, where, values = _parts(query)
    return int(db.value(f"SELECT count(*) FROM {tables} WHERE {where}", values))


def counts_by_status(db: Reading, event_id: EventId) -> dict[RsvpStatus, int]:
    """Count the RSVPs (not people) of an event by status."""
    rows = db.run("SELECT status, count(*) FROM rsvp WHERE event_id = ? GROUP BY status", (event_id,))
    return {RsvpStatus(status): number for status, number in rows}


def ids(db: Reading, query: RsvpQuery, *, limit: int = -1) -> list[RsvpId]:
    """Give the ids of a query in its order; -1 is all."""
    tables, where, values = _parts(query)
    if query.sort in (RsvpSort.NAME, RsvpSort.FAMILY) and _is_long(db, query):
        key = "sort_key" if query.sort is RsvpSort.NAME else "family_key"
        tables = f"person p INDEXED BY ix_person_{key} CROSS JOIN rsvp r"
    came = _CAME if query.sort is RsvpSort.ARRIVAL else ""
    order = _ORDER[query.sort].format(dir="DESC" if query.descending else "ASC")
    sql = f"SELECT r.id{came} FROM {tables} WHERE {where} ORDER BY {order} LIMIT ?"
    return db.column(sql, [*values, limit])


def _is_long(db: Reading, query: RsvpQuery) -> bool:
    if query.text or query.status is not None or query.came is not None:
        return False
    sql = "SELECT count(*) FROM (SELECT 1 FROM rsvp WHERE event_id = ? LIMIT ?)"
    return bool(db.value(sql, (query.event_id, _MANY)) == _MANY)


def _parts(query: RsvpQuery) -> tuple[str, str, list[object]]:
    where, values = "r.event_id = ? AND p.id = r.person_id", [query.event_id]
    found: list[object] = [*values]
    if query.status is not None:
        where, found = where + " AND r.status = ?", [*found, query.status]
    if query.came is not None:
        where += f" AND {'' if query.came else 'NOT '}EXISTS ({_ADMITTED})"
    match = search.match_of(query.text) if query.text else None
    if match is not None:
        where += " AND r.person_id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)"
        found = [*found, match]
    return "rsvp r JOIN person p", where, found


def found(db: Reading, query: RsvpQuery, limit: int) -> list[RsvpId]:
    """Give the first people of an event whom a text finds, without sorting them all."""
    match = search.match_of(query.text)
    if match is None:
        return []
    rows = db.run(
        "SELECT r.id, p.name, p.badge_name FROM person_search f JOIN rsvp r ON r.person_id = f.rowid"
        " JOIN person p ON p.id = r.person_id WHERE f.person_search MATCH ? AND r.event_id = ?",
        (match, query.event_id),
    )
    fitting = (row[0] for row in rows if search.fits(row[1], row[2], query.text))
    return list(itertools.islice(fitting, limit))


def place(db: Reading, rsvp_id: RsvpId) -> int:
    """Give the place in line of an answer on the waitlist; 1 is next."""
    return int(
        db.value(
            "SELECT count(*) FROM rsvp me JOIN rsvp w ON w.event_id = me.event_id AND w.status = 'waitlisted'"
            " AND (w.waitlist_rank, w.id) <= (me.waitlist_rank, me.id) WHERE me.id = ?",
            (rsvp_id,),
        )
    )


_LINE = (
    "SELECT r.id, r.uid, r.person_id, p.name, p.badge_name, p.affiliation, p.title,"
    " (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'email' ORDER BY id LIMIT 1),"
    " (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'phone' ORDER BY id LIMIT 1),"
    " r.status, r.party, r.answered_at, r.needs_diet, r.needs_access, r.needs_language, r.note, r.answers,"
    " r.override_reason,"
    " (SELECT short FROM ticket WHERE rsvp_id = r.id AND revoked_at IS NULL ORDER BY id DESC LIMIT 1),"
    " (SELECT coalesce(sum(count), 0) FROM scan WHERE rsvp_id = r.id AND direction = 'in'), r.event_id,"
    " (SELECT min(received_at) FROM scan WHERE rsvp_id = r.id AND direction = 'in' AND count > 0)"
    " FROM rsvp r JOIN person p ON p.id = r.person_id"
)


def lines(db: Reading, rsvp_ids: Sequence[int]) -> list[RsvpLine]:
    """Give the lines of these RSVPs in this order; ids that are gone are left out."""
    found = {
        row[0]: row
        for row in db.run(
            f"{_LINE} WHERE r.id IN (SELECT value FROM json_each(?))", (json.dumps(list(rsvp_ids)),)
        )
    }
    places = _places(db, found.values())
    return [_line(found[i], places) for i in rsvp_ids if i in found]


def _places(db: Reading, rows: Iterable[Row]) -> dict[int, int]:
    events = {row[20] for row in rows if row[9] == "waitlisted"}
    return {w.rsvp_id: at for event in events for at, w in enumerate(waiting(db, event), start=1)}


def _line(row: Row, places: dict[int, int]) -> RsvpLine:
    return RsvpLine(
        id=row[0],
        uid=Uid(bytes=row[1]),
        person_id=row[2],
        name=row[3],
        badge_name=row[4],
        affiliation=row[5],
        title=row[6],
        email=row[7] or "",
        phone=row[8] or "",
        status=RsvpStatus(row[9]),
        party=row[10],
        answered_at=row[11],
        needs=Needs(diet=row[12], access=row[13], language=row[14]),
        note=row[15],
        answers=map_of_text(row[16]),
        override_reason=row[17],
        short=row[18] or "",
        arrived=min(row[10], max(row[19], 0)),
        arrived_at=row[21] if row[19] > 0 else None,
        waitlist_position=places.get(row[0]),
    )


def statuses(db: Reading, rsvp_ids: Iterable[int]) -> dict[int, RsvpStatus]:
    """Give the statuses of these RSVPs."""
    sql = "SELECT id, status FROM rsvp WHERE id IN (SELECT value FROM json_each(?))"
    return {row[0]: RsvpStatus(row[1]) for row in db.run(sql, (json.dumps(list(rsvp_ids)),))}


def event_of(db: Reading, rsvp_id: RsvpId) -> EventId:
    """Give the event of an RSVP; DeskError `not_found`."""
    found = db.value("SELECT event_id FROM rsvp WHERE id = ?", (rsvp_id,))
    if found is None:
        raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
    return EventId(found)
