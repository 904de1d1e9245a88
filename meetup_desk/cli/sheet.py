"""`sheet`: the attendee sheet as PDF, XLSX, CSV or JSON, the door on paper, and who is inside."""

from argparse import Namespace
from contextlib import nullcontext
from pathlib import Path

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import Session
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId

_LIST, _DOOR, _INSIDE, _SIGN_IN = "list", "door", "inside", "sign-in"


def add_commands(commands: CommandGrammar) -> None:
    """Add the command."""
    verb = commands.verb("sheet", _sheet)
    verb.option("--event", metavar="ID", required=True)
    verb.option("--format", choices=("pdf", "xlsx", "csv", "json"), required=True, words="sheet_format")
    verb.writes("--out", required=True, type=verb.read.file)
    verb.option("--sort", choices=("name", "family", "company", "arrival"), default="name")
    verb.option("--style", choices=(_LIST, _DOOR, _INSIDE, _SIGN_IN), default=_LIST)
    verb.option("--columns", metavar="A,B,C", type=verb.read.names)
    verb.option("--to-hand-on", action="store_true")


def _sheet(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    file = session.target(arguments.out)
    with session.opener.with_pages() if arguments.format == "pdf" else nullcontext():
        rows = _write(session, arguments, event.id, file)
    text = session.say("sheet.written", file=session.name_of(arguments.out), rows=rows)
    session.tell({"file": str(arguments.out), "rows": rows}, text)


def _write(session: Session, arguments: Namespace, event_id: EventId, file: Path) -> int:
    from meetup_desk.services.rsvps.rsvps import RsvpSort  # noqa: PLC0415 - see `main`

    if arguments.style != _LIST and arguments.format != "pdf":
        raise RuleError("style_is_paper")
    if arguments.style == _DOOR:
        sort = RsvpSort(arguments.sort)
        return session.services.door_papers.write_door(event_id, file, session.lang, sort=sort)
    if arguments.style == _SIGN_IN:
        sort = RsvpSort(arguments.sort)
        return session.services.sign_in_sheets.write(event_id, file, session.lang, sort=sort)
    if arguments.style == _INSIDE:
        return session.services.door_papers.write_inside(event_id, file, session.lang)
    return session.services.sheets.write(
        event_id,
        arguments.format,
        file,
        session.lang,
        columns=arguments.columns,
        sort=RsvpSort(arguments.sort),
        to_hand_on=arguments.to_hand_on,
        progress=session.progress(),
    )
