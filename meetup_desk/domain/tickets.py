"""A ticket: what admits one party."""

from dataclasses import dataclass

from meetup_desk.domain.ids import UNSAVED, EventId, RsvpId, TicketId, Uid
from meetup_desk.domain.times import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """What admits one party. The signed code is made anew from `number` when needed."""

    id: TicketId = TicketId(UNSAVED)
    uid: Uid
    event_id: EventId
    rsvp_id: RsvpId | None  # None: withdrawn together with its RSVP
    number: bytes  # 8 random bytes, unique in the desk
    short: str  # 8 characters with a check character, without dashes
    issued_at: Instant
    revoked_at: Instant | None = None
