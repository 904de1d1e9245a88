"""Events that are held at the same time by one room, one host or one group."""

from collections.abc import Sequence
from dataclasses import dataclass

from meetup_desk.domain.rows import EventLine
from meetup_desk.store import calendars, events
from meetup_desk.store.reading import Reading

ROOM, HOST, GROUP = "room", "host", "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """Two events at the same time."""

    event: EventLine
    other: EventLine
    shares: tuple[str, ...]  # of ROOM, HOST, GROUP: what cannot be at both


def overlaps(db: Reading, event_ids: Sequence[int]) -> list[Overlap]:
    """Give what is held while these events are, except what was called off."""
    found = calendars.overlapping(db, event_ids)
    ids = list(dict.fromkeys(i for pair in found for i in pair[:2]))
    lines = {line.event.id: line for line in events.lines(db, ids)}
    return [
        Overlap(
            event=lines[mine],
            other=lines[other],
            shares=tuple(what for what, same in ((ROOM, room), (HOST, host), (GROUP, group)) if same),
        )
        for mine, other, room, host, group in found
    ]
