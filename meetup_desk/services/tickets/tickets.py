"""Tickets: their codes, their reissue, and the cards that people bring to the door."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.changes import Changes, touched
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import EventId, RsvpId
from meetup_desk.domain.rsvps import Rsvp, RsvpStatus
from meetup_desk.services.desk.desk_settings import DeskSettings
from meetup_desk.services.rsvps import capacity
from meetup_desk.store import records, tickets
from meetup_desk.store.desk.desk import Desk
from meetup_desk.tickets.short_code import show_short
from meetup_desk.tickets.signed_code import write_code


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCode:
    """What admits one party, as it is printed."""

    code: str  # QR text
    short: str  # as people type it, with its dash


@dataclass(frozen=True, slots=True, kw_only=True)
class ReissuedTicket:
    """A ticket in the place of another, which is void."""

    ticket: TicketCode
    changes: Changes


class Tickets:
    """The tickets of a desk."""

    def __init__(self, desk: Desk, desk_settings: DeskSettings) -> None:
        self._desk = desk
        self._settings = desk_settings

    def codes(self, event_id: EventId, rsvp_ids: Sequence[RsvpId]) -> dict[RsvpId, TicketCode]:
        """Give the valid tickets of these answers of one event; who has none is left out."""
        key = self._settings.key()
        with self._desk.reading() as db:
            event = records.get(db, Event, event_id)
            found = tickets.valid_of(db, rsvp_ids)
        return {
            rsvp_id: TicketCode(code=write_code(key, event.uid, number), short=show_short(short))
            for rsvp_id, (number, short) in found.items()
        }

    def reissue(self, rsvp_id: RsvpId, actor: str) -> ReissuedTicket:
        """Make a new ticket and revoke the old one; RuleError `no_seat` for who is not going."""
        with self._desk.change("ticket.reissue", actor) as db:
            rsvp = records.get(db, Rsvp, rsvp_id)
            if rsvp.status is not RsvpStatus.GOING:
                raise RuleError("no_seat", status=rsvp.status)
            db.flush()
            tickets.revoke(db, rsvp_id)
            capacity.issue_tickets(db, [rsvp_id])
        return ReissuedTicket(
            ticket=self.codes(rsvp.event_id, [rsvp_id])[rsvp_id],
            changes=Changes(change=db.change_id, touched=touched(ticket=None, rsvp=[rsvp_id])),
        )
