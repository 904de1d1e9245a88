"""VFREEBUSY: when somebody has no time (RFC 5545, 3.6.4)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from meetup_desk.calendars.content_lines import ComponentLines, ContentLine
from meetup_desk.calendars.event_reader import LONGEST_EVENT
from meetup_desk.calendars.foreign_zones import Zones
from meetup_desk.calendars.incoming_calendar import MOST_DATES, IncomingEvent
from meetup_desk.calendars.incoming_times import IncomingTime, read_length, read_moment
from meetup_desk.calendars.refused import RefusedError
from meetup_desk.domain.times import Instant, Plan


def busy_times(
    parts: Iterable[ComponentLines], zones: Zones, refuse: Callable[[ComponentLines, RefusedError], None]
) -> Iterator[IncomingEvent]:
    """Give the times that are taken, without titles."""
    lines = [(part, line) for part in parts for line in part.all("FREEBUSY")]
    for part, line in lines:
        if line.params.get("FBTYPE", "BUSY").upper() == "FREE":
            continue
        for period in line.value.split(",")[:MOST_DATES]:
            try:
                plan = _plan(line, period, zones)
            except RefusedError as error:
                refuse(part, error)
                continue
            yield IncomingEvent(line=line.number, uid="", sequence=0, stamp=Instant(0), title="", plan=plan)


def _plan(line: ContentLine, period: str, zones: Zones) -> Plan:
    begin, _, rest = period.partition("/")
    start = IncomingTime(read_moment(line, zones, begin).in_zone(zones.default), zones.default, is_date=False)
    length = read_length(rest)
    end = start.wall + length if length else read_moment(line, zones, rest).in_zone(start.tz)
    if not timedelta() < end - start.wall <= LONGEST_EVENT:
        raise RefusedError("bad_time", period[:60])
    return Plan(start=start.wall, end=end, tz=start.tz)
