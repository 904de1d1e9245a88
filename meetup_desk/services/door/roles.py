"""Roles at a door: what a PIN opens."""

from collections.abc import Callable

from meetup_desk.domain.authority import Authority, check_undo, require_supervisor
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant
from meetup_desk.services.desk.pins import PinTries, check_pin


class Roles:
    """Who stands at a door. Without a PIN everybody is a supervisor.

    Where there is one and its hash is `elsewhere`, nobody becomes one: the door of a pack that is not locked.
    """

    def __init__(
        self, pin_hash: str, tries: PinTries, now: Callable[[], Instant], *, elsewhere: bool = False
    ) -> None:
        self._hash, self._tries, self._now = pin_hash, tries, now
        self._elsewhere = elsewhere and not pin_hash
        self.lock()

    @property
    def has_pin(self) -> bool:
        return bool(self._hash) or self._elsewhere

    @property
    def can_unlock(self) -> bool:
        """Whether the right PIN is known here."""
        return bool(self._hash)

    def check(self, pin: str) -> None:
        """Raise RuleError `pin_wait` or `pin_wrong`, each with the `seconds` until the next try.

        RuleError `pin_elsewhere` where nobody can tell, DeskError `desk_busy` where tries cannot be counted.
        """
        if self._elsewhere:
            raise RuleError("pin_elsewhere")
        if not self._hash:
            return
        check_pin(self._hash, pin, self._tries, self._now())

    def unlock(self, pin: str) -> None:
        """Let a supervisor work here until `lock`; see `check`. Takes a tenth of a second."""
        self.check(pin)
        self.authority = Authority.SUPERVISOR

    def lock(self) -> None:
        """Leave the door to staff, where a PIN is set."""
        self.authority = Authority.STAFF if self.has_pin else Authority.SUPERVISOR

    def require_supervisor(self) -> None:
        """Raise RuleError `supervisor_needed` for staff."""
        require_supervisor(self.authority)

    def check_undo(self, *, last: bool, at: Instant) -> None:
        """Raise RuleError `supervisor_needed` where staff may not take back a scan made at an instant."""
        check_undo(self.authority, last=last, age=self._now() - at)
