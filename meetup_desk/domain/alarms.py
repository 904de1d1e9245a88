"""Reminders that a calendar rings before an event."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from meetup_desk.domain.errors import RuleError

MOST = 5  # of one event; Outlook rings the first alone
LONGEST = timedelta(weeks=8)
_MINUTE = timedelta(minutes=1)
_UNITS = {
    "w": timedelta(weeks=1),
    "d": timedelta(days=1),
    "h": timedelta(hours=1),
    "m": _MINUTE,
}
_LENGTH = re.compile(r"(\d{1,5})\s*([wdhm])", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarms:
    """What the organiser wants to have rung."""

    before: tuple[timedelta, ...] = ()  # before the start, in the order in which they are written
    public: bool = False  # in calendars for everybody too, not in invites alone


def read_alarm(text: str) -> timedelta:
    """Read how long before the start: `1w`, `1d`, `2h`, `30m`; RuleError `alarm_unreadable` (with `text`)."""
    match = _LENGTH.fullmatch(text.strip().lower())
    length = int(match[1]) * _UNITS[match[2]] if match else timedelta()
    if not _MINUTE <= length <= LONGEST:
        raise RuleError("alarm_unreadable", text=text)
    return length


def read_alarms(texts: Iterable[str]) -> tuple[timedelta, ...]:
    """Read several, each once; RuleError as for one, and `alarms_too_many` (with `most`)."""
    lengths = tuple(dict.fromkeys(map(read_alarm, texts)))
    if len(lengths) > MOST:
        raise RuleError("alarms_too_many", most=MOST)
    return lengths


def write_alarm(before: timedelta) -> str:
    """Write a length as `read_alarm` reads it, in its largest whole unit: two hours are `2h`."""
    unit = next(unit for unit, length in _UNITS.items() if before % length == timedelta())
    return f"{before // _UNITS[unit]}{unit}"
