"""What the scans that are home tell the organiser of an event's doors, beside who came."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import DoorId, Uid
from meetup_desk.domain.rsvps import CLOSED, RsvpStatus
from meetup_desk.domain.scan_validation import SetAside
from meetup_desk.domain.times import Instant


class OutdatedReason(StrEnum):
    """What had happened to whom a pack let in, and the pack could not know."""

    CANCELLED = "cancelled"
    DECLINED = "declined"
    REFUSED = "refused"
    BLOCKED = "blocked"
    REPLACED = "replaced"  # another ticket was made, or this one withdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class OutdatedEntry:
    """An entry that its door would have refused, had it known what the desk knew by then. It stays."""

    scan: Uid
    door: str
    at: Instant
    people: int
    name: str
    list_name: str
    ticket: Uid | None
    why: OutdatedReason
    since: Instant | None  # when that happened; None: before the history begins


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAsideScan:
    """A scan that came home and counts nothing."""

    scan: Uid
    door: str
    at: Instant
    kind: str  # of `ScanKind`
    direction: str
    people: int  # as its door claims; negative where it takes back
    name: str  # as the desk has it; empty: nobody whom it knows
    new_name: str  # that it gives to a ticket
    why: SetAside


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongClock:
    """A door whose clock is proven wrong, by how much at least; its greens count."""

    door: str
    scans: int  # that prove it
    ahead: int  # microseconds, of the desk's clock when they came home
    behind: int  # microseconds, of the making of its pack


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLine:
    """A pack that was made for a door."""

    id: DoorId
    uid: Uid
    name: str
    made_at: Instant | None
    scans: int  # that are home
    home_at: Instant | None  # when the last of them came
    revoked_at: Instant | None = None
    note: str = ""


def outdated_reason(
    at: Instant,
    *,
    status: RsvpStatus | None,
    closed_at: Instant | None,
    blocked_at: Instant | None,
    revoked_at: Instant | None,
) -> tuple[OutdatedReason, Instant | None] | None:
    """Say why an entry at an instant should not have been, and since when; None where it was right then.

    The RSVP has this status now, and was closed when its history tells (None: before the history begins).
    """
    reasons: list[tuple[OutdatedReason, Instant | None]] = []
    if status is not None and status in CLOSED:
        reasons.append((OutdatedReason(status), closed_at))
    if blocked_at is not None:
        reasons.append((OutdatedReason.BLOCKED, blocked_at))
    if revoked_at is not None:
        reasons.append((OutdatedReason.REPLACED, revoked_at))
    return next(((reason, since) for reason, since in reasons if since is None or since <= at), None)
