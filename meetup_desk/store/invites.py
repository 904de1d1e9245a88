"""Calendar invites: what was handed out to whom at which SEQUENCE, and what came back."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, PersonId, RsvpId, Uid
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


class HandedInvite(NamedTuple):
    """The last thing that an attendee's calendar was told."""

    rsvp_uid: Uid
    method: str  # REQUEST or CANCEL
    sequence: int
    told: str  # when, where and whether, as the file said it
    title: str
    at: Instant


class InviteReply(NamedTuple):
    """What an attendee's calendar answered."""

    method: str  # REPLY, COUNTER or REFRESH
    sequence: int
    stamped_at: Instant
    partstat: str = ""
    comment: str = ""
    proposed: str = ""  # another time that the attendee wishes
    received_at: Instant = Instant(0)


_TOLD = "rsvp_uid, method, sequence, told, title, handed_at"


def held(db: ReadTransaction, event_id: EventId) -> dict[Uid, HandedInvite]:
    """Give what each attendee of an event was told last, by the uid of the RSVP."""
    rows = db.run(f"SELECT {_TOLD} FROM invite WHERE event_id = ? ORDER BY id", (event_id,))
    return {uid: HandedInvite(uid, *rest) for uid, *rest in ((Uid(bytes=row[0]), *row[1:]) for row in rows)}


def newest(db: ReadTransaction, event_ids: Iterable[int]) -> dict[int, tuple[int, str]]:
    """Give the highest SEQUENCE that anybody was asked with, and what it said, by event."""
    rows = db.run(
        "SELECT event_id, max(sequence), told FROM invite WHERE method = 'REQUEST'"
        " AND event_id IN (SELECT value FROM json_each(?)) GROUP BY event_id",
        (json.dumps(list(event_ids)),),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def hand_out(db: WriteTransaction, event_id: EventId, rsvp_id: RsvpId, told: HandedInvite) -> None:
    """Write down that an attendee was told."""
    db.run(
        f"INSERT INTO invite (event_id, rsvp_id, {_TOLD}) VALUES (?,?,?,?,?,?,?,?)",
        (event_id, rsvp_id, told.rsvp_uid.bytes, *told[1:]),
    )


_REPLY = "method, sequence, stamped_at, partstat, comment, proposed, received_at"


def replies(db: ReadTransaction, rsvp_ids: Sequence[int]) -> dict[RsvpId, InviteReply]:
    """Give the newest thing that came back from each of these attendees."""
    rows = db.run(
        f"SELECT rsvp_id, {_REPLY} FROM reply WHERE rsvp_id IN (SELECT value FROM json_each(?))"
        " ORDER BY sequence, stamped_at, id",
        (json.dumps(list(rsvp_ids)),),
    )
    return {row[0]: InviteReply(*row[1:]) for row in rows}


def story(db: ReadTransaction, rsvp_id: RsvpId) -> tuple[list[HandedInvite], list[InviteReply]]:
    """Give all that passed between the desk and one attendee's calendar, oldest first."""
    rows = db.run(f"SELECT {_TOLD} FROM invite WHERE rsvp_id = ? ORDER BY id", (rsvp_id,))
    told = [HandedInvite(Uid(bytes=row[0]), *row[1:]) for row in rows]
    back = db.run(f"SELECT {_REPLY} FROM reply WHERE rsvp_id = ? ORDER BY id", (rsvp_id,))
    return told, [InviteReply(*row) for row in back]


def add_reply(db: WriteTransaction, rsvp_id: RsvpId, reply: InviteReply) -> None:
    """Write down what came back."""
    db.run(
        f"INSERT INTO reply (rsvp_id, {_REPLY}) VALUES (?,?,?,?,?,?,?,?)",
        (rsvp_id, *reply[:-1], db.now()),
    )


def answerers(db: ReadTransaction, event_ids: Sequence[int], email: str) -> list[tuple[RsvpId, EventId]]:
    """Give the RSVPs to these events of whoever has this address (in lower case)."""
    return [
        (row[0], row[1])
        for row in db.run(
            "SELECT DISTINCT r.id, r.event_id FROM rsvp r JOIN contact_point c ON c.person_id = r.person_id"
            " WHERE c.kind = 'email' AND c.value = ? AND r.event_id IN (SELECT value FROM json_each(?))"
            " ORDER BY r.event_id, r.id",
            (email, json.dumps(list(event_ids))),
        )
    ]


def locales(db: ReadTransaction, person_ids: Iterable[PersonId]) -> dict[PersonId, str]:
    """Give the languages that these people read; those of whom nothing is known are left out."""
    rows = db.run(
        "SELECT id, locale FROM person WHERE locale <> '' AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(person_ids)),),
    )
    return dict(rows.fetchall())
