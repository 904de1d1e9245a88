"""What importing a calendar file says: before anything is written, and afterwards."""

from dataclasses import dataclass, field
from enum import StrEnum

from meetup_desk.domain.changes import Changes
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.domain.times import Plan
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Busy:
    """When somebody has no time."""

    title: str  # empty where it is private
    plan: Plan

    def meets(self, plan: Plan) -> bool:
        """Tell whether it is at the same time as a plan."""
        return self.plan.start_utc < plan.end_utc and self.plan.end_utc > plan.start_utc


class ImportEffect(StrEnum):
    """What one entry of a calendar file does."""

    ADDED = "added"
    CHANGED = "changed"
    CALLED_OFF = "called_off"
    UNCHANGED = "unchanged"
    NOTED = "noted"  # asks for something that the organiser has to do


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportEntry:
    """One entry that was understood: an event, a series, or an answer."""

    line: int
    does: ImportEffect
    title: str
    plan: Plan | None = None
    events: int = 1  # of a series
    name: str = ""  # of who answered
    status: RsvpStatus | None = None  # what an answer became
    note: str = ""  # key of a sentence that says more
    facts: dict[str, object] = field(default_factory=dict)

    def say_note(self, lang: str) -> str:
        """Say what else there is to know; empty where there is nothing."""
        facts = {"line": self.line, "name": self.name} | self.facts
        facts["title"] = say_title(str(facts.get("title", self.title)), lang)
        return say(f"calendar.note.{self.note}", lang, **facts) if self.note else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLeftOut:
    """What was not taken, and why."""

    line: int
    reason: str
    name: str = ""
    value: str = ""
    facts: dict[str, object] = field(default_factory=dict)

    def say(self, lang: str) -> str:
        """Say why this was not taken."""
        facts = {"line": self.line, "value": self.value} | self.facts
        facts["name"] = say_title(self.name, lang)
        return say(f"calendar.refused.{self.reason}", lang, **facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarImported:
    """What a calendar file does, or did."""

    entries: list[ImportEntry]
    refused: list[ImportLeftOut]
    events_added: int = 0
    events_changed: int = 0
    rsvps_changed: int = 0
    promoted: int = 0  # who moved up where an answer gave seats back
    unchanged: int = 0
    changes: Changes | None = None  # None: nothing was written
