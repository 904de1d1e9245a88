"""Times as scripts read them: ISO 8601 with the offset that the zone had then."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.times import Instant, instant_of_wall, moment_of


def iso(instant: Instant, tz: str) -> str:
    """Give an instant as the clocks of a zone showed it, to the millisecond."""
    return moment_of(instant, tz).isoformat(timespec="milliseconds")


def instant_of(given: datetime | date, tz: str) -> Instant:
    """Give the instant of a time or of a day's beginning in a zone."""
    moment = given if isinstance(given, datetime) else datetime.combine(given, time())
    return instant_of_wall(wall_of(moment, tz), tz)


def wall_of(given: datetime, tz: str) -> datetime:
    """Give what the clocks of a zone show at a time, which may bring an offset; RuleError `unknown_zone`."""
    if given.tzinfo is None:
        return given
    try:
        return given.astimezone(ZoneInfo(tz)).replace(tzinfo=None)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise RuleError("unknown_zone", tz=tz) from None
