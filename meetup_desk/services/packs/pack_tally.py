"""What a door laptop has counted: how the scans of its pack add up."""

from collections.abc import Callable, Mapping

from meetup_desk.domain.door_tickets import Passages
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction
from meetup_desk.packs.pack import PackWalked
from meetup_desk.packs.scan_records import ScanRecord

PartyKey = int | str  # a party's place in the pack; a ticket number or a uid of whom it does not have
Day = Instant  # when it began; for a list that does not count by days, always the same


class PackTally:
    """Counts of one list, from what the desk had counted and from each scan since."""

    def __init__(
        self, walked: Mapping[int, PackWalked], day_of: Callable[[Instant], Day], made_at: Instant
    ) -> None:
        """Begin with what the desk had counted when the pack was made, by the place of each party."""
        self._day_of, self._made_on = day_of, day_of(made_at)
        self._walked: dict[tuple[Day, PartyKey], Passages] = {
            (self._made_on, place): Passages(people.entered, people.left) for place, people in walked.items()
        }
        self._inside: dict[Day, int] = {
            self._made_on: sum(people.entered - people.left for people in walked.values())
        }
        self._records: dict[bytes, ScanRecord] = {}
        self._entries: dict[tuple[Day, PartyKey], list[ScanRecord]] = {}
        self._undone: set[bytes] = set()
        self._counted: list[ScanRecord] = []
        self.came = 0  # people whom this door let in

    def add(self, record: ScanRecord, key: PartyKey | None, *, counted: bool) -> None:
        """Add a scan; one of another list is known, and not counted."""
        self._records[record.uid] = record
        if record.undoes is not None:
            self._undone.add(record.undoes)
        if not counted or not record.people or key is None:
            return
        taken = self._records.get(record.undoes) if record.undoes else None
        day = self._day_of(record.at if taken is None else taken.at)
        self._counted.append(record)
        entered, left = self._walked.get((day, key), Passages())
        inside = self._inside.get(day, 0)
        if record.direction is Direction.OUT:
            self._walked[day, key] = Passages(entered, left + record.people)
            self._inside[day] = inside - record.people
            return
        self._walked[day, key] = Passages(entered + record.people, left)
        self._inside[day] = inside + record.people
        self.came += record.people
        if record.people > 0:
            self._entries.setdefault((day, key), []).append(record)

    def inside(self, now: Instant) -> int:
        """Count the people who are inside."""
        return self._inside.get(self._day_of(now), 0)

    def walked(self, key: PartyKey | None, now: Instant) -> Passages:
        """Count the people of a party that came in and went out."""
        return Passages() if key is None else self._walked.get((self._day_of(now), key), Passages())

    def made_today(self, now: Instant) -> bool:
        """Tell whether what the desk had counted still counts."""
        return self._day_of(now) == self._made_on

    def first_entry(self, key: PartyKey | None, now: Instant) -> ScanRecord | None:
        """Give the first entry of a party here that was not taken back."""
        entries = self._entries.get((self._day_of(now), key), []) if key is not None else []
        return next((entry for entry in entries if entry.uid not in self._undone), None)

    def last_entry(self, key: PartyKey, now: Instant) -> ScanRecord | None:
        """Give the last entry of a party here that was not taken back."""
        entries = self._entries.get((self._day_of(now), key), [])
        return next((entry for entry in reversed(entries) if entry.uid not in self._undone), None)

    def present(self, now: Instant) -> list[tuple[PartyKey, int]]:
        """Give the parties of which people are inside, with how many."""
        day = self._day_of(now)
        return [
            (key, walked.inside) for (on, key), walked in self._walked.items() if on == day and walked.inside
        ]

    def entered(self) -> dict[PartyKey, int]:
        """Count the people of each party who came in, on whichever day."""
        came: dict[PartyKey, int] = {}
        for (_, key), walked in self._walked.items():
            came[key] = came.get(key, 0) + walked.entered
        return came

    def arrived(self, size: Callable[[PartyKey], int | None]) -> int:
        """Count the people who came in at all; `size` is how many a party has, None where nobody knows."""
        sizes = ((people, size(key)) for key, people in self.entered().items())
        return sum(max(people, 0) if most is None else min(max(people, 0), most) for people, most in sizes)

    def came_since(self, since: Instant) -> int:
        """Count the people who came in on this list since an instant."""
        count = 0
        for record in reversed(self._counted):
            if record.clock >> 16 < since // 1000:  # codes from paper may have been read earlier
                break
            inward = record.direction is Direction.IN and record.at >= since
            count += record.people if inward else 0
        return count

    def record(self, uid: bytes) -> ScanRecord | None:
        """Give a scan of this door."""
        return self._records.get(uid)

    def is_undone(self, uid: bytes) -> bool:
        """Tell whether a scan was taken back."""
        return uid in self._undone

    def last_undoable(self) -> ScanRecord | None:
        """Give the newest scan that let people through and was not taken back."""
        newest = reversed(self._records.values())
        return next((r for r in newest if r.people > 0 and r.uid not in self._undone), None)
