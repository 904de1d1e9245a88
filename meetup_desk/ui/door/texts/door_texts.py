"""What the door says around the verdict: its figures, whom to ask, how old its pack is."""

import time

from PySide6.QtCore import QCoreApplication

from meetup_desk.domain.attendance import is_early
from meetup_desk.domain.scans import ENTRY
from meetup_desk.domain.times import Instant
from meetup_desk.services.door.door_source import Counts
from meetup_desk.ui.door.open_door import OpenDoor
from meetup_desk.ui.shell.contact_points import shown_phone
from meetup_desk.words.dates import say_day
from meetup_desk.words.door_answers import say_ago
from meetup_desk.words.instants import say_clock_here

translate = QCoreApplication.translate


def list_title(name: str) -> str:
    """Say what is counted: the list that every event has is called in the window's language."""
    return translate("Door", "Entry") if name == ENTRY else name


def figures_text(counts: Counts, *, short: bool) -> str:
    """Say how many are in, how many are expected, and how fast they come."""
    parts = [
        translate("Door", "Inside: {inside} of {expected} people").format(
            inside=f"{counts.inside:,}", expected=f"{counts.expected:,}"
        )
    ]
    if not short:
        parts.append(translate("Door", "{count} people still expected").format(count=f"{counts.to_come:,}"))
        if counts.last_minute:
            parts.append(
                translate("Door", "{count} people in the last minute").format(count=counts.last_minute)
            )
    return " · ".join(parts)


def door_facts(open_door: OpenDoor, lang: str) -> list[str]:
    """Say what is wrong with the day, whom to ask, and how old the pack is."""
    now = Instant(time.time_ns() // 1000)
    helper = open_door.source.helper
    who = " ".join(part for part in (helper.name, shown_phone(helper.phone)) if part)
    facts = _day_facts(open_door, now, lang)
    facts += [translate("Door", "Questions? {who}").format(who=who)] if who else []
    if open_door.made_at is not None:
        age = say_ago(open_door.made_at, now, lang)
        facts.append(translate("Door", "Works on its own. Pack created {ago}").format(ago=age))
    return facts


def _day_facts(open_door: OpenDoor, now: Instant, lang: str) -> list[str]:
    if open_door.made_at is not None and now < open_door.made_at:
        return [say_clock_here(open_door.made_at, now, open_door.tz, lang)]
    if is_early(open_door.plan, now) and not open_door.source.rehearsal:
        day = say_day(open_door.plan.start, lang, year=False)
        return [translate("Door", "The event is on {day}. Scans made now count.").format(day=day)]
    return []
