"""Who sits at the desk or stands at a door: what they may do there, and wrong PINs."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.times import MINUTE, Instant


class DeskRole(StrEnum):
    """What somebody who sits at the desk is there for."""

    HOST = "host"  # may do all
    DEPUTY = "deputy"  # all but removing a group, changing its host, and giving roles
    HELPER = "helper"  # what the evening itself needs
    READ_ONLY = "read-only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Somebody who sits at the desk, by the name under which it is recorded what they do."""

    name: str
    role: DeskRole = DeskRole.HOST
    pin_hash: str = ""
    group: Uid | None = None  # the one group of a deputy; None: all

    @property
    def is_trusted(self) -> bool:
        """Whether contacts, incidents and money are for them."""
        return self.role in (DeskRole.HOST, DeskRole.DEPUTY)


_OF_HELPERS = (
    *("scan.", "door.walk_in", "badge.print", "voice.add", "question.", "minutes.", "meeting."),
    *("seating.start_round", "seating.end_round", "seating.longer", "seating.skip_round"),
)
"""What the commands of helpers begin with: everything that happens in the room."""

OF_NOBODY = frozenset({"cut_short", "zones.recompute", "pin.try", "privacy.finish"})
"""What the desk does by itself, whoever sits there."""


def who_sits(operators: Sequence[Operator], name: str) -> Operator:
    """Give who sits at a desk: a host where nobody has a role, and where that name has none, a reader."""
    known = next((each for each in operators if each.name == name), None)
    return known or Operator(name=name, role=DeskRole.READ_ONLY if operators else DeskRole.HOST)


def check_command(operator: Operator, command: str) -> None:
    """Raise RuleError `helper_needed` or `deputy_needed` for what a role may not do."""
    if operator.is_trusted or command in OF_NOBODY:
        return
    if not command.startswith(_OF_HELPERS):
        raise RuleError("deputy_needed", name=operator.name)
    if operator.role is DeskRole.READ_ONLY:
        raise RuleError("helper_needed", name=operator.name)


def check_group(operator: Operator, group: Uid | None) -> None:
    """Raise RuleError `own_group_needed` for a deputy of one group and another; None is the whole desk."""
    if operator.group not in (None, group):
        raise RuleError("own_group_needed", name=operator.name)


def check_sight(operator: Operator) -> None:
    """Raise RuleError `sight_needed` for whom incidents and the history are not for."""
    if not operator.is_trusted:
        raise RuleError("sight_needed", name=operator.name)


def check_host(operator: Operator) -> None:
    """Raise RuleError `host_needed` for what would give others another role."""
    if operator.role is not DeskRole.HOST:
        raise RuleError("host_needed", name=operator.name)


def check_operators(operators: Sequence[Operator]) -> None:
    """Raise RuleError `host_missing` where roles are given and nobody could give others."""
    if operators and not any(each.role is DeskRole.HOST for each in operators):
        raise RuleError("host_missing")


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
