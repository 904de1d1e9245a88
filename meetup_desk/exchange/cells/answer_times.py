"""Times as forms, services and spreadsheets write them."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from meetup_desk.domain.times import SECOND, Instant, instant_of, instant_of_wall

_MONTHS = {m: n for n, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}  # noqa: SIM905
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})(?:\s*일|\.)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_MONTH_NAMED = re.compile(r"([A-Za-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_DAY_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3})[a-z]*\.?,?[ -](\d{4})")
_HALF = r"(오전|오후|[ap]\.?\s?m\b\.?)"
_CLOCK = re.compile(
    rf"{_HALF}?\s*(\d{{1,2}})\s*(?::|시)\s*(?:(\d{{1,2}})\s*분?)?(?::?\s*(\d{{1,2}})(?:[.,]\d+)?\s*초?)?\s*{_HALF}?",
    re.I,
)
_OFFSET = re.compile(r"(?:(?:GMT|UTC)\s*([+-]\d{1,2})?(?::?(\d{2}))?|([+-]\d{2}):?(\d{2})|(Z))\s*$")
_SERIAL_START = datetime(1899, 12, 30)  # noqa: DTZ001 (wall time) day 0 of Excel's 1900 dates
_SERIALS = range(20_000, 80_000)  # days: 1954 to 2119


_MINUTES = {text: n * 60 * SECOND for n in range(60) for text in {str(n), f"{n:02d}"}}
_SECONDS = {text: n * SECOND for n in range(60) for text in {str(n), f"{n:02d}"}}
_HOURS = {text: n * 3600 * SECOND for n in range(24) for text in {str(n), f"{n:02d}"}}
_HOURS_OF_HALF = {text: n % 12 * 3600 * SECOND for n in range(1, 13) for text in {str(n), f"{n:02d}"}}


class _Half(NamedTuple):
    """A day without a clock change, or the half of one, to which a clock time can simply be added."""

    start: int  # microseconds UTC
    hours: dict[str, int]  # as they are written -> microseconds; in a half, 12 is the first


def writes_day_first(samples: Iterable[str]) -> bool:
    """Tell whether dates such as 13/08/2026 show that a column writes the day before the month."""
    found = (_YEAR_LAST.search(text) for text in samples)
    return any(int(match[1]) > 12 for match in found if match)


class TimeReader:
    """Reads the times of one column; times without an offset are wall times of `tz`."""

    def __init__(self, tz: str, *, day_first: bool = False) -> None:
        self._tz = tz
        self._day_first = day_first
        self._halves: dict[str, _Half | None] = {}

    def read(self, text: str) -> Instant | None:
        """Give the instant that a text names, or None when it names none."""
        head, _, clock = text.rpartition(" ")
        half = self._halves.get(head)
        if half is not None:
            try:
                hour, minute, second = clock.split(":")
                return Instant(half.start + half.hours[hour] + _MINUTES[minute] + _SECONDS[second])
            except (ValueError, KeyError):
                pass
        return self._careful(text.strip(), head)

    def _careful(self, text: str, head: str) -> Instant | None:
        try:
            if text[4:5] == "-":
                return self._instant(datetime.fromisoformat(text))
        except ValueError:
            pass
        try:
            if head and head not in self._halves and len(self._halves) < 10_000:
                self._halves[head] = self._half(head)
            return self._written_out(text)
        except (ValueError, OverflowError):
            return None

    def _instant(self, moment: datetime) -> Instant:
        return instant_of_wall(moment, self._tz) if moment.tzinfo is None else instant_of(moment)

    def _half(self, head: str) -> _Half | None:
        day, _, word = head.rpartition(" ")
        wraps = word in {"오전", "오후"}
        try:
            midnight, rest = self._day(day if wraps else head)
        except ValueError:
            return None
        if rest.strip(" ."):
            return None
        start = instant_of_wall(midnight, self._tz)
        end = instant_of_wall(midnight + timedelta(days=1), self._tz)
        if end - start != 24 * 3600 * SECOND:
            return None
        noon = 12 * 3600 * SECOND if word == "오후" else 0
        return _Half(start + noon, _HOURS_OF_HALF if wraps else _HOURS)

    def _written_out(self, text: str) -> Instant | None:
        serial = _serial(text)
        if serial is not None:
            return self._instant(serial)
        day, rest = self._day(text)
        rest, zone = _zone(rest)
        match = _CLOCK.search(rest)
        if match is None and any(c.isdigit() for c in rest):
            return None
        moment = day if match is None else day + _time(match)
        return self._instant(moment.replace(tzinfo=zone))

    def _day(self, text: str) -> tuple[datetime, str]:
        """Give midnight of the day that a text names, and the rest of the text; ValueError if none."""
        if match := _YEAR_FIRST.search(text):
            year, month, day = match.groups()
        elif match := _YEAR_LAST.search(text):
            first, sign, second, year = match.groups()
            # Points and dashes are European; with strokes the column decides, else it is American.
            swapped = sign != "/" or self._day_first or int(first) > 12
            month, day = (second, first) if swapped and int(second) <= 12 else (first, second)
        elif match := _MONTH_NAMED.search(text):
            month, day, year = match.groups()
        elif match := _DAY_NAMED.search(text):
            day, month, year = match.groups()
        else:
            raise ValueError(text)
        year = f"20{year}" if len(year) == 2 else year
        number = int(month) if month.isdigit() else _MONTHS.get(month.lower(), 0)
        midnight = datetime(int(year), number, int(day))  # noqa: DTZ001 (wall time)
        return midnight, text[: match.start()] + " " + text[match.end() :]


def read_clock(text: str) -> timedelta | None:
    """Give the time since midnight that a text names, when it names nothing else."""
    match = _CLOCK.fullmatch(text.strip())
    try:
        return None if match is None else _time(match)
    except ValueError:
        return None


def _serial(text: str) -> datetime | None:
    whole, _, fraction = text.partition(".")
    if not (whole.isdecimal() and len(whole) == 5 and int(whole) in _SERIALS) or (
        fraction and not fraction.isdecimal()
    ):
        return None
    return _SERIAL_START + timedelta(seconds=round(float(text) * 86_400))


def _zone(text: str) -> tuple[str, timezone | None]:
    match = _OFFSET.search(text.strip())
    if match is None:
        return text, None
    hours, minutes = match[1] or match[3] or "0", int(match[2] or match[4] or 0)
    offset = timedelta(hours=int(hours), minutes=-minutes if hours.startswith("-") else minutes)
    return text.strip()[: match.start()], timezone(offset) if offset else UTC


def _time(match: re.Match[str]) -> timedelta:
    before, hour, minute, second, after = match.groups()
    half = (before or after or "").lower()
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half.startswith(("오후", "p")) else 0) if hours <= 12 else hours
    if hours > 23 or int(minute or 0) > 59:
        raise ValueError(match[0])
    return timedelta(hours=hours, minutes=int(minute or 0), seconds=int(second or 0))
