"""RSVPs: seats, the waitlist's order, and their lines in lists."""

import json
from collections.abc import Iterable, Sequence

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId, RsvpId, Uid
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.rsvps import Needs, Rsvp, RsvpStatus
from meetup_desk.domain.waitlist import WaitlistEntry
from meetup_desk.store import occupancy
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.tables.json_columns import map_of_text


def seats_left(db: ReadTransaction, event_id: EventId, capacity: int | None) -> int | None:
    """Count the people that still fit (below zero: over the capacity); None without a limit."""
    return None if capacity is None else capacity - occupancy.going(db, event_id)


def waiting(db: ReadTransaction, event_id: EventId) -> list[WaitlistEntry]:
    """Give the waitlist in its stored order."""
    rows = db.run(
        "SELECT id, party FROM rsvp WHERE event_id = ? AND waitlist_rank IS NOT NULL"
        " ORDER BY waitlist_rank, id",
        (event_id,),
    )
    return [WaitlistEntry(rsvp_id=row[0], party=row[1]) for row in rows]


def has_waiting(db: ReadTransaction, event_id: EventId) -> bool:
    """Tell whether anybody waits."""
    return RsvpStatus.WAITLISTED in occupancy.answers(db, event_id)


def next_rank(db: ReadTransaction, event_id: EventId) -> int:
    """Give the last place on the waitlist."""
    sql = (
        "SELECT coalesce(max(waitlist_rank), 0) + 1 FROM rsvp"
        " WHERE event_id = ? AND waitlist_rank IS NOT NULL"
    )
    return int(db.value(sql, (event_id,)))


def save_statuses(db: WriteTransaction, changed: Iterable[Rsvp]) -> None:
    """Write the statuses of RSVPs with what goes with them."""
    db.run_many(
        "UPDATE rsvp SET status = ?, waitlist_rank = ?, override_reason = ?, party = ?, answered_at = ?"
        " WHERE id = ?",
        [(r.status, r.waitlist_rank, r.override_reason, r.party, r.answered_at, r.id) for r in changed],
    )


def of_ids(db: ReadTransaction, rsvp_ids: Sequence[RsvpId]) -> list[Rsvp]:
    """Give these RSVPs in this order; DeskError `not_found`."""
    rows = db.run(
        "SELECT id, uid, event_id, person_id, status, party, answered_at, waitlist_rank, answers, needs_diet,"
        " needs_access, needs_language, note, override_reason, handed_to, guests FROM rsvp"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rsvp_ids)),),
    )
    found = {row[0]: _rsvp(row) for row in rows}
    missing = next((i for i in rsvp_ids if i not in found), None)
    if missing is not None:
        raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=missing)
    return [found[i] for i in rsvp_ids]


def _rsvp(row: Row) -> Rsvp:
    return Rsvp(
        id=row[0],
        uid=Uid(bytes=row[1]),
        event_id=row[2],
        person_id=row[3],
        status=RsvpStatus(row[4]),
        party=row[5],
        answered_at=row[6],
        waitlist_rank=row[7],
        answers=map_of_text(row[8]),
        needs=Needs(diet=row[9], access=row[10], language=row[11]),
        note=row[12],
        override_reason=row[13],
        handed_to=row[14],
        guests=row[15],
    )


def cancel_open(db: WriteTransaction, event_id: EventId) -> None:
    """Cancel every answer of an event that is open or going."""
    db.flush()
    db.run(
        "UPDATE rsvp SET status = 'cancelled', waitlist_rank = NULL WHERE event_id = ?"
        " AND status NOT IN ('declined', 'refused', 'cancelled')",
        (event_id,),
    )


def place(db: ReadTransaction, rsvp_id: RsvpId) -> int:
    """Give the place in line of an answer on the waitlist; 1 is next."""
    return int(
        db.value(
            "SELECT count(*) FROM rsvp me JOIN rsvp w ON w.event_id = me.event_id"
            " AND w.waitlist_rank IS NOT NULL AND (w.waitlist_rank, w.id) <= (me.waitlist_rank, me.id)"
            " WHERE me.id = ?",
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
    " r.came, r.event_id, r.came_at, r.handed_to, r.guests"
    " FROM rsvp r JOIN person p ON p.id = r.person_id"
)


def lines(db: ReadTransaction, rsvp_ids: Sequence[int]) -> list[RsvpLine]:
    """Give the lines of these RSVPs in this order; ids that are gone are left out."""
    found = {
        row[0]: row
        for row in db.run(
            f"{_LINE} WHERE r.id IN (SELECT value FROM json_each(?))", (json.dumps(list(rsvp_ids)),)
        )
    }
    places = _places(db, found.values())
    return [_line(found[i], places) for i in rsvp_ids if i in found]


def line(db: ReadTransaction, rsvp_id: RsvpId) -> RsvpLine:
    """Give the line of one RSVP; DeskError `not_found`."""
    found = lines(db, [rsvp_id])
    if not found:
        raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
    return found[0]


def _places(db: ReadTransaction, rows: Iterable[Row]) -> dict[int, int]:
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
        arrived_at=row[21],
        handed_to=row[22],
        guests=row[23],
        waitlist_position=places.get(row[0]),
    )


def event_of(db: ReadTransaction, rsvp_id: RsvpId) -> EventId:
    """Give the event of an RSVP; DeskError `not_found`."""
    found = db.value("SELECT event_id FROM rsvp WHERE id = ?", (rsvp_id,))
    if found is None:
        raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
    return EventId(found)


def hand_over(db: WriteTransaction, rsvp_id: RsvpId, name: str) -> None:
    """Write down who comes in somebody's stead; an empty name gives the ticket back."""
    db.run("UPDATE rsvp SET handed_to = ? WHERE id = ? AND handed_to <> ?", (name, rsvp_id, name))


def name_guests(db: WriteTransaction, rsvp_id: RsvpId, guests: str) -> None:
    """Write down who comes along, one name a line."""
    db.run("UPDATE rsvp SET guests = ? WHERE id = ? AND guests <> ?", (guests, rsvp_id, guests))
