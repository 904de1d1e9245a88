"""Who was asked whether they still come, and who has said so."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.times import Instant
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction
from meetup_desk.store.rsvp_facts import SILENT


class Reconfirmed(NamedTuple):
    """How many RSVPs, and how many people with them."""

    rsvps: int
    people: int


def counts(db: ReadTransaction, event_id: EventId) -> tuple[Reconfirmed, Reconfirmed]:
    """Count those who are going and were asked, and those of them who are silent."""
    row = db.row(
        "SELECT count(*), coalesce(sum(r.party), 0),"
        f" coalesce(sum(CASE WHEN {SILENT} THEN 1 ELSE 0 END), 0),"
        f" coalesce(sum(CASE WHEN {SILENT} THEN r.party ELSE 0 END), 0)"
        " FROM rsvp r WHERE r.event_id = ? AND r.status = 'going' AND r.reconfirm_asked_at IS NOT NULL",
        (event_id,),
    )
    asked, asked_people, silent, silent_people = row or (0, 0, 0, 0)
    return Reconfirmed(asked, asked_people), Reconfirmed(silent, silent_people)


def ask(db: WriteTransaction, event_id: EventId, by: Instant) -> int:
    """Ask everybody who is going by an instant; gives how many RSVPs that are."""
    now = db.now()
    db.run("UPDATE event SET reconfirm_by = ? WHERE id = ?", (by, event_id))
    asked = db.run(
        "UPDATE rsvp SET reconfirm_asked_at = ?, reconfirmed_at = NULL"
        " WHERE event_id = ? AND status = 'going'",
        (now, event_id),
    )
    db.expire()
    return int(asked.rowcount)


def confirm(db: WriteTransaction, rsvp_ids: Sequence[RsvpId]) -> None:
    """Write down that these still come."""
    db.run(
        "UPDATE rsvp SET reconfirmed_at = ? WHERE id IN (SELECT value FROM json_each(?))",
        (db.now(), json.dumps(list(rsvp_ids))),
    )
