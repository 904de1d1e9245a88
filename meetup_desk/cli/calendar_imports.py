"""`ics import`: events of another calendar, or answers to our invites, tried or taken."""

from argparse import Namespace
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import facts, shown
from meetup_desk.domain.times import iso_wall
from meetup_desk.words.dates import say_plan
from meetup_desk.words.events import say_title
from meetup_desk.words.say import say, say_heading

if TYPE_CHECKING:
    from meetup_desk.services.calendars.import_preview import CalendarImported, ImportEntry

_SHOWN = 30  # entries that a terminal lists


def add_commands(noun: CommandGrammar) -> None:
    """Add the command to the noun `ics`."""
    verb = noun.verb("import", _import)
    verb.option("file", metavar="FILE", type=verb.read.file, words="calendar_file")
    verb.option("--dry-run", action="store_true")


def _import(session: Session, arguments: Namespace) -> None:
    service = session.services.calendar_import
    file = session.source(arguments.file)
    done = service.preview(file) if arguments.dry_run else service.run(file, ACTOR)
    end = "import.tried" if arguments.dry_run else "import.done" if done.changes else ""
    session.tell(_value(session, done), _text(session, done, end))


def _value(session: Session, done: "CalendarImported") -> dict[str, Any]:
    return {
        "events_added": done.events_added,
        "events_changed": done.events_changed,
        "rsvps_changed": done.rsvps_changed,
        "promoted": done.promoted,
        "unchanged": done.unchanged,
        "refused": [
            {
                "line": left.line,
                "reason": left.reason,
                "name": left.name,
                "value": left.value,
                "message": left.say(session.lang),
            }
            for left in done.refused
        ],
        "entries": [_entry(session, entry) for entry in done.entries],
        "change": str(done.changes.change) if done.changes else None,
    }


def _entry(session: Session, entry: "ImportEntry") -> dict[str, Any]:
    plan = entry.plan
    return {
        "line": entry.line,
        "does": str(entry.does),
        "title": entry.title,
        "start": iso_wall(plan.start, plan.tz) if plan else None,
        "end": iso_wall(plan.end, plan.tz) if plan else None,
        "tz": plan.tz if plan else None,
        "events": entry.events,
        "name": entry.name,
        "status": str(entry.status) if entry.status else None,
        "note": entry.note or None,
        "message": entry.say_note(session.lang),
    }


def _text(session: Session, done: "CalendarImported", end: str) -> str:
    counted = (
        ("events_added", "rsvps", done.events_added),
        ("events_changed", "rsvps", done.events_changed),
        ("rsvps_changed", "rsvps", done.rsvps_changed),
        ("moved_up", "rsvps", done.promoted),
        ("unchanged", "rsvps", done.unchanged),
        ("not_imported", "rsvps", len(done.refused)),
    )
    counts = [
        (say_heading("calendars", key, session.lang), session.say(unit, count=count))
        for key, unit, count in counted
        if count
    ]
    sentences = [_line(session, entry) for entry in done.entries if entry.does != "unchanged"][:_SHOWN]
    notes = [entry.say_note(session.lang) for entry in done.entries if entry.note]
    refused = [left.say(session.lang) for left in done.refused]
    parts = [
        facts(counts),
        *("\n".join(f"  {shown(x)}" for x in block) for block in (sentences, notes, refused)),
    ]
    if end:
        parts.append(session.say(end, change=done.changes.change if done.changes else None))
    return "\n\n".join(part for part in parts if part)


def _line(session: Session, entry: "ImportEntry") -> str:
    if entry.name:
        status = say(f"rsvp.{entry.status}", session.lang) if entry.status else ""
        return session.say("ics.entry.answer", name=entry.name, status=status)
    when = say_plan(entry.plan, session.lang) if entry.plan else ""
    key = "ics.entry.series" if entry.events > 1 else "ics.entry"
    return session.say(key, title=say_title(entry.title, session.lang), when=when, count=entry.events)
