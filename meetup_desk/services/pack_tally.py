"""What a door laptop has counted: how the scans of its pack add up."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction
from meetup_desk.packs.records import ScanRecord

Key = int | str  # a party's place in the pack; a ticket number or a uid of whom it does not have


class Tally:
    """Counts of one list, from what the desk had counted and from each scan since."""

    def __init__(self, walked: Mapping[int, Sequence[Any]]) -> None:
        """Begin with what the desk knew: party -> people who came in, people who went out, and more."""
        self._walked: dict[Key, list[int]] = {key: [row[0], row[1]] for key, row in walked.items()}
        self.inside = sum(row[0] - row[1] for row in walked.values())
        self._records: dict[bytes, ScanRecord] = {}
        self._entries: dict[Key, list[ScanRecord]] = {}
        self._undone: set[bytes] = set()

    def add(self, record: ScanRecord, key: Key | None, *, counted: bool) -> None:
        """Add a scan; one of another list is known, and not counted."""
        self._records[record.uid] = record
        if record.undoes is not None:
            self._undone.add(record.undoes)
        if not counted or not record.people or key is None:
            return
        inward = record.direction is Direction.IN
        self._walked.setdefault(key, [0, 0])[0 if inward else 1] += record.people
        self.inside += record.people if inward else -record.people
        if inward and record.people > 0:
            self._entries.setdefault(key, []).append(record)

    def walked(self, key: Key | None) -> tuple[int, int]:
        """Count the people of a party that came in and went out."""
        if key is None:
            return 0, 0
        entered, left = self._walked.get(key, (0, 0))
        return entered, left

    def first_entry(self, key: Key | None) -> ScanRecord | None:
        """Give the first entry of a party here that was not taken back."""
        entries = self._entries.get(key, []) if key is not None else []
        return next((one for one in entries if one.uid not in self._undone), None)

    def arrived(self, size: Callable[[Key], int | None]) -> int:
        """Count the people who came in at all; `size` is how many a party has, None where nobody knows."""
        came = ((row[0], size(key)) for key, row in self._walked.items())
        return sum(max(in_, 0) if most is None else min(max(in_, 0), most) for in_, most in came)

    def came_since(self, since: Instant) -> int:
        """Count the people who came in since an instant."""
        count = 0
        for record in reversed(self._records.values()):
            if record.at < since:
                break
            count += record.people if record.direction is Direction.IN else 0
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
