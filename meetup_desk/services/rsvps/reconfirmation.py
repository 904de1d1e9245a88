"""Reconfirmation: everybody who is going is asked again by a date, and silent seats are released."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.rsvp_facts import RsvpFacts
from meetup_desk.domain.rsvps import RsvpStatus, check_open
from meetup_desk.domain.times import Instant
from meetup_desk.services.rsvps import capacity
from meetup_desk.services.rsvps.capacity import Outcome
from meetup_desk.services.rsvps.rsvps import RsvpQuery, RsvpResult
from meetup_desk.store import reconfirmation, records, rsvp_lists, rsvps
from meetup_desk.store.desk.desk import Desk
from meetup_desk.store.reconfirmation import Reconfirmed


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconfirmationState:
    """How an event's reconfirmation stands."""

    by: Instant | None  # None: nobody was asked
    over: bool  # the date is past: silent seats may be released
    asked: Reconfirmed
    silent: Reconfirmed  # of those asked


def without_reply(event_id: EventId) -> RsvpQuery:
    """Ask for those who are going, were asked, and said nothing since."""
    return RsvpQuery(event_id=event_id, facts=RsvpFacts(silent=True))


class Reconfirmation:
    """Asks who is going whether they still come, and lets others have the seats of who stays silent."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def state(self, event_id: EventId) -> ReconfirmationState:
        """Say how many were asked, and how many are silent."""
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            asked, silent = reconfirmation.counts(db, event_id)
        over = event.reconfirm_by is not None and self._desk.now() >= event.reconfirm_by
        return ReconfirmationState(by=event.reconfirm_by, over=over, asked=asked, silent=silent)

    def ask(self, event_id: EventId, by: Instant, actor: str) -> Changes:
        """Ask everybody who is going to say so again by an instant; who was asked before is asked anew.

        RuleError `event_cancelled`, `reconfirm_past`, `nobody_going`.
        """
        with self._desk.change("event.reconfirm", actor) as db:
            event = records.get(db, Event, event_id)
            check_open(event)
            if by <= db.now():
                raise RuleError("reconfirm_past")
            if not reconfirmation.ask(db, event_id, by):
                raise RuleError("nobody_going", title=event.title)
        return Changes(change=db.change_id, touched=touched(event=[event_id], rsvp=None))

    def confirm(self, rsvp_ids: Sequence[RsvpId], actor: str) -> Changes:
        """Write down that these still come; RuleError `not_possible` for who is not going."""
        with self._desk.change("rsvp.confirm", actor) as db:
            found = rsvps.of_ids(db, rsvp_ids)
            wrong = next((rsvp for rsvp in found if rsvp.status is not RsvpStatus.GOING), None)
            if wrong is not None:
                raise RuleError("not_possible", step="confirm", status=wrong.status)
            reconfirmation.confirm(db, rsvp_ids)
        events = {rsvp.event_id for rsvp in found}
        return Changes(change=db.change_id, touched=touched(event=events, rsvp=rsvp_ids))

    def release(self, event_id: EventId, actor: str) -> RsvpResult:
        """Cancel the RSVPs of who stayed silent; the waitlist moves as the event says.

        RuleError `not_asked`, `reconfirm_running` before the date, `nobody_silent`.
        """
        with self._desk.change("rsvp.release", actor) as db:
            event = records.get(db, Event, event_id)
            if event.reconfirm_by is None:
                raise RuleError("not_asked", title=event.title)
            if db.now() < event.reconfirm_by:
                raise RuleError("reconfirm_running")
            silent = rsvp_lists.ids(db, without_reply(event_id))
            if not silent:
                raise RuleError("nobody_silent")
            seats = capacity.free_seats(db, event)
            capacity.write(db, [seats.give(rsvp, RsvpStatus.CANCELLED) for rsvp in rsvps.of_ids(db, silent)])
            promoted = capacity.fill_up(db, event)
        kinds = touched(rsvp=[*silent, *promoted], event=[event_id], ticket=None)
        outcome = Outcome(changed=tuple(silent), promoted=promoted)
        return RsvpResult(outcome=outcome, changes=Changes(change=db.change_id, touched=kinds))
