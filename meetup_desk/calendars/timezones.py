"""VTIMEZONE: the clock changes of an IANA zone as every calendar reads them (RFC 5545, 3.6.5)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vDatetime, vUTCOffset

from meetup_desk.calendars.property_values import Recur, TextValue
from meetup_desk.calendars.rules import WEEKDAYS
from meetup_desk.domain.times import FIRST_YEAR, LAST_YEAR

UTC_NAMES = frozenset({"UTC", "UCT", "Zulu", "Universal", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Etc/Universal"})

# A rule of a weekday in a month shows all its dates within 28 years.
_CYCLE = 28
_EARLIEST, _LATEST = FIRST_YEAR + 1, LAST_YEAR  # the years whose changes are looked for
_USUAL = 1970  # where looking begins unless something is older
# No zone has changed its offset twice within six days since 1970.
_STEP = timedelta(days=3)
_SECOND = timedelta(seconds=1)

_Kind = tuple[int, time, timedelta, timedelta, str]  # of changes: month, wall time, both offsets, name


@dataclass(frozen=True, slots=True)
class _Change:
    """A moment from which a zone has another offset from UTC."""

    wall: datetime  # naive, on the clock that is about to change
    before: timedelta
    after: timedelta
    name: str
    summer: bool  # forward, and back again one day

    @property
    def kind(self) -> "_Kind":
        """What the changes of one yearly rule have in common."""
        return self.wall.month, self.wall.time(), self.before, self.after, self.name


@lru_cache(maxsize=256)
def vtimezone(tz: str, first_year: int, last_year: int) -> Timezone | None:
    """Make the zone for events from one year to another; nothing for UTC, whose times end in Z.

    Changes that come every year on the n-th weekday of a month are one open-ended rule, all others stand
    alone: lists of dates (RDATE) and rules with an end are misread. Whoever asks again gets the same zone, so
    nobody may change it. Raises ZoneInfoNotFoundError.
    """
    if tz in UTC_NAMES:
        return None
    first_year, last_year = max(first_year, _EARLIEST), min(last_year, _LATEST)
    since = min(_USUAL, first_year - 1)
    changes = _changes(tz, since, last_year + 1 + _CYCLE)
    rules = dict(_yearly(changes, last_year + 1))
    begin = _first_needed(changes, rules, first_year - 1, last_year + 1)
    needed = [change for change in changes if begin <= change.wall.year <= last_year + 1]
    zone = Timezone()
    zone.add("TZID", tz)
    if begin == first_year - 1:
        zone.add_component(_observance(_initial(tz, needed, begin, since), ""))
    for change, rule in _observed(needed, rules):
        zone.add_component(_observance(change, rule))
    return zone


def _first_needed(changes: Iterable[_Change], rules: dict[_Change, str], first: int, last: int) -> int:
    """Give the year from which changes are written: where rules say all, the year since which they do.

    Some readers keep a zone by its name for other files too, and vobject takes for UTC what was so in 2000.
    """
    kinds = {start.kind for start in rules}
    if not rules or any(change.kind not in kinds for change in changes if first <= change.wall.year <= last):
        return first
    return min(first, max(start.wall.year for start in rules))


def _observed(needed: list[_Change], rules: dict[_Change, str]) -> Iterator[tuple[_Change, str]]:
    """Give each change that stands alone, and the first of each rule."""
    starts = {start.kind: start for start in rules}
    ruled: set[_Kind] = set()
    for change in needed:
        start = starts.get(change.kind)
        if start is None or change.wall < start.wall:
            yield change, ""
        elif change.kind not in ruled:
            ruled.add(change.kind)
            yield change, rules[start]


def _yearly(changes: Iterable[_Change], last_year: int) -> Iterator[tuple[_Change, str]]:
    """Find the changes from which on a rule holds to the end of what is known."""
    kinds: dict[_Kind, list[_Change]] = {}
    for change in changes:
        kinds.setdefault(change.kind, []).append(change)
    for same in kinds.values():
        firsts = [(_start_of(same, nth), nth) for nth in _nth_in_month(same[-1].wall)]
        start, nth = min(firsts, key=lambda found: found[0].wall)
        if start.wall.year <= last_year and same[-1].wall.year >= last_year + _CYCLE - 1:
            weekday = WEEKDAYS[start.wall.weekday()]
            yield start, f"FREQ=YEARLY;BYMONTH={start.wall.month};BYDAY={nth}{weekday}"


def _start_of(same: list[_Change], nth: int) -> _Change:
    """Go back from the last change as long as each is a year earlier on the same weekday of the month."""
    first = same[-1]
    for change in reversed(same[:-1]):
        expected = (first.wall.year - 1, first.wall.weekday())
        if (change.wall.year, change.wall.weekday()) != expected or nth not in _nth_in_month(change.wall):
            break
        first = change
    return first


def _nth_in_month(wall: datetime) -> tuple[int, ...]:
    """Tell which weekday of its month a day is, counted from the start and from the end."""
    next_month = (wall.replace(day=28) + timedelta(days=4)).replace(day=1)
    days_left = (next_month.date() - wall.date()).days
    return (wall.day + 6) // 7, -((days_left + 6) // 7)


def _observance(change: _Change, rule: str) -> TimezoneDaylight | TimezoneStandard:
    observance = TimezoneDaylight() if change.summer else TimezoneStandard()
    observance.add("DTSTART", vDatetime(change.wall))
    observance.add("TZOFFSETFROM", vUTCOffset(change.before))
    observance.add("TZOFFSETTO", vUTCOffset(change.after))
    observance.add("TZNAME", TextValue(change.name))
    if rule:
        observance.add("RRULE", Recur.of(rule))
    return observance


def _initial(tz: str, needed: list[_Change], year: int, since: int) -> _Change:
    """Give what holds before the first change that is written."""
    at = datetime(year, 1, 1, tzinfo=UTC).astimezone(ZoneInfo(tz))
    offset = needed[0].before if needed else _utcoffset(at)
    return _Change(_new_year(since), offset, offset, at.tzname() or "", summer=False)


@lru_cache(maxsize=256)
def _changes(tz: str, first_year: int, last_year: int) -> tuple[_Change, ...]:
    """Ask the zone itself for its changes, so that files and plans rest on the same data."""
    zone = ZoneInfo(tz)
    at, end = (_new_year(year).replace(tzinfo=UTC) for year in (first_year, last_year + 1))
    offset = _utcoffset(at.astimezone(zone))
    found = []
    while at < end:
        following = at + _STEP
        if _utcoffset(following.astimezone(zone)) != offset:
            found.append(_change(zone, at, following))
            offset = found[-1].after
        at = following
    return tuple(found)


def _change(zone: ZoneInfo, low: datetime, high: datetime) -> _Change:
    before = low.astimezone(zone)
    while high - low > _SECOND:
        middle = low + (high - low) // _SECOND // 2 * _SECOND
        if _utcoffset(middle.astimezone(zone)) == _utcoffset(before):
            low = middle
        else:
            high = middle
    after = high.astimezone(zone)
    forward = _utcoffset(after) > _utcoffset(before)
    return _Change(
        wall=high.replace(tzinfo=None) + _utcoffset(before),
        before=_utcoffset(before),
        after=_utcoffset(after),
        name=after.tzname() or "",
        # Dublin and Casablanca call their winter clock the special one; calendars do not.
        summer=forward and bool(before.dst() or after.dst()),
    )


def _new_year(year: int) -> datetime:
    return datetime(year, 1, 1)  # noqa: DTZ001 - a wall time


def _utcoffset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()
