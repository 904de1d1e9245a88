"""Calendar invites: what was handed out to whom at which SEQUENCE, and what came back."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, PersonId, RsvpId, Uid
from meetup_desk.domain.invites import HandedInvite, InviteReply
from meetup_desk.store.file.read_transaction import ReadTransaction, Row
from meetup_desk.store.file.write_transaction import WriteTransaction


class InvitedRsvp(NamedTuple):
    """The RSVP of somebody whose calendar answered."""

    rsvp_id: RsvpId
    event_id: EventId


_HANDED = "rsvp_uid, method, sequence, told, title, handed_at"


def _handed(row: Row) -> HandedInvite:
    uid, *others = row
    return HandedInvite(Uid(bytes=uid), *others)


def held(db: ReadTransaction, event_id: EventId) -> dict[Uid, HandedInvite]:
    """Give what each attendee of an event was given last, by the uid of the RSVP."""
    rows = db.run(f"SELECT {_HANDED} FROM invite WHERE event_id = ? ORDER BY id", (event_id,))
    return {handed.rsvp_uid: handed for handed in map(_handed, rows)}


def held_schedules(db: ReadTransaction, event_id: EventId) -> list[tuple[str, int]]:
    """Count what the newest invites of an event say of time and place."""
    return db.rows(
        "SELECT told, count(*) FROM (SELECT told, method, max(id) FROM invite WHERE event_id = ?"
        " GROUP BY rsvp_uid) WHERE method = 'REQUEST' GROUP BY told",
        (event_id,),
    )


def uninvited(db: ReadTransaction, event_id: EventId) -> int:
    """Count the RSVPs that are asked to come, have an e-mail, and never got an invite."""
    return int(
        db.value(
            "SELECT count(*) FROM rsvp r WHERE r.event_id = ?"
            " AND r.status IN ('going', 'tentative', 'invited')"
            " AND NOT EXISTS (SELECT 1 FROM invite WHERE rsvp_id = r.id)"
            " AND EXISTS (SELECT 1 FROM contact_point WHERE person_id = r.person_id AND kind = 'email')",
            (event_id,),
        )
    )


def hand_out(db: WriteTransaction, event_id: EventId, rsvp_id: RsvpId, handed: HandedInvite) -> None:
    """Write down what an attendee is given."""
    db.run(
        f"INSERT INTO invite (event_id, rsvp_id, {_HANDED}) VALUES (?,?,?,?,?,?,?,?)",
        (event_id, rsvp_id, handed.rsvp_uid.bytes, *handed[1:]),
    )


_REPLY = "method, sequence, stamped_at, partstat, comment, proposed, received_at"


def replies(db: ReadTransaction, rsvp_ids: Sequence[int]) -> dict[RsvpId, InviteReply]:
    """Give the newest thing that came back from each of these attendees."""
    rows = db.run(
        f"SELECT rsvp_id, {_REPLY} FROM reply WHERE rsvp_id IN (SELECT value FROM json_each(?))"
        " ORDER BY sequence, stamped_at, id",
        (json.dumps(list(rsvp_ids)),),
    )
    return {rsvp_id: InviteReply(*reply) for rsvp_id, *reply in rows}


def history(db: ReadTransaction, rsvp_id: RsvpId) -> tuple[list[HandedInvite], list[InviteReply]]:
    """Give all that passed between the desk and one attendee's calendar, oldest first."""
    handed = db.run(f"SELECT {_HANDED} FROM invite WHERE rsvp_id = ? ORDER BY id", (rsvp_id,))
    replies = db.run(f"SELECT {_REPLY} FROM reply WHERE rsvp_id = ? ORDER BY id", (rsvp_id,))
    return list(map(_handed, handed)), [InviteReply(*row) for row in replies]


def add_reply(db: WriteTransaction, rsvp_id: RsvpId, reply: InviteReply) -> None:
    """Write down what came back."""
    db.run(
        f"INSERT INTO reply (rsvp_id, {_REPLY}) VALUES (?,?,?,?,?,?,?,?)",
        (rsvp_id, *reply[:-1], db.now()),
    )


def rsvps_of(db: ReadTransaction, event_ids: Sequence[int], email: str) -> list[InvitedRsvp]:
    """Give the RSVPs to these events of whoever has this address (in lower case)."""
    rows = db.run(
        "SELECT DISTINCT r.id, r.event_id FROM rsvp r JOIN contact_point c ON c.person_id = r.person_id"
        " WHERE c.kind = 'email' AND c.value = ? AND r.event_id IN (SELECT value FROM json_each(?))"
        " ORDER BY r.event_id, r.id",
        (email, json.dumps(list(event_ids))),
    )
    return list(map(InvitedRsvp._make, rows))


def locales(db: ReadTransaction, person_ids: Iterable[PersonId]) -> dict[PersonId, str]:
    """Give the languages that these people read; those of whom nothing is known are left out."""
    rows = db.run(
        "SELECT id, locale FROM person WHERE locale <> '' AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)),),
    )
    return dict(rows.fetchall())
