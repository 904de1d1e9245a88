"""A scan: one reading at a door, admitted or refused; a row that is never changed or deleted."""

from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.domain.ids import (
    UNSAVED,
    DoorId,
    EventId,
    ListId,
    RsvpId,
    ScanId,
    TicketId,
    Uid,
)
from meetup_desk.domain.rsvps import GOING_ONLY, RsvpStatus
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import Direction, Severity, Verdict

ENTRY = "entry"  # name of the list that every event has


class ListRule(StrEnum):
    """How often a list lets one party in."""

    ONCE = "once"
    DAILY = "daily"  # once a day, as days are where the event is
    UNLIMITED = "unlimited"


class ScanKind(StrEnum):
    """How a scan came about."""

    CODE = "code"  # QR text
    SHORT = "short"  # a typed short code
    NAME = "name"  # found by name at the door
    HAND = "hand"  # marked on the organiser's list
    IMPORT = "import"  # from an attendance list
    WALK_IN = "walk_in"  # somebody without an answer, with a numbered slip
    UNDO = "undo"  # takes back the scan that it names
    RENAME = "rename"  # nobody walked: the ticket was handed to whom its reason names


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A place where tickets are scanned."""

    id: DoorId = DoorId(UNSAVED)
    uid: Uid
    event_id: EventId
    name: str
    key: bytes = b""  # public key of the pack that it works from; empty: it works on the desk itself
    made_at: Instant | None = None  # when that pack was made


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorList:
    """What is counted at a door: entry, lunch, workshop.

    Parts that it includes lie beside it; a list without parts includes every answer.
    """

    id: ListId = ListId(UNSAVED)
    uid: Uid
    event_id: EventId
    name: str
    opens_at: Instant | None = None
    closes_at: Instant | None = None
    reentry: bool = True  # who went out may come in again
    rule: ListRule = ListRule.ONCE
    statuses: frozenset[RsvpStatus] = GOING_ONLY


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
    overrode: Verdict | None = None  # what a supervisor overrode at a door
    reason: str = ""
    undoes: ScanId | None = None
    device_at: Instant  # the door's own clock
    clock: int  # hybrid logical clock: milliseconds << 16 | counter
    received_at: Instant  # when the desk wrote it down
    actor: str = ""


class ConflictDecision(StrEnum):
    """The organiser's decision about a ticket that two doors admitted."""

    BOTH_CAME = "both_came"
    ONE_ENTRY = "one_entry"  # one of them; the surplus was taken back by further scans


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """A decision about a party on a list; it holds for the scans up to one, and a newer one reopens it."""

    id: int = UNSAVED
    event_id: EventId
    rsvp_id: RsvpId
    list_id: ListId
    decision: ConflictDecision
    note: str = ""
    at: Instant
    up_to: ScanId


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """The pack of a door is revoked: what it writes from then on counts nothing. Its laptop is lost."""

    id: int = UNSAVED
    door_id: DoorId
    at: Instant
    note: str = ""


class PrintedFrom(StrEnum):
    """Where a badge was printed."""

    SHEET = "sheet"
    DOOR = "door"


def tick(last: int, now: Instant) -> int:
    """Advance a hybrid logical clock (Kulkarni et al. 2014): never backwards, close to the wall clock."""
    return max(last + 1, (now // 1000) << 16)
