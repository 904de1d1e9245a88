"""Recurrence rules as other programs write them, made into what they mean before they are read strictly."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from meetup_desk.domain.times import Plan

_CLOCK = {"BYHOUR": "hour", "BYMINUTE": "minute", "BYSECOND": "second"}
_UNTIL = re.compile(r"(\d{8})T(\d{6})(Z?)", re.ASCII)
_NTH = re.compile(r"[+-]?\d+(?=[A-Z])", re.ASCII)


def standard_rule(text: str, plan: Plan) -> str:
    """Give the rule that a text stands for, where a series begins with a plan.

    Left out are parts without a value, a start (the `ics` library of JavaScript writes it into the rule), the
    start's own clock, and which weekday of the month a week's day is; an end is written as RFC 5545 has it.
    """
    pairs = [part.split("=", 1) for part in text.split(";") if "=" in part]
    parts = {name: value for name, value in pairs if value and name != "DTSTART"}
    for name, unit in _CLOCK.items():
        if parts.get(name, "").isdecimal() and int(parts[name]) == getattr(plan.start, unit):
            del parts[name]
    if "UNTIL" in parts:
        parts["UNTIL"] = _until(parts["UNTIL"].replace("-", "").replace(":", ""), plan)
    if parts.get("FREQ") in ("DAILY", "WEEKLY") and "BYDAY" in parts:
        parts["BYDAY"] = _NTH.sub("", parts["BYDAY"])
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _until(text: str, plan: Plan) -> str:
    """Give the end of whole days as a date: midnight anywhere is the date that it names."""
    match = _UNTIL.fullmatch(text)
    if match is None or not plan.all_day:
        return text
    day, clock, utc = match.groups()
    if clock == "000000" or not utc:
        return day
    try:
        last = datetime.strptime(day + clock, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return text
    return f"{last.astimezone(ZoneInfo(plan.tz)):%Y%m%d}"
