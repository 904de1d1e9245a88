"""`scan list` and `scan undo`: what happened at the doors, and taking an entry back by one more row."""

from argparse import Namespace

from meetup_desk.cli.supervisor import pin_option, unlock
from meetup_desk.cli.terminal.list_tables import list_table
from meetup_desk.cli.terminal.parser import CommandGrammar, wrong_usage
from meetup_desk.cli.terminal.session import Session, uid


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("scan")
    listing = noun.verb("list", _list)
    listing.option("--event", metavar="ID", required=True)
    listing.option("--door", metavar="NAME", default="", type=listing.read.text, words="scan_door")
    listing.option("--format", choices=("csv", "xlsx", "json"), words="scan_format")
    listing.writes("--out", type=listing.read.file, words="scan_out")
    undo = noun.verb("undo", _undo)
    undo.option("scan", metavar="SCAN")
    pin_option(undo)


def _list(session: Session, arguments: Namespace) -> None:
    from meetup_desk.services.desk.list_columns import value_of  # noqa: PLC0415 - see `main`
    from meetup_desk.services.door.scan_columns import COLUMNS  # noqa: PLC0415 - see `main`

    event, scans = session.event(arguments.event), session.services.scan_list
    if arguments.out is None:
        if arguments.format not in (None, "json"):
            wrong_usage(arguments, session.say("bad.format_needs_out"))
        rows, read_as = scans.scans(event.id, session.lang, door=arguments.door)
        values = [value_of(COLUMNS, row, read_as) for row in rows]
        text = list_table(session, "scans", COLUMNS, rows, read_as) if rows else session.say("scans.none")
        session.tell(values, text)
        return
    from meetup_desk.services.desk.list_files import format_of  # noqa: PLC0415 - see `main`

    file = session.target(arguments.out)
    fmt = arguments.format or format_of(arguments.out)
    written = scans.write(event.id, fmt, file, session.lang, door=arguments.door, progress=session.progress())
    text = session.say("scans.written", file=session.name_of(arguments.out), rows=written)
    session.tell({"file": str(arguments.out), "rows": written}, text)


def _undo(session: Session, arguments: Namespace) -> None:
    scan = uid(arguments.scan, "scan")
    door = session.services.door_of(scan)
    unlock(session, door, arguments)
    answer = door.undo(scan)
    value = {"scan": str(answer.scan), "undoes": str(scan)}
    session.tell(value, session.say("scan.undone", name=answer.name))
