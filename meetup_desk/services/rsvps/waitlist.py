"""The waitlist: what would happen if seats were free, and its order by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain import waitlist
from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.waitlist import WaitlistStep
from meetup_desk.services.rsvps import capacity
from meetup_desk.services.rsvps.capacity import Outcome
from meetup_desk.services.rsvps.rsvps import RsvpResult
from meetup_desk.store import records, rsvps
from meetup_desk.store import waitlist as store_waitlist
from meetup_desk.store.desk.desk import Desk
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitlistPreviewLine:
    """What would happen to one answer on the waitlist."""

    rsvp: RsvpLine
    step: WaitlistStep

    def why(self, lang: str) -> str:
        """Say why, in a sentence."""
        return say(f"waitlist.{self.step.why}", lang, party=self.step.party, seats=self.step.seats_before)


class Waitlist:
    """The line of those who wait for a seat."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def preview(self, event_id: EventId, seats: int) -> list[WaitlistPreviewLine]:
        """Say for everybody on the waitlist what would happen if this many seats (people) were free."""
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            steps = waitlist.promote(store_waitlist.waiting(db, event_id), seats, event.party_policy)
            lines = {line.id: line for line in rsvps.lines(db, [step.rsvp_id for step in steps])}
            return [WaitlistPreviewLine(rsvp=lines[step.rsvp_id], step=step) for step in steps]

    def move(self, rsvp_ids: Sequence[RsvpId], place: int, actor: str) -> RsvpResult:
        """Put those who wait, in the order that they have, so that the first of them has a place; 1 is next.

        Where the event moves people up by itself, who fits into free seats now does. A place behind the last
        one is the last. RuleError `not_waiting`.
        """
        with self._desk.change("waitlist.move", actor) as db:
            event = records.get(db, Event, rsvps.event_of(db, rsvp_ids[0]))
            line = [entry.rsvp_id for entry in store_waitlist.waiting(db, event.id)]
            missing = next((rsvp_id for rsvp_id in rsvp_ids if rsvp_id not in line), None)
            if missing is not None:
                raise RuleError("not_waiting")
            moved = waitlist.reordered(line, rsvp_ids, place)
            store_waitlist.set_order(db, event.id, moved)
            promoted = capacity.fill_up(db, event)
        outcome = Outcome(changed=tuple(rsvp_ids), promoted=promoted)
        kinds = touched(rsvp=None, event=[event.id], ticket=None)
        return RsvpResult(outcome=outcome, changes=Changes(change=db.change_id, touched=kinds))
