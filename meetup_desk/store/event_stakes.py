"""What hangs on events: counted before a change of their time, or before they are called off."""

import json
from collections.abc import Sequence

from meetup_desk.domain.event_stakes import EventStake
from meetup_desk.store.file.read_transaction import ReadTransaction

_STAKE = (
    "WITH chosen AS (SELECT value AS id FROM json_each(:ids)) SELECT"
    " coalesce(sum(answers), 0), coalesce(sum(party * answers), 0),"
    " (SELECT count(*) FROM ticket t JOIN rsvp r ON r.id = t.rsvp_id WHERE t.revoked_at IS NULL"
    "  AND r.event_id IN (SELECT id FROM chosen) AND r.status = 'going'),"
    " (SELECT count(*) FROM (SELECT method, max(id) FROM invite WHERE event_id IN (SELECT id FROM chosen)"
    "  GROUP BY event_id, rsvp_uid) WHERE method = 'REQUEST'),"
    " (SELECT count(*) FROM door WHERE event_id IN (SELECT id FROM chosen) AND key <> x'')"
    " FROM fill WHERE event_id IN (SELECT id FROM chosen)"
    " AND status IN ('going', 'waitlisted', 'requested', 'tentative')"
)


def of_events(db: ReadTransaction, event_ids: Sequence[int]) -> EventStake:
    """Count what hangs on these events together."""
    row = db.row(_STAKE, {"ids": json.dumps(list(event_ids))})
    rsvps, people, tickets, invites, packs = row or (0, 0, 0, 0, 0)
    return EventStake(
        dates=len(event_ids), rsvps=rsvps, people=people, tickets=tickets, invites=invites, packs=packs
    )
