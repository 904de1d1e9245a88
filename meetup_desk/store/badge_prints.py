"""Badges that were printed: a row each time, since a printed badge cannot be taken back."""

import json
from collections.abc import Iterable, Sequence

from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.scans import PrintedFrom
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def last_of(db: ReadTransaction, rsvp_ids: Sequence[int]) -> dict[RsvpId, Instant]:
    """Give when badges of these RSVPs were printed last; who has none is left out."""
    rows = db.run(
        "SELECT rsvp_id, max(at) FROM badge_print WHERE rsvp_id IN (SELECT value FROM json_each(?))"
        " GROUP BY rsvp_id",
        (json.dumps(list(rsvp_ids)),),
    )
    return {RsvpId(row[0]): Instant(row[1]) for row in rows}


def add(db: WriteTransaction, rsvp_ids: Iterable[int], printed_from: PrintedFrom) -> None:
    """Write down that badges of these RSVPs were printed."""
    db.run(
        "INSERT INTO badge_print (event_id, rsvp_id, rsvp_uid, at, printed_from)"
        " SELECT event_id, id, uid, ?, ? FROM rsvp WHERE id IN (SELECT value FROM json_each(?))",
        (db.now(), str(printed_from), json.dumps(list(rsvp_ids))),
    )
