"""A thing that waits for the organiser, as a line, its detail, and what its button says."""

from pathlib import PurePath

from meetup_desk.domain.times import MINUTE, Instant, moment_of
from meetup_desk.domain.today import TodayItem
from meetup_desk.words.dates import say_day
from meetup_desk.words.events import say_title
from meetup_desk.words.instants import say_span
from meetup_desk.words.say import has, say

_HOUR = 60 * MINUTE  # what is younger is not said to be old


def say_row(key: str, item: TodayItem, lang: str) -> str:
    """Say what waits: `4 RSVPs wait for approval`."""
    return _say_counted(f"today.{key}", item, lang)


def say_detail(key: str, item: TodayItem, now: Instant, tz: str, lang: str) -> str:
    """Say of which event it is, and what else matters: since when, until when, in which file."""
    waiting = item.since is not None and now - item.since >= _HOUR and has(f"today.{key}.since")
    text = f"today.{key}.since" if waiting else f"today.{key}.detail"
    since = item.since or now
    return say(
        text,
        lang,
        title=say_title(item.title, lang),
        count=f"{item.count:,}",
        detail=PurePath(item.detail).name,
        since=say_span(max(now - since, 0), lang),
        due=say_day(moment_of(since, tz), lang, year=False),
    )


def say_act(key: str, item: TodayItem, lang: str) -> str:
    """Say what the button does; "" where nothing finishes it here."""
    return _say_counted(f"today.{key}.act", item, lang) if has(f"today.{key}.act") else ""


def say_look(key: str, lang: str) -> str:
    """Say what leads to where it is seen."""
    return say(f"today.{key}.look", lang)


def _say_counted(key: str, item: TodayItem, lang: str) -> str:
    one = f"{key}.one"
    return say(one if item.count == 1 and has(one) else key, lang, count=f"{item.count:,}")
