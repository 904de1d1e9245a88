"""`ticket export` and `ticket reissue`."""

from argparse import Namespace
from pathlib import Path

from meetup_desk.cli.terminal.parser import CommandGrammar
from meetup_desk.cli.terminal.session import ACTOR, Session
from meetup_desk.domain.errors import RuleError
from meetup_desk.domain.ids import EventId


def add_commands(commands: CommandGrammar) -> None:
    """Add the noun's commands."""
    noun = commands.noun("ticket")
    export = noun.verb("export", _export)
    export.option("--event", metavar="ID", required=True)
    export.option("--out", metavar="DIR", required=True, type=export.read.folder, words="out_folder")
    export.option("--format", choices=("png", "svg", "pdf", "pages"), default="png", words="ticket_format")
    noun.verb("reissue", _reissue).option("rsvp", metavar="RSVP")


def _export(session: Session, arguments: Namespace) -> None:
    event = session.event(arguments.event)
    cards, folder, lang = session.services.cards, arguments.out, session.lang
    with session.opener.with_pages():
        if arguments.format == "pages":
            count, files = _export_pages(session, event.id, folder)
        else:
            files = cards.export(event.id, folder, arguments.format, lang, progress=session.progress())
            count = len(files)
    text = session.say("ticket.exported", count=count, folder=folder)
    value, left_out = session.left_out(event.id)
    sentences = [text if files else session.say("ticket.none"), left_out]
    session.tell({"files": [str(file) for file in files]} | value, "\n".join(filter(None, sentences)))


def _export_pages(session: Session, event_id: EventId, folder: Path) -> tuple[int, list[Path]]:
    """Write one file, or none where nobody has a ticket, as for the other formats."""
    path = folder / "tickets.pdf"
    try:
        count = session.services.cards.write_pages(event_id, path, session.lang, progress=session.progress())
    except RuleError as error:
        if error.rule != "no_tickets":
            raise
        return 0, []
    return count, [path]


def _reissue(session: Session, arguments: Namespace) -> None:
    rsvp = session.rsvp(arguments.rsvp)
    reissued = session.services.tickets.reissue(rsvp.id, ACTOR)
    name = session.services.rsvps.line(rsvp.id).name
    value = {
        "rsvp": str(rsvp.uid),
        "code": reissued.ticket.code,
        "short": reissued.ticket.short,
        "change": str(reissued.changes.change),
    }
    session.tell(value, session.say("ticket.reissued", name=name, short=reissued.ticket.short))
