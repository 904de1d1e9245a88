"""A conflict: what two doors that could not see each other let in with one ticket, beyond its party."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from meetup_desk.domain.ids import RsvpId, Uid
from meetup_desk.domain.times import Instant
from meetup_desk.store.reading import Row


class Entry(NamedTuple):
    """One of the entries; taking it back by its scan settles the conflict."""

    door: str
    at: Instant
    people: int
    scan: Uid


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A party of which more were let in than it has. Every entry stays; the organiser decides."""

    rsvp_id: RsvpId
    ticket: Uid | None
    name: str
    party: int  # people
    tz: str  # of the event
    entries: tuple[Entry, ...]  # in the order of the doors' clocks

    @property
    def gap(self) -> int:
        """Microseconds between the first entry and the last."""
        times = [entry.at for entry in self.entries]
        return max(times) - min(times)


def clashes(scans: Sequence[Row]) -> bool:
    """Walk through the scans of one party in order, and tell whether two doors had too many of it inside.

    Rows are those of `store.merging.crowded`. What a supervisor overrode was let in knowingly.
    """
    party, inside, clash = scans[0][2], 0, False
    for row in scans:
        if row[8] == "out":
            inside = max(inside - row[9], 0)
        elif not row[10]:
            inside += row[9]
            clash = clash or inside > party
    return clash and len({row[5] for row in scans if row[8] == "in" and not row[10]}) > 1


def conflict_of(scans: Sequence[Row], tickets: Mapping[int, bytes], tz: str) -> Conflict:
    """Say what a clash is, with the uids of tickets by id."""
    entries = [row for row in scans if row[8] == "in" and not row[10]]
    ticket = tickets.get(entries[0][4])
    return Conflict(
        rsvp_id=scans[0][0],
        ticket=Uid(bytes=ticket) if ticket else None,
        name=scans[0][3],
        party=scans[0][2],
        tz=tz,
        entries=tuple(Entry(row[6], row[7], row[9], Uid(bytes=row[11])) for row in entries),
    )
