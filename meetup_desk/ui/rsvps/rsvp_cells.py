"""RSVPs in tables: where their rows come from, and how their states are shown."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetup_desk.domain.attendance import Presence, presence
from meetup_desk.domain.ids import RsvpId
from meetup_desk.domain.list_rows import RsvpLine
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.services.rsvps.rsvps import RsvpQuery, Rsvps, RsvpSort
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.columns import TwoLines
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.say import say

_PILLS: dict[RsvpStatus, tuple[Tone, str]] = {
    RsvpStatus.INVITED: ("neutral", "mail"),
    RsvpStatus.REQUESTED: ("warn", "clock"),
    RsvpStatus.TENTATIVE: ("neutral", "circle-help"),
    RsvpStatus.GOING: ("good", "check"),
    RsvpStatus.WAITLISTED: ("warn", "hourglass"),
    RsvpStatus.DECLINED: ("neutral", "circle-minus"),
    RsvpStatus.REFUSED: ("bad", "ban"),
    RsvpStatus.CANCELLED: ("neutral", "x"),
}
_CALENDARS: dict[str, tuple[Tone, str]] = {  # by how a calendar stands to the event
    "current": ("good", "calendar-check"),
    "outdated": ("warn", "calendar-clock"),
    "missing": ("accent", "mail"),
    "withdrawn": ("neutral", "calendar-x"),
    "gone": ("bad", "undo-2"),
    "none": ("neutral", "minus"),
}


@dataclass(frozen=True, slots=True)
class AnswerRows:
    """The beginning of a list of RSVPs."""

    total: int
    ids: Sequence[int]
    rows: Sequence[RsvpLine]


class RsvpSource:
    """Reads RSVPs for a table; its filter is an RsvpQuery, sorted as the table asks."""

    def __init__(self, rsvps: Rsvps) -> None:
        self._rsvps = rsvps

    def first(self, sort: str, descending: bool, filter: RsvpQuery | None, limit: int) -> AnswerRows:  # noqa: A002, FBT001
        """Give the beginning; nothing while no event is chosen."""
        if filter is None:
            return AnswerRows(0, [], [])
        page = self._rsvps.first_page(_sorted(filter, sort, descending=descending), limit)
        return AnswerRows(page.total, page.ids, page.lines)

    def ids(self, sort: str, descending: bool, filter: RsvpQuery | None) -> Sequence[int]:  # noqa: A002, FBT001
        """Give all ids in order."""
        return [] if filter is None else self._rsvps.ids(_sorted(filter, sort, descending=descending))

    def rows(self, ids: Sequence[int]) -> Sequence[RsvpLine]:
        """Give the lines of these ids."""
        return self._rsvps.lines([RsvpId(i) for i in ids])


def _sorted(query: RsvpQuery, sort: str, *, descending: bool) -> RsvpQuery:
    return replace(query, sort=RsvpSort(sort) if sort else query.sort, descending=descending)


def name_and_affiliation(line: RsvpLine) -> TwoLines:
    """Give the first cell of a row: who it is."""
    return TwoLines(line.name, line.affiliation)


def status_of(line: RsvpLine, lang: str) -> PillState:
    """Give the pill of an RSVP, with its place on the waitlist."""
    tone, icon = _PILLS[line.status]
    word = say(f"rsvp.{line.status}", lang)
    if line.waitlist_position is not None:
        word = f"{word} {line.waitlist_position:,}"
    return PillState(word, tone, icon)


def state_of_status(status: RsvpStatus, lang: str) -> PillState:
    """Give the pill of a status."""
    tone, icon = _PILLS[status]
    return PillState(say(f"rsvp.{status}", lang), tone, icon)


_ARRIVALS: dict[Presence, tuple[Tone, str]] = {
    Presence.CAME: ("good", "user-check"),
    Presence.PART: ("good", "user-check"),
    Presence.NO_SHOW: ("neutral", "user-x"),
}


def arrival_of(line: RsvpLine, lang: str, *, judged: bool) -> PillState | None:
    """Give the pill of attendance; see `domain.attendance`."""
    known = presence(line.status, line.party, line.arrived, judged=judged)
    if known is None:
        return None
    return PillState(
        say(f"attendance.{known}", lang, arrived=line.arrived, party=line.party), *_ARRIVALS[known]
    )


def name_of_calendar(state: str, lang: str) -> str:
    """Say how a calendar stands to the event, as a word that stands alone."""
    word = say(f"invite.{state}", lang)
    return word[:1].upper() + word[1:]


def state_of_calendar(state: str, lang: str) -> PillState:
    """Give the pill of how a calendar stands to the event."""
    tone, icon = _CALENDARS[state]
    return PillState(name_of_calendar(state, lang), tone, icon)
