"""One VEVENT of another program, read into an event."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from meetup_desk.calendars.content_lines import ComponentLines
from meetup_desk.calendars.foreign_zones import Zones
from meetup_desk.calendars.incoming_calendar import IncomingEvent
from meetup_desk.calendars.incoming_times import IncomingTime, read_length, read_moment, read_stamp
from meetup_desk.calendars.refused import RefusedError
from meetup_desk.calendars.sequence import sequence_of
from meetup_desk.domain.times import Plan

LONGEST_EVENT = timedelta(days=366)
LONGEST_TITLE = 500  # characters
_LONGEST_TEXT = 20_000  # characters
_ONE_DAY = timedelta(days=1)


class EventReader:
    """Reads the VEVENTs of one file."""

    def __init__(self, zones: Zones, *, method: str, keeps_utc: bool) -> None:
        self._zones, self._method = zones, method
        self._keeps_utc = keeps_utc  # the file means UTC where it writes it

    def event(self, part: ComponentLines) -> IncomingEvent:
        """Read an event; RefusedError `cut_off`, `text_too_long`, and those of `plan`."""
        if not part.closed:
            raise RefusedError("cut_off")
        title, description = flat(part.text("SUMMARY")), part.text("DESCRIPTION")
        if len(title) > LONGEST_TITLE or len(description) > _LONGEST_TEXT:
            raise RefusedError("text_too_long", title[:40])
        plan = self.plan(part)
        status = part.text("STATUS").upper()
        return IncomingEvent(
            line=part.number,
            uid=part.text("UID")[:1000] or f"{title} {plan.start_utc}",
            sequence=sequence_of(part),
            stamp=read_stamp(part.get("LAST-MODIFIED")) or read_stamp(part.get("DTSTAMP")),
            cancelled=status == "CANCELLED" or self._method == "CANCEL",
            tentative=status == "TENTATIVE",
            free=part.text("TRANSP").upper() == "TRANSPARENT",
            title=title,
            description=description,
            location=flat(part.text("LOCATION"))[:LONGEST_TITLE],
            plan=plan,
        )

    def recurrence_id(self, part: ComponentLines) -> IncomingTime | None:
        """Read which date of a series is meant; RefusedError `this_and_future`, and as for `read_moment`."""
        line = part.get("RECURRENCE-ID")
        if line is None:
            return None
        if line.params.get("RANGE"):
            raise RefusedError("this_and_future")
        return read_moment(line, self._zones)

    def plan(self, part: ComponentLines) -> Plan:
        """Read when it is.

        RefusedError `no_start`, `ends_before_start`, `too_long`, and as for `read_moment`.
        """
        line = part.get("DTSTART")
        if line is None:
            raise RefusedError("no_start")
        start, end = self._local(part, read_moment(line, self._zones))
        if end < start.wall or end - start.wall > LONGEST_EVENT:
            raise RefusedError("ends_before_start" if end < start.wall else "too_long", line.value[:60])
        all_day = start.is_date or _is_microsoft_day(part, start.wall, end)
        if all_day and (end == start.wall or end.time() != time()):
            end = datetime.combine(end.date() + _ONE_DAY, time())
        tz = "UTC" if start.is_utc else start.tz
        return Plan(start=start.wall, end=end, tz=tz, all_day=all_day)

    def _local(self, part: ComponentLines, start: IncomingTime) -> tuple[IncomingTime, datetime]:
        """Give start and end in the file's zone where it writes UTC: calendars of a zone do that too."""
        end = self._end(part, start)
        if not start.is_utc or part.get("RRULE") is not None or self._keeps_utc:
            return start, end
        tz = self._zones.default
        return IncomingTime(start.in_zone(tz), tz, is_date=False), replace(start, wall=end).in_zone(tz)

    def _end(self, part: ComponentLines, start: IncomingTime) -> datetime:
        line = part.get("DTEND")
        if line is not None:
            return read_moment(line, self._zones).in_zone(start.tz)
        length = read_length(part.text("DURATION"))
        return start.wall + (length if length is not None else timedelta())


def flat(text: str) -> str:
    """Give a text as one line."""
    return " ".join(text.split())


def _is_microsoft_day(part: ComponentLines, start: datetime, end: datetime) -> bool:
    """Outlook writes a whole day as midnight to midnight, and says so."""
    says = part.text("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    return says and start.time() == end.time() == time() and end > start
