"""The conflicts of an event, with what the organiser decided of them."""

from collections.abc import Mapping

from meetup_desk.domain.conflicts import Conflict, conflicts_of_party
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import ListId, RsvpId
from meetup_desk.domain.scans import Settlement
from meetup_desk.store import conflicts as stored
from meetup_desk.store import records
from meetup_desk.store.file.read_transaction import ReadTransaction


def conflicts_of_event(db: ReadTransaction, event: Event) -> list[Conflict]:
    """Give what two doors of an event let in with one ticket, beyond its party, and nobody took back."""
    conflicts = [
        conflict
        for scans in stored.crowded_parties(db, event.id)
        for conflict in conflicts_of_party(scans, event.plan.tz)
    ]
    ticket_ids = {conflict.entries[0].ticket_id for conflict in conflicts}
    tickets = stored.ticket_uids(db, ticket_ids)
    settlements = {
        (settlement.rsvp_id, settlement.list_id): settlement
        for settlement in records.find(db, Settlement, event_id=event.id)
    }
    with_tickets = [
        _settled(c._replace(ticket_bytes=tickets.get(c.entries[0].ticket_id)), settlements) for c in conflicts
    ]
    return sorted(with_tickets, key=lambda conflict: conflict.entries[-1].at)


def _settled(conflict: Conflict, settlements: Mapping[tuple[RsvpId, ListId], Settlement]) -> Conflict:
    """Add the decision about a conflict, unless somebody came in since."""
    settlement = settlements.get((conflict.rsvp_id, conflict.list_id))
    if settlement is None or conflict.newest > settlement.up_to:
        return conflict
    return conflict._replace(settled=settlement)
