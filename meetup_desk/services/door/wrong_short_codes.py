"""Wrong short codes at one door: the first are scans each, later ones are scans that stand for many."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Generic, TypeVar

from meetup_desk.domain.door_answers import DoorAnswer
from meetup_desk.domain.short_code_attempts import ShortCodeAttempts
from meetup_desk.domain.times import Instant
from meetup_desk.services.door.door_source import ScanRequest

S = TypeVar("S")  # a scan as a door keeps it


class WrongCodes(Generic[S]):
    """Counts them, and has those written down that are to be."""

    def __init__(self, before: Iterable[Instant]) -> None:
        """Go on after the wrong codes that were written down before, oldest first."""
        self._attempts = ShortCodeAttempts(before)
        self._written: S | None = None

    def answer(
        self, write: Callable[[int], S], answer: Callable[[S], DoorAnswer], ask: ScanRequest, now: Instant
    ) -> DoorAnswer:
        """Count one more and answer it.

        `write` writes the scan that stands for so many wrong codes, `answer` answers by the last one written.
        """
        delay = self._attempts.count(now)
        if delay.times or self._written is None:
            self._written = write(delay.times)
        at = ask.at or now
        return replace(answer(self._written), at=at, direction=ask.direction, wait=delay.wait)

    @property
    def pending(self) -> bool:
        """Whether some were only counted."""
        return self._attempts.pending

    def write_pending(self, write: Callable[[int], object]) -> None:
        """Have those written down that were only counted."""
        if times := self._attempts.take_unwritten():
            write(times)
