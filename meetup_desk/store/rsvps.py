"""RSVPs: seats, the waitlist's order, and their lines in lists."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetup_desk.domain.errors import DeskError, ErrorCode
from meetup_desk.domain.ids import EventId, PersonId, RsvpId, Uid
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.needs import Needs
from meetup_desk.domain.rsvps import Rsvp, RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.store import blocks, occupancy
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.rsvp_facts import SILENT
from meetup_desk.store.tables.json_columns import map_of_text
from meetup_desk.store.waitlist import waiting


def seats_left(db: ReadTransaction, event_id: EventId, capacity: int | None) -> int | None:
    """Count the people that still fit (below zero: over the capacity); None without a limit."""
    return None if capacity is None else capacity - occupancy.going(db, event_id)


def save_statuses(db: WriteTransaction, changed: Iterable[Rsvp]) -> None:
    """Write the statuses of RSVPs with what goes with them."""
    db.run_many(
        "UPDATE rsvp SET status = ?, waitlist_rank = ?, override_reason = ?, party = ?, answered_at = ?"
        " WHERE id = ?",
        [(r.status, r.waitlist_rank, r.override_reason, r.party, r.answered_at, r.id) for r in changed],
    )


class _RsvpRow(NamedTuple):
    id: RsvpId
    uid: bytes
    event_id: EventId
    person_id: PersonId
    status: str
    party: int
    answered_at: Instant
    waitlist_rank: int | None
    answers: str
    needs_diet: str
    needs_access: str
    needs_language: str
    note: str
    override_reason: str
    handed_to: str
    guests: str
    reconfirm_asked_at: Instant | None
    reconfirmed_at: Instant | None


def of_ids(db: ReadTransaction, rsvp_ids: Sequence[RsvpId]) -> list[Rsvp]:
    """Give these RSVPs in this order; DeskError `not_found`."""
    rows = db.run(
        f"SELECT {', '.join(_RsvpRow._fields)} FROM rsvp WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(rsvp_ids)),),
    )
    by_id = {row.id: _rsvp(row) for row in map(_RsvpRow._make, rows)}
    missing = next((rsvp_id for rsvp_id in rsvp_ids if rsvp_id not in by_id), None)
    if missing is not None:
        raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=missing)
    return [by_id[rsvp_id] for rsvp_id in rsvp_ids]


def _rsvp(row: _RsvpRow) -> Rsvp:
    return Rsvp(
        id=row.id,
        uid=Uid(bytes=row.uid),
        event_id=row.event_id,
        person_id=row.person_id,
        status=RsvpStatus(row.status),
        party=row.party,
        answered_at=row.answered_at,
        waitlist_rank=row.waitlist_rank,
        answers=map_of_text(row.answers),
        needs=Needs(diet=row.needs_diet, access=row.needs_access, language=row.needs_language),
        note=row.note,
        override_reason=row.override_reason,
        handed_to=row.handed_to,
        guests=row.guests,
        reconfirm_asked_at=row.reconfirm_asked_at,
        reconfirmed_at=row.reconfirmed_at,
    )


def ask_again(db: WriteTransaction, event_id: EventId) -> None:
    """Invite all who were going, undecided or on the waitlist; what they have confirmed was another day."""
    db.flush()
    db.run(
        "UPDATE rsvp SET status = 'invited', waitlist_rank = NULL, override_reason = '',"
        " reconfirm_asked_at = NULL, reconfirmed_at = NULL"
        " WHERE event_id = ? AND status IN ('going', 'tentative', 'waitlisted')",
        (event_id,),
    )


def invite_again(db: WriteTransaction, event_id: EventId, to: EventId) -> None:
    """Invite to another event whoever was going to one, or has an open answer there, and may come."""
    db.flush()
    may_come = f"NOT {blocks.OF_EVENT.format(event='?2', person='rsvp.person_id')}"
    rows = db.rows(
        "SELECT person_id, party, needs_diet, needs_access, needs_language FROM rsvp WHERE event_id = ?1"
        f" AND status NOT IN ('declined', 'refused', 'cancelled') AND {may_come} ORDER BY id",
        (event_id, to),
    )
    now = db.now()
    db.run_many(
        "INSERT INTO rsvp (uid, event_id, status, answered_at, answers, note, override_reason, person_id,"
        " party, needs_diet, needs_access, needs_language) VALUES (?,?,'invited',?,'','','',?,?,?,?,?)",
        [(db.uid().bytes, to, now, *row) for row in rows],
    )


def cancel_open(db: WriteTransaction, event_id: EventId) -> None:
    """Cancel every answer of an event that is open or going."""
    db.flush()
    db.run(
        "UPDATE rsvp SET status = 'cancelled', waitlist_rank = NULL WHERE event_id = ?"
        " AND status NOT IN ('declined', 'refused', 'cancelled')",
        (event_id,),
    )


class _LineRow(NamedTuple):
    id: RsvpId
    uid: bytes
    person_id: PersonId
    name: str
    badge_name: str
    affiliation: str
    title: str
    email: str | None
    phone: str | None
    status: str
    party: int
    answered_at: Instant
    needs_diet: str
    needs_access: str
    needs_language: str
    note: str
    answers: str
    override_reason: str
    short: str | None
    came: int
    event_id: EventId
    came_at: Instant | None
    handed_to: str
    guests: str
    parts: str | None
    reconfirmed: int | None


_LINE = (
    "SELECT r.id, r.uid, r.person_id, p.name, p.badge_name, p.affiliation, p.title,"
    " (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'email' ORDER BY id LIMIT 1),"
    " (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'phone' ORDER BY id LIMIT 1),"
    " r.status, r.party, r.answered_at, r.needs_diet, r.needs_access, r.needs_language, r.note, r.answers,"
    " r.override_reason,"
    " (SELECT short FROM ticket WHERE rsvp_id = r.id AND revoked_at IS NULL ORDER BY id DESC LIMIT 1),"
    " r.came, r.event_id, r.came_at, r.handed_to, r.guests,"
    " (SELECT group_concat(name, char(31)) FROM (SELECT t.name FROM rsvp_part c"
    " JOIN part t ON t.id = c.part_id WHERE c.rsvp_id = r.id ORDER BY t.id)),"
    f" CASE WHEN {SILENT} THEN 0 WHEN r.status = 'going' AND r.reconfirm_asked_at IS NOT NULL THEN 1 END"
    " FROM rsvp r JOIN person p ON p.id = r.person_id"
)


def lines(db: ReadTransaction, rsvp_ids: Sequence[int]) -> list[RsvpLine]:
    """Give the lines of these RSVPs in this order; ids that are gone are left out."""
    rows = db.run(f"{_LINE} WHERE r.id IN (SELECT value FROM json_each(?))", (json.dumps(list(rsvp_ids)),))
    by_id: dict[int, _LineRow] = {row.id: row for row in map(_LineRow._make, rows)}
    positions = _positions(db, by_id.values())
    return [_line(by_id[rsvp_id], positions) for rsvp_id in rsvp_ids if rsvp_id in by_id]


def line(db: ReadTransaction, rsvp_id: RsvpId) -> RsvpLine:
    """Give the line of one RSVP; DeskError `not_found`."""
    found = lines(db, [rsvp_id])
    if not found:
        raise DeskError(ErrorCode.NOT_FOUND, what="rsvp", id=rsvp_id)
    return found[0]


def _positions(db: ReadTransaction, rows: Iterable[_LineRow]) -> dict[RsvpId, int]:
    """Give the places on the waitlists, 1 is next."""
    events = {row.event_id for row in rows if row.status == RsvpStatus.WAITLISTED}
    return {
        entry.rsvp_id: position
        for event_id in events
        for position, entry in enumerate(waiting(db, event_id), start=1)
    }


def _line(row: _LineRow, positions: dict[RsvpId, int]) -> RsvpLine:
    return RsvpLine(
        id=row.id,
        uid=Uid(bytes=row.uid),
        person_id=row.person_id,
        name=row.name,
        badge_name=row.badge_name,
        affiliation=row.affiliation,
        title=row.title,
        email=row.email or "",
        phone=row.phone or "",
        status=RsvpStatus(row.status),
        party=row.party,
        answered_at=row.answered_at,
        needs=Needs(diet=row.needs_diet, access=row.needs_access, language=row.needs_language),
        note=row.note,
        answers=map_of_text(row.answers),
        override_reason=row.override_reason,
        short=row.short or "",
        arrived=min(row.party, max(row.came, 0)),
        arrived_at=row.came_at,
        handed_to=row.handed_to,
        guests=row.guests,
        parts=tuple(row.parts.split("\x1f")) if row.parts else (),
        reconfirmed=None if row.reconfirmed is None else bool(row.reconfirmed),
        waitlist_position=positions.get(row.id),
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
