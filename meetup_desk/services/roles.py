"""Roles at a door: what a PIN opens, and how long to wait after wrong ones."""

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

from meetup_desk.domain.authority import Authority, check_undo, require_supervisor
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import SECOND, Instant
from meetup_desk.files.private import write_private

FREE_TRIES = 3  # wrong ones before there is anything to wait for
LONGEST_WAIT = 300  # seconds
SHORTEST_PIN = 4  # characters


def hash_of(pin: str) -> str:
    """Give the argon2id hash of a PIN (RFC 9106, libsodium's interactive limits); RuleError `pin_short`."""
    from nacl.pwhash import argon2id  # noqa: PLC0415 - most commands need no PIN

    plain = _plain(pin)
    if len(plain) < SHORTEST_PIN:
        raise RuleError("pin_short", least=SHORTEST_PIN)
    hashed = argon2id.str(
        plain.encode(), opslimit=argon2id.OPSLIMIT_INTERACTIVE, memlimit=argon2id.MEMLIMIT_INTERACTIVE
    )
    return hashed.decode().rstrip("\0")


def _holds(pin_hash: str, pin: str) -> bool:
    from nacl.exceptions import InvalidkeyError  # noqa: PLC0415 - as above
    from nacl.pwhash import verify  # noqa: PLC0415

    try:
        return bool(verify(pin_hash.encode(), _plain(pin).encode()))
    except InvalidkeyError:
        return False


def _plain(pin: str) -> str:
    """Read full-width digits of an input method as what they are."""
    return unicodedata.normalize("NFKC", pin).strip()


class Tries:
    """Wrong tries since the last right one; a file keeps them, so that a restart does not forget."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.wrong, self.last = self._read()

    def _read(self) -> tuple[int, int]:
        try:
            kept = json.loads(self._path.read_bytes())
            return max(int(kept["wrong"]), 0), int(kept["last"])
        except (OSError, ValueError, KeyError, TypeError):
            return 0, 0

    def wait(self, now: Instant) -> int:
        """Give the seconds until the next try; a clock that was set back makes nobody wait for longer."""
        left = self.last + _delay(self.wrong) * SECOND - now
        return min(max(-(-left // SECOND), 0), _delay(self.wrong))

    def count(self, now: Instant) -> None:
        """Remember a wrong try."""
        self.wrong, self.last = self.wrong + 1, now
        try:
            write_private(self._path, json.dumps({"wrong": self.wrong, "last": self.last}))
        except OSError:
            return  # a folder that cannot be written: this process remembers

    def forget(self) -> None:
        """Begin anew after a right one."""
        self.wrong, self.last = 0, 0
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return


def _delay(wrong: int) -> int:
    """Seconds to wait after so many wrong tries: twice as long each time."""
    return 0 if wrong < FREE_TRIES else min(1 << min(wrong - FREE_TRIES + 1, 16), LONGEST_WAIT)


class Roles:
    """Who stands at a door. Without a PIN everybody is a supervisor."""

    def __init__(self, pin_hash: str, tries: Tries, now: Callable[[], Instant]) -> None:
        self._hash, self._tries, self._now = pin_hash, tries, now
        self.authority = Authority.STAFF if pin_hash else Authority.SUPERVISOR

    @property
    def has_pin(self) -> bool:
        return bool(self._hash)

    def check(self, pin: str) -> None:
        """Raise RuleError `pin_wait` or `pin_wrong`, each with the `seconds` until the next try."""
        if not self._hash:
            return
        if seconds := self._tries.wait(self._now()):
            raise RuleError("pin_wait", seconds=seconds)
        if not _holds(self._hash, pin):
            self._tries.count(self._now())
            raise RuleError("pin_wrong", seconds=self._tries.wait(self._now()))
        self._tries.forget()

    def unlock(self, pin: str) -> None:
        """Let a supervisor work here until `lock`; see `check`. Takes a tenth of a second."""
        self.check(pin)
        self.authority = Authority.SUPERVISOR

    def lock(self) -> None:
        """Leave the door to staff, where a PIN is set."""
        self.authority = Authority.STAFF if self._hash else Authority.SUPERVISOR

    def require_supervisor(self) -> None:
        """Raise RuleError `supervisor_needed` for staff."""
        require_supervisor(self.authority)

    def check_undo(self, *, last: bool, at: Instant) -> None:
        """Raise RuleError `supervisor_needed` where staff may not take back a scan made at an instant."""
        check_undo(self.authority, last=last, age=self._now() - at)
