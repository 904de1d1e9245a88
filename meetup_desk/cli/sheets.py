"""`sheet`: the attendee sheet as PDF, XLSX or CSV."""

from argparse import Namespace
from contextlib import nullcontext

from meetup_desk.cli.context import Session
from meetup_desk.cli.parser import Commands


def describe(commands: Commands) -> None:
    """Add the command."""
    verb = commands.verb("sheet", _sheet)
    verb.option("--event", metavar="ID", required=True)
    verb.option("--format", choices=("pdf", "xlsx", "csv"), required=True, words="sheet_format")
    verb.option("--out", metavar="FILE", required=True, type=verb.read.file, words="out_file")
    verb.option("--sort", choices=("name", "family", "company", "arrival"), default="name")
    verb.option("--columns", metavar="A,B,C", type=verb.read.names)


def _sheet(session: Session, asked: Namespace) -> None:
    from meetup_desk.services.rsvps import RsvpSort  # noqa: PLC0415 - see `main`

    event = session.event(asked.event)
    file = session.target(asked.out)
    with session.opener.with_pages() if asked.format == "pdf" else nullcontext():
        rows = session.services.sheets.write(
            event.id,
            asked.format,
            file,
            session.lang,
            columns=asked.columns,
            sort=RsvpSort(asked.sort),
            progress=session.progress(),
        )
    session.tell({"file": str(file), "rows": rows}, session.say("sheet.written", file=file, rows=rows))
