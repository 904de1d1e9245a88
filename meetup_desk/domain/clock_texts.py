"""Times of day as people type them: `7pm`, `19.30`, `1930`, `저녁 7시 반`."""

import re
import unicodedata
from datetime import time
from typing import Final

_NAMED: Final = {"noon": 12, "midday": 12, "midnight": 0, "정오": 12, "자정": 0}
_MORNING: Final = {"am", "오전", "새벽", "아침"}
_AFTERNOON: Final = {"pm", "오후", "저녁"}
_PART = r"(?P<part>오전|오후|새벽|아침|점심|낮|저녁|밤|[ap]m)"
_HALF = r"(?P<half>[ap]m)"
_SPREAD = r"(?P<hour>\d{1,2})(?:\s?(?:[:.h]|시)\s?(?:(?P<minute>\d{1,2})\s?분?|(?P<thirty>반))?)?"
_CLOSE = r"(?P<hour>\d{1,2})(?P<minute>\d{2})"
_WRITTEN: Final = [re.compile(rf"(?:{_PART}\s?)?{clock}(?:\s?{_HALF})?") for clock in (_SPREAD, _CLOSE)]


def read_time(text: str) -> time | None:
    """Read a time of day; None for what is none.

    Without a part of the day an hour is one of 24: `7` is the morning. 24:00 is the midnight that ends a day.
    """
    plain = _plain(text)
    if plain in _NAMED:
        return time(_NAMED[plain])
    for form in _WRITTEN:
        if found := form.fullmatch(plain):
            part = found["part"] or found["half"] or ""
            minute = 30 if "thirty" in found.groupdict() and found["thirty"] else int(found["minute"] or 0)
            return _time(_hour(int(found["hour"]), part), minute)
    return None


def _plain(text: str) -> str:
    """Write alike what means the same: full-width signs, capitals, `p.m.`, spaces."""
    lower = " ".join(unicodedata.normalize("NFKC", text).lower().split())
    return re.sub(r"([ap])(?:\.? ?m\.?|\.)?(?![a-z])", r"\1m", lower)


def _time(hour: int | None, minute: int) -> time | None:
    if hour == 24 and minute == 0:
        return time(0)
    return time(hour, minute) if hour is not None and hour < 24 and minute < 60 else None


def _hour(hour: int, part: str) -> int | None:
    """Give the hour of 24; None for what no clock says, such as 13 in the morning."""
    if part in _MORNING:
        return hour % 12 if hour <= 12 else None
    if part in _AFTERNOON:
        return hour % 12 + 12 if hour <= 12 else hour
    if part == "밤":  # from nine in the evening to the small hours
        return hour % 12 + (12 if 6 <= hour < 12 else 0) if hour <= 12 else hour
    if part in {"낮", "점심"}:
        return hour + 12 if hour < 6 else hour
    return hour
