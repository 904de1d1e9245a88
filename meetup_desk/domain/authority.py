"""Who stands at the door, and what they may do there."""

from enum import StrEnum

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import MINUTE


class Authority(StrEnum):
    """Whose word counts at a door."""

    STAFF = "staff"  # scans, searches, takes back their own last scan
    SUPERVISOR = "supervisor"  # may all that a door can do


UNDO_WITHIN = MINUTE


def require_supervisor(by: Authority) -> None:
    """Raise RuleError `supervisor_needed` for staff."""
    if by is not Authority.SUPERVISOR:
        raise RuleError("supervisor_needed")


def check_undo(by: Authority, *, last: bool, age: int) -> None:
    """Raise RuleError `supervisor_needed` when staff take back more than their last scan of a minute ago.

    `last` says that nobody was let through after it at this door; `age` is in microseconds.
    """
    if not last or age > UNDO_WITHIN:
        require_supervisor(by)
