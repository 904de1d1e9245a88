"""What services hand to the painters of pages: values that need no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from meetup_desk.documents.badge_stocks import Stock
from meetup_desk.documents.columns import SheetColumn
from meetup_desk.domain.badges import BadgeRole

Matrix = Sequence[Sequence[bool]]
"""Modules of a QR code by rows; dark ones are true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """What a badge says; empty texts are left out."""

    name: str  # the one they chose; empty: a line to write one on
    real_name: str = ""  # where it differs from the chosen one
    affiliation: str = ""
    seats: str = ""  # their tables by round, as it stands there
    buddy: str = ""  # who looks after this newcomer, as it stands there
    event: str = ""
    role: BadgeRole = BadgeRole.ATTENDEE
    role_word: str = ""
    group: str = ""
    group_colour: int = 0  # any number that is the group's own
    qr: Matrix | None = None  # dark modules are true; without a quiet zone


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeLayout:
    """Where badges go on their stock."""

    stock: Stock
    start: int = 1  # place on the first page, for a sheet of which some are used; 1 is the first
    offset: tuple[float, float] = (0, 0)  # mm to the right and down, by which this printer misses


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCard:
    """What a ticket card says, in the language of who holds it."""

    lang: str
    title: str  # of the event
    when: str
    place: str
    name: str  # of the holder
    party: int  # people, the holder included
    qr: Matrix  # dark modules are true; without a quiet zone
    short: str  # as people read it, with its dashes
    seats: str = ""  # their tables by round
    host: str = ""  # who invites: a group or a desk
    contact: str = ""  # where to ask

    @property
    def shared(self) -> tuple[str, ...]:
        """What the cards of one event have in common."""
        return (self.lang, self.title, self.when, self.place, self.host, self.contact)


class CardFormat(StrEnum):
    """What a single card can be."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


class CardPaper(StrEnum):
    """How many cards stand on a page."""

    A6 = "a6"  # one
    A4 = "a4"  # four, with lines to cut along


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendeeSheet:
    """What an attendee sheet says. Every row holds one text a column, in the columns' order."""

    lang: str
    title: str  # of the event
    when: str
    place: str
    columns: tuple[SheetColumn, ...]
    rows: Iterable[tuple[str, ...]]
    counts: tuple[tuple[str, str], ...] = ()  # what is counted, and how many with their unit
    needs: tuple[tuple[str, int], ...] = ()  # a need, and how many people have it
    printed_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSheetRow:
    """One party."""

    name: str
    told_apart: str = ""  # what tells two equal names apart
    party: int = 1
    short: str = ""  # code to type, with its dash
    qr: Matrix | None = None  # the same to scan


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorSheet:
    """What a door on paper says."""

    lang: str
    title: str
    when: str
    place: str
    rows: Sequence[DoorSheetRow]
    counts: tuple[tuple[str, str], ...] = ()
    printed_at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideRow:
    """One party of which somebody is inside."""

    name: str
    told_apart: str = ""
    people: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideSheet:
    """What an evacuation list says."""

    lang: str
    title: str
    place: str
    printed_at: str
    rows: Sequence[InsideRow]

    @property
    def people(self) -> int:
        """How many are inside."""
        return sum(row.people for row in self.rows)


class PrinterTrouble(StrEnum):
    """Why nothing came out of a printer."""

    GONE = "gone"  # no printer of that name
    STOPPED = "stopped"  # it says that it cannot go on: jam, no paper, open lid
    REFUSED = "refused"  # the system does not take the pages
