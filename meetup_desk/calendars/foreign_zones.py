"""Time zones as other people's calendars name and describe them, and the IANA zone that each means."""

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

from meetup_desk.calendars.content_lines import ComponentLines
from meetup_desk.calendars.rules import WEEKDAYS
from meetup_desk.calendars.windows_zones import NAMED_ZONES

# Where several zones keep the same clock, the one that people know is meant.
_PREFERRED = (
    *("Asia/Seoul", "Asia/Tokyo", "Asia/Shanghai", "Asia/Singapore", "Asia/Bangkok", "Asia/Kolkata"),
    *("Europe/London", "Europe/Berlin", "Europe/Athens", "Europe/Moscow", "Etc/UTC"),
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix"),
    *("America/Sao_Paulo", "Australia/Sydney", "Australia/Brisbane", "Pacific/Auckland"),
)
_OFFSET_NAME = re.compile(r"\(?\s*(?:UTC|GMT)\s*([+-])\s*(\d{1,2}):?(\d{2})?\b")
_WALL = re.compile(r"\d{8}T\d{6}", re.ASCII)
_SHIFT = re.compile(r"([+-])(\d{2})(\d{2})(\d{2})?", re.ASCII)
_YEARLY = re.compile(r"BYDAY=(-?\d)(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Observance:
    """One kind of clock of a described zone, and when it begins."""

    begins: datetime  # naive, on the clock that is about to change
    after: timedelta
    month: int  # of a yearly beginning; 0: it begins once, or on the dates named
    nth: int = 0
    weekday: int = 0
    last_year: int = 9999
    dates: tuple[datetime, ...] = ()

    def onset(self, until: datetime) -> datetime | None:
        """Give its last beginning up to a wall time."""
        if not self.month:
            return max((date for date in (self.begins, *self.dates) if date <= until), default=None)
        for year in (until.year, until.year - 1):
            onset = self._in(min(year, self.last_year))
            if self.begins <= onset <= until:
                return onset
        return self.begins if self.begins <= until else None

    def _in(self, year: int) -> datetime:
        if not self.nth:
            return self.begins.replace(year=year, month=self.month, day=min(self.begins.day, 28))
        length = calendar.monthrange(year, self.month)[1]
        days = [d for d in range(1, length + 1) if calendar.weekday(year, self.month, d) == self.weekday]
        place = self.nth - 1 if self.nth > 0 else self.nth
        day = days[max(-len(days), min(place, len(days) - 1))]
        return self.begins.replace(year=year, month=self.month, day=day)


class Zones:
    """The zones of one file: what it describes, and what its names mean."""

    def __init__(self, described: Iterable[ComponentLines], *, default: str) -> None:
        self.default = default  # IANA name of what a time without a zone means
        self._described = {zone.text("TZID"): zone for zone in described}
        self._observances: dict[str, tuple[_Observance, ...]] = {}
        self._names: dict[tuple[str, int], str | None] = {}

    def name(self, tzid: str, wall: datetime) -> str | None:
        """Give the IANA zone that a file's name means around a wall time; None where nobody can tell."""
        key = tzid, wall.year
        if key not in self._names:
            named = iana(tzid)
            if named is None or self._is_misnamed(tzid, named, wall):
                named = self._by_description(tzid, wall)
            self._names[key] = named
        return self._names[key]

    def _is_misnamed(self, tzid: str, named: str, wall: datetime) -> bool:
        """Tell whether a file describes summers for a name that has none: GMT for London's clock.

        Of a place the name counts: programs keep describing clock changes that were given up years ago.
        """
        if "/" in named.removeprefix("Etc/"):
            return False
        clocks = self._clocks(tzid)
        return len({_offset(clocks, at) for at in _mid_months(wall)}) > 1

    def offset(self, tzid: str, wall: datetime) -> timedelta | None:
        """Give the offset that the file itself describes for a zone that is no other's."""
        return _offset(self._clocks(tzid), wall)

    def _by_description(self, tzid: str, wall: datetime) -> str | None:
        zone = self._described.get(tzid)
        location = zone.text("X-LIC-LOCATION") if zone else ""
        if location and (zone_name := iana(location)):
            return zone_name
        clocks = self._clocks(tzid)
        if clocks:
            wanted = [_offset(clocks, at) for at in [wall, *_mid_months(wall)]]
            return next((z for z in self._candidates() if _offsets(z, wall) == wanted), None)
        named = _OFFSET_NAME.search(tzid)
        if named is None:
            return None
        shift = timedelta(hours=int(named[2]), minutes=int(named[3] or 0)) * (-1 if named[1] == "-" else 1)
        return next((z for z in self._candidates() if set(_offsets(z, wall)) == {shift}), None)

    def _candidates(self) -> Iterator[str]:
        yield self.default
        yield from _PREFERRED
        yield from sorted(_all_zones())

    def _clocks(self, tzid: str) -> tuple[_Observance, ...]:
        if tzid not in self._observances:
            zone = self._described.get(tzid)
            parts = zone.parts[:200] if zone else ()
            read = (_observance(part) for part in parts)
            self._observances[tzid] = tuple(each for each in read if each is not None)
        return self._observances[tzid]


@cache
def _all_zones() -> frozenset[str]:
    return frozenset(available_timezones())


@lru_cache(maxsize=4096)
def iana(name: str) -> str | None:
    """Give the IANA zone of a name: its own, with a prefix of another program, or Windows'."""
    bare = name.strip().strip("'\"")
    parts = bare.strip("/").split("/")
    zones = _all_zones()
    for length in (len(parts), 3, 2, 1):
        tail = "/".join(parts[-length:])
        if tail in zones:
            return tail
        if tail.lower() in _by_lower_case():
            return _by_lower_case()[tail.lower()]
    return NAMED_ZONES.get(bare.lower())


@cache
def _by_lower_case() -> dict[str, str]:
    return {zone.lower(): zone for zone in _all_zones()}


@lru_cache(maxsize=4096)
def _offsets(tz: str, wall: datetime) -> list[timedelta | None]:
    zone = ZoneInfo(tz)
    return [at.replace(tzinfo=zone).utcoffset() for at in [wall, *_mid_months(wall)]]


def _mid_months(wall: datetime) -> list[datetime]:
    return [datetime(wall.year, month, 15, 12) for month in range(1, 13)]  # noqa: DTZ001 - wall times


def _offset(clocks: tuple[_Observance, ...], wall: datetime) -> timedelta | None:
    onsets = [(onset, clock.after) for clock in clocks if (onset := clock.onset(wall)) is not None]
    if onsets:
        return max(onsets)[1]
    return clocks[0].after if clocks else None


def _observance(part: ComponentLines) -> _Observance | None:
    begins, after = _wall(part.text("DTSTART")), _shift(part.text("TZOFFSETTO"))
    if begins is None or after is None:
        return None
    rule = part.text("RRULE").upper()
    dates = [_wall(value) for line in part.all("RDATE")[:500] for value in line.value.split(",")[:500]]
    if not rule:
        return _Observance(begins, after, 0, dates=tuple(date for date in dates if date is not None))
    month = re.search(r"BYMONTH=(\d{1,2})", rule)
    day = _YEARLY.search(rule)
    until = re.search(r"UNTIL=(\d{4})", rule)
    number = int(month[1]) if month else begins.month
    if not 1 <= number <= 12:
        return None
    return _Observance(
        begins,
        after,
        number,
        nth=int(day[1]) if day else 0,
        weekday=WEEKDAYS.index(day[2]) if day else 0,
        last_year=int(until[1]) if until else 9999,
    )


def _wall(text: str) -> datetime | None:
    match = _WALL.match(text.strip())
    try:
        return datetime.strptime(match[0], "%Y%m%dT%H%M%S") if match else None  # noqa: DTZ007 - a wall time
    except ValueError:
        return None


def _shift(text: str) -> timedelta | None:
    match = _SHIFT.fullmatch(text.strip())
    if match is None:
        return None
    size = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=int(match[4] or 0))
    return -size if match[1] == "-" else size


def to_zone(wall: datetime, offset: timedelta, tz: str) -> datetime:
    """Give what the clocks of a zone show at a wall time with an offset."""
    return (wall - offset).replace(tzinfo=UTC).astimezone(ZoneInfo(tz)).replace(tzinfo=None)
