"""PINs: kept as hashes alone, checked, and how long to wait after wrong ones."""

import unicodedata
from collections.abc import Callable

from meetup_desk.domain.authority import WrongPins
from meetup_desk.domain.errors import DeskError, ErrorCode, RuleError
from meetup_desk.domain.times import SECOND, Instant

FREE_TRIES = 3  # wrong ones before there is anything to wait for
LONGEST_WAIT = 300  # seconds
SHORTEST_PIN = 6  # characters


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


Keep = Callable[[WrongPins], None]  # writes them down; may raise DeskError, and RuleError `pin_wait`


class PinTries:
    """Wrong tries since the last right one; `keep` writes them down, so that a restart does not forget."""

    def __init__(self, wrong_pins: WrongPins = WrongPins(), *, keep: Keep | None = None) -> None:  # noqa: B008
        self.wrong_pins, self._keep = wrong_pins, keep

    def check_wait(self, now: Instant) -> None:
        """Raise RuleError `pin_wait` with the `seconds` until the next try."""
        if seconds := self.wait(now):
            raise RuleError("pin_wait", seconds=seconds)

    def wait(self, now: Instant) -> int:
        """Give the seconds until the next try; a clock that was set back makes nobody wait for longer."""
        delay = _delay(self.wrong_pins.tries)
        remaining = self.wrong_pins.last + delay * SECOND - now
        return min(max(-(-remaining // SECOND), 0), delay)

    def count(self, now: Instant) -> None:
        """Remember a try; a wrong one stays."""
        self._set(WrongPins(self.wrong_pins.tries + 1, now))

    def forget(self) -> None:
        """Begin anew after a right one."""
        if self.wrong_pins.tries:
            self._set(WrongPins())

    def _set(self, wrong_pins: WrongPins) -> None:
        if self._keep is not None:
            try:
                self._keep(wrong_pins)
            except RuleError:
                raise
            except DeskError as error:
                if error.code is ErrorCode.DESK_BUSY:  # another program would try anew each time
                    raise
                # what a full disk does not take, this process remembers
        self.wrong_pins = wrong_pins


def _delay(wrong: int) -> int:
    """Seconds to wait after so many wrong tries: twice as long each time."""
    return 0 if wrong < FREE_TRIES else min(1 << min(wrong - FREE_TRIES + 1, 16), LONGEST_WAIT)


def check_pin(pin_hash: str, pin: str, tries: PinTries, now: Instant) -> None:
    """Raise RuleError `pin_wait` or `pin_wrong`, each with the `seconds` until the next try.

    DeskError `desk_busy` where tries cannot be counted. Takes a tenth of a second.
    Each try counts as wrong before it is compared, so a right one is answered no other way where none counts.
    """
    tries.check_wait(now)
    tries.count(now)
    if not _holds(pin_hash, pin):
        raise RuleError("pin_wrong", seconds=tries.wait(now))
    tries.forget()
