"""Who stands at a door: what they may do there, and wrong PINs that were tried."""

from enum import StrEnum
from typing import NamedTuple

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import MINUTE, Instant


class Authority(StrEnum):
    """Who works at a door."""

    STAFF = "staff"  # scans, searches, takes back their own last scan
    SUPERVISOR = "supervisor"  # may all that a door can do


class WrongPins(NamedTuple):
    """Wrong PINs in a row, since the last right one."""

    tries: int = 0
    last: Instant = Instant(0)


UNDO_WITHIN = MINUTE


def require_supervisor(authority: Authority) -> None:
    """Raise RuleError `supervisor_needed` for staff."""
    if authority is not Authority.SUPERVISOR:
        raise RuleError("supervisor_needed")


def check_undo(authority: Authority, *, last: bool, age: int) -> None:
    """Raise RuleError `supervisor_needed` when staff take back more than their last scan of a minute ago.

    `last` says that nobody was let through after it at this door; `age` is in microseconds.
    """
    if not last or age > UNDO_WITHIN:
        require_supervisor(authority)
