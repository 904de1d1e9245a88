"""Wrong short codes typed at one door: some happen to everybody, many in a minute are somebody's guesses."""

from collections import deque
from collections.abc import Iterable
from typing import Final, NamedTuple

from meetup_desk.domain.times import MINUTE, SECOND, Instant

FREE_ATTEMPTS: Final = 20  # wrong ones in a minute that nobody waits for, and that are each written down
_COST, _LONGEST = 2 * SECOND, 10 * SECOND


class AttemptDelay(NamedTuple):
    """What one more wrong code leads to."""

    wait: int  # seconds before it is answered
    times: int  # wrong codes that the scan which is written now stands for; 0: none is


class ShortCodeAttempts:
    """Counts them. What is right is answered at once and never comes here.

    Beyond `FREE_ATTEMPTS` only the first, then every second, fourth, eighth ... is written, so that thousands
    are a few scans whose numbers add up to all of them.
    """

    def __init__(self, before: Iterable[Instant] = ()) -> None:
        """Go on after the wrong codes that were written down before."""
        self._latest = deque(before, FREE_ATTEMPTS)
        self._answered_at = Instant(0)  # when the last one is answered
        self._every, self._unwritten = 1, 0

    def count(self, now: Instant) -> AttemptDelay:
        """Count one more."""
        are_many = len(self._latest) == FREE_ATTEMPTS and now - self._latest[0] < MINUTE
        self._latest.append(now)
        self._unwritten += 1
        if not are_many:
            self._every, self._answered_at = 1, now
            return AttemptDelay(0, self.take_unwritten())
        self._answered_at = Instant(min(max(self._answered_at, now) + _COST, now + _LONGEST))
        wait = -(-(self._answered_at - now) // SECOND)
        if self._unwritten < self._every:
            return AttemptDelay(wait, 0)
        self._every *= 2
        return AttemptDelay(wait, self.take_unwritten())

    @property
    def pending(self) -> bool:
        """Whether some were only counted."""
        return self._unwritten > 0

    def take_unwritten(self) -> int:
        """Give how many are not written yet, for the scan that is written now."""
        unwritten, self._unwritten = self._unwritten, 0
        return unwritten


def times_text(times: int) -> str:
    """Write as the reason of a scan how many readings it stands for; "" for the one that it is."""
    return f"× {times:,}" if times > 1 else ""
