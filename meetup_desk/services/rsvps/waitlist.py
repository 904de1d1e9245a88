"""The waitlist: what would happen if seats were free."""

from dataclasses import dataclass

from meetup_desk.domain import waitlist
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.waitlist import WaitlistStep
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
