"""What every door does alike, wherever its data lies: from a reading to a verdict, and to its answer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from meetup_desk.domain.ids import RsvpId, ScanId, TicketId, Uid
from meetup_desk.domain.rsvps import Needs, RsvpStatus
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import Instant
from meetup_desk.domain.verdicts import (
    Direction,
    DoorFacts,
    Judgement,
    TicketFacts,
    Unread,
    Verdict,
    judge_entry,
    judge_exit,
    refusal,
)
from meetup_desk.services.door.code_input import read_typed
from meetup_desk.services.door.source import Ask, DoorAnswer
from meetup_desk.tickets.signed_code import event_tag

ENTRY = "entry"  # the list that every event has


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorTicket:
    """A ticket with its party, as a door knows it; without a uid, an answer that has no ticket."""

    id: TicketId | None = None
    uid: Uid | None = None
    here: bool = True  # for the event of this door
    known: bool = True
    revoked: bool = False
    rsvp_id: RsvpId | None = None
    rsvp_uid: Uid | None = None
    status: RsvpStatus = RsvpStatus.GOING
    party: int = 1
    seat_promised: bool = False
    name: str = ""
    badge_name: str = ""
    told_apart: str = ""
    needs: Needs = Needs()
    note: str = ""
    number: str = ""  # in hex, of a ticket that this door's data does not have: `party` is what somebody said
    blocked: bool = False
    on_list: bool = True
    instead_of: str = ""  # who had the ticket before it was handed over
    guests: str = ""  # who comes along, one a line
    phone: str = ""  # E.164, of a walk-in who gave one


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a reading turned out to be: a ticket, or the verdict that it already has."""

    kind: ScanKind
    ticket: DoorTicket | None = None
    verdict: Verdict | None = None
    unread: Unread | None = None
    other_event: str = ""
    other_start: datetime | None = None  # wall time of that event
    layout: str = ""  # of the keyboard, where it stood on another than the scanner's: see `read_typed`


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A scan as it was written down."""

    scan_id: ScanId
    scan: Uid
    at: Instant
    door: str
    list_name: str
    direction: Direction


WRONG_CODE = Read(kind=ScanKind.SHORT, verdict=Verdict.NOT_A_TICKET, unread=Unread.UNKNOWN_SHORT)
Find = Callable[[ScanKind, bytes | str], Read | None]


class Reader:
    """Reads what is handed in at a door of an event, and tells true codes from forged ones."""

    def __init__(self, public: bytes, event: Uid) -> None:
        self._public, self._event_tag = public, event_tag(event)

    def read(self, text: str, *, typed: bool) -> "HandedIn":
        """Decide what a text is, which takes no data; the rest is for `HandedIn.look_up`."""
        read = read_typed(text, self._public, typed=typed)
        code = read.reading.code
        if code is None:
            return HandedIn(short=read.reading.short, unread=read.reading.unread, shorts=read.shorts)
        return HandedIn(
            number=code.number,
            true=read.true,
            here=code.event_tag == self._event_tag,
            shorts=read.shorts,
            layout=read.layout,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """A text that was read."""

    number: bytes = b""  # of a code with our key tag
    true: bool = False  # its signature holds
    here: bool = False  # it names this event
    short: str = ""
    unread: Unread | None = None
    shorts: tuple[tuple[str, str], ...] = ()  # what it may be, each with the layout that makes it so
    layout: str = ""

    def look_up(self, find: Find, newer: Read) -> Read:
        """Find the ticket; `newer` is what a true code of this event is that `find` does not know."""
        for short, layout in self.shorts:
            found = find(ScanKind.SHORT, short)
            if found is not None:
                return replace(found, layout=layout) if layout else found
        if self.short:
            return WRONG_CODE
        read = self._look_up_code(find, newer)
        return replace(read, layout=self.layout) if self.layout else read

    def _look_up_code(self, find: Find, newer: Read) -> Read:
        if not self.number:
            kind = ScanKind.SHORT if self.unread is Unread.MISTYPED else ScanKind.CODE
            return Read(kind=kind, verdict=Verdict.NOT_A_TICKET, unread=self.unread)
        if not self.true:
            return Read(kind=ScanKind.CODE, verdict=Verdict.FORGED)
        found = find(ScanKind.CODE, self.number)
        if found is None and not self.here:
            return Read(kind=ScanKind.CODE, verdict=Verdict.WRONG_EVENT)
        return found or newer


def judge(read: Read, walked: tuple[int, int], door: DoorFacts, ask: Ask, now: Instant) -> Judgement:
    """Judge a reading of whose party so many have come in and gone out."""
    if read.ticket is None:
        return refusal(read.verdict or Verdict.NOT_A_TICKET)
    facts = _facts(read.ticket, walked)
    if ask.direction is Direction.OUT:
        return judge_exit(facts, count=ask.count)
    return judge_entry(facts, door, now, count=ask.count, override=overrides(ask))


def is_guess(read: Read) -> bool:
    """Tell whether a reading is a short code that nobody has."""
    return read.kind is ScanKind.SHORT and read.verdict is Verdict.NOT_A_TICKET


def overrides(ask: Ask) -> bool:
    """Tell whether a reading comes with a supervisor's word."""
    return bool(ask.override_reason and ask.override_reason.strip())


def _facts(ticket: DoorTicket, walked: tuple[int, int]) -> TicketFacts:
    return TicketFacts(
        here=ticket.here,
        known=ticket.known,
        revoked=ticket.revoked,
        status=ticket.status,
        party=ticket.party,
        entered=walked[0],
        left=walked[1],
        seat_promised=ticket.seat_promised,
        blocked=ticket.blocked,
        on_list=ticket.on_list,
    )


def reason_of(ask: Ask, judgement: Judgement) -> str:
    """Give the reason of an override that was needed."""
    return (ask.override_reason or "").strip() if judgement.overridden else ""


def seats(door: DoorFacts) -> int | None:
    """Count the people that still fit; None without a limit."""
    return None if door.capacity is None else max(door.capacity - door.inside, 0)


def answer(
    read: Read,
    judgement: Judgement,
    written: Written,
    door: DoorFacts,
    *,
    first: tuple[Instant, str] | None = None,
    place: int | None = None,
) -> DoorAnswer:
    """Put the answer together: `first` is when and at which door the party came in first."""
    told = DoorAnswer(
        verdict=judgement.verdict,
        severity=judgement.severity,
        unread=read.unread,
        count=judgement.count,
        admitted_now=judgement.count if written.direction is Direction.IN else 0,
        still_out=judgement.still_out,
        seats=seats(door) if judgement.verdict is Verdict.OVER_CAPACITY else None,
        opens_at=door.opens_at,
        closes_at=door.closes_at,
        other_event=read.other_event,
        other_start=read.other_start,
        scan_id=written.scan_id,
        scan=written.scan,
        at=written.at,
        door=written.door,
        list_name=written.list_name,
        direction=written.direction,
        overridden=judgement.overridden,
        layout=read.layout,
    )
    return told if read.ticket is None else _with_party(told, read.ticket, first, place)


def _with_party(
    told: DoorAnswer, ticket: DoorTicket, first: tuple[Instant, str] | None, place: int | None
) -> DoorAnswer:
    if not ticket.here:
        return replace(told, ticket=ticket.uid)
    return replace(
        told,
        name=ticket.name,
        badge_name=ticket.badge_name,
        told_apart=ticket.told_apart,
        party=ticket.party,
        needs=ticket.needs,
        note=ticket.note,
        instead_of=ticket.instead_of,
        guests=tuple(ticket.guests.splitlines()),
        status=ticket.status,
        waitlist_position=place,
        rsvp_id=ticket.rsvp_id,
        rsvp=ticket.rsvp_uid,
        ticket=ticket.uid,
        known=ticket.known,
        first_at=first[0] if first else None,
        first_door=first[1] if first else "",
    )
