"""What a door's file may claim: a signature proves who wrote a scan, not that it can be true."""

from enum import StrEnum
from typing import NamedTuple

from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.verdicts import Direction, Verdict

MOST_AT_ONCE = 500  # people who walk past a door with one reading


class SetAside(StrEnum):
    """Why a scan that came home counts nothing. It stays on record."""

    TOO_MANY = "too_many"  # more people than the party has ever had, or than `MOST_AT_ONCE`
    NO_RIGHT = "no_right"  # what no door laptop may do, or not this one
    CONTRADICTS = "contradicts"  # people walked through although it was refused, or the like
    REVOKED = "revoked"  # written after the pack of its door was revoked


class Rights(NamedTuple):
    """What a door may do, as the desk has signed it."""

    renames: bool  # write down that a ticket was handed over
    supervised: bool  # override, and let in walk-ins: a PIN shows there who is a supervisor


_DOES = frozenset(ScanKind) - {ScanKind.HAND, ScanKind.IMPORT}  # a door; the others are the organiser's
_LETS_THROUGH = {
    Direction.IN: frozenset({Verdict.ADMITTED, Verdict.NOT_IN_PACK}),
    Direction.OUT: frozenset({Verdict.LEFT}),
}


def why_untrue(
    kind: ScanKind,
    direction: Direction,
    verdict: Verdict,
    people: int,
    *,
    party: int | None,
    overridden: bool,
    rights: Rights,
) -> SetAside | None:
    """Say why a scan cannot be true, or None.

    `party` is the most people whom this party has ever had, None where nobody knows; `rights` are those
    of the door. What a scan takes back is not looked at.
    """
    if abs(people) > MOST_AT_ONCE or (party is not None and abs(people) > party):
        return SetAside.TOO_MANY
    needs_supervisor = overridden or (kind is ScanKind.WALK_IN and people > 0)
    if kind not in _DOES or (needs_supervisor and not rights.supervised):
        return SetAside.NO_RIGHT
    if kind is ScanKind.RENAME and not rights.renames:
        return SetAside.NO_RIGHT
    if people and (kind is ScanKind.RENAME or verdict not in _LETS_THROUGH[direction]):
        return SetAside.CONTRADICTS
    return SetAside.CONTRADICTS if (people < 0) > (kind is ScanKind.UNDO) else None
