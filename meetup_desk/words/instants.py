"""Instants and lengths in words, and what a clock gives away about itself."""

from collections.abc import Sequence

from meetup_desk.domain.times import DAY, MINUTE, Instant, moment_of
from meetup_desk.words.dates import say_day
from meetup_desk.words.say import say

_UNITS = ((2 * DAY, DAY, "day"), (2 * 60 * MINUTE, 60 * MINUTE, "hour"), (MINUTE, MINUTE, "minute"))


def say_time(at: Instant, tz: str, lang: str) -> str:
    """Say a day and a time of day in a zone: `Thursday 3 December 19:02`."""
    moment = moment_of(at, tz)
    return f"{say_day(moment, lang, year=False)} {moment:%H:%M}"


def say_clocks(instants: Sequence[Instant], tz: str, lang: str, clock: str = "%H:%M") -> list[str]:
    """Say times of day that are read side by side, each with its day where they are not of one."""
    moments = [moment_of(at, tz) for at in instants]
    one_day = len({moment.date() for moment in moments}) == 1
    days = ["" if one_day else f"{say_day(moment, lang, year=False)} " for moment in moments]
    return [f"{day}{moment:{clock}}" for day, moment in zip(days, moments, strict=True)]


def say_span(span: int, lang: str) -> str:
    """Say a span of microseconds in whole units that are gone by: `2 days`, `90 minutes`, `1분`."""
    unit, name = next(((unit, name) for least, unit, name in _UNITS if span >= least), (MINUTE, "minute"))
    n = span // unit
    return say(f"length.{name}" if n == 1 else f"length.{name}s", lang, n=n)


def say_clock_here(made_at: Instant, now: Instant, tz: str, lang: str) -> str:
    """Say at a door that its clock is earlier than the making of its pack, and so is wrong."""
    return say("clock.here", lang, by=say_span(made_at - now, lang), made=say_time(made_at, tz, lang))
