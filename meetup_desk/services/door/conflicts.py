"""A conflict: what two doors that could not see each other let in with one ticket, beyond its party."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from meetup_desk.domain.events import Event
from meetup_desk.domain.ids import ListId, RsvpId, ScanId, Uid
from meetup_desk.domain.scans import ListRule, Settlement
from meetup_desk.domain.times import Instant, day_of
from meetup_desk.store import merging, records
from meetup_desk.store.file.read_transaction import ReadTransaction, Row


class ConflictEntry(NamedTuple):
    """One of the entries; taking it back by its scan settles the conflict."""

    door: str
    at: Instant
    people: int
    scan_bytes: bytes

    @property
    def scan(self) -> Uid:
        """Uid of the scan."""
        return Uid(bytes=self.scan_bytes)


class Conflict(NamedTuple):
    """A party of which more were let in than it has. Every entry stays; the organiser decides.

    A merge may bring thousands: what takes time is made when it is asked for.
    """

    rsvp_id: RsvpId
    list_id: ListId
    list_name: str
    ticket_bytes: bytes | None
    name: str
    party: int  # people
    tz: str  # of the event
    scans: Sequence[Row]  # that let somebody in, as `store.merging.crowded` gives them
    settled: Settlement | None = None  # None: nobody decided yet, or somebody came in since

    @property
    def ticket(self) -> Uid | None:
        """Uid of the ticket, where one was read."""
        return Uid(bytes=self.ticket_bytes) if self.ticket_bytes else None

    @property
    def entries(self) -> tuple[ConflictEntry, ...]:
        """In the order of the doors' clocks."""
        return tuple(ConflictEntry(row[6], row[7], row[9], row[11]) for row in self.scans)

    @property
    def newest(self) -> ScanId:
        """The newest of the scans."""
        return ScanId(max(row[12] for row in self.scans))

    @property
    def gap(self) -> int:
        """Microseconds between the first entry and the last."""
        times = [row[7] for row in self.scans]
        return int(max(times) - min(times))


def conflicts(db: ReadTransaction, event: Event) -> list[Conflict]:
    """Give what two doors of an event let in with one ticket, beyond its party, and nobody took back."""
    tz = event.plan.tz
    found = [part for scans in merging.crowded(db, event.id) for part in _days(scans, tz) if clashes(part)]
    named = {row[4] for scans in found for row in scans if row[4] is not None}
    tickets = merging.ticket_uids(db, named)
    settled = {(one.rsvp_id, one.list_id): one for one in records.find(db, Settlement, event_id=event.id)}
    told = [_with_word(conflict_of(scans, tickets, tz), settled) for scans in found]
    return sorted(told, key=lambda one: one.scans[-1][7])


def _with_word(conflict: Conflict, settled: Mapping[tuple[RsvpId, ListId], Settlement]) -> Conflict:
    word = settled.get((conflict.rsvp_id, conflict.list_id))
    return conflict if word is None or conflict.newest > word.up_to else conflict._replace(settled=word)


def _days(scans: Sequence[Row], tz: str) -> list[Sequence[Row]]:
    """Give the scans of each day apart, where the list counts days."""
    if scans[0][14] != ListRule.DAILY:
        return [scans]
    days: dict[Instant, list[Row]] = {}
    for row in scans:
        days.setdefault(day_of(row[7], tz)[0], []).append(row)
    return list(days.values())


def clashes(scans: Sequence[Row]) -> bool:
    """Walk through the scans of one party in order, and tell whether two doors had too many of it inside.

    A door whose pack was open in two places is as good as two. Rows are those of `store.merging.crowded`.
    Who overrode that a party was in already let more in knowingly; who overrode anything else did not know of
    the other door.
    """
    party, inside, clash = scans[0][2], 0, False
    for row in scans:
        if row[8] == "out":
            inside = max(inside - row[9], 0)
        elif not row[10]:
            inside += row[9]
            clash = clash or inside > party
    entries = [row for row in scans if row[8] == "in" and not row[10]]
    return clash and (len({row[5] for row in entries}) > 1 or any(row[15] for row in entries))


def conflict_of(scans: Sequence[Row], tickets: Mapping[int, bytes], tz: str) -> Conflict:
    """Say what a clash is, with the uids of tickets by id."""
    entries = [row for row in scans if row[8] == "in" and not row[10]]
    first = entries[0]
    return Conflict(
        rsvp_id=first[0],
        list_id=first[1],
        list_name=first[13],
        ticket_bytes=tickets.get(first[4]),
        name=first[3],
        party=first[2],
        tz=tz,
        scans=entries,
    )
