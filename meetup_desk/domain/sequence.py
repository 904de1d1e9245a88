"""SEQUENCE: which version of an event is newer (RFC 5545, 3.8.7.4; RFC 5546, 2.1.4 and 2.1.5).

Every SEQUENCE that the desk stores or writes into a calendar file comes from `next_sequence`.
"""

from dataclasses import replace
from typing import NamedTuple

from meetup_desk.domain.events import Event
from meetup_desk.domain.times import SECOND, Instant


class Version(NamedTuple):
    """The version of an event that a calendar holds."""

    sequence: int
    stamp: Instant  # DTSTAMP or LAST-MODIFIED

    def is_newer_than(self, other: "Version") -> bool:
        """Tell whether this version replaces another; calendar files write stamps in whole seconds."""
        return (self.sequence, self.stamp // SECOND) > (other.sequence, other.stamp // SECOND)


def next_sequence(known: int, *, significant: bool, least: int = 0) -> int:
    """Give the SEQUENCE of the version that follows one with the SEQUENCE `known`.

    It is one higher where the change is significant, the same otherwise, and never lower than `least`:
    what the change itself already has, such as a newer calendar file.
    """
    return max(least, known + significant)


def is_significant(before: Event, after: Event) -> bool:
    """Tell whether attendees must hear of a change: another time, place or status."""
    return _schedule(before) != _schedule(after)


def _schedule(event: Event) -> tuple[object, ...]:
    return event.plan, event.venue_id, event.room_id, event.status


def new_version(before: Event, after: Event, *, modified_at: Instant, least: int = 0) -> Event:
    """Give a changed event with the SEQUENCE that follows that of `before`."""
    sequence = next_sequence(before.sequence, significant=is_significant(before, after), least=least)
    return replace(after, sequence=sequence, modified_at=modified_at)
