"""Times of other people's calendars: dates, wall times in a zone, UTC, lengths."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from meetup_desk.calendars.content_lines import ContentLine
from meetup_desk.calendars.foreign_zones import Zones, to_zone
from meetup_desk.calendars.refused import RefusedError
from meetup_desk.domain.times import FIRST_YEAR, LAST_YEAR, Instant, instant_of, instant_of_wall

_TIME = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?\s*([Zz]|[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)
_LENGTH = re.compile(
    r"\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class IncomingTime:
    """A date, or a wall time in a zone."""

    wall: datetime  # naive; midnight of a date
    tz: str  # IANA name
    is_date: bool
    is_utc: bool = False
    is_floating: bool = False  # it names no zone: `tz` is only where the file leaves it open

    def in_zone(self, tz: str) -> datetime:
        """Give the wall time of the same instant in a zone; a date, or what names none, stays as it is."""
        if self.is_date or self.is_floating or tz == self.tz:
            return self.wall
        return self.wall.replace(tzinfo=ZoneInfo(self.tz)).astimezone(ZoneInfo(tz)).replace(tzinfo=None)

    def day_in(self, tz: str) -> datetime:
        """Give the day that it means of whole days in a zone: midnight anywhere is the date that it names."""
        wall = self.wall if self.wall.time() == time() else self.in_zone(tz)
        return datetime.combine(wall.date(), time())

    @property
    def instant(self) -> Instant:
        """Its instant; of a date, its first."""
        return instant_of_wall(self.wall, self.tz)


def read_moment(line: ContentLine, zones: Zones, value: str | None = None) -> IncomingTime:
    """Read one time; RefusedError `bad_time`, `unknown_zone`."""
    text = (line.value if value is None else value).strip()
    match = _TIME.fullmatch(text.split("/")[0])  # of a period, its start
    if match is None:
        raise RefusedError("bad_time", text[:60])
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
        midnight = datetime(year, month, day)  # noqa: DTZ001 - a wall time; 24:00 is the day's end
        wall = midnight + timedelta(hours=min(hour, 24), minutes=min(minute, 59), seconds=min(second, 59))
    except ValueError:
        raise RefusedError("bad_time", text[:60]) from None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise RefusedError("bad_time", text[:60])
    if match[4] is None:
        return IncomingTime(wall, zones.default, is_date=True)
    return _timed(wall, match[7], line.params.get("TZID", ""), zones)


def _timed(wall: datetime, suffix: str | None, tzid: str, zones: Zones) -> IncomingTime:
    if suffix in ("Z", "z"):
        return IncomingTime(wall, "Etc/UTC", is_date=False, is_utc=True)
    if suffix:
        sign, digits = (-1 if suffix[0] == "-" else 1), suffix[1:].replace(":", "")
        offset = sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        return IncomingTime(to_zone(wall, offset, zones.default), zones.default, is_date=False)
    if not tzid:
        return IncomingTime(wall, zones.default, is_date=False, is_floating=True)
    name = zones.name(tzid, wall)
    if name is not None:
        return IncomingTime(wall, name, is_date=False)
    described = zones.offset(tzid, wall)
    if described is None:
        raise RefusedError("unknown_zone", tzid[:60])
    return IncomingTime(to_zone(wall, described, zones.default), zones.default, is_date=False)


def read_moments(lines: list[ContentLine], zones: Zones, most: int) -> Iterator[IncomingTime]:
    """Read lists of times (EXDATE, RDATE), up to `most`; RefusedError as for `read_moment`."""
    for line in lines:
        for value in line.value.split(",")[:most]:
            if value.strip():
                yield read_moment(line, zones, value)


def read_length(text: str) -> timedelta | None:
    """Read a length; None for what is none, or goes back."""
    match = _LENGTH.fullmatch(text.strip().upper())
    if match is None or not any(match.groups()):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def read_stamp(line: ContentLine | None) -> Instant:
    """Read a UTC time of making; the beginning of time for what cannot be read."""
    match = _TIME.fullmatch(line.value.strip()) if line else None
    try:
        if match is None or match[4] is None:
            return Instant(0)
        parts = [int(part or 0) for part in match.groups()[:6]]
        return instant_of(datetime(*parts, tzinfo=UTC))  # type: ignore[misc, arg-type]
    except (ValueError, OverflowError):
        return Instant(0)
