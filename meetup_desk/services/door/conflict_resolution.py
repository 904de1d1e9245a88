"""Settling conflicts: the organiser's decision about a ticket that two doors admitted."""

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.conflicts import Conflict, PartyScan
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, ListId, RsvpId
from meetup_desk.domain.names import clean
from meetup_desk.domain.scans import ConflictDecision, Settlement
from meetup_desk.services.door.conflicts import conflicts_of_event
from meetup_desk.services.door.scan_writer import ScanWriter
from meetup_desk.store import conflicts as stored
from meetup_desk.store import records, rsvps, scans
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.file.write_transaction import WriteTransaction


class ConflictResolution:
    """Shows conflicts, and writes down what the organiser decided."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def conflicts(self, event_id: EventId) -> list[Conflict]:
        """Give all conflicts of an event, settled or not, in the order of time."""
        with self._desk.reading() as db:
            return conflicts_of_event(db, records.get(db, Event, event_id))

    def settle(
        self, rsvp_id: RsvpId, list_id: ListId, decision: ConflictDecision, actor: str, *, note: str = ""
    ) -> Changes:
        """Write down a decision; RuleError `no_conflict`.

        `one_entry` takes back the entries beyond the party, the last first, by further scans. Who comes in
        with the ticket after this opens the conflict again.
        """
        with self._desk.change("door.settle", actor) as db:
            event = records.get(db, Event, rsvps.event_of(db, rsvp_id))
            conflict = _of_party(conflicts_of_event(db, event), rsvp_id, list_id)
            if decision is ConflictDecision.ONE_ENTRY:
                self._take_back(db, conflict, actor)
            stored.forget_settlement(db, rsvp_id, list_id)
            records.add(
                db,
                Settlement(
                    event_id=event.id,
                    rsvp_id=rsvp_id,
                    list_id=list_id,
                    decision=decision,
                    note=clean(note),
                    at=self._desk.now(),
                    up_to=conflict.newest,
                ),
            )
            kinds = touched(scan=None, rsvp=[rsvp_id], event=[event.id])
            return Changes(change=db.change_id, touched=kinds)

    def unsettle(self, rsvp_id: RsvpId, list_id: ListId, actor: str) -> Changes:
        """Take a decision back; RuleError `no_conflict`, or `entries_taken_back` after `one_entry`."""
        with self._desk.change("door.unsettle", actor) as db:
            settlements = records.find(db, Settlement, rsvp_id=rsvp_id, list_id=list_id)
            if not settlements:
                raise RuleError("no_conflict")
            if settlements[0].decision is ConflictDecision.ONE_ENTRY:
                raise RuleError("entries_taken_back")
            stored.forget_settlement(db, rsvp_id, list_id)
            kinds = touched(scan=None, rsvp=[rsvp_id], event=[settlements[0].event_id])
            return Changes(change=db.change_id, touched=kinds)

    def _take_back(self, db: WriteTransaction, conflict: Conflict, actor: str) -> None:
        """Take entries back until no more of the party are in than it has."""
        surplus = sum(entry.people for entry in conflict.entries) - conflict.party
        for entry in reversed(conflict.entries):
            if surplus <= 0:
                return
            surplus -= self._take_back_one(db, entry, surplus, actor)

    def _take_back_one(self, db: WriteTransaction, entry: PartyScan, surplus: int, actor: str) -> int:
        taken = scans.get(db, entry.scan)
        if taken is None:
            raise DeskError(ErrorCode.NOT_FOUND, what="scan", id=str(entry.scan))
        writer = ScanWriter(db, taken.event_id, scans.place_of(db, taken), actor)
        now = self._desk.now()
        writer.take_back(db, taken, now)
        if entry.people > surplus:  # some of them came in rightly
            writer.write_part(db, taken, entry.people - surplus, now)
        return min(entry.people, surplus)


def _of_party(conflicts: list[Conflict], rsvp_id: RsvpId, list_id: ListId) -> Conflict:
    """Give the last conflict of a party on a list; RuleError `no_conflict`."""
    of_party = [one for one in conflicts if (one.rsvp_id, one.list_id) == (rsvp_id, list_id)]
    if not of_party:
        raise RuleError("no_conflict")
    return of_party[-1]
