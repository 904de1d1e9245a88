"""Recurrence rules: RFC 5545 RECUR text read strictly, and written as calendars agree on it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import lru_cache
from typing import Any

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import instant_of, moment_of

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_LONGEST_TEXT = 500  # characters; no real rule comes near it
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
# Parts of RFC 5545 and 7529 that calendars expand differently, and that no gathering needs.
_UNSUPPORTED = frozenset({"BYSECOND", "BYMINUTE", "BYHOUR", "BYWEEKNO", "RSCALE", "SKIP"})
_WITH_PLACES = frozenset({"MONTHLY", "YEARLY"})  # periods in which calendars agree what BYSETPOS counts
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?", re.ASCII)
_BY_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)


class Freq(StrEnum):
    """How often a gathering can repeat."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A repeating plan that ends (RFC 5545, 3.3.10)."""

    freq: Freq
    interval: int = 1
    count: int | None = None
    until: date | datetime | None = None  # inclusive: a date, a naive wall time, or an aware UTC time
    by_month: frozenset[int] = frozenset()
    by_year_day: frozenset[int] = frozenset()  # negative: from the end of the year
    by_month_day: frozenset[int] = frozenset()  # negative: from the end of the month
    by_day: frozenset[tuple[int, int]] = (
        frozenset()
    )  # (weekday 0..6; which of the month or year, or 0 for each)
    by_set_pos: frozenset[int] = frozenset()
    week_start: int = 0  # weekday 0..6

    def last_start(self, tz: str) -> datetime:
        """Give the last wall start that UNTIL allows; an UNTIL without a time allows its whole day."""
        match self.until:
            case None:
                return datetime.combine(date.max, time())
            case datetime(tzinfo=None):
                return self.until
            case datetime(year=9999 | 1):  # no zone can move the calendar's own ends
                return self.until.replace(tzinfo=None)
            case datetime():
                return moment_of(instant_of(self.until), tz).replace(tzinfo=None)
            case _:
                return datetime.combine(self.until, time(23, 59, 59))

    def text(self) -> str:
        """Write the rule as RFC 5545 RECUR."""
        parts = [f"FREQ={self.freq}"]
        if self.until is not None:
            parts.append(f"UNTIL={_until_text(self.until)}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        parts += [
            f"{name}={','.join(map(str, sorted(values)))}" for name, values in self._numbers() if values
        ]
        if self.by_day:
            days = ",".join(f"{nth or ''}{WEEKDAYS[day]}" for day, nth in sorted(self.by_day))
            parts.append(f"BYDAY={days}")
        if self.week_start:
            parts.append(f"WKST={WEEKDAYS[self.week_start]}")
        return ";".join(parts)

    def _numbers(self) -> tuple[tuple[str, frozenset[int]], ...]:
        return (
            ("BYMONTH", self.by_month),
            ("BYYEARDAY", self.by_year_day),
            ("BYMONTHDAY", self.by_month_day),
            ("BYSETPOS", self.by_set_pos),
        )


@lru_cache(maxsize=1024)
def read_rule(text: str) -> Rule:
    """Read a RECUR value, with or without `RRULE:` before it.

    Raises RuleError: `repeat_endless` without COUNT or UNTIL, `repeat_too_often` below a day,
    `repeat_unsupported` (with `part`) for parts that calendars expand differently, `repeat_unreadable`.
    """
    parts = _parts(text)
    freq = parts.pop("FREQ", "")
    if freq in _TOO_OFTEN:
        raise RuleError("repeat_too_often", freq=freq)
    if freq not in Freq.__members__:
        raise RuleError("repeat_unreadable", text=text)
    unsupported = _UNSUPPORTED if freq in _WITH_PLACES else _UNSUPPORTED | {"BYSETPOS"}
    if name := next(filter(unsupported.__contains__, parts), None):
        raise RuleError("repeat_unsupported", part=name)
    try:
        rule = Rule(freq=Freq(freq), **{_FIELDS[name][0]: _FIELDS[name][1](v) for name, v in parts.items()})
    except (KeyError, ValueError) as error:
        raise RuleError("repeat_unreadable", text=text) from error
    if rule.count is None and rule.until is None:
        raise RuleError("repeat_endless")
    if not _is_valid(rule):
        raise RuleError("repeat_unreadable", text=text)
    return rule


def _parts(text: str) -> dict[str, str]:
    bare = text.strip().upper().removeprefix("RRULE:").rstrip(";")
    pairs = [part.partition("=") for part in bare.split(";")] if len(bare) <= _LONGEST_TEXT else []
    parts = {name: value for name, _, value in pairs}
    if not pairs or len(parts) != len(pairs) or not all(value for _, _, value in pairs):
        raise RuleError("repeat_unreadable", text=text[:_LONGEST_TEXT])
    return parts


def _is_valid(rule: Rule) -> bool:
    # RFC 5545, 3.3.10: what each part may stand with.
    by_something = rule.by_month or rule.by_year_day or rule.by_month_day or rule.by_day
    return (
        (rule.count is None or rule.until is None)
        and (not rule.by_set_pos or bool(by_something))
        and (not rule.by_month_day or rule.freq is not Freq.WEEKLY)
        and (not rule.by_year_day or rule.freq is Freq.YEARLY)
        and (rule.freq in (Freq.MONTHLY, Freq.YEARLY) or all(nth == 0 for _, nth in rule.by_day))
    )


def _number(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not re.fullmatch(r"[+-]?\d{1,4}", text, re.ASCII):
            raise ValueError(text)
        number = int(text)
        if number == 0 or not low <= number <= high:
            raise ValueError(text)
        return number

    return read


def _numbers(low: int, high: int) -> Callable[[str], frozenset[int]]:
    read = _number(low, high)
    return lambda text: frozenset(read(number) for number in text.split(","))


def _by_day(text: str) -> frozenset[tuple[int, int]]:
    return frozenset(_one_day(day) for day in text.split(","))


def _one_day(text: str) -> tuple[int, int]:
    match = _BY_DAY.fullmatch(text)
    if match is None:
        raise ValueError(text)
    nth = _number(-53, 53)(match[1]) if match[1] else 0
    return WEEKDAYS.index(match[2]), nth


def _until(text: str) -> date | datetime:
    match = _UNTIL.fullmatch(text)
    if match is None:
        raise ValueError(text)
    day, clock, utc = match.groups()
    if clock is None:
        return datetime.strptime(day, "%Y%m%d").date()  # noqa: DTZ007
    wall = datetime.strptime(day + clock, "%Y%m%d%H%M%S")  # noqa: DTZ007
    return wall.replace(tzinfo=UTC) if utc else wall


def _until_text(until: date | datetime) -> str:
    text = until.isoformat()[:19].replace("-", "").replace(":", "")
    return text + "Z" if isinstance(until, datetime) and until.tzinfo else text


_FIELDS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "INTERVAL": ("interval", _number(1, 9999)),
    "COUNT": ("count", _number(1, 9999)),
    "UNTIL": ("until", _until),
    "BYMONTH": ("by_month", _numbers(1, 12)),
    "BYYEARDAY": ("by_year_day", _numbers(-366, 366)),
    "BYMONTHDAY": ("by_month_day", _numbers(-31, 31)),
    "BYDAY": ("by_day", _by_day),
    "BYSETPOS": ("by_set_pos", _numbers(-366, 366)),
    "WKST": ("week_start", WEEKDAYS.index),
}
