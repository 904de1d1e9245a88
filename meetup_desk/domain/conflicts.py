"""Conflicts: what two doors that could not see each other let in with one ticket, beyond its party."""

from collections.abc import Sequence
from typing import NamedTuple

from meetup_desk.domain.ids import DoorId, ListId, RsvpId, ScanId, TicketId, Uid
from meetup_desk.domain.scans import ListRule, Settlement
from meetup_desk.domain.times import Instant, day_of
from meetup_desk.domain.verdicts import Direction


class PartyScan(NamedTuple):
    """A scan of a party, with what decides whether doors clash; a tuple: a merge may bring thousands."""

    rsvp_id: RsvpId
    list_id: ListId
    party: int  # people
    name: str
    ticket_id: TicketId | None
    door_id: DoorId
    door: str  # name
    at: Instant
    direction: str  # of `Direction`
    people: int
    knowingly: int  # a supervisor overrode that the party was in already
    uid: bytes
    id: ScanId
    list_name: str
    rule: str  # of `ListRule`
    door_twice: int  # the pack of its door was open in two places, which did not see each other either

    @property
    def scan(self) -> Uid:
        """Uid of the scan; taking it back settles the conflict."""
        return Uid(bytes=self.uid)

    @property
    def is_entry(self) -> bool:
        """Whether people came in, and its door did not know of the others."""
        return self.direction == Direction.IN and not self.knowingly


class Conflict(NamedTuple):
    """A party of which more were let in than it has. Every entry stays; the organiser decides."""

    rsvp_id: RsvpId
    list_id: ListId
    list_name: str
    ticket_bytes: bytes | None
    name: str
    party: int  # people
    tz: str  # of the event
    entries: Sequence[PartyScan]  # in the order of the doors' clocks
    settled: Settlement | None = None  # None: nobody decided yet, or somebody came in since

    @property
    def ticket(self) -> Uid | None:
        """Uid of the ticket, where one was read."""
        return Uid(bytes=self.ticket_bytes) if self.ticket_bytes else None

    @property
    def newest(self) -> ScanId:
        """The newest of the scans."""
        return max(entry.id for entry in self.entries)

    @property
    def gap(self) -> int:
        """Microseconds between the first entry and the last."""
        times = [entry.at for entry in self.entries]
        return max(times) - min(times)


def conflicts_of_party(scans: Sequence[PartyScan], tz: str) -> list[Conflict]:
    """Give the conflicts among all scans of a party on a list, in their order; none names its ticket yet."""
    return [_conflict(day, tz) for day in _by_day(scans, tz) if _clashes(day)]


def _by_day(scans: Sequence[PartyScan], tz: str) -> list[Sequence[PartyScan]]:
    """Give the scans of each day apart, where the list counts days."""
    if scans[0].rule != ListRule.DAILY:
        return [scans]
    days: dict[Instant, list[PartyScan]] = {}
    for scan in scans:
        days.setdefault(day_of(scan.at, tz)[0], []).append(scan)
    return list(days.values())


def _clashes(scans: Sequence[PartyScan]) -> bool:
    """Walk through the scans of one party in order, and tell whether two doors had too many of it inside.

    A door whose pack was open in two places is as good as two. Who overrode that a party was in already let
    more in knowingly; who overrode anything else did not know of the other door.
    """
    party, inside, clash = scans[0].party, 0, False
    for scan in scans:
        if scan.direction == Direction.OUT:
            inside = max(inside - scan.people, 0)
        elif not scan.knowingly:
            inside += scan.people
            clash = clash or inside > party
    entries = [scan for scan in scans if scan.is_entry]
    doors = {entry.door_id for entry in entries}
    return clash and (len(doors) > 1 or any(entry.door_twice for entry in entries))


def _conflict(scans: Sequence[PartyScan], tz: str) -> Conflict:
    entries = [scan for scan in scans if scan.is_entry]
    first = entries[0]
    return Conflict(
        rsvp_id=first.rsvp_id,
        list_id=first.list_id,
        list_name=first.list_name,
        ticket_bytes=None,
        name=first.name,
        party=first.party,
        tz=tz,
        entries=entries,
    )
