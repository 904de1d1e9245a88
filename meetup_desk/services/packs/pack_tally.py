"""What a door laptop has counted: how the scans of its pack add up."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction
from meetup_desk.packs.scan_records import ScanRecord

Key = int | str  # a party's place in the pack; a ticket number or a uid of whom it does not have
Day = Instant  # when it began; for a list that does not count by days, always the same


class PackTally:
    """Counts of one list, from what the desk had counted and from each scan since."""

    def __init__(
        self, walked: Mapping[int, Sequence[Any]], day_of: Callable[[Instant], Day], made_at: Instant
    ) -> None:
        """Begin with what the desk knew when the pack was made.

        `walked` is party -> people who came in, people who went out, and more.
        """
        self._day_of, self._made_on = day_of, day_of(made_at)
        self._walked: dict[tuple[Day, Key], list[int]] = {
            (self._made_on, key): [row[0], row[1]] for key, row in walked.items()
        }
        self._inside: dict[Day, int] = {self._made_on: sum(row[0] - row[1] for row in walked.values())}
        self._records: dict[bytes, ScanRecord] = {}
        self._entries: dict[tuple[Day, Key], list[ScanRecord]] = {}
        self._undone: set[bytes] = set()
        self._counted: list[ScanRecord] = []
        self.came = 0  # people whom this door let in

    def add(self, record: ScanRecord, key: Key | None, *, counted: bool) -> None:
        """Add a scan; one of another list is known, and not counted."""
        self._records[record.uid] = record
        if record.undoes is not None:
            self._undone.add(record.undoes)
        if not counted or not record.people or key is None:
            return
        taken = self._records.get(record.undoes) if record.undoes else None
        day = self._day_of(record.at if taken is None else taken.at)
        self._counted.append(record)
        inward = record.direction is Direction.IN
        self._walked.setdefault((day, key), [0, 0])[0 if inward else 1] += record.people
        self._inside[day] = self._inside.get(day, 0) + (record.people if inward else -record.people)
        self.came += record.people if inward else 0
        if inward and record.people > 0:
            self._entries.setdefault((day, key), []).append(record)

    def inside(self, now: Instant) -> int:
        """Count the people who are inside."""
        return self._inside.get(self._day_of(now), 0)

    def walked(self, key: Key | None, now: Instant) -> tuple[int, int]:
        """Count the people of a party that came in and went out."""
        if key is None:
            return 0, 0
        entered, left = self._walked.get((self._day_of(now), key), (0, 0))
        return entered, left

    def made_today(self, now: Instant) -> bool:
        """Tell whether what the desk had counted still counts."""
        return self._day_of(now) == self._made_on

    def first_entry(self, key: Key | None, now: Instant) -> ScanRecord | None:
        """Give the first entry of a party here that was not taken back."""
        entries = self._entries.get((self._day_of(now), key), []) if key is not None else []
        return next((one for one in entries if one.uid not in self._undone), None)

    def last_entry(self, key: Key, now: Instant) -> ScanRecord | None:
        """Give the last entry of a party here that was not taken back."""
        entries = self._entries.get((self._day_of(now), key), [])
        return next((one for one in reversed(entries) if one.uid not in self._undone), None)

    def present(self, now: Instant) -> list[tuple[Key, int]]:
        """Give the parties of which people are inside, with how many."""
        day = self._day_of(now)
        return [
            (key, row[0] - row[1]) for (on, key), row in self._walked.items() if on == day and row[0] > row[1]
        ]

    def entered(self) -> dict[Key, int]:
        """Count the people of each party who came in, on whichever day."""
        came: dict[Key, int] = {}
        for (_, key), row in self._walked.items():
            came[key] = came.get(key, 0) + row[0]
        return came

    def arrived(self, size: Callable[[Key], int | None]) -> int:
        """Count the people who came in at all; `size` is how many a party has, None where nobody knows."""
        sizes = ((people, size(key)) for key, people in self.entered().items())
        return sum(max(people, 0) if most is None else min(max(people, 0), most) for people, most in sizes)

    def came_since(self, since: Instant) -> int:
        """Count the people who came in on this list since an instant."""
        count = 0
        for record in reversed(self._counted):
            if record.clock >> 16 < since // 1000:  # what is told of codes from paper may be older
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
        return next((one for one in newest if one.people > 0 and one.uid not in self._undone), None)
