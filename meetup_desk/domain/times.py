"""Times: instants are microseconds UTC; plans are wall time in a zone, or dates."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import NewType
from zoneinfo import ZoneInfo

Instant = NewType("Instant", int)  # microseconds since 1970-01-01T00:00Z

FIRST_YEAR, LAST_YEAR = 1900, 2200  # of what is planned
SECOND = 1_000_000
MINUTE = 60 * SECOND
DAY = 24 * 60 * MINUTE
YEAR = 365 * DAY
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def instant_of(moment: datetime) -> Instant:
    """Give the instant of an aware datetime."""
    return Instant((moment - _EPOCH) // timedelta(microseconds=1))


def moment_of(instant: Instant, tz: str = "UTC") -> datetime:
    """Give the aware datetime of an instant, in a zone."""
    return (_EPOCH + timedelta(microseconds=instant)).astimezone(ZoneInfo(tz))


def iso_wall(wall: datetime, tz: str) -> str:
    """Give a wall time of a zone as ISO 8601, with the offset that the zone has then."""
    return wall.replace(tzinfo=ZoneInfo(tz)).isoformat()


def day_of(instant: Instant, tz: str) -> tuple[Instant, Instant]:
    """Give when the day of an instant began in a zone, and when the next one does."""
    day = moment_of(instant, tz).date()
    first, next_ = (datetime.combine(each, time()) for each in (day, day + timedelta(days=1)))
    return instant_of_wall(first, tz), instant_of_wall(next_, tz)


def instant_of_wall(wall: datetime, tz: str) -> Instant:
    """Give the instant of a wall time in a zone.

    A wall time that a clock change skips is read with the offset before the change, and one that occurs
    twice means the first (RFC 5545, 3.3.5).
    """
    return instant_of(wall.replace(tzinfo=ZoneInfo(tz), fold=0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """When something is planned: naive wall times and a zone; whole days end on the day after the last."""

    start: datetime  # naive; midnight for whole days
    end: datetime  # naive and exclusive
    tz: str  # IANA name
    all_day: bool = False

    def __post_init__(self) -> None:
        if self.start.tzinfo is not None or self.end.tzinfo is not None:
            raise ValueError("a plan holds wall times")

    @property
    def start_utc(self) -> Instant:
        return instant_of_wall(self.start, self.tz)

    @property
    def end_utc(self) -> Instant:
        return instant_of_wall(self.end, self.tz)

    @property
    def duration(self) -> timedelta:
        """Wall-clock length."""
        return self.end - self.start

    @property
    def first_day(self) -> date:
        return self.start.date()

    @property
    def last_day(self) -> date:
        """Last day that the plan touches."""
        return (self.end - timedelta(microseconds=1)).date() if self.end > self.start else self.first_day

    def moved_to(self, start: datetime) -> "Plan":
        """Give the same length from another start."""
        return Plan(start=start, end=start + self.duration, tz=self.tz, all_day=self.all_day)


def whole_days(first: date, last: date, tz: str) -> Plan:
    """Plan whole days, both inclusive."""
    return Plan(
        start=datetime.combine(first, time()),
        end=datetime.combine(last + timedelta(days=1), time()),
        tz=tz,
        all_day=True,
    )
