"""What one line of a list says about a person, or why it was refused."""

from collections import Counter
from datetime import timedelta
from enum import StrEnum
from typing import NamedTuple

from meetup_desk.domain.needs import NO_NEEDS, Needs
from meetup_desk.domain.rsvps import RsvpRequest
from meetup_desk.domain.times import Instant


class RefusalReason(StrEnum):
    """Why a line was refused; the sentences are `refusal.<reason>` in words."""

    NO_NAME = "no_name"
    NO_CONSENT = "no_consent"
    BAD_PARTY = "bad_party"
    BAD_STATUS = "bad_status"
    SHIFTED = "shifted"  # more cells than the list has columns: values stand under wrong headings
    OPEN_QUOTE = "open_quote"  # a quotation mark that nothing closes
    CUT_OFF = "cut_off"  # the file ends in the middle of this card
    NOT_A_PERSON = "not_a_person"  # a line of a pasted text in which nobody is named
    UNNAMED_VOTES = "unnamed_votes"  # votes of a poll whose names the text does not show
    NOT_AN_ANSWER = "not_an_answer"  # a chat message that does not say who comes


class LossReason(StrEnum):
    """Why a cell was not taken though its line was; the sentences are `loss.<reason>` in words."""

    BAD_EMAIL = "bad_email"
    BAD_PHONE = "bad_phone"
    CUT_PHONE = "cut_phone"  # a spreadsheet kept a few digits of it: 8.21E+11
    BAD_TIME = "bad_time"
    SHARED_EMAIL = "shared_email"  # it is somebody else's, who stands in the list or the desk
    AGAIN = "again"  # a further line of somebody that is no newer answer: another ticket, most likely
    LOOK_ALIKE = "look_alike"  # the line is taken, and waits: it may be somebody who is kept out


class SkippedCell(NamedTuple):
    """A cell that was not taken."""

    reason: LossReason
    value: str  # what stood there
    other: str = ""  # whose it is instead


class ChosenParts(NamedTuple):
    """What a line says about parts."""

    yes: tuple[str, ...] = ()  # as the event names them, else as the list does
    no: tuple[str, ...] = ()
    whole: bool = False  # one question asked for all of them: what is not chosen is not wanted
    unclear: tuple[str, ...] = ()  # cells that nobody understands
    cells: tuple[tuple[str, str], ...] = ()  # headings and what stands under them


class ConsentAnswer(NamedTuple):
    """What somebody answered to a question for a consent."""

    purpose: str  # a `ConsentPurpose`, or the one of a group
    granted: bool
    wording: str  # the heading
    this_event: bool = False  # it was asked for this event alone
    lang: str = ""  # BCP 47 of the wording, where it is known


class Candidate(NamedTuple):
    """One line of a list, understood.

    A tuple and not a dataclass: a list has 100,000 of them, and a frozen dataclass of this width takes
    ten times as long to make.
    """

    line: int  # line or row of the file, from 1, where the record starts
    name: str
    badge_name: str = ""
    email: str = ""  # lower case and well-formed, or empty
    email_shown: str = ""
    phone: str = ""  # E.164, or empty
    phone_shown: str = ""  # as the person wrote it, also where it cannot be dialled
    kakao: str = ""
    affiliation: str = ""
    title: str = ""
    external: tuple[str, str] | None = None  # service and the id it gave: ("meetup", "10000000")
    request: RsvpRequest = RsvpRequest.GO
    party: int = 1  # people, the answerer included
    attended: bool = False
    answered_at: Instant | None = None  # None where the list does not say
    needs: Needs = NO_NEEDS
    answers: dict[str, str] = {}  # noqa: RUF012 (read only) question as asked -> answer
    note: str = ""
    consent: bool | None = None  # to their data being kept; None where it was not asked, or left empty
    attended_at: Instant | None = None  # None where the list does not say when
    attended_clock: timedelta | None = None  # since midnight, where it names a time and no day
    parts: ChosenParts | None = None  # None where the list does not ask
    guests: str = ""  # names of who comes along, one a line
    lost: tuple[SkippedCell, ...] = ()  # cells that were not taken
    consents: tuple[ConsentAnswer, ...] = ()  # to every purpose, that to their data included


class SkippedPart(NamedTuple):
    """Something of a file that is no line of its list and was not taken, counted."""

    kind: str  # its sentence is `untaken.<kind>` in words: column, sheet, total ...
    name: str  # of the column or the sheet, where it has one
    number: int  # cells or rows that are not empty


Skipped = Counter[tuple[str, str]]
"""What reading passes over: kind and name as of `Untaken`, and how many."""


class Refusal(NamedTuple):
    """A line that was not taken."""

    line: int
    reason: RefusalReason
    value: str = ""  # what stood there
    name: str = ""


class RowRefused(Exception):  # noqa: N818 (a verdict on one cell, not an error)
    """Says inside this package that a cell cannot be taken."""

    def __init__(self, reason: RefusalReason, value: str) -> None:
        super().__init__(reason, value)
        self.reason = reason
        self.value = value
