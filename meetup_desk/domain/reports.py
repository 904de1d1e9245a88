"""Reports: what events came to, with nothing in them by which fewer than five people could be told apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from meetup_desk.domain.voices import VoiceState

LEAST = 5  # people: a smaller number may point at somebody


class ReportFigure(StrEnum):
    """Figures of a report, in their order."""

    EVENTS = "events"
    VISITS = "visits"  # people who came, counted at every event
    PEOPLE = "people"  # of these, different ones
    NEWCOMERS = "newcomers"
    RETURN_RATE = "return_rate"  # percent
    NO_SHOW_RATE = "no_show_rate"  # percent
    NEW_TIES = "new_ties"  # pairs
    VOICES = "voices"
    HOURS = "hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A number of people, or a rate of them; None: too few to be told, or nobody to count."""

    value: int | None
    of: int | None = None  # what a rate is of
    hidden: bool = False  # there is a number, and it is not told


def count_of(number: int) -> Counted:
    """Give a number of people, unless it is one of one to four."""
    hidden = 0 < number < LEAST
    return Counted(value=None if hidden else number, hidden=hidden)


def counts_of(numbers: Sequence[int], wholes: Sequence[int] | None = None) -> list[Counted]:
    """Give numbers whose sum is told elsewhere: one that is hidden alone could be worked out from that.

    So others are hidden with it, the smallest first, until at least two are, and five people in them. With
    `wholes`, a number is hidden too where it leaves too few of its whole.
    """
    left = [whole - number for number, whole in zip(numbers, wholes or numbers, strict=True)]
    hidden = {at for at, number in enumerate(numbers) if 0 < number < LEAST or 0 < left[at] < LEAST}
    shown = sorted((at for at in range(len(numbers)) if at not in hidden), key=numbers.__getitem__)
    for at in (each for each in shown if numbers[each]):
        if not hidden or (len(hidden) > 1 and sum(numbers[each] for each in hidden) >= LEAST):
            break
        hidden.add(at)
    return [
        Counted(value=None, hidden=True) if at in hidden else Counted(value=number)
        for at, number in enumerate(numbers)
    ]


def rate_of(part: int, whole: int) -> Counted:
    """Give a rate in percent, unless those that it is of, or those that it leaves out, are too few."""
    if not whole:
        return Counted(value=None)
    if whole < LEAST or 0 < part < LEAST or 0 < whole - part < LEAST:
        return Counted(value=None, hidden=True)
    return Counted(value=round(100 * part / whole), of=whole)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedEvent:
    """What one event came to."""

    title: str
    day: date
    came: Counted
    newcomers: Counted
    new_ties: Counted
    returns: Counted  # rate of all first visits so far that are long enough ago


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedPair:
    """What the same people said before and after."""

    question: str
    pairs: int
    least: int
    most: int
    before: float
    after: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What some events came to."""

    figures: dict[ReportFigure, Counted]
    events: tuple[ReportedEvent, ...]  # by date
    pairs: tuple[ReportedPair, ...]
    voices: dict[VoiceState, int]
    overdue: int  # voices
    goal: int  # percent of newcomers who should come again; 0: none
