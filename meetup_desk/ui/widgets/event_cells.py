"""What cells of an event say, in whichever list of events."""

from meetup_desk.domain.events import EventStatus
from meetup_desk.domain.list_rows import EventLine
from meetup_desk.domain.times import Plan
from meetup_desk.ui.theme.theme import Tone
from meetup_desk.ui.widgets.pill import PillState
from meetup_desk.words.dates import say_clock, say_day
from meetup_desk.words.say import say

_TONES: dict[EventStatus, tuple[Tone, str]] = {
    EventStatus.DRAFT: ("neutral", "pencil"),
    EventStatus.POSTPONED: ("warn", "calendar-clock"),
    EventStatus.CANCELLED: ("bad", "calendar-x"),
}


def state_of(status: EventStatus, lang: str) -> PillState | None:
    """Give the pill of an event; none while all is as planned."""
    if status not in _TONES:
        return None
    tone, icon = _TONES[status]
    return PillState(say(f"event.{status}", lang), tone, icon)


def place_of(line: EventLine) -> str:
    """Say where an event is, in one line."""
    return " · ".join(part for part in (line.venue_name, line.room_name) if part)


def start_of(plan: Plan, lang: str, this_year: int) -> str:
    """Say when something begins; the year only where it is another one."""
    day = say_day(plan.start, lang, year=plan.start.year != this_year)
    if plan.all_day:
        return day
    clock = say_clock(plan.start, lang)
    return f"{day} {clock}" if lang == "ko" else f"{day}, {clock}"
