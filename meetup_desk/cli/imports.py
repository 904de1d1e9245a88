"""`rsvp import`: a list of people from elsewhere, tried or taken."""

from argparse import Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.cli.terminal.tables import facts, shown
from meetup_desk.domain.rsvps import RsvpStatus
from meetup_desk.words.say import say

if TYPE_CHECKING:
    from meetup_desk.services.imports.tally import ImportTally


def add_commands(noun: CommandGrammar) -> None:
    """Add the command to the noun `rsvp`."""
    verb = noun.verb("import", _import)
    verb.option("file", metavar="FILE", type=verb.read.file, words="list_file")
    verb.option("--event", metavar="ID", required=True)
    verb.option("--dry-run", action="store_true")
    verb.option("--map", metavar='"HEADING=FIELD"', action="append", default=[], type=verb.read.pair)
    verb.option("--new-part", metavar="P", action="append", default=[], type=verb.read.text, words="new_part")
    verb.option("--encoding", metavar="E", type=verb.read.text)
    verb.option("--sheet", metavar="S", type=verb.read.text, words="list_sheet")


def _import(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    mapping: Mapping[str, str] | None = dict(arguments.map) or None
    file = session.source(arguments.file)
    imports, options = session.services.imports, {"mapping": mapping, "new_parts": arguments.new_part}
    options |= {"encoding": arguments.encoding, "sheet": arguments.sheet}
    if arguments.dry_run:
        tally = imports.preview(file, event.id, progress=session.progress(), **options).tally
        change = None
    else:
        result = imports.run(file, event.id, ACTOR, progress=session.progress(), **options)
        tally, change = result.tally, str(result.changes.change)
    session.tell(_value(tally, session.lang) | {"import": change}, _text(session, tally, change))


def _value(tally: "ImportTally", lang: str) -> dict[str, Any]:
    return {
        "rows": tally.rows,
        "people_added": tally.people_added,
        "people_matched": tally.people_matched,
        **{str(status): tally.of(status) for status in RsvpStatus if status is not RsvpStatus.REFUSED},
        "rsvps_refused": tally.of(RsvpStatus.REFUSED),
        "changed": tally.changed,
        "unchanged": tally.unchanged,
        "attended": tally.attended,
        "parts": tally.parts,
        "unknown_parts": tally.unknown_parts,
        "unclear_parts": [
            {"line": part.line, "name": part.name, "value": part.value, "message": part.say(lang)}
            for part in tally.unclear_parts
        ],
        "refused": [
            {
                "line": refused.line,
                "reason": str(refused.reason),
                "name": refused.name,
                "value": refused.value,
                "message": refused.say(lang),
            }
            for refused in tally.refused
        ],
        "lost": [
            {
                "line": lost.line,
                "reason": str(lost.reason),
                "name": lost.name,
                "value": lost.value,
                "message": lost.say(lang),
            }
            for lost in tally.lost
        ],
        "untaken": [
            {"what": item.reason, "name": item.name, "count": item.count, "message": item.say(lang)}
            for item in tally.untaken
        ],
    }


def _text(session: Session, tally: "ImportTally", change: str | None) -> str:
    counted = (
        ("heading.rows", "lines", tally.rows),
        ("heading.people_added", "of_people", tally.people_added),
        ("heading.people_matched", "of_people", tally.people_matched),
        *((f"rsvp.{status}", "rsvps", tally.of(status)) for status in RsvpStatus),
        ("heading.unchanged", "lines", tally.unchanged),
        ("heading.attended", "lines", tally.attended),
        ("heading.not_imported", "lines", len(tally.refused)),
    )
    counts = [
        (say(heading, session.lang), session.say(unit, count=count))
        for heading, unit, count in counted
        if count
    ]
    counts += [(shown(name), session.say("rsvps", count=count)) for name, count in tally.parts.items()]
    unknown = [
        f"  {session.say('import.unknown_part', name=shown(name), count=count)}"
        for name, count in tally.unknown_parts.items()
    ]
    unclear = [f"  {shown(part.say(session.lang))}" for part in tally.unclear_parts]
    left_out = [f"  {shown(item.say(session.lang))}" for item in tally.left_out]
    end = "import.tried" if change is None else "import.done"
    parts = [
        facts(counts),
        "\n".join(left_out),
        "\n".join(unknown + unclear),
        session.say(end, change=change),
    ]
    return "\n\n".join(part for part in parts if part)
