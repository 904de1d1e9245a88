"""When and where something is, in one line for scripts and comparisons: ISO 8601 wall times and the zone."""

from datetime import datetime

from meetup_desk.calendars.calendar_event import CalendarEvent
from meetup_desk.domain.times import Plan, whole_days


def span(plan: Plan) -> str:
    """Say when: `2026-12-03T19:00/2026-12-03T21:00 Asia/Seoul`, or the first and the last of whole days."""
    if plan.all_day:
        return f"{plan.first_day}/{plan.last_day}"
    return f"{plan.start.isoformat(timespec='minutes')}/{plan.end.isoformat(timespec='minutes')} {plan.tz}"


def schedule_of(event: CalendarEvent) -> str:
    """Say when, where and whether: an invite is outdated when this is another line than it was."""
    return f"{span(event.plan)}|{event.location}|{event.status}"


def plan_of_span(text: str) -> Plan | None:
    """Read what `span` or `schedule_of` gave; None where it is something else."""
    times, _, tz = text.partition("|")[0].partition(" ")
    first, _, last = times.partition("/")
    try:
        start, end = datetime.fromisoformat(first), datetime.fromisoformat(last)
        if "T" in first:
            return Plan(start=start, end=end, tz=tz)
        return whole_days(start.date(), end.date(), tz or "UTC")
    except ValueError:
        return None


def location_of(schedule: str) -> str:
    """Read the place out of what `schedule_of` gave."""
    return schedule.partition("|")[2].rpartition("|")[0]
