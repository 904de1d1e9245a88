"""Conflicts of doors: the parties of which two doors let in too many, and what was decided."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from meetup_desk.domain.conflicts import PartyScan
from meetup_desk.domain.ids import EventId, ListId, RsvpId, TicketId
from meetup_desk.store.file.read_transaction import ReadTransaction
from meetup_desk.store.file.write_transaction import WriteTransaction


def ticket_uids(db: ReadTransaction, ticket_ids: Iterable[TicketId | None]) -> dict[TicketId | None, bytes]:
    """Give the uids of tickets by their ids; None has none."""
    wanted = json.dumps(list(ticket_ids))
    return dict(db.rows("SELECT id, uid FROM ticket WHERE id IN (SELECT value FROM json_each(?))", (wanted,)))


_DOORS_TWICE = (
    "SELECT door_id FROM scan WHERE door_id IN (SELECT id FROM door WHERE event_id = ?1 AND key <> x'')"
    " GROUP BY door_id, door_seq HAVING count(*) > 1"
)


def crowded_parties(db: ReadTransaction, event_id: EventId) -> Iterator[list[PartyScan]]:
    """Give the scans of each party of which two doors let in more than it has, in the order of their clocks.

    What was taken back is left out, and so are lists that let a party in any number of times. A door has two
    scans of one number where its pack was open in two places.
    """
    rows = db.run(
        "SELECT s.rsvp_id, s.list_id, r.party, p.name,"
        " s.ticket_id,"
        " s.door_id, d.name, s.happened_at, s.direction, s.count,"
        " coalesce(s.overrode = 'already_in', 0), s.uid, s.id, l.name, l.rule,"
        f" s.door_id IN ({_DOORS_TWICE})"
        " FROM (SELECT rsvp_id, list_id FROM scan"
        "   WHERE event_id = ?1 AND direction = 'in' AND rsvp_id IS NOT NULL"
        "   GROUP BY rsvp_id, list_id HAVING"
        f"   (min(door_id) < max(door_id) OR min(door_id) IN ({_DOORS_TWICE}))"
        "   AND sum(count) > (SELECT party FROM rsvp WHERE id = scan.rsvp_id)) c"
        " JOIN scan s ON s.rsvp_id = c.rsvp_id AND s.list_id = c.list_id JOIN rsvp r ON r.id = s.rsvp_id"
        " JOIN person p ON p.id = r.person_id JOIN door d ON d.id = s.door_id"
        " JOIN door_list l ON l.id = s.list_id"
        " WHERE s.count > 0 AND l.rule <> 'unlimited'"
        " AND NOT EXISTS (SELECT 1 FROM scan u WHERE u.undoes = s.id)"
        " ORDER BY s.rsvp_id, s.list_id, s.clock, s.uid",
        (event_id,),
    )
    scans = map(PartyScan._make, rows)
    return (list(party) for _, party in groupby(scans, key=lambda scan: (scan.rsvp_id, scan.list_id)))


def forget_settlement(db: WriteTransaction, rsvp_id: RsvpId, list_id: ListId) -> None:
    """Remove the decision about a party on a list."""
    db.flush()
    db.run("DELETE FROM settlement WHERE rsvp_id = ? AND list_id = ?", (rsvp_id, list_id))
