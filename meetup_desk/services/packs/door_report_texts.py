"""What a report of doors says, in sentences for the window and the terminal."""

from meetup_desk.domain.door_reports import OutdatedEntry, SetAsideScan, WrongClock
from meetup_desk.domain.scans import ScanKind
from meetup_desk.domain.times import MINUTE
from meetup_desk.domain.verdicts import Direction
from meetup_desk.services.packs.merge_results import MergeResult
from meetup_desk.words.instants import say_span, say_time
from meetup_desk.words.say import say


def say_merged(merged: MergeResult, tz: str, lang: str) -> list[str]:
    """Say what a merge found that the organiser has to know, beside conflicts."""
    return [
        *(say_outdated(entry, tz, lang) for entry in merged.outdated),
        *(say_set_aside(scan, tz, lang) for scan in merged.set_aside),
        *(sentence for clock in merged.clocks for sentence in say_clock_wrong(clock, lang)),
        *(scans.say(lang) for scans in merged.unproven),
    ]


def say_outdated(entry: OutdatedEntry, tz: str, lang: str) -> str:
    """Say whom a pack let in although."""
    text = say(
        f"outdated.{entry.why}",
        lang,
        door=entry.door,
        name=entry.name or say("outdated.nobody", lang),
        at=say_time(entry.at, tz, lang),
        people=_people(entry.people, lang),
    )
    if entry.since is None:
        return text
    return f"{text} {say('outdated.since', lang, at=say_time(entry.since, tz, lang))}"


def say_set_aside(scan: SetAsideScan, tz: str, lang: str) -> str:
    """Say which scan counts nothing, and why."""
    return say(
        "set_aside.line",
        lang,
        door=scan.door,
        at=say_time(scan.at, tz, lang),
        name=scan.name or say("outdated.nobody", lang),
        what=_what_it_claims(scan, lang),
        why=say(f"set_aside.{scan.why}", lang),
    )


def _what_it_claims(scan: SetAsideScan, lang: str) -> str:
    if scan.kind == ScanKind.RENAME:
        return say("set_aside.rename", lang, name=scan.new_name)
    if not scan.people:
        return say("set_aside.refusal", lang)
    claim = "back" if scan.people < 0 else "exit" if scan.direction == Direction.OUT else "entry"
    return say(f"set_aside.{claim}", lang, people=_people(abs(scan.people), lang))


def say_clock_wrong(clock: WrongClock, lang: str) -> list[str]:
    """Say by how much a clock is proven wrong."""
    errors = (("ahead", clock.ahead), ("behind", clock.behind))
    return [
        say(f"clock.{error}", lang, door=clock.door, by=say_span(by, lang), scans=clock.scans)
        for error, by in errors
        if by >= MINUTE
    ]


def _people(count: int, lang: str) -> str:
    return say("outdated.person" if count == 1 else "outdated.people", lang, count=count)
