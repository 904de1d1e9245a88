"""From a text that was read at a door to the ticket that it means, and whether its code is true or forged."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from meetup_desk.domain.door_tickets import DoorTicket
from meetup_desk.domain.ids import Uid
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.verdicts import UnreadReason, Verdict
from meetup_desk.services.door.code_input import CodeInput, read_typed
from meetup_desk.tickets.signed_code import event_tag


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketLookup:
    """What a reading turned out to be: a ticket, or the verdict that it already has."""

    kind: ScanKind
    ticket: DoorTicket | None = None
    verdict: Verdict | None = None
    unread: UnreadReason | None = None
    other_event: str = ""
    other_start: datetime | None = None  # wall time of that event
    layout: str = ""  # of the keyboard, where it stood on another than the scanner's: see `read_typed`

    @property
    def is_wrong_code(self) -> bool:
        """Whether it is a short code that nobody has, or a mistyped one."""
        return self.kind is ScanKind.SHORT and self.verdict is Verdict.NOT_A_TICKET


WRONG_CODE = TicketLookup(
    kind=ScanKind.SHORT, verdict=Verdict.NOT_A_TICKET, unread=UnreadReason.UNKNOWN_SHORT
)
FindTicket = Callable[[ScanKind, bytes | str], TicketLookup | None]  # by a number, or by a short code


class CodeReader:
    """Reads texts at a door of one event, for the desk with this public key (32 bytes)."""

    def __init__(self, public: bytes, event: Uid) -> None:
        self._public, self._event_tag = public, event_tag(event)

    def read(self, text: str, *, typed: bool) -> CodeInput:
        """Decide what a text is, which takes no data."""
        return read_typed(text, self._public, typed=typed)

    def look_up(self, text: CodeInput, find: FindTicket, newer: TicketLookup) -> TicketLookup:
        """Find the ticket of a text; `newer` is what a true code of this event is if `find` knows none."""
        for short, layout in text.shorts:
            found = find(ScanKind.SHORT, short)
            if found is not None:
                return replace(found, layout=layout) if layout else found
        if text.reading.short:
            return WRONG_CODE
        lookup = self._look_up_code(text, find, newer)
        return replace(lookup, layout=text.layout) if text.layout else lookup

    def _look_up_code(self, text: CodeInput, find: FindTicket, newer: TicketLookup) -> TicketLookup:
        code, unread = text.reading.code, text.reading.unread
        if code is None:
            kind = ScanKind.SHORT if unread is UnreadReason.MISTYPED else ScanKind.CODE
            return TicketLookup(kind=kind, verdict=Verdict.NOT_A_TICKET, unread=unread)
        if not text.true:
            return TicketLookup(kind=ScanKind.CODE, verdict=Verdict.FORGED)
        found = find(ScanKind.CODE, code.number)
        if found is None and code.event_tag != self._event_tag:
            return TicketLookup(kind=ScanKind.CODE, verdict=Verdict.WRONG_EVENT)
        return found or newer
