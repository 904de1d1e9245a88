"""How many RSVPs of an event there are of each kind, as it stands around their list."""

from dataclasses import dataclass

from meetup_desk.domain.catering import CateringTotals
from meetup_desk.domain.ids import EventId
from meetup_desk.domain.parts import Part
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.rsvps.rsvps import no_shows
from meetup_desk.services.services import Services


@dataclass(frozen=True, slots=True)
class RsvpCounts:
    """Counts of RSVPs by status, of no-shows, and totals for the caterer, with the parts of the event."""

    statuses: dict[RsvpStatus, int]
    no_shows: int
    totals: CateringTotals
    parts: list[Part]


def read_counts(services: Services, event_id: EventId, *, judged: bool) -> RsvpCounts:
    """Count; who did not come is a no-show only where that is `judged` already."""
    return RsvpCounts(
        services.rsvps.counts(event_id),
        services.rsvps.count(no_shows(event_id)) if judged else 0,
        services.catering.totals(event_id),
        services.parts.of_event(event_id),
    )
