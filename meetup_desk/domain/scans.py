"""A scan: one reading at a door, admitted or refused; a row that is never changed or deleted."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import UNSAVED, DoorId, EventId, ListId, RsvpId, ScanId, TicketId, Uid
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction, Severity, Verdict


class ScanKind(StrEnum):
    """How a scan came about."""

    CODE = "code"  # QR text
    SHORT = "short"  # a typed short code
    NAME = "name"  # found by name at the door
    HAND = "hand"  # marked on the organiser's list
    IMPORT = "import"  # from an attendance list
    WALK_IN = "walk_in"  # somebody without an answer, with a numbered slip
    UNDO = "undo"  # takes back the scan that it names


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A place where tickets are scanned."""

    id: DoorId = DoorId(UNSAVED)
    uid: Uid
    event_id: EventId
    name: str
    key: bytes = b""  # public key of the pack that it works from; empty: it works on the desk itself


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorList:
    """What is counted at a door: entry, lunch, workshop."""

    id: ListId = ListId(UNSAVED)
    uid: Uid
    event_id: EventId
    name: str
    opens_at: Instant | None = None
    closes_at: Instant | None = None
    reentry: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """One reading at a door. `count` is people: negative when taken back."""

    id: ScanId = ScanId(UNSAVED)
    uid: Uid
    event_id: EventId
    door_id: DoorId
    list_id: ListId
    door_seq: int  # 1, 2, 3 ... at this door
    ticket_id: TicketId | None = None
    rsvp_id: RsvpId | None = None
    kind: ScanKind = ScanKind.CODE
    direction: Direction = Direction.IN
    count: int = 0
    verdict: Verdict
    severity: Severity
    overridden: bool = False
    reason: str = ""
    undoes: ScanId | None = None
    device_at: Instant  # the door's own clock
    clock: int  # hybrid logical clock: milliseconds << 16 | counter
    received_at: Instant  # when the desk wrote it down
    actor: str = ""


def tick(last: int, now: Instant) -> int:
    """Advance a hybrid logical clock (Kulkarni et al. 2014): never backwards, close to the wall clock."""
    return max(last + 1, (now // 1000) << 16)
