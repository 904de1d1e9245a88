"""`scan list` and `scan undo`: what happened at the doors, and taking an entry back by one more row."""

from argparse import Namespace
from pathlib import Path

from meetup_desk.cli.supervisor import pin_option, unlock
from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import Session, uid
from meetup_desk.cli.terminal.tables import table
from meetup_desk.words.say import say

_SHOWN = ("at", "door", "name", "outcome", "direction", "count", "verdict", "why")


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("scan")
    listing = noun.verb("list", _list)
    listing.option("--event", metavar="ID", required=True)
    listing.option("--door", metavar="NAME", default="", type=listing.read.text, words="scan_door")
    listing.option("--format", choices=("csv", "xlsx", "json"), words="scan_format")
    listing.option("--out", metavar="FILE", type=listing.read.file, words="scan_out")
    undo = noun.verb("undo", _undo)
    undo.option("scan", metavar="SCAN")
    pin_option(undo)


def _list(session: Session, arguments: Namespace) -> None:
    event, scans = session.event(arguments.event), session.services.scan_list
    if arguments.out is None:
        if arguments.format not in (None, "json"):
            wrong_usage(arguments, session.say("bad.format_needs_out"))
        values = scans.values(event.id, arguments.door)
        session.tell(values, _table(session, values) if values else session.say("scans.none"))
        return
    file = session.target(arguments.out)
    fmt = arguments.format or _ending(arguments.out)
    rows = scans.write(event.id, fmt, file, session.lang, door=arguments.door, progress=session.progress())
    text = session.say("scans.written", file=session.name_of(arguments.out), rows=rows)
    session.tell({"file": str(arguments.out), "rows": rows}, text)


def _ending(file: Path) -> str:
    ending = file.suffix.lower().removeprefix(".")
    return ending if ending in ("xlsx", "json") else "csv"


def _table(session: Session, values: list[dict[str, object]]) -> str:
    lang = session.lang
    headings = session.headings("scans", *_SHOWN)
    rows = [
        (
            str(value["at"])[:19].replace("T", " "),
            value["door"],
            value["name"],
            say(f"scans.outcome.{value['outcome']}", lang),
            say(f"scans.direction.{value['direction']}", lang),
            value["count"],
            say(f"verdict.{value['verdict']}", lang),
            value["why"],
        )
        for value in values
    ]
    return table(headings, rows, right={5})


def _undo(session: Session, arguments: Namespace) -> None:
    scan = uid(arguments.scan, "scan")
    door = session.services.door_of(scan)
    unlock(session, door, arguments)
    answer = door.undo(scan)
    value = {"scan": str(answer.scan), "undoes": str(scan)}
    session.tell(value, session.say("scan.undone", name=answer.name))
