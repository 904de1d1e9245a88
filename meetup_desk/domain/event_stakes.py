"""What hangs on events: whom a new time touches, and what they hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventStake:
    """Counted over one event, or the dates of a series that a change means."""

    dates: int = 1
    rsvps: int = 0  # that are going, or wait for an answer or a seat
    people: int = 0  # of them
    tickets: int = 0  # valid ones
    invites: int = 0  # calendars that hold the event
    packs: int = 0  # of doors that work on their own

    def __bool__(self) -> bool:
        return bool(self.rsvps or self.invites or self.packs)
