"""What a report of doors says, in sentences for the window and the terminal."""

from meetup_desk.domain.door_reports import OutdatedEntry, SetAsideScan, WrongClock
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import MINUTE
from meetup_desk.domain.verdicts import Direction
from meetup_desk.services.packs.merge_results import Merged
from meetup_desk.words.instants import say_span, say_time
from meetup_desk.words.say import say


def say_merged(merged: Merged, tz: str, lang: str) -> list[str]:
    """Say what a merge found that the organiser has to know, beside conflicts."""
    told = [say_outdated(one, tz, lang) for one in merged.outdated]
    told += [say_aside(one, tz, lang) for one in merged.set_aside]
    told += [text for one in merged.clocks for text in say_clock_wrong(one, lang)]
    return told + [one.say(lang) for one in merged.unproven]


def say_outdated(one: OutdatedEntry, tz: str, lang: str) -> str:
    """Say whom a pack let in although."""
    text = say(
        f"outdated.{one.why}",
        lang,
        door=one.door,
        name=one.name or say("outdated.nobody", lang),
        at=say_time(one.at, tz, lang),
        people=_people(one.people, lang),
    )
    since = "" if one.since is None else say("outdated.since", lang, at=say_time(one.since, tz, lang))
    return f"{text} {since}".strip()


def say_aside(one: SetAsideScan, tz: str, lang: str) -> str:
    """Say which scan counts nothing, and why."""
    return say(
        "aside.line",
        lang,
        door=one.door,
        at=say_time(one.at, tz, lang),
        name=one.name or say("outdated.nobody", lang),
        what=_what(one, lang),
        why=say(f"aside.{one.why}", lang),
    )


def _what(one: SetAsideScan, lang: str) -> str:
    if one.kind == ScanKind.RENAME:
        return say("aside.rename", lang, name=one.new_name)
    if not one.people:
        return say("aside.refusal", lang)
    what = "back" if one.people < 0 else "exit" if one.direction == Direction.OUT else "entry"
    return say(f"aside.{what}", lang, people=_people(abs(one.people), lang))


def say_clock_wrong(one: WrongClock, lang: str) -> list[str]:
    """Say by how much a clock is proven wrong."""
    found = (("ahead", one.ahead), ("behind", one.behind))
    return [
        say(f"clock.{way}", lang, door=one.door, by=say_span(by, lang), scans=one.scans)
        for way, by in found
        if by >= MINUTE
    ]


def _people(count: int, lang: str) -> str:
    return say("outdated.person" if count == 1 else "outdated.people", lang, count=count)
